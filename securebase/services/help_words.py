"""For which words the search shows help above all that it finds, and whose."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final

from pydantic import AfterValidator, Field

from securebase.content.authored import Authored, read
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.plain_text import PlainText
from securebase.data.support_services import GROUPS
from securebase.services.help_box import HelpLine, help_now

HELP_WORDS: Final = Path("book", "help-words.yml")
"""Where they lie in a course."""

# Lines of a help box by the names that an author gives them; any other name is that of a group.
_LINES: Final = {
    "danger": "for_danger",
    "mind": "for_mind",
    "talk": "to_talk",
    "text": "by_text",
    "northern-ireland": "in_northern_ireland",
}


def _known(name: str) -> str:
    if name not in _LINES and name not in GROUPS:
        told = f"write some of {', '.join(_LINES)}, or of the groups {', '.join(GROUPS)}"
        raise ValueError(f"no line and no group of services is called {name!r}; {told}")
    return name


class HelpTopic(Authored):
    """What somebody may be looking for who needs a kind word first, and then help."""

    id: Identifier
    title: PlainText
    """The kind word, in a few words."""
    say: PlainText
    """One or two short sentences more."""
    show: list[Annotated[str, AfterValidator(_known)]] = Field(min_length=1)
    """Whose lines to show, in this order: danger, mind, talk, text, northern-ireland, or groups of
    the table of services."""
    read: list[Identifier] = Field(default=[])
    """Sections of the course that help, each by the label that stands above it."""
    secret: bool = False
    """Whether the words are kept out of the address of the page, which a phone remembers."""
    words: list[PlainText] = Field(min_length=1)
    """Words, or a few words in a row, that show it. Small mistakes and plurals are forgiven."""

    def lines(self) -> list[HelpLine]:
        """Whom to reach, from the table of services."""
        found: list[HelpLine] = []
        for name in self.show:
            if name in _LINES:
                found.append(getattr(help_now(), _LINES[name]))
            else:
                found += help_now([name]).of_groups
        return found


class HelpWords(Authored):
    """All topics, in the order in which they are looked for: the first that fits is shown."""

    topics: list[HelpTopic]

    def _mistakes(self) -> Iterator[Mistake]:
        first: dict[str, str] = {}
        for number, topic in enumerate(self.topics):
            for place, words in enumerate(topic.words):
                other = first.setdefault(words.lower(), topic.id)
                if other != topic.id:
                    told = f"{words!r} stands under {other!r} already; leave it out here"
                    yield ("topics", number, "words", place), told


def help_words(course: Path) -> list[HelpTopic]:
    """The topics of a course; one without the file has none.

    Raises:
        ContentError: says every mistake in the file with its line and what to write.
    """
    path = course / HELP_WORDS
    return read(HelpWords, path).topics if path.is_file() else []
