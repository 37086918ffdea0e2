"""What every kind of question has."""

from __future__ import annotations

import functools
import random
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import Field

from securebase.activities.quiz.grading import Answer, Grade
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.numbers_shown import number_shown
from securebase.content.templates import templates_of
from securebase.content.wording import told

if TYPE_CHECKING:
    import jinja2


Form = Literal["options", "number", "words", "order", "pairs"]
"""What an answer is: options that are chosen, a number, typed words, an order, or pairs."""


class BaseQuestion(Authored, ABC):
    """A question, the works it rests on, and whom it is for.

    What its author writes is what the page gets, as with an activity. A kind of question has the
    form of one of a few bases. Paper and the forms of the question bank go by the form alone.
    """

    form: ClassVar[Form]
    several: ClassVar[bool] = False
    """Whether several options may be chosen."""

    asked: ClassVar[str]
    """How it is asked without a script: a template of ``question``, as the page gets it."""
    answered: ClassVar[str]
    """Its printed answer: a template too."""

    id: Identifier
    prompt: MarkedText
    level: Literal["everyone", "students"] = "everyone"
    aims: list[Identifier] = Field(default=[], exclude=True)
    """The lesson's aims that it serves, by their names under the quiz's ``aims``."""
    asks: Literal["what", "why", "what-would-you-do"] = Field(default="what", exclude=True)
    """Whether it asks for a fact, for a reason, or what to do or say in a situation."""
    sensitive: bool = Field(default=False, exclude=True)
    """Whether it is about distressing matter, so that *Review* never asks it out of the blue."""
    sources: Sources

    @abstractmethod
    def grade(self, answer: Answer) -> Grade:
        """Grades one answer.

        Raises:
            ValueError: it is not of the question's form, or names a part that is not there.
        """

    def told(self, answer: Answer) -> str:
        """An answer in the words that the learner saw; what is no longer there, as it was kept."""
        words = {one: plain(runs(text)) for one, text in self._words().items()}
        match answer:
            case str():
                return words.get(answer, answer)
            case list():
                return "; ".join(words.get(one, one) for one in answer)
            case int() | float():
                return number_shown(answer)
            case _:
                return str(answer)

    def _words(self) -> dict[str, MarkedText]:
        """What stands for each id that an answer may hold."""
        return {}


@functools.cache
def form(template: str) -> jinja2.Template:
    """A template of a question, to be included where ``text`` and ``question`` are known."""
    # Imported here, as the templates are.
    from securebase.content.template_texts import with_texts

    # It has no file whose texts would be read in the language of the book.
    return _templates().from_string(with_texts(template, told))


@functools.cache
def _templates() -> jinja2.Environment:
    templates = templates_of("securebase.activities", "")
    templates.filters["number"] = number_shown
    return templates


def as_seen(text: str) -> str:
    """The same for two marked texts that a reader would not tell apart by their words."""
    return plain(runs(text)).casefold()


def refuse_alike(name: str, ids: Iterable[str], texts: Iterable[str]) -> None:
    """Makes sure that saved answers and readers can tell the parts of a question apart.

    Raises:
        ValueError: two texts read the same, or two ids are equal.
    """
    if twice := repeated(plain(runs(text)) for text in texts):
        raise ValueError(f"two {name} say {twice[0]!r}; change one")
    if twice := repeated(ids):
        raise ValueError(f"two {name} have the id {twice[0]!r}; change one, or leave both out")


def shuffled(start: list[str], seed: str) -> list[str]:
    """The same shuffle at every build, and never the order they came in."""
    order = list(start)
    generator = random.Random(seed)
    while order == start and len(start) > 1:
        generator.shuffle(order)
    return order
