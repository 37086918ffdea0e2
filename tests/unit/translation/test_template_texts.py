"""The texts of templates, which say nowhere that they can be translated."""

import pytest

from securebase.content.template_texts import template_texts, with_texts


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
        '<p><a href="{{ a }}">Strona {{ b }}</a>: zobacz &quot;tu&quot; &amp; &#123;x</p>'
    )


def test_a_translation_that_lost_a_place_is_not_used():
    template = "<p>Part {{ number }}</p>"
    assert with_texts(template, lambda _: "Część") == template
