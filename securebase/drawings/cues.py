"""The babies of the cue cards: twelve small signs, in babies who sit, lie and are held."""

from securebase.drawings.babies import baby_hand, lying, open_hand, sitting, wrapped
from securebase.drawings.bodies import hand, shadow
from securebase.drawings.figures import forearm, upper_body
from securebase.drawings.heads import Face, head
from securebase.drawings.line import Place, circle, fill, ink, inked, limb
from securebase.drawings.people import DAN, Person, baby
from securebase.drawings.rooms import box, rug

_LIGHT = baby(2, "wisps", "brown", "cream")
_CURLY = baby(4, "curls", "black", "gold")
_FAIR = baby(1, "wisps", "fair", "sky")
_DARK = baby(3, "down", "black", "gold")
_RED = baby(1, "tuft", "auburn", "sky")
_DEEP = baby(5, "coils", "black", "cream")


def bright_eyes() -> str:
    return (
        rug(320, 424, 250, 44, "teal")
        + shadow(330, 434, 120, 12)
        + sitting(_LIGHT, Place(300, 172, 1.6), Face("wide", "soft", "up", flush=0.3))
    )


def open_hands() -> str:
    return (
        rug(320, 424, 250, 44, "slate")
        + shadow(330, 434, 120, 12)
        + sitting(_CURLY, Place(300, 176, 1.55), Face("wide", "laugh", "up", flush=0.35), arms="wide", spread=True, tilt=-4)
    )  # fmt: skip


def _rattle(x: float, y: float, tilt: float) -> str:
    at = Place(x, y, 1, tilt)
    return (
        ink(at.path("M0 0L0 58"), width=9)
        + ink(at.path("M0 2L0 56"), "gold", 4)
        + inked(at.path(circle(0, -22, 25)), "brick")
        + fill(at.path(circle(-8, -30, 5)), "white", 0.7)
    )


def looks_away() -> str:
    carer = Person(1, "bun", "grey", "plum")
    return (
        rug(360, 424, 240, 44, "plum")
        + shadow(390, 434, 120, 12)
        + sitting(_FAIR, Place(370, 176, 1.55), Face("away", "flat"), tilt=6)
        + _rattle(196, 214, -12)
        + hand(carer, (150, 262), -12, 1.5, "fist")
        + limb([(-60, 400), (40, 330), (136, 268)], [110, 92, 62], carer.top)
    )


def yawn() -> str:
    return fill(box(60, 50, 520, 390, 60), "sky", 0.55) + lying(
        _DARK,
        Place(320, 150, 1.5),
        Face("squeezed", "yawn", "knit", flush=0.3),
        arms="wide",
        spread=True,
        tilt=-4,
    )


def stirring() -> str:
    carer, at = Person(2, "short", "brown", "moss"), Place(250, -84, 1.7)
    return (
        upper_body(carer, at, Face(), down=400)
        + wrapped(_RED, Place(400, 176, 1.35, 48, -1), Face("closed", "small-o", "up", flush=0.3), tilt=-18, hand=False)
        + baby_hand(_RED, Place(342, 214, 1.5), (0, 0))
        + forearm(carer, at, [(122, 236), (40, 274)], kind="hidden", wide=(64, 56))
        + forearm(carer, at, [(-88, 220), (-78, 288), (20, 266)], points=-8, wide=(50, 40))
    )  # fmt: skip


def hand_to_mouth() -> str:
    return (
        rug(320, 424, 250, 44, "brick")
        + shadow(330, 434, 120, 12)
        + sitting(_DEEP, Place(300, 176, 1.55, -4), Face("open", "sad", "worried", flush=0.3), arms="mouth", tilt=6)
        + ink("M168 330Q150 350 152 374M148 322Q126 346 128 376M506 318Q524 336 524 360M524 306Q546 330 546 360", width=2.4)
    )  # fmt: skip


def crying() -> str:
    return (
        fill(box(60, 50, 520, 390, 60), "sand", 0.55)
        + lying(_DARK, Place(320, 158, 1.5, -4), Face("squeezed", "cry", "worried", tears=True, flush=0.5), arms="up", tilt=6)
        + ink("M196 74Q180 90 178 110M172 66Q152 88 150 114M452 62Q470 76 476 96M476 52Q498 72 504 98", width=2.4)
    )  # fmt: skip


