"""The coding lab: its mistakes, its spec, what comes back, and the agreement with the key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from securebase import CodingLab, ContentError
from securebase.activities.coding_lab.coding_lab import FICTION_LABEL, SCALES, Vignette
from securebase.activities.coding_lab.reunion_key import organised_by_rule
from securebase.content.marked_text import plain, runs
from securebase.models.agreement import ONE_CATEGORY
from tests.unit.activities.authors_file import static_form

ROOT = Path(__file__).parents[3]
LAB = ROOT / "notebooks" / "strange-situation" / "reading-reunions.coding-lab.yml"

SEVEN = "[none, 'very slight', slight, some, clear, strong, 'very strong']"
SCALE = """\
  - id: {id}
    name: {id}
    means: What it is.
    matters: Why it counts.
    points: {seven}
"""
VIGNETTE = """\
  - id: {id}
    child: {child}
    months: 13
    who: his mother
    episode_5: He looks away.
    episode_8: He turns away.
    key:
      proximity: [1, 1]
      maintaining: [1, 1]
      resistance: [1, 1]
      avoidance: [6, 6]
      disorganisation: 1
      group: A
      subgroup: A1
    reasons:
      proximity: No move.
      maintaining: No effort.
      resistance: No anger.
      avoidance: He turns his back.
      group: He avoids her.
    contrast: {{ vignette: {other}, why: One is not the other. }}
    sources: [ainsworth1978]
