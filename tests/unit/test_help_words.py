"""The words for which help is shown: kind, from the table, and no telephone number of their own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.content.authored import read
from securebase.content.problems import ContentError
from securebase.services.help_words import HELP_WORDS, HelpTopic, HelpWords, help_words
from tools.places import ROOT

TOPICS = help_words(ROOT)
TOPIC = """\
  - id: {id}
    title: You are not alone.
    say: There is help.
    show: [{show}]
    words: [{words}]
"""


def written(tmp_path: Path, *topics: str) -> Path:
    path = tmp_path / HELP_WORDS
    path.parent.mkdir()
    path.write_text("topics:\n" + "".join(topics), encoding="utf-8")
    return path


def test_a_course_without_the_file_has_no_topics(tmp_path: Path) -> None:
    assert help_words(tmp_path) == []


def test_lines_stand_in_the_order_in_which_an_author_names_them(tmp_path: Path) -> None:
    written(tmp_path, TOPIC.format(id="a", show="text, abuse, danger, northern-ireland", words="a"))
    [topic] = help_words(tmp_path)
    assert [line.service.id for line in topic.lines()] == [
        "shout",
        "england-abuse",
        "scotland-abuse",
        "wales-abuse",
        "northern-ireland-abuse",
        "mens-advice",
        "uk-999",
        "northern-ireland-lifeline",
    ]


def test_a_name_that_is_no_line_and_no_group_is_told_at_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, TOPIC.format(id="a", show="cyring", words="a"))
    with pytest.raises(ContentError) as told:
        read(HelpWords, path)
    [problem] = told.value.problems
    assert problem.line == 5
    assert "no line and no group of services is called 'cyring'; write some of danger" in str(
        problem
    )


def test_words_of_two_topics_are_told_at_the_second(tmp_path: Path) -> None:
    topics = [TOPIC.format(id=id_, show="talk", words="sad, Low") for id_ in ("a", "b")]
    path = written(tmp_path, topics[0], topics[1].replace("sad, Low", "glad, low"))
    with pytest.raises(ContentError) as told:
        read(HelpWords, path)
    [problem] = told.value.problems
    assert (problem.line, problem.message) == (
        11,
        "'low' stands under 'a' already; leave it out here",
    )


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_every_topic_shows_a_number_and_has_none_of_its_own(topic: HelpTopic) -> None:
    assert any(line.service.phones for line in topic.lines())
    assert not re.search(r"\d", topic.title + topic.say)


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.id)
def test_a_kind_word_is_short_and_blames_nobody(topic: HelpTopic) -> None:
    sentences = re.split(r"(?<=[.?!]) ", f"{topic.title} {topic.say}")
    assert [one for one in sentences if len(one.split()) > 25] == []
    assert not re.search(r"should|must|bad (mother|parent)", topic.title + topic.say)
