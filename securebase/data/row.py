"""A row of a table, checked: what every kind of row shares, and what may stand in its cells."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ValidationInfo,
    model_validator,
)

from securebase.content.located_mistakes import located_error

TABLES: dict[str, type[Row]] = {}
"""The kind of row of each table, by the table's name."""


@dataclass(frozen=True)
class Unit:
    """What the numbers of a type count or are measured in, as the data page tells it."""

    name: str


class Row(BaseModel):
    """A row of the table named ``table``, whose columns are the fields; an empty cell is None.

    The docstring of a field says what stands in its column, for the data page and the dictionary
    that lies beside the table; a field without one takes that of the class it comes from.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    table: ClassVar[str]
    title: ClassVar[str] = ""
    """What the data page calls the table; if empty, its name in words."""
    about: ClassVar[str] = ""
    """What is in the table, in a sentence or two of Markdown; if empty, the class's docstring."""

    told: ClassVar[tuple[str, ...]] = ()
    """The columns whose words pictures show, which a catalogue holds."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_options: Any) -> None:
        if "table" in vars(cls):
            TABLES[cls.table] = cls

    @classmethod
    def columns(cls) -> dict[str, str]:
        """The field of each column: the same name, unless the column has a shorter word for it."""
        return {field.alias or name: name for name, field in cls.model_fields.items()}

    def mistakes(self) -> Iterator[str]:
        """What is wrong with the row that no cell shows by itself."""
        yield from ()

    @model_validator(mode="before")
    @classmethod
    def _an_empty_cell_is_nothing(cls, cells: dict[str, str]) -> dict[str, str]:
        fields = cls.model_fields
        needed = {column for column, name in cls.columns().items() if fields[name].is_required()}
        return {column: text for column, text in cells.items() if text or column in needed}

    @model_validator(mode="after")
    def _is_right(self) -> Self:
        if found := [*self.mistakes()]:
            raise located_error(type(self).__name__, [((), message) for message in found])
        return self


def _whole(text: str, info: ValidationInfo) -> int:
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise ValueError(f"{info.field_name} is {text!r}, which is no whole number; write digits")
    return int(text)


def _above_0(number: int, info: ValidationInfo) -> int:
    if number < 1:
        raise ValueError(
            f"{info.field_name} is {number}; it must be above 0, or left empty if it is not known"
        )
    return number


def _decimal(text: str, info: ValidationInfo) -> Decimal:
    if not re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", text):
        raise ValueError(
            f"{info.field_name} is {text!r}, which is no number; write it without a sign or a unit"
        )
    return Decimal(text)


def _percentage(number: Decimal, info: ValidationInfo) -> Decimal:
    if not 0 <= number <= 100:
        raise ValueError(f"{info.field_name} is {number}; a percentage is from 0 to 100")
    return number


def _number_or_words(text: str) -> Decimal | str:
    return Decimal(text) if re.fullmatch(r"-?[0-9]{1,9}(\.[0-9]{1,9})?", text) else text


def _day(text: str, info: ValidationInfo) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = f"{info.field_name} is {text!r}; write the day as in 2026-11-21"
        raise ValueError(message) from None


Count = Annotated[int, BeforeValidator(_whole), Unit("children")]
"""How many children; none may be."""
Size = Annotated[int, BeforeValidator(_whole), AfterValidator(_above_0)]
"""How many children, pairs or samples there are in all: its column says which."""
Number = Annotated[Decimal, BeforeValidator(_decimal)]
"""A number, with the decimals that were told."""
Percentage = Annotated[Number, AfterValidator(_percentage), Unit("%")]
NumberOrWords = Annotated[Decimal | str, BeforeValidator(_number_or_words)]
Day = Annotated[datetime.date, BeforeValidator(_day), Unit("year-month-day")]


def half_a_step(number: Decimal) -> Decimal:
    """The most that rounding can have moved a number: half a unit of its last decimal."""
    return Decimal(5).scaleb(int(number.as_tuple().exponent) - 1)