"""
GOOD = (
    "id: small-lab\ntitle: A small lab\npoints: From 1 to 7.\nsources: [duschinsky2020]\nscales:\n"
    + "".join(SCALE.format(id=scale, seven=SEVEN) for scale in SCALES)
    + "groups:\n"
    + "".join(
        f"  - {{ letter: {letter}, name: group {letter}, means: A sign. }}\n" for letter in "ABCD"
    )
    + "vignettes:\n"
    + VIGNETTE.format(id="tom", child="Tom", other="tim")
    + VIGNETTE.format(id="tim", child="Tim", other="tom")
)
FIRST_VIGNETTE = GOOD.splitlines().index("vignettes:") + 2


@pytest.fixture
def lab(monkeypatch: pytest.MonkeyPatch) -> CodingLab:
    monkeypatch.delenv("SECUREBASE_PUBLISHING", raising=False)
    return CodingLab.load(LAB)


def written(folder: Path, text: str) -> Path:
    path = folder / "small.coding-lab.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        CodingLab.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("proximity: [1, 1]", "proximity: [1, 8]", 8, "out of range"),
        ("proximity: [1, 1]", "proximity: [1]", 8, "give at least 2"),
        ("proximity: [1, 1]", "proximity: [1, 1.5]", 8, "whole number"),
        ("disorganisation: 1", "disorganisation: 10", 12, "'disorganisation' is out of range"),
        ("disorganisation: 1", "disorganisation: 6", 12, "a D rating of 6 and the group A"),
        (
            "disorganisation: 1\n      group: A\n      subgroup: A1",
            "disorganisation: 5\n      group: D\n      best_fitting: A",
            12,
            "a D rating of 5 and the group D do not go together",
        ),
        ("group: A", "group: D", 12, "a D rating of 1 and the group D do not go together"),
        ("group: A", "group: D", 13, "write “best_fitting: A”, B or C"),
        ("group: A", "group: D", 14, "D has no subgroup; take it out"),
        ("group: A", "group: E", 13, "must be 'A', 'B', 'C' or 'D'"),
        ("subgroup: A1", "subgroup: B1", 14, "B1 is no subgroup of A; write one of A1, A2"),
        ("      subgroup: A1\n", "", 13, "the group A needs a 'subgroup': one of A1, A2"),
        ("subgroup: A1", "subgroup: A1\n      best_fitting: B", 15, "only D has a best-fitting"),
        ("avoidance: [6, 6]", "avoidance: [2, 2]", 13, "by the lab’s rule these scores are B"),
        ("resistance: [1, 1]", "resistance: [4, 4]", 13, "by the lab’s rule these scores are C"),
        ("      resistance: No anger.\n", "", 15, "has no 'resistance'; add a line"),
        ("vignette: tim", "vignette: tam", 21, "there is no vignette 'tam'; write one of tom, tim"),
        ("vignette: tim", "vignette: tom", 21, "cannot be its own contrast"),
        ("months: 13", "months: 36", 3, "'months' is out of range"),
        ("sources: [ainsworth1978]", "sources: [ainsworth1979]", 22, "did you mean"),
        ("episode_8:", "episode8:", 6, "did you mean 'episode_8'?"),
    ],
)
def test_a_mistake_in_a_vignette_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in GOOD
    messages = told(written(tmp_path, GOOD.replace(right, wrong, 1)))
    place = f"{FIRST_VIGNETTE + line - 1}: "
    assert any(one.startswith(place) and words in one for one in messages), messages


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("  - id: resistance", "  - id: anger", "'avoidance'"),
        ("slight, some,", "slight,", "'points' has 6; give at least 7"),
        ("{ letter: B,", "{ letter: A,", "give the four groups in this order: A, B, C, D"),
    ],
)
def test_scales_and_groups_are_the_four_that_coders_use(
    tmp_path: Path, right: str, wrong: str, words: str
) -> None:
    messages = told(written(tmp_path, GOOD.replace(right, wrong, 1)))
    assert any(words in message for message in messages), messages


def test_mistakes_in_several_vignettes_are_told_together(tmp_path: Path) -> None:
    text = GOOD.replace("disorganisation: 1", "disorganisation: 7").replace("[6, 6]", "[6, 9]", 1)
    messages = told(written(tmp_path, text))
    assert len(messages) == 2
    assert "out of range" in messages[0]
    assert "a D rating of 7" in messages[1]


def test_the_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    spec = CodingLab.load(written(tmp_path, GOOD)).spec()
    assert spec["title"] == "A small lab"
    assert spec["points"] == "From 1 to 7."
    assert spec["scales"][2] == {
        "id": "resistance",
        "name": "resistance",
        "means": "What it is.",
        "matters": "Why it counts.",
        "points": ["none", "very slight", "slight", "some", "clear", "strong", "very strong"],
    }
    assert spec["groups"][3] == {"letter": "D", "name": "group D", "means": "A sign."}
    assert spec["vignettes"][0] == {
        "id": "tom",
        "child": "Tom",
        "about": "13 months, with his mother",
        "episode_5": "He looks away.",
        "episode_8": "He turns away.",
        "key": {
            "scores": {
                "proximity": [1, 1],
                "maintaining": [1, 1],
                "resistance": [1, 1],
                "avoidance": [6, 6],
            },
            "disorganisation": 1,
            "group": "A",
            "subgroup": "A1",
            "best_fitting": None,
        },
        "reasons": {
            "proximity": "No move.",
            "maintaining": "No effort.",
            "resistance": "No anger.",
            "avoidance": "He turns his back.",
            "group": "He avoids her.",
        },
        "contrast": {"vignette": "tim", "why": "One is not the other."},
        "sources": ["ainsworth1978"],
    }


def test_the_printed_key_is_the_authors(tmp_path: Path) -> None:
    text = GOOD.replace("proximity: [1, 1]", "proximity: [1, 2]", 1)
    form = CodingLab.load(written(tmp_path, text)).html().split("<script")[0]
    [toms, tims] = form.split('<details class="sb-answer">')[1:]
    assert toms.split("</details>")[0] == (
        "<summary>The key for Tom</summary>\n"
        "<p><strong>Group A ▲, subgroup A1.</strong> He avoids her. D rating: 1 of 9.</p>\n"
        "<ul>\n"
        "<li><strong>proximity: 1, then 2.</strong> No move.</li>\n"
        "<li><strong>maintaining: 1, then 1.</strong> No effort.</li>\n"
        "<li><strong>resistance: 1, then 1.</strong> No anger.</li>\n"
        "<li><strong>avoidance: 6, then 6.</strong> He turns his back.</li>\n"
        "</ul>\n"
        "<p>Compare with Tim. One is not the other.</p>"
    )
    assert "Compare with Tom." in tims
    points = form.split("<ol>")[1].split("</ol>")[0]
    assert points == (
        "\n<li>none</li>\n<li>very slight</li>\n<li>slight</li>\n<li>some</li>\n<li>clear</li>\n"
        "<li>strong</li>\n<li>very strong</li>\n"
    )


def test_what_is_read_and_rated_is_printed_as_the_author_wrote_it(tmp_path: Path) -> None:
    text = GOOD
    for scale in SCALES:
        text = text.replace("What it is.", f"What {scale} is.", 1)
        text = text.replace("Why it counts.", f"Why {scale} counts.", 1)
    for letter in "ABCD":
        text = text.replace("A sign.", f"Sign of {letter}.", 1)
    form = static_form(CodingLab.load(written(tmp_path, text)))
    assert "<p><strong>The seven points.</strong> From 1 to 7.</p>" in form
    scales = [part.split("\n")[0] for part in form.split('<div class="sb-scale">\n')[1:]]
    assert scales == [
        "<p><strong>proximity.</strong> What proximity is. Why proximity counts.</p>",
        "<p><strong>maintaining.</strong> What maintaining is. Why maintaining counts.</p>",
        "<p><strong>resistance.</strong> What resistance is. Why resistance counts.</p>",
        "<p><strong>avoidance.</strong> What avoidance is. Why avoidance counts.</p>",
    ]
    assert form.split("The four groups</strong></p>\n")[1].split("<ol")[0] == (
        "<ul>\n"
        "<li><strong>A ▲ group A.</strong> Sign of A.</li>\n"
        "<li><strong>B ● group B.</strong> Sign of B.</li>\n"
        "<li><strong>C ■ group C.</strong> Sign of C.</li>\n"
        "<li><strong>D ◆ group D.</strong> Sign of D.</li>\n"
        "</ul>\n"
    )
    toms = form.split('<li class="sb-vignette">')[1].split("<div")[0]
    assert toms == (
        "<strong>Tom</strong>, 13 months, with his mother. <em>Teaching fiction.</em>\n"
        "<p><strong>Episode 5, first reunion.</strong> He looks away.</p>\n"
        "<p><strong>Episode 8, second reunion.</strong> He turns away.</p>\n"
    )


def test_the_lab_has_the_twelve_fictions_with_every_group_and_subgroup(lab: CodingLab) -> None:
    keys = [vignette.key for vignette in lab.vignettes]
    assert len(keys) == 12
    assert {key.subgroup for key in keys if key.subgroup} == {
        *("A1", "A2", "B1", "B2", "B3", "B4", "C1", "C2")
    }
    assert sorted(key.best_fitting or "" for key in keys if key.group == "D") == ["A", "B", "C"]
    # The easy ones come first, so that three show a good spread of groups.
    assert [key.group for key in keys[:3]] == ["A", "B", "C"]


def test_the_simple_rule_gives_every_key_of_the_lab(lab: CodingLab) -> None:
    for vignette in lab.vignettes:
        key = vignette.key
        assert organised_by_rule(key) == (key.best_fitting or key.group)


def test_every_use_says_that_the_children_do_not_exist(lab: CodingLab) -> None:
    words = plain(runs(FICTION_LABEL))
    assert words.startswith("Teaching fiction. These children do not exist.")
    assert plain(lab.label) == words
    fallback = lab.html().split("<script")[0]
    assert "These children do not exist." in fallback
    assert fallback.count("Teaching fiction.") == 1 + len(lab.vignettes)
    assert "cannot make anyone a reliable coder" in fallback
    assert "never for home" in fallback


def test_the_fallback_folds_each_key_away_and_leaves_a_blank_grid(lab: CodingLab) -> None:
    fallback = lab.html().split("<script")[0]
    before, *keys = fallback.split('<details class="sb-answer">')
    assert len(keys) == 12
    assert "A1" not in before
    assert "subgroup A1" in keys[0]
    assert fallback.count("<td></td><td></td>") == 12 * 4


def coding(vignette: Vignette, group: str | None = None, off: int = 0) -> dict[str, Any]:
    """The key itself as the learner's coding; ``off`` moves resistance of episode 5."""
    ratings = {
        f"{scale}-{episode}": score
        for scale, scores in vignette.key.scores.items()
        for episode, score in zip((5, 8), scores, strict=True)
    }
    ratings["resistance-5"] += off
    return {"ratings": ratings, "group": group or vignette.key.group, "compared": True}


