"""The stories on the floor: first weeks home, the toddler and the baby, the game that turned."""

from securebase.drawings.babies import baby_hand, on_a_chest, sitting
from securebase.drawings.bodies import shadow
from securebase.drawings.figures import crossed_legs, forearm, lap, upper_body
from securebase.drawings.heads import Face, head
from securebase.drawings.line import Place, ink, inked
from securebase.drawings.people import DAN, ELLA, FINN, ISLA, JAY, MILA, TOM, YUSUF
from securebase.drawings.rooms import (
    block,
    cup,
    floor,
    notes,
    picture_frame,
    rug,
    sofa,
    window,
)


def _playroom() -> str:
    return window(70, 40, 110, 104, curtain="moss") + floor(282) + rug(330, 346, 290, 46, "slate")


def _yusuf(face: Face, x: float = 530) -> str:
    yusuf = Place(x, 142, 0.84, 0, -1)
    return (
        crossed_legs(yusuf, "sand", 220)
        + upper_body(YUSUF, yusuf, face, down=230)
        + forearm(YUSUF, yusuf, [(84, 154), (93, 228), (10, 218)], points=172)
        + forearm(YUSUF, yusuf, [(-84, 154), (-94, 230), (-8, 232)], points=10)
    )


def bump_away() -> str:
    tom = Place(150, 146, 0.86)
    return (
        _playroom()
        + _yusuf(Face("open", "flat", "worried"), 236)
        + crossed_legs(tom, "denim", 220)
        + upper_body(TOM, tom, Face("open", "sad", "worried"), tilt=8, bow=(8, 2), down=230)
        + shadow(478, 372, 60)
        + sitting(JAY, Place(462, 258, 0.68, 8), Face("open", "flat"), tilt=4)
        + ink("M424 214L414 204M440 202L436 190M458 198L460 186", width=2.2)
        + forearm(TOM, tom, [(78, 164), (124, 204), (214, 196)], points=-6, thumb=1)
        + block(566, 364, 1.1, "brick", 6)
        + block(372, 372, 1, "slate", -8)
    )


def bump_hum() -> str:
    tom = Place(190, 146, 0.86)
    return (
        _playroom()
        + crossed_legs(tom, "denim", 220)
        + upper_body(TOM, tom, Face("closed", "sing"), tilt=4, down=230)
        + notes(262, 96, 0.9)
        + forearm(TOM, tom, [(84, 154), (93, 230), (60, 246)], points=10)
        + forearm(TOM, tom, [(-84, 154), (-94, 230), (-40, 248)], points=20)
        + _yusuf(Face("open", "soft"), 548)
        + shadow(370, 374, 56)
        + sitting(JAY, Place(352, 262, 0.66), Face("away", "flat"), tilt=0, looks=-1)
        + block(440, 376, 1, "brick", 4)
    )


def bump_together() -> str:
    tom = Place(190, 146, 0.86)
    return (
        _playroom()
        + crossed_legs(tom, "denim", 220)
        + upper_body(TOM, tom, Face("open", "smile", "up"), tilt=10, bow=(6, 2), down=230)
        + _yusuf(Face("closed", "sing"), 536)
        + notes(440, 84, 0.9)
        + shadow(398, 374, 60)
        + sitting(
            JAY, Place(396, 262, 0.66, 0, -1), Face("open", "smile", "up"), arms="reach", tilt=-8
        )
        + block(330, 366, 1.1, "brick", 4)
        + forearm(TOM, tom, [(84, 154), (93, 230), (40, 246)], points=172)
        + forearm(TOM, tom, [(-84, 154), (-94, 230), (-40, 248)], points=20)
    )


def _by_the_sofa() -> str:
    return picture_frame(80, 60) + floor(284)


def shout_hidden() -> str:
    ella, isla = Place(210, 100, 0.94), Place(520, 150, 0.74, 0, -1)
    return (
        _by_the_sofa()
        + head(ISLA, isla, Face("squeezed", "cry", "worried", tears=True, flush=0.4))
        + sofa(390, 186, 330, "slate", 190, is_behind=True)
        + baby_hand(ISLA, Place(476, 196, 0.8), (0, 0))
        + cup(352, 366, "gold", -82, 0.8)
        + lap(ella, "sand", 250)
        + upper_body(ELLA, ella, Face("wide", "small-o", "worried"), tilt=2, down=268)
        + on_a_chest(FINN, Place(248, 196, 0.64), Face("squeezed", "cry", "worried", tears=True, flush=0.42), tilt=-12)
        + forearm(ELLA, ella, [(100, 232), (22, 226)], points=184, thumb=-1)
        + forearm(ELLA, ella, [(-84, 154), (-94, 232), (4, 170)], points=-30)
    )  # fmt: skip


