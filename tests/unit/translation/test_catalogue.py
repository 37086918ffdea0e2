"""A language's catalogue: what stays, what is only suggested, what is refused."""

import pytest

from securebase.content.problems import ContentError
from securebase.translation import catalogue
from securebase.translation.unit import Unit
from securebase.translation.what_is_lost import what_is_lost

TITLE = Unit("book/welcome.md", "You and your baby")
CARDS = Unit("element:hands.cards", "1 card", "{count} cards")


def polish(path, units, **told):
    """A catalogue in which the units are translated as told, by their first words."""
    made = catalogue.brought_up_to_date(path, "pl", units)
    for message in made:
        if message.id:
            text = message.id if isinstance(message.id, str) else message.id[0]
            message.string = told.get(text.split()[0].lower(), message.string)
    catalogue.write(made, path)


def test_what_is_translated_is_found_by_its_place_and_its_english(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [TITLE], you="Ty i twoje dziecko")
    read = catalogue.read(path, "pl")
    assert read.of(TITLE) == "Ty i twoje dziecko"
    assert read.of(Unit("book/other.md", TITLE.text)) is None


def test_a_text_that_changed_is_not_shown_in_its_old_translation(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [TITLE], you="Ty i twoje dziecko")
    changed = Unit(TITLE.at, "You and your new baby")
    assert catalogue.read(path, "pl").of(changed) is None
    catalogue.write(catalogue.brought_up_to_date(path, "pl", [changed]), path)
    assert catalogue.read(path, "pl").of(changed) is None
    # A translator is shown the old one, beside the English that it was of.
    written = path.read_text("utf-8")
    assert "#, fuzzy" in written
    assert '#| msgid "You and your baby"' in written
    assert 'msgstr "Ty i twoje dziecko"' in written


def test_what_comes_and_goes_around_a_text_leaves_its_translation_alone(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [TITLE], you="Ty i twoje dziecko")
    before = Unit(TITLE.at, "A line before it")
    catalogue.write(catalogue.brought_up_to_date(path, "pl", [before, TITLE]), path)
    assert catalogue.read(path, "pl").of(TITLE) == "Ty i twoje dziecko"
    assert catalogue.read(path, "pl").of(before) is None


def test_a_translation_comes_back_with_its_text(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [TITLE], you="Ty i twoje dziecko")
    other = Unit(TITLE.at, "Something else altogether")
    catalogue.write(catalogue.brought_up_to_date(path, "pl", [other]), path)
    assert "#~ msgid" in path.read_text("utf-8")


def test_each_plural_of_a_language_has_its_form(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [CARDS], **{"1": ("{count} karta", "{count} karty", "{count} kart")})
    told = catalogue.read(path, "pl").of(CARDS)
    assert told["one"] == "{count} karta"
    assert told["few"] == "{count} karty"
    assert told["many"] == "{count} kart"


def test_a_catalogue_is_written_the_same_each_time(tmp_path):
    path = tmp_path / "pl.po"
    polish(path, [TITLE, CARDS], you="Ty i twoje dziecko")
    written = path.read_bytes()
    catalogue.write(catalogue.brought_up_to_date(path, "pl", [TITLE, CARDS]), path)
    assert path.read_bytes() == written


@pytest.mark.parametrize(
    ("english", "told", "lost"),
    [
        ("In danger, call [999](tel:999).", "Zadzwoń: [112](tel:999).", "the number '999'"),
        ("In danger, call [999](tel:999).", "Zadzwoń: [999](tel:112).", "the address 'tel:999'"),
        ("A fact {cite:p}`cohn1987`.", "Fakt.", "the citation '{cite:p}`cohn1987`'"),
        ("See [help](find-help.md).", "Zobacz pomoc.", "the address 'find-help.md'"),
        ("Part {number} of {count}", "Część {number}", "the place '{count}'"),
        ("One", "Jeden {number}", "the place '{number}' is not in the English"),
        ("Use `share`.", "Użyj share.", "the code '`share`'"),
    ],
)
def test_a_translation_that_lost_something_is_refused_and_says_what(english, told, lost):
    assert what_is_lost(Unit("x", english), told).startswith(lost)


def test_a_translation_with_everything_in_another_order_is_taken():
    unit = Unit("x", "Part {number} of {count} {cite:p}`a` [here](b.md)")
    assert what_is_lost(unit, "[tu](b.md) {cite:p}`a`: {count}, {number}") == ""


def test_a_form_for_one_thing_may_leave_its_number_out():
    assert what_is_lost(CARDS, {"one": "karta", "other": "{count} kart"}) == ""
    assert "{mine}" in what_is_lost(CARDS, {"one": "karta", "other": "{mine} kart"})


def test_a_translation_fits_where_there_is_little_room():
    unit = Unit("x", "Bonding", longest=10)
    assert what_is_lost(unit, "więź rodzica") == "it has 12 signs, and there is room for 10"


def test_no_catalogue_and_no_language_are_told(tmp_path):
    with pytest.raises(ContentError, match="translate update"):
        catalogue.read(tmp_path / "pl.po", "pl")
    with pytest.raises(ValueError, match="names no language"):
        catalogue.locale_of("klingon")


def test_a_broken_catalogue_is_told_with_its_line(tmp_path):
    path = tmp_path / "pl.po"
    path.write_text('msgid "a"\nmsgstr "b\n\nnonsense\n', encoding="utf-8")
    with pytest.raises(ContentError, match=r"pl\.po:\d+: this is not how a catalogue is written"):
        catalogue.read(path, "pl")
