"""What is said of a table: each column with unit and meaning, its works, how well it is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import ClassVar

import pytest

from securebase import data
from securebase.data.dictionary import csvw, table_at
from securebase.data.row import TABLES, Number
from securebase.data.tables import MeasuredFinding

every_table = pytest.mark.parametrize("name", data.names())


@every_table
def test_every_table_has_a_title_and_says_what_each_column_holds(name: str) -> None:
    table = data.describe(name)
    header = (data.FOLDER / f"{name}.csv").read_text(encoding="utf-8").splitlines()[0]
    assert [column.name for column in table.columns] == header.split(",")
    assert [column.name for column in table.columns if not column.meaning] == []
    assert TABLES[name].title, f"{name}: give its row model a title"
    assert TABLES[name].about, f"{name}: say in its row model what it is about"


@every_table
def test_numbers_of_people_and_shares_have_a_unit(name: str) -> None:
    columns = {column.name: column for column in data.describe(name).columns}
    counted = [one for one in columns if one in {"n", "k"} or one.startswith(("count_", "pct_"))]
    assert [one for one in counted if not columns[one].unit] == []
    assert [one for one in counted if columns[one].datatype == "string"] == []


def test_a_table_is_described_by_its_rows() -> None:
    table = data.describe("disorganisation_by_sample")
    assert (table.rows, table.works) == (3, ("sagi1994", "vanijzendoorn1999"))
    assert table.confidence == {"verified": 3}
    assert table.anchor == "data-disorganisation-by-sample"
    _, n, share, source, _ = table.columns
    assert (n.unit, n.datatype, n.is_required, n.example) == ("children", "integer", False, "25")
    assert (share.unit, share.datatype, share.is_required) == ("%", "decimal", True)
    assert (source.unit, source.datatype) == ("", "string")


def test_a_column_that_holds_words_too_is_text() -> None:
    columns = {column.name: column for column in data.describe("still_face_effects").columns}
    assert columns["value"].datatype == "string"
    assert columns["ci_low"].datatype == "decimal"


def test_a_day_is_a_date() -> None:
    columns = {column.name: column for column in data.describe("support_services").columns}
    assert columns["gathered_on"].datatype == "date"
    assert columns["phone"].meaning == "Numbers to call, with “;” between them."


def test_a_new_table_is_described_without_more_words_than_its_model(tmp_path: Path) -> None:
    class Sleep(MeasuredFinding):
        """How long babies sleep."""

        table: ClassVar[str] = "hours_of_sleep"

        value: Number

    try:
        path = tmp_path / "hours_of_sleep.csv"
        header = "value,ci_low,ci_high,k,n,source_key,confidence"
        path.write_text(f"{header}\n14,,,,,robson1980,known\n", encoding="utf-8")
        table = table_at(path)
    finally:
        del TABLES["hours_of_sleep"]
    assert (table.title, table.about) == ("Hours of sleep", "How long babies sleep.")
    # The field says nothing itself, and so means what it means in the class that it comes from.
    assert table.columns[0].meaning == "How large it is, in the metric of the row."


def test_the_dictionary_says_the_same_for_machines() -> None:
    described = json.loads(csvw(data.describe("ssp_by_country")))
    assert described["url"] == "ssp_by_country.csv"
    assert described["dc:license"]["@id"] == "https://creativecommons.org/licenses/by/4.0/"
    assert described["dc:references"] == ["vanijzendoorn1988"]
    columns = {column["name"]: column for column in described["tableSchema"]["columns"]}
    assert list(columns)[:3] == ["country", "coding", "samples"]
    assert columns["count_b"] == {
        "name": "count_b",
        "titles": "count_b",
        "dc:description": "How many were classified as secure (B).",
        "datatype": "integer",
        "required": False,
        "schema:unitText": "children",
    }
    assert "schema:unitText" not in columns["country"]


def test_a_table_that_there_is_not_is_told() -> None:
    with pytest.raises(ValueError, match="there is no table 'sleep'; there are"):
        data.describe("sleep")