def shout_sorry() -> str:
    ella, isla = Place(230, 140, 0.88), Place(496, 176, 0.72, 0, -1)
    return (
        _by_the_sofa()
        + head(ISLA, isla, Face("open", "flat", "worried"))
        + sofa(420, 186, 330, "slate", 190, is_behind=True)
        + baby_hand(ISLA, Place(452, 192, 0.85), (0, 0))
        + cup(372, 370, "gold", -82, 0.8)
        + crossed_legs(ella, "sand", 220)
        + upper_body(ELLA, ella, Face("open", "soft", "worried"), tilt=8, bow=(4, 0), down=232)
        + on_a_chest(FINN, Place(200, 216, 0.62, 0, -1), Face("closed", "flat"), tilt=-10)
        + forearm(ELLA, ella, [(-98, 220), (-14, 220)], points=6)
        + forearm(ELLA, ella, [(84, 154), (110, 220), (176, 204)], points=-4, thumb=1)
    )


def shout_together() -> str:
    ella, isla = Place(300, 136, 0.9), Place(398, 208, 0.72, -4, -1)
    return (
        _by_the_sofa()
        + sofa(420, 186, 330, "slate", 190, is_behind=True)
        + crossed_legs(ella, "sand", 224)
        + upper_body(ELLA, ella, Face("closed", "soft"), tilt=14, bow=(10, 4), down=234)
        + sitting(ISLA, isla, Face("open", "soft"), arms="reach", tilt=6)
        + on_a_chest(FINN, Place(262, 216, 0.62, 0, 1), Face("open", "soft"), tilt=-4)
        + forearm(ELLA, ella, [(-98, 222), (-20, 222)], points=4)
        + forearm(ELLA, ella, [(168, 202), (104, 232)], points=176, thumb=-1)
        + cup(520, 374, "gold", -82, 0.8)
    )


def _dan(face: Face, at: Place, **more: float) -> str:
    return sofa(120, 160, 350, "gold", 290) + upper_body(DAN, at, face, **more)  # type: ignore[arg-type]


def game_tears() -> str:
    dan = Place(280, 112, 1.02)
    return (
        picture_frame(500, 60)
        + _dan(Face("wide", "sad", "worried"), dan, tilt=4)
        + sitting(MILA, Place(350, 208, 0.74, 14), Face("squeezed", "cry", "worried", tears=True, flush=0.45), arms="ear", tilt=8, looks=1, bow=(6, -4))
        + forearm(DAN, dan, [(-84, 154), (-94, 244), (36, 230)], points=-6)
    )  # fmt: skip


def game_sway() -> str:
    dan = Place(280, 112, 1.02)
    return (
        picture_frame(500, 60)
        + _dan(Face("down", "soft"), dan, tilt=14)
        + on_a_chest(
            MILA, Place(328, 210, 0.74, 0, -1), Face("closed", "flat", flush=0.35), tilt=-8
        )
        + forearm(DAN, dan, [(102, 232), (16, 236)], points=184, thumb=-1)
        + forearm(DAN, dan, [(-84, 154), (-94, 236), (10, 168)], points=-26)
    )


def game_together() -> str:
    dan, mila = Place(250, 112, 1.02), Place(362, 206, 0.74, 0, -1)
    return (
        picture_frame(500, 60)
        + _dan(Face("wide", "small-o", "up"), dan, tilt=8)
        + sitting(MILA, mila, Face("open", "laugh", "up"), arms="up", tilt=-4)
        + _scarf(mila)
        + forearm(DAN, dan, [(-84, 154), (-94, 246), (48, 236)], points=-4)
    )


def _scarf(at: Place) -> str:
    return inked(at.path("M-66 -14C-40 -30 30 -32 68 -16C72 -6 70 4 66 8C30 -10 -36 -10 -62 6C-68 2 -70 -8 -66 -14Z"), "plum") + ink(
        at.path("M-56 4L-60 30M-48 2L-50 26M60 6L64 30M52 4L54 26"), "plum-shade", 4
    )  # fmt: skip