def record(codings: dict[str, Any]) -> dict[str, Any]:
    base = {"version": 1, "kind": "coding-lab", "activity": "reading-reunions-lab", "current": None}
    return {**base, "codings": codings}


def test_the_ratings_come_back_beside_the_key(lab: CodingLab) -> None:
    assert lab.response == []
    tomas, noor = lab.vignettes[:2]
    draft = {**coding(noor), "compared": False}
    lab.widget.record = record({tomas.id: coding(tomas, group="B", off=2), noor.id: draft})
    rows = lab.response
    assert len(rows) == 8, "what is only a draft would tell the key"
    assert next(row for row in rows if row["scale"] == "resistance") == {
        "vignette": "tomas",
        "episode": 5,
        "scale": "resistance",
        "rating": 3,
        "key": 1,
        "difference": 2,
        "within_one": False,
        "group": "B",
        "key_group": "A",
    }
    assert sum(row["within_one"] for row in rows) == 7


def test_agreement_waits_for_three_and_counts_the_groups(lab: CodingLab) -> None:
    tomas, noor, rafi = lab.vignettes[:3]
    codings = {tomas.id: coding(tomas), noor.id: coding(noor, group="C", off=2)}
    lab.widget.record = record(codings)
    assert lab.agreement is None
    lab.widget.record = record({**codings, rafi.id: coding(rafi)})
    agreement = lab.agreement
    assert agreement is not None
    assert agreement.vignettes == 3
    assert agreement.percent == pytest.approx(200 / 3)
    assert agreement.kappa.kappa == pytest.approx(0.5)
    assert agreement.table == [[1, 0, 0, 0], [0, 0, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]]
    assert agreement.ratings_within_one == pytest.approx(100 * 23 / 24)