def from_the_spoon() -> str:
    carer = Person(4, "short", "black", "teal")
    spoon = Place(206, 250, 1.3, -6)
    return (
        inked(box(272, 70, 250, 330, 80), "wood")
        + sitting(_CURLY.wearing("sky"), Place(390, 180, 1.5, 0, -1), Face("squeezed", "pressed", "knit"), arms="push", looks=1, tilt=6, legs=False)
        + inked(box(210, 404, 370, 40, 18), "wood")
        + inked("M420 404Q424 376 452 376L514 376Q540 376 544 404Z", "white")
        + fill("M436 376Q450 354 480 358Q512 356 526 376Z", "gold")
        + inked(spoon.path("M-40 -3L44 -3C54 -12 76 -11 78 1C76 13 54 12 44 4L-40 4Z"), "slate")
        + fill(spoon.path("M50 -5C58 -9 70 -7 72 0C68 6 56 6 50 2Z"), "gold")
        + hand(carer, (124, 260), -6, 1.5, "fist")
        + limb([(-60, 400), (20, 330), (112, 266)], [110, 92, 62], carer.top)
    )  # fmt: skip


def rubs_an_eye() -> str:
    return (
        rug(320, 424, 250, 44, "plum")
        + shadow(330, 434, 120, 12)
        + sitting(
            _LIGHT, Place(300, 180, 1.55), Face("sleepy", "flat", "worried"), arms="eye", tilt=8
        )
    )


def arches() -> str:
    carer, at = DAN.wearing("moss"), Place(140, 70, 1.3)
    trunk = (
        "M312 396C300 330 338 250 404 204L468 240C438 286 428 336 436 388C408 414 342 418 312 396Z"
    )
    return (
        upper_body(carer, at, Face("open", "flat", "worried"), tilt=6, bow=(2, 0), down=380)
        + limb([(40, 520), (250, 440), (470, 452)], [130, 120, 92], "denim")
        + hand(carer, (448, 318), -62, 1.2, thumb=-1)
        + open_hand(_RED, Place(284, 238, 1.25), (0, 0), 170)
        + limb([(412, 244), (356, 240), (300, 238)], [44, 40, 32], "sky")
        + _stiff_leg([(372, 384), (306, 372), (250, 364)], (240, 362))
        + inked(trunk, "sky")
        + ink("M360 392C352 342 378 284 428 242", "sky-shade", 2.4)
        + _stiff_leg([(366, 394), (300, 406), (240, 408)], (230, 408))
        + head(_RED, Place(470, 182, 1.2, 40), Face("squeezed", "sad", "worried", flush=0.4))
        + open_hand(_RED, Place(268, 196, 1.25), (0, 0), 176)
        + limb([(412, 246), (346, 218), (284, 200)], [46, 42, 34], "sky")
        + forearm(carer, at, [(-72, 160), (-70, 250), (112, 232)], points=4, wide=(56, 40))
    )


def _stiff_leg(along: list[tuple[float, float]], foot: tuple[float, float]) -> str:
    return inked(circle(*foot, 17, 21), "sky") + limb(along, [60, 52, 40], "sky")


def heavy_eyelids() -> str:
    carer, at = Person(4, "long", "black", "brick"), Place(250, -84, 1.7)
    return (
        upper_body(carer, at, Face(), down=400)
        + wrapped(_DEEP, Place(398, 180, 1.3, 58, -1), Face("sleepy", "soft", flush=0.25), tilt=-6)
        + forearm(carer, at, [(122, 236), (40, 274)], kind="hidden", wide=(64, 56))
        + forearm(carer, at, [(-88, 220), (-78, 288), (20, 266)], points=-8, wide=(50, 40))
    )


def sucks_a_fist() -> str:
    return (
        fill(box(60, 50, 520, 390, 60), "plum", 0.3)
        + fill("M430 70L494 84L482 150L418 136ZM504 86L566 99L554 165L492 152ZM416 146L480 160L468 226L404 212ZM490 162L552 175L540 241L478 228Z", "moon", 0.85)
        + lying(_FAIR, Place(270, 156, 1.5, 4), Face("away", "soft", "up"), arms="mouth", tilt=2)
    )  # fmt: skip
