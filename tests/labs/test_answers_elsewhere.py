"""The right answers of four labs come out of SciPy, statsmodels, scikit-learn, NumPy and pandas.

The course computes them with its own formulas, so here they are found without any of these.
"""

from __future__ import annotations

import ast
import io
import json
import math
import re
from typing import Any

import pytest

from securebase import data
from securebase.labs.lab_files import exercises_in
from securebase.models.cut_line import World, made_up_children
from tools.places import ROOT

FOLDER = ROOT / "notebooks" / "labs"
EXERCISES = exercises_in(FOLDER)


def holds(name: str, found: Any) -> None:
    """What was found elsewhere is the answer of an exercise, as near as it asks for."""
    exercise = EXERCISES[name].exercise
    assert found == pytest.approx(exercise.answer, abs=exercise.within + 1e-9)


def typed(lab: str) -> str:
    """The mess that a lab has its learners clean."""
    for cell in json.loads((FOLDER / f"{lab}.ipynb").read_text(encoding="utf-8"))["cells"]:
        for node in ast.parse("".join(cell["source"])).body if cell["cell_type"] == "code" else []:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "typed":
                return str(ast.literal_eval(node.value))
    raise LookupError(f"{lab} has nothing typed to clean")


@pytest.fixture(scope="module")
def countries() -> Any:
    return data.load("ssp_by_country", as_frame=True)


def points(world: World, **which: Any) -> Any:
    import numpy

    children = made_up_children(world, **which)
    return numpy.array([(child.turning_away, child.anger) for child in children])


def test_the_intervals_of_shares_are_those_of_statsmodels(countries: Any) -> None:
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(countries["count_b"], countries["n"], method="wilson")
    sweden = countries.index[countries["country"] == "Sweden"][0]
    holds("world-sweden", [low[sweden], high[sweden]])
    holds("world-covering", int(((low <= 0.65) & (high >= 0.65)).sum()))


def test_the_weights_and_pools_are_those_of_pandas(countries: Any) -> None:
    holds("world-single-samples", int((countries["samples"] == 1).sum()))
    holds("world-pooled-avoidant", countries["count_a"].sum() / countries["n"].sum())
    holds("world-weight", countries.set_index("country")["n"]["USA"] / countries["n"].sum())


def test_the_tests_of_chance_are_those_of_scipy(countries: Any) -> None:
    from scipy import stats

    table = [countries["count_b"], countries["n"] - countries["count_b"]]
    holds("world-p-secure", stats.chi2_contingency(table, correction=False).pvalue)
    two = [[47, 35], [29, 7]]
    holds("world-p-israel", stats.chi2_contingency(two, correction=False).pvalue)
    holds("world-outside", stats.binom.sf(0, 8, 0.05))


def test_what_scipy_says_by_default_of_two_by_two_is_a_wrong_answer_that_is_explained() -> None:
    from scipy import stats

    corrected = stats.chi2_contingency([[47, 35], [29, 7]]).pvalue
    wrong = EXERCISES["world-p-israel"].exercise.wrong
    assert any(pytest.approx(one.value, abs=5e-5) == corrected for one in wrong)


def test_the_typed_table_is_clean_once_pandas_has_cleaned_it() -> None:
    import pandas

    table = pandas.read_csv(
        io.StringIO(typed("patterns-around-the-world")), sep=r";\s*", engine="python", thousands=","
    )
    table["country"] = table["country"].str.removeprefix("The ")
    holds("world-children", table.drop_duplicates("country")["children"].sum())


def test_overlap_and_pairs_are_those_of_scipy() -> None:
    from scipy import stats
    from scipy.integrate import quad

    area, _ = quad(
        lambda x: min(stats.norm.pdf(x), stats.norm.pdf(x, loc=0.39)), -9, 9, points=[0.195]
    )
    holds("effect-overlap", area)

    def in_100(d: float) -> int:
        return round(100 * stats.norm.cdf(d / math.sqrt(2)))

    holds("effect-pairs", in_100(0.39))
    holds("effect-fewer-pairs", in_100(0.37) - in_100(0.19))


def test_a_correlation_as_a_d_is_that_of_two_groups_in_numpy() -> None:
    import numpy

    # Two groups of one size, d apart, have this correlation of group and score.
    (d,) = numpy.roots([1 - 0.25**2, 0, -4 * 0.25**2]).max(keepdims=True)
    holds("effect-d-from-r", float(d))


def test_d_of_the_scores_is_what_a_t_test_makes_of_them() -> None:
    from scipy import stats

    t = stats.ttest_ind([14, 11, 16, 12, 15, 13], [12, 10, 14, 9, 13, 11]).statistic
    holds("effect-from-scores", t * math.sqrt(2 / 6))


