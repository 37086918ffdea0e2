"""Who is in the drawings: different skins, hair and clothes, the same care for each."""

from dataclasses import dataclass, replace
from typing import Literal, Self

Hair = Literal[
    "short", "cropped", "swept", "long", "bob", "bun", "curls", "coils", "headscarf", "bald",
    "plait", "wisps", "tuft", "down", "cap", "none",
]  # fmt: skip


@dataclass(frozen=True)
class Person:
    """How somebody looks; colours by the names of the palette."""

    skin: int
    """1 is the lightest, 5 the darkest."""
    hair: Hair
    hair_colour: str
    top: str
    glasses: bool = False
    beard: bool = False
    lined: bool = False
    """The soft lines of an older face."""
    is_baby: bool = False

    @property
    def tone(self) -> str:
        """The colour of the skin."""
        return f"skin-{self.skin}"

    @property
    def shade(self) -> str:
        """The skin where the light does not reach."""
        return f"skin-{self.skin}-shade"

    @property
    def line(self) -> str:
        """What the lines of the face are drawn in."""
        return "deep" if self.skin > 3 else "ink"

    @property
    def brow(self) -> str:
        """The hair's colour, also of somebody whose hair is covered."""
        worn = self.hair in ("headscarf", "cap")
        return self.hair_colour if not worn else "brown" if self.skin < 3 else "black"

    def wearing(self, top: str) -> Self:
        """The same person in other clothes."""
        return replace(self, top=top)


def baby(skin: int, hair: Hair, hair_colour: str, top: str = "cream") -> Person:
    """A baby in a sleepsuit of the colour ``top``."""
    return Person(skin, hair, hair_colour, top, is_baby=True)


# Those of the ten stories, by the names that the stories give them.
KWAME = Person(5, "cropped", "black", "gold", beard=True)
EFFIE = baby(4, "curls", "black", "sky")
STRANGER = Person(1, "bun", "grey", "plum", lined=True)
PRIYA = Person(3, "long", "black", "brick")
ROHAN = baby(3, "down", "black", "sky")
GRANDPA = Person(3, "bald", "grey", "moss", beard=True, glasses=True, lined=True)
JO = Person(1, "bob", "fair", "teal")
ADA = baby(2, "wisps", "brown", "gold")
DARIO = Person(2, "short", "brown", "slate", beard=True)
LEO = baby(2, "down", "brown", "sky")
MAX = baby(2, "down", "brown", "gold")
TOM = Person(1, "swept", "auburn", "moss", glasses=True)
YUSUF = Person(3, "short", "black", "slate", beard=True)
JAY = baby(4, "curls", "black", "gold")
NGOZI = Person(5, "coils", "black", "brick")
AMARA = baby(5, "curls", "black", "cream")
BEV = Person(1, "curls", "grey", "plum", glasses=True, lined=True)
TYLER = baby(1, "wisps", "fair", "sky")
ELLA = Person(2, "plait", "auburn", "denim")
FINN = baby(2, "wisps", "auburn", "cream")
ISLA = Person(2, "bob", "auburn", "gold", is_baby=True)
HANNAH = Person(1, "long", "brown", "plum")
IMRAN = Person(3, "short", "black", "moss", beard=True)
NOOR = baby(2, "down", "black", "cream")
DAN = Person(2, "swept", "brown", "brick")
MILA = baby(2, "wisps", "fair", "teal")
