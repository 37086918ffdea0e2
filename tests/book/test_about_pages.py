"""What phones, search engines and shared links are told of the pages of the built book."""

from __future__ import annotations

import html
import json
import re
import struct
from pathlib import Path
from typing import Any

import pytest

from securebase.publishing.about_page import ICON_SIZES
from tests.browser.course_pages import COURSE, PAGES, ROOT_PAGE

every_page = pytest.mark.parametrize("name", PAGES)
course_page = pytest.mark.parametrize("name", COURSE)
_LINKED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def head_of(book: Path, name: str) -> str:
    return (book / f"{name}.html").read_text(encoding="utf-8").partition("</head>")[0]


def told(head: str, name: str) -> list[str]:
    """The content of each meta element of this name or property."""
    found = re.findall(rf'<meta (?:name|property)="{re.escape(name)}" content="([^"]*)"', head)
    return [html.unescape(one) for one in found]


def size_of(picture: Path) -> tuple[int, int]:
    """Width and height as a PNG file gives them."""
    start = picture.read_bytes()[:24]
    assert start.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", start[16:24])
    return width, height


@every_page
def test_a_page_has_one_viewport_and_a_colour_for_light_and_for_dark(book: Path, name: str) -> None:
    head = head_of(book, name)
    assert len(told(head, "viewport")) == 1
    bars = re.findall(r'<meta name="theme-color" content="(\S+)" media="\S+ (\w+)\)">', head)
    in_light = "#1a2127" if name.endswith("three-in-the-morning") else "#fffdf9"
    assert bars == [(in_light, "light"), ("#1a2127", "dark")]


@every_page
def test_a_page_names_icons_of_the_sizes_that_they_have(book: Path, name: str) -> None:
    head = head_of(book, name)
    place = (book / f"{name}.html").parent
    icons = re.findall(r'<link rel="icon" type="image/png" sizes="(\d+)x\1" href="(.*?)">', head)
    assert [int(size) for size, _ in icons] == list(ICON_SIZES) == [192, 512]
    for size, address in icons:
        assert size_of(place / address) == (int(size), int(size))
    (touch,) = re.findall(r'<link rel="apple-touch-icon" href="(.*?)">', head)
    assert size_of(place / touch) == (180, 180)


@course_page
def test_a_shared_link_shows_a_title_a_sentence_and_a_picture(book: Path, name: str) -> None:
    head = head_of(book, name)
    (description,) = told(head, "description")
    assert 20 < len(description) <= 165
    assert not re.search(r"\[|:$", description), description
    assert told(head, "og:description") == [description]
    (title,) = re.findall(r"<title>(.*?)</title>", head)
    assert told(head, "og:title") == [html.unescape(title)]
    (picture,) = told(head, "og:image")
    assert size_of((book / f"{name}.html").parent / picture) == (1200, 630)
    assert told(head, "og:image:alt")


@course_page
def test_a_page_says_in_the_words_of_schema_org_what_it_is(book: Path, name: str) -> None:
    head = head_of(book, name)
    (text,) = _LINKED_DATA.findall(head)
    data: dict[str, Any] = json.loads(text)
    assert data["@context"] == "https://schema.org"
    assert data["description"] == told(head, "description")[0]
    assert data["isAccessibleForFree"] is True
    if name == ROOT_PAGE:
        assert (data["@type"], data["name"]) == ("Course", "Secure Base")
        assert data["provider"]["@type"] == "Organization"
    else:
        assert data["@type"] == "LearningResource"
        assert data["name"] == html.unescape(re.findall(r"<title>(.*?) · ", head)[0])
        assert data["isPartOf"] == {"@type": "Course", "name": "Secure Base"}


def test_the_way_in_is_a_whole_page_that_leads_on(book: Path) -> None:
    text = (book / "index.html").read_text(encoding="utf-8")
    assert text.startswith('<!doctype html>\n<html lang="en-GB">')
    assert "<title>Secure Base</title>" in text
    assert f'<meta http-equiv="refresh" content="0; url={ROOT_PAGE}.html">' in text
    assert f'<a href="{ROOT_PAGE}.html">Go to the first page</a>' in text
    assert size_of(book / told(text, "og:image")[0]) == (1200, 630)