def test_one_group_for_all_is_told_as_undefined(lab: CodingLab) -> None:
    secure = [vignette for vignette in lab.vignettes if vignette.key.group == "B"][:3]
    lab.widget.record = record({one.id: coding(one) for one in secure})
    assert lab.agreement is not None
    assert lab.agreement.kappa.reason == ONE_CATEGORY


@pytest.mark.parametrize(
    "change",
    [
        lambda one: {**one, "group": None},
        lambda one: {**one, "ratings": {"resistance-5": 3}},
    ],
)
def test_a_coding_that_is_not_whole_does_not_count(lab: CodingLab, change: Any) -> None:
    tomas = lab.vignettes[0]
    lab.widget.record = record({tomas.id: change(coding(tomas))})
    assert lab.response == []


def test_a_record_that_is_not_of_this_form_is_no_record(lab: CodingLab) -> None:
    tomas = lab.vignettes[0]
    spoilt = coding(tomas)
    spoilt["ratings"]["resistance-5"] = 9
    lab.widget.record = record({tomas.id: spoilt})
    assert lab.response == []


def test_contact_maintained_at_one_reunion_keeps_avoidance_from_being_a(lab: CodingLab) -> None:
    key = next(one.key for one in lab.vignettes if one.key.group == "A")
    assert organised_by_rule(key.model_copy(update={"maintaining": [1, 2]})) == "A"
    assert organised_by_rule(key.model_copy(update={"maintaining": [1, 3]})) == "B"
