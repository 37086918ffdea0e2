"""The data tables: each row is right and that of the evidence; a mistake is told by its line."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from securebase import data
from securebase.data.checks import data_problems, table_problems
from securebase.data.row import half_a_step
from securebase.publishing.course_content import course_problems

COUNTRY = (
    "country,coding,samples,n,count_a,count_b,count_c,pct_a,pct_b,pct_c,source_key,confidence\n"
)
SAMPLE = (
    "sample,coding,n,count_a,count_b,count_c,not_classified,pct_a,pct_b,pct_c,pct_d,"
    "source_key,confidence\n"
)
EFFECT = (
    "topic,predictor,outcome,metric,value,ci_low,ci_high,k,n,source_key,confidence\n"
    "sensitivity,a,b,{},zeegers2017,verified\n"
)
CHINA = "China,three-way,1,36,9,18,9,25.0,50.0,25.0,vanijzendoorn1988,known\n"
POOL = "World pool (four-way),four-way,20720,,,,,14.7,51.6,10.2,23.5,madigan2023,verified\n"


def mistakes(tmp_path: Path, text: str, name: str = "ssp_by_country") -> list[str]:
    path = tmp_path / f"{name}.csv"
    path.write_text(text, encoding="utf-8")
    return [f"{problem.line}: {problem.message}" for problem in table_problems(path)]


def test_every_table_of_the_course_is_right() -> None:
    assert data_problems(data.FOLDER) == []


def test_a_file_that_is_not_utf_8_is_told(tmp_path: Path) -> None:
    path = tmp_path / "ssp_by_country.csv"
    path.write_bytes((COUNTRY + CHINA.replace("China", "Côte d’Ivoire")).encode("cp1252"))
    (told,) = table_problems(path)
    assert told.line == 2
    assert told.message.startswith("this line is not UTF-8 text")
    assert "“CSV UTF-8”" in told.message


def test_a_table_from_a_spreadsheet_may_begin_with_its_unseen_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert mistakes(tmp_path, "\ufeff" + COUNTRY + CHINA) == []
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    assert data.load("ssp_by_country")[0]["country"] == "China"


def test_a_column_that_effects_need_is_told(tmp_path: Path) -> None:
    table = EFFECT.format("r,0.25,0.2,0.3,82,6664").replace("metric", "measure", 1)
    assert mistakes(tmp_path, table, "effect_sizes") == [
        "1: there is no column 'metric'; 'measure' stands there instead: rename it"
    ]


def test_rows_that_are_right_have_no_mistake(tmp_path: Path) -> None:
    assert mistakes(tmp_path, COUNTRY + CHINA) == []
    assert mistakes(tmp_path, SAMPLE + POOL, "ssp_four_way") == []
    assert mistakes(tmp_path, EFFECT.format("r,0.25,0.2,0.3,82,6664"), "effect_sizes") == []


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        ("vanijzendoorn1988", "vanijzendoorn1989", "did you mean 'vanijzendoorn1999'?"),
        ("vanijzendoorn1988", "", "no work has the key ''"),
        ("known", "sure", "the confidence is 'sure'; write verified or known"),
        ("known", "uncertain", "an uncertain value may not be shown"),
        (",36,", ",0,", "n is 0; it must be above 0"),
        (",36,", ",-36,", "n is '-36', which is no whole number"),
        (",36,", ",36.5,", "n is '36.5', which is no whole number"),
        (",36,", ",many,", "n is 'many', which is no whole number"),
        (",36,", ",nan,", "n is 'nan', which is no whole number"),
        (",36,", ",,", "there are counts and no n"),
        (",1,36", ",0,36", "samples is 0; it must be above 0"),
        (",36,", ",37,", "the counts add up to 36, and n is 37"),
        ("9,18,9", "9,18,", "give all of A, B and C, or none"),
        ("50.0", "51.0", "count_b is 18 of 36, which is 50.00%, and pct_b is 51.0"),
        ("50.0", "50.2", "the percentages add up to 100.20; that is more than 0.15"),
        ("50.0", "150", "pct_b is 150; a percentage is from 0 to 100"),
        ("three-way", "", "'coding' must be 'three-way' or 'four-way', and '' is not"),
        (
            "three-way",
            "four-way",
            "a four-way row needs a pct_d, which this table has not; write three-way",
        ),
        (",1,36", ",36", "this row has not the 12 cells of the first line"),
    ],
)
def test_a_mistake_in_the_country_table_is_told(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    found = mistakes(tmp_path, COUNTRY + CHINA.replace(was, becomes, 1))
    assert any(one.startswith("2: ") and told in one for one in found), found


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (",four-way", ",three-way", "a three-way row has no D"),
        ("(four-way)", "(three-way)", "the sample is called three-way and coded four-way"),
        ("23.5", "24.5", "the percentages add up to 101.00; that is more than 0.20"),
    ],
)
def test_a_mistake_in_a_four_way_row_is_told(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    found = mistakes(tmp_path, SAMPLE + POOL.replace(was, becomes, 1), "ssp_four_way")
    assert any(told in one for one in found), found


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ("r,0.25,0.3,0.4,,", "the value 0.25 is outside its interval, 0.3 to 0.4"),
        ("r,0.25,0.2,,,", "an interval needs both ci_low and ci_high"),
        (
            "R,0.25,,,,",
            "'metric' must be 'r', 'd', 'g', 'kappa', 'variance_share' or 'RR', and 'R'",
        ),
        ("r,,,,,", "value is '', which is no number"),
        ("r,0.25,,,0,", "k is 0; it must be above 0"),
    ],
)
def test_a_mistake_in_an_effect_is_told(tmp_path: Path, numbers: str, told: str) -> None:
    found = mistakes(tmp_path, EFFECT.format(numbers), "effect_sizes")
    assert any(told in one for one in found), found


def test_all_mistakes_of_all_lines_are_told_at_once(tmp_path: Path) -> None:
    two = CHINA.replace("known", "sure") + CHINA.replace("China", "Chad").replace("50.0", "60.0")
    found = mistakes(tmp_path, COUNTRY + two)
    assert [one[0] for one in found] == ["2", "3", "3"]


def test_a_row_that_stands_twice_is_told_with_its_first_line(tmp_path: Path) -> None:
    found = mistakes(tmp_path, COUNTRY + CHINA + CHINA)
    assert found == ["3: this row stands in line 2 too; take one out"]


def test_a_table_without_its_sources_is_told(tmp_path: Path) -> None:
    told = mistakes(tmp_path, "country,n\nChina,36\n")
    assert any("no column 'source_key'" in one for one in told)
    assert any("no column 'confidence'" in one for one in told)


def test_only_the_settings_of_a_model_may_be_uncertain_or_our_own(tmp_path: Path) -> None:
    text = (
        "parameter,value,unit,age_months,source_key,confidence,note\nspeed,0.3,m/s,,,uncertain,\n"
    )
    assert mistakes(tmp_path, text, "repair_parameters") == []
    row = CHINA.replace("vanijzendoorn1988", "").replace("known", "uncertain")
    assert len(mistakes(tmp_path, COUNTRY + row)) == 2


@pytest.mark.parametrize(("text", "most"), [("65", "0.5"), ("65.0", "0.05"), ("65.40", "0.005")])
def test_rounding_can_move_a_number_by_half_its_last_decimal(text: str, most: str) -> None:
    assert half_a_step(Decimal(text)) == Decimal(most)


def total(rows: list[dict[str, Any]], column: str) -> int:
    return sum(row[column] for row in rows)


def test_the_eight_countries_add_up_to_what_the_evidence_says() -> None:
    rows = data.load("ssp_by_country")
    children = total(rows, "n")
    assert (len(rows), total(rows, "samples"), children) == (8, 32, 1990)
    shares = [round(100 * total(rows, f"count_{letter}") / children, 1) for letter in "bac"]
    assert shares == [65.0, 21.3, 13.7]
    (pool,) = [row for row in data.load("ssp_four_way") if row["n"] == 1990]
    assert [pool[f"pct_{letter}"] for letter in "bac"] == shares
    assert {row["confidence"] for row in rows} == {"known"}
    assert {row["coding"] for row in rows} == {"three-way"}


def test_the_two_samples_of_israel_are_its_row() -> None:
    (country,) = [row for row in data.load("ssp_by_country") if row["country"] == "Israel"]
    samples = [row for row in data.load("ssp_within_countries") if row["country"] == "Israel"]
    for column in ("n", "count_a", "count_b", "count_c"):
        assert total(samples, column) == country[column]


def test_the_syntheses_say_what_the_evidence_says() -> None:
    by_key = {row["source_key"]: row for row in data.load("ssp_four_way")}

    def told(key: str) -> list[Any]:
        return [by_key[key][name] for name in ("n", "pct_b", "pct_a", "pct_c", "pct_d")]

    assert told("madigan2023") == [20720, 51.6, 14.7, 10.2, 23.5]
    assert told("deneault2023") == [8186, 53.5, 14.0, 11.0, 21.5]
    assert told("ainsworth1978") == [106, 66.0, 21.7, 12.3, None]
    assert told("lionetti2015")[-1] == 54


def test_what_the_evidence_calls_uncertain_is_in_no_table_of_findings() -> None:
    tables = ("ssp_by_country", "ssp_four_way", "ssp_within_countries")
    tables += ("disorganisation_by_sample", "effect_sizes")
    rows = [row for table in tables for row in data.load(table)]
    assert {row["confidence"] for row in rows} == {"verified", "known"}
    assert not {"carlson1989", "pinquart2013"} & {row["source_key"] for row in rows}
    assert [row["pct_d"] for row in data.load("disorganisation_by_sample")] == [32, 44, 15]


def test_the_effects_are_those_of_the_evidence() -> None:
    rows = data.load("effect_sizes")
    assert len(rows) == 95
    (zeegers,) = [row for row in rows if (row["source_key"], row["n"]) == ("zeegers2017", 6664)]
    assert (zeegers["metric"], zeegers["value"], zeegers["k"]) == ("r", 0.25, 82)


SEEN_TWICE = (
    "who,first_seen,seen_again,months_between,groups,n,count_same,pct_same,kappa,note,"
    "source_key,confidence\n"
    "Infants,12 months,18 months,6,three-way,50,48,96,,,waters1978,verified\n"
)
TRIAL = (
    "programme,families,n,age_from,age_to,kind,outcome,result,with_help,without,"
    "source_key,confidence\n"
    "Ten visits,families,120,12,32,security,secure attachment,better,52,33,bernard2012,verified\n"
)


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (",48,96,", ",47,96,", "count_same is 47 of 50, which is 94.00%, and pct_same is 96"),
        (",48,96,", ",48,,", "there is a count_same and no pct_same"),
        (",48,96,,,", ",,,,,", "there is neither pct_same nor a note; write what was found"),
        ("three-way", "two-way", "'groups' must be 'three-way', 'four-way' or 'secure or not'"),
    ],
)
def test_a_mistake_in_who_was_seen_twice_is_told(
    tmp_path: Path, was: str, becomes: str, told: str
) -> None:
    assert mistakes(tmp_path, SEEN_TWICE, "seen_twice") == []
    found = mistakes(tmp_path, SEEN_TWICE.replace(was, becomes, 1), "seen_twice")
    assert any(told in one for one in found), found


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (",12,32,", ",32,12,", "the ages go from 32 to 12; give the younger one first"),
        (",52,33,", ",52,,", "a share needs another beside it; write with_help and without"),
        (",better,", ",good,", "'result' must be 'better', 'mixed' or 'no clear difference'"),
        (",12,32,", ",,32,", "age_from is '', which is no whole number"),
    ],
)
def test_a_mistake_in_a_trial_is_told(tmp_path: Path, was: str, becomes: str, told: str) -> None:
    assert mistakes(tmp_path, TRIAL, "trials_followed_up") == []
    found = mistakes(tmp_path, TRIAL.replace(was, becomes, 1), "trials_followed_up")
    assert any(told in one for one in found), found


def test_the_check_of_the_course_reads_the_tables_too(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "securebase" / "data"
    folder.mkdir(parents=True)
    table = COUNTRY + CHINA.replace("50.0", "60.0")
    (folder / "ssp_by_country.csv").write_text(table, encoding="utf-8")
    told = "\n".join(map(str, course_problems(tmp_path)))
    assert re.search(r"ssp_by_country[.]csv:2: count_b is 18 of 36", told)
