"""The texts of templates, which say nowhere that they can be translated."""

import datetime
import json

import pytest
from jinja2 import Environment
from markupsafe import Markup

from securebase.content.template_texts import TranslatedTemplates, template_texts, with_texts
from securebase.content.wording import WORDS_VARIABLE, day_told, figures, number_written


@pytest.mark.parametrize(
    ("template", "texts"),
    [
        ('<button>{{ icon("menu") }}<span>Menu</span></button>', ["Menu"]),
        ('<p>See <a href="{{ a }}">The evidence</a>.</p>', ["See <1>The evidence</1>."]),
        ("<p>{{ n | length }} parts, about {{ lesson.minutes }} minutes</p>",
         ["{n} parts, about {minutes} minutes"]),
        ('<nav aria-label="Pages before and after">\n</nav>', ["Pages before and after"]),
        ("<p>{% if a %}One{% else %}Two things{% endif %}</p>", ["One", "Two things"]),
        ("<script>var no = 'a text';</script>{# nor this #}<p>{{ text(a) }}</p>", []),
        ("<h{{ below }}>Near you</h{{ below }}>", ["Near you"]),
        ("<li>A&nbsp;cup</li>", ["A cup"]),
    ],
)  # fmt: skip
def test_a_sentence_is_one_text_with_its_links_and_places(template, texts):
    assert [one.text for one in template_texts(template)] == texts


def test_a_translation_has_the_places_in_its_own_order():
    template = '<p>See <a href="{{ a }}">the {{ b }} page</a> & more.</p>'
    assert with_texts(template, lambda _: "<1>Strona {b}</1>: zobacz <tu> & {b}") == template
    told = with_texts(template, lambda _: '<1>Strona {b}</1>: zobacz "tu" & {x')
    assert told == (
        '<p><a href="{{ a }}">Strona {{ ( b ) | in_figures }}</a>: zobacz &quot;tu&quot; &amp; '
        "&#123;x</p>"
    )


def test_a_translation_that_lost_a_place_is_not_used():
    template = "<p>Part {{ number }}</p>"
    assert with_texts(template, lambda _: "Część") == template


def test_a_number_in_a_text_is_in_the_figures_of_the_language(monkeypatch, tmp_path):
    words = {"language": "ar-EG", "locale": "ar_EG", "direction": "rtl", "texts": {}}
    path = tmp_path / "words.json"
    path.write_text(json.dumps(words), encoding="utf-8")
    monkeypatch.setenv(WORDS_VARIABLE, str(path))
    told = with_texts("<p>Part {{ number }} of {{ of | e }}</p>", lambda _: "{of}: {number}")
    shown = Environment(extensions=[TranslatedTemplates]).from_string(told)
    assert shown.render(number=12, of=Markup("<b>34</b>")) == "<p><b>34</b>: ١٢</p>"
    assert (figures(1230), figures(0.5), figures(True)) == ("١٬٢٣٠", "٠٫٥", "True")
    assert number_written(0.305, ".1%") == "٣٠٫٥%"
    assert number_written(1230, ",") == "١٬٢٣٠"
    assert day_told(datetime.date(2026, 11, 27)) == "٢٧ نوفمبر ٢٠٢٦"


def test_a_number_in_english_is_written_as_python_writes_it():
    assert number_written(0.125, ".0%") == "12%"
    assert number_written(-0.04, "z.1f") == "0.0"
