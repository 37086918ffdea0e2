"""Put things in order."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, computed_field, model_validator

from securebase.activities.quiz.grading import Answer, Grade, named_parts
from securebase.activities.quiz.questions.question import BaseQuestion, Form, refuse_alike, shuffled
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier, named_by_words
from securebase.content.marked_text import MarkedText


class OrderItem(Authored):
    """A thing to put in its place; ``feedback`` says why it stands there."""

    id: Identifier = ""
    text: MarkedText
    feedback: MarkedText


class OrderQuestion(BaseQuestion):
    """A question for the order of ``items``, which are written here in the right one."""

    form: ClassVar[Form] = "order"
    asked: ClassVar[str] = """\
<p>Put these in order:</p>
<ul class="sb-options sb-lined">
{% for identifier in question.starting_order %}
{% for item in question["items"] if item.id == identifier %}<li>{{ text(item.text) }}</li>
{% endfor %}
{% endfor %}
</ul>
"""
    answered: ClassVar[str] = """\
<ol>
{% for item in question["items"] %}
<li><strong>{{ text(item.text) }}</strong><br>{{ text(item.feedback) }}</li>
{% endfor %}
</ol>
"""

    items: Annotated[list[OrderItem], named_by_words("text")] = Field(min_length=3, max_length=7)

    @model_validator(mode="after")
    def _items_differ(self) -> Self:
        refuse_alike("items", self._right_order(), (item.text for item in self.items))
        return self

    @computed_field  # type: ignore[prop-decorator]
    @property
    def starting_order(self) -> list[str]:
        """How the items are first shown."""
        return shuffled(self._right_order(), self.id)

    def grade(self, answer: Answer) -> Grade:
        """Grades a list of the ids of all items."""
        right_order = self._right_order()
        order = named_parts(self.id, answer, right_order)
        if len(order) != len(right_order):
            raise ValueError(f"the order for {self.id!r} does not hold every item once")
        return Grade(order == right_order, {item.id: item.feedback for item in self.items})

    def _words(self) -> dict[str, MarkedText]:
        return {item.id: item.text for item in self.items}

    def _right_order(self) -> list[str]:
        return [item.id for item in self.items]


class Order(OrderQuestion):
    """Put things in order."""

    kind: Literal["order"] = "order"
