"""Each formula is told in words too, and its example has the numbers that its function gives."""

from __future__ import annotations

import re
from statistics import NormalDist

import pytest

from securebase.models import pooling
from securebase.models.agreement import cohen_kappa, confusion_table, percent_agreement
from securebase.models.cut_line import made_up_children, renamed
from securebase.models.effects import (
    Effect,
    above_the_other_mean,
    d_from_r,
    overlap,
    shared_variance,
    superiority,
)
from securebase.models.proportions import wilson_interval
from securebase.models.several_coders import fleiss_kappa
from securebase.models.still_face import long_run_share, repaired_within
from tools.places import ROOT

PAGE = (ROOT / "book" / "formulas.md").read_text(encoding="utf-8")
_FORMULA = re.compile(r"^\((formula-[\w-]+)\)=\n### .+?\n(.+?)(?=^\(|\Z)", re.MULTILINE | re.DOTALL)
FORMULAS: dict[str, str] = dict(_FORMULA.findall(PAGE))
every_formula = pytest.mark.parametrize("label", FORMULAS)

FIRST, SECOND = list("BBBBBBBBBBBBAAACCDDD"), list("BBBBBBBBBBABAABCBDDC")
VALUES, VARIANCES = [0.20, 0.30, 0.50], [0.01, 0.01, 0.02]


def phi(value: float) -> float:
    return NormalDist().cdf(value)


def kappa_by_hand() -> list[str]:
    table = confusion_table(FIRST, SECOND, list("ABCD"))
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]
    kappa = cohen_kappa(FIRST, SECOND)
    products = [row * column for row, column in zip(rows, columns, strict=True)]
    a, b, c, d = rows
    e, f, g, h = columns
    assert kappa.kappa is not None
    over = f"({kappa.observed:.2f} − {kappa.expected:.4f})"
    return [
        f"The first writes A {a}, B {b}, C {c} and D {d} times in 20",
        f"the second A {e}, B {f}, C {g} and D {h} times",
        f"({' + '.join(map(str, products))}) / 400 = {kappa.expected:.4f}",
        f"κ = {over} / (1 − {kappa.expected:.4f}) = {kappa.kappa:.2f}",
        f"κ = .23, {{math}}`p_o` is {0.35 + 0.23 * (1 - 0.35):.2f}",
    ]


def kappa_interval() -> list[str]:
    kappa = cohen_kappa(FIRST, SECOND)
    return [
        f"the standard error is {kappa.standard_error:.3f}",
        f"kappa lies between {kappa.low:.2f} and {kappa.high:.2f}",
    ]


def room() -> list[str]:
    found = fleiss_kappa([[3, 0], [2, 1], [0, 3], [3, 0]])
    assert found.agreements == pytest.approx((1, 1 / 3, 1, 1))
    return [
        f"(1 + 1/3 + 1 + 1) / 4 = {found.observed:.3f}",
        f"{{math}}`P_e` = {found.expected:.3f}. So κ = {found.kappa:.3f}",
    ]


def log_odds() -> list[str]:
    value, variance = pooling.log_odds(12, 20)
    assert pooling.share_of(value) == pytest.approx(0.6)
    return [f"12 / 8 = 1.5, so *y* = {value:.3f} and *v* = 1/12 + 1/8 = {variance:.3f}"]


def chi_squared() -> list[str]:
    found = pooling.homogeneity([[30, 10], [20, 20]])
    return [
        f"χ² = 2 · 25/25 + 2 · 25/15 = {found.chi_squared:.2f}",
        f"with {found.degrees_of_freedom} degree of freedom",
        f"in about {100 * found.p_value:.0f} of 100",
    ]


def wilson() -> list[str]:
    interval = wilson_interval(12, 20)
    return [f"which is {12 / 20:.0%}", f"from {interval.low:.0%} to {interval.high:.0%}"]


def pooled(*, random: bool) -> list[str]:
    found = pooling.pool(VALUES, VARIANCES, random=random)
    told = f"its interval runs from {found.low:.2f} to {found.high:.2f}"
    if random:
        room = sum(1 / v for v in VARIANCES) - sum(1 / v**2 for v in VARIANCES) / 250
        return [
            f"τ² = 1 / (250 − {250 - room:.0f}) = {found.tau_squared:.5f}",
            f"the pooled value is {found.value:.2f}, and {told}",
        ]
    weights = [round(weight * 250) for weight in found.weights]
    a, b, c = (round(w * value) for w, value in zip(weights, VALUES, strict=True))
    return [
        f"Their weights are {weights[0]}, {weights[1]} and {weights[2]}.",
        f"({a} + {b} + {c}) / 250 = {found.value:.2f}, and {told}",
    ]