def test_the_copied_line_and_the_intervals_with_0_stand_in_the_table() -> None:
    effects = data.load("effect_sizes", as_frame=True)
    avoidant = effects[
        (effects["source_key"] == "madigan2024") & (effects["outcome"] == "avoidant attachment")
    ]
    holds("effect-copied", avoidant[["value", "ci_low", "ci_high"]].iloc[0].tolist())
    outcomes = effects[(effects["topic"] == "outcomes") & effects["metric"].isin(["r", "d", "g"])]
    crossing = (outcomes["ci_low"] <= 0) & (outcomes["ci_high"] >= 0)
    holds("effect-may-be-none", int(crossing.sum()))


def test_the_interval_by_fishers_z_is_that_of_numpy_and_scipy() -> None:
    import numpy
    from scipy import stats

    reach = stats.norm.isf(0.025) / numpy.sqrt(22_914 - 3)
    low, high = numpy.tanh(numpy.arctanh(0.25) + numpy.array([-reach, reach]))
    holds("effect-times-as-wide", 0.06 / (high - low))


def test_the_chain_of_a_pair_is_that_of_numpy_and_scipy() -> None:
    import numpy
    from scipy import stats
    from scipy.optimize import brentq

    def share(breaking: float, repair: float) -> float:
        chain = numpy.array([[1 - breaking, breaking], [repair, 1 - repair]])
        return float(numpy.linalg.matrix_power(chain, 2000)[0, 0])

    holds("dyad-breaking", brentq(lambda breaking: share(breaking, 0.34) - 0.3, 0.01, 0.99))
    holds("dyad-highest-repair", brentq(lambda repair: share(1.0 - 1e-9, repair) - 0.3, 0.1, 0.9))
    holds("dyad-lasting", stats.geom.mean(0.34))
    holds("dyad-standard-error", 3.7 / numpy.sqrt(54))
    holds("dyad-minutes", int(numpy.rint(2 * 3.7**2)))
    chances = [0.2 + 0.3 * 0.5**lasted for lasted in range(10)]
    holds("dyad-longest", [stats.geom.sf(10, 0.34), numpy.prod(1 - numpy.array(chances))])


def test_the_coded_film_is_counted_by_pandas() -> None:
    import pandas

    lines = pandas.Series(typed("simulate-a-dyad").split()).drop_duplicates(keep="first")
    # The copy is of the third line; no other two are alike.
    assert len(lines) == 3
    coded = pandas.Series([*"".join(lines).upper()]).replace(".", None).dropna()
    holds("dyad-coded", (coded == "M").mean())


def test_the_line_through_the_made_up_children_is_counted_by_numpy() -> None:
    degrees, kinds = points("degrees")[:, 0], points("kinds")[:, 0]
    holds("types-beyond", int((degrees >= 4).sum()))
    holds("types-renamed", [int(((x >= 3.5) & (x < 4)).sum()) for x in (degrees, kinds)])


def test_the_ratings_that_can_be_used_have_the_mean_of_pandas() -> None:
    import pandas

    table = pandas.read_csv(
        io.StringIO(typed("types-or-degrees").replace(",", ".")), sep=";", dtype={"child": str}
    )
    usable = table.drop_duplicates("child")["turning away"].dropna()
    holds("types-mean-rating", usable[usable.between(1, 7)].mean())


def test_groups_and_silhouettes_are_those_of_scikit_learn() -> None:
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    def silhouette(world: World, k: int) -> float:
        cloud = points(world)
        return float(
            silhouette_score(cloud, KMeans(k, n_init=20, random_state=0).fit_predict(cloud))
        )

    holds("types-silhouettes", [silhouette("degrees", 2), silhouette("kinds", 2)])
    of_kinds = {k: silhouette("kinds", k) for k in range(2, 6)}
    holds("types-best-k", max(of_kinds, key=lambda k: of_kinds[k]))


def test_the_agreement_of_two_samples_is_that_of_scikit_learn() -> None:
    from sklearn.cluster import KMeans
    from sklearn.metrics import adjusted_rand_score

    sortings = [
        KMeans(2, n_init=20, random_state=0).fit(points("degrees", seed=seed)).predict(
            points("degrees")
        )
        for seed in (4, 5)
    ]  # fmt: skip
    holds("types-agreement", adjusted_rand_score(*sortings))


def test_what_a_cut_leaves_is_that_of_scipy() -> None:
    from scipy import stats

    upper_half = stats.halfnorm.mean()
    holds("types-after-a-cut", 0.30 * upper_half)
    holds("types-lost", 1 - upper_half**2)


def test_a_first_rule_falls_by_half_and_no_further() -> None:
    import numpy

    holds("dyad-tiring", numpy.clip(0.5 * 0.5 ** numpy.arange(3), 0.2, None).tolist())


def test_every_exercise_of_these_labs_is_found_elsewhere_too() -> None:
    tested = set(re.findall(r'holds\(\s*"([a-z0-9-]+)"', (FOLDER.parents[1] / "tests/labs" /
                 "test_answers_elsewhere.py").read_text(encoding="utf-8")))  # fmt: skip
    ours = {
        name for name in EXERCISES if name.split("-")[0] in {"world", "effect", "dyad", "types"}
    }
    assert ours == tested