def heterogeneity() -> list[str]:
    found = pooling.pool(VALUES, VARIANCES)
    return [
        f"*Q* = 1 + 0 + 2 = {found.q:.0f}",
        f"3 − 1 = {found.degrees_of_freedom} for chance",
        f"*I*² = 1 / 3, or {found.i_squared:.0%}",
    ]


def moved_line() -> list[str]:
    moved = [sum(renamed(made_up_children(world), 4.0, 4.5)) for world in ("degrees", "kinds")]
    assert moved[1] == 0
    children = len(made_up_children("degrees"))
    return [f"There are {children} made-up children", f"{moved[0]} get another name", "none does"]


EXAMPLES: dict[str, list[str]] = {
    "formula-percent-agreement": [
        f"agree on {round(percent_agreement(FIRST, SECOND) / 5)} of 20 films",
        f"= 16 / 20 = {percent_agreement(FIRST, SECOND) / 100:.2f}",
    ],
    "formula-kappa": kappa_by_hand(),
    "formula-kappa-interval": kappa_interval(),
    "formula-fleiss-kappa": room(),
    "formula-out-of-100": [
        f"17 of 44 children do something. That is {round(1700 / 44)} out of 100"
    ],
    "formula-wilson": wilson(),
    "formula-d": [f"*d* = 4 / 8 = {(54 - 50) / 8:.2f}"],
    "formula-superiority": [
        f"Φ({0.5 / 2**0.5:.3f}) = {superiority(0.5):.3f}",
        f"{Effect(0.5).in_100_pairs} of 100 pairs",
    ],
    "formula-overlap": [f"2 · Φ(−{0.5 / 2:.2f}) = {overlap(0.5):.3f}: four fifths"],
    "formula-u3": [
        f"it is {above_the_other_mean(0.5):.3f}",
        f"{above_the_other_mean(0.5):.0%}".replace("%", " in 100"),
        f"and {1 - above_the_other_mean(0.5):.0%}".replace("%", " are not"),
    ],
    "formula-shared-variance": [
        f".35 · .35 = {shared_variance(0.35):.2f}",
        f"{shared_variance(0.35):.0%} is shared and {1 - shared_variance(0.35):.0%} is not",
    ],
    "formula-r-to-d": [
        f"0.50 / √(1 − {0.25**2:.4f}) = {d_from_r(0.25):.2f}",
        f"a *d* of {d_from_r(0.25, share_of_first=0.2):.2f}",
    ],
    "formula-pooled": pooled(random=False),
    "formula-q": heterogeneity(),
    "formula-tau": pooled(random=True),
    "formula-log-odds": log_odds(),
    "formula-chi-squared": chi_squared(),
    "formula-long-run-share": ["*p* = 0.25 / 0.75", f"or {long_run_share(0.5, 0.25):.0%}"],
    "formula-lengths": [f"a match lasts {1 / 0.5:.0f} steps, and a mismatch {1 / 0.25:.0f}"],
    "formula-repaired-within": [f"1 − 0.75 · 0.75 · 0.75 = {repaired_within(0.25, 3):.2f}"],
    "formula-renamed": moved_line(),
}


def test_every_formula_has_an_example_that_is_checked() -> None:
    assert FORMULAS.keys() == EXAMPLES.keys()


@every_formula
def test_the_example_has_the_numbers_of_its_function(label: str) -> None:
    example = FORMULAS[label].replace("\n", " ")
    assert [told for told in EXAMPLES[label] if told not in example] == []


@every_formula
def test_a_formula_is_told_in_words_and_says_where_it_is_from_or_used(label: str) -> None:
    text = FORMULAS[label]
    assert "```{math}" in text
    assert "**In words.**" in text
    assert "**Example.**" in text
    assert "**From**" in text or "**Used in**" in text


@every_formula
def test_every_function_that_is_named_can_be_called_so(label: str) -> None:
    """The names on the page are those of the package."""
    import importlib

    for module, name in re.findall(r"`(\w+)\.(\w+)\(", FORMULAS[label]):
        assert hasattr(importlib.import_module(f"securebase.models.{module}"), name)


def test_the_tail_of_a_normal_curve_is_what_phi_means() -> None:
    assert overlap(0.5) == pytest.approx(2 * phi(-0.25))
    assert superiority(0.5) == pytest.approx(phi(0.5 / 2**0.5))
