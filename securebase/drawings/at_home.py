"""The stories on seats at home: the ping, two at once, flat days, back from work."""

from securebase.drawings.babies import lying, on_a_chest, sitting, wrapped
from securebase.drawings.bodies import shadow
from securebase.drawings.figures import crossed_legs, forearm, lap, upper_body
from securebase.drawings.heads import Face
from securebase.drawings.line import Place, circle, fill, ink, inked
from securebase.drawings.people import (
    ADA,
    DARIO,
    GRANDPA,
    HANNAH,
    IMRAN,
    JO,
    LEO,
    MAX,
    NOOR,
    PRIYA,
    ROHAN,
)
from securebase.drawings.rooms import (
    bottle,
    box,
    cot_back,
    cot_front,
    cup,
    floor,
    lamp,
    picture_frame,
    rug,
    sofa,
    window,
)


def _chair_at_the_window() -> str:
    return window(420, 40, 130, 150, curtain="gold") + sofa(90, 150, 330, "slate", 300)


def _phone(x: float, y: float, tilt: float) -> str:
    at = Place(x, y, 1, tilt)
    return inked(at.path("M-15 -26Q-15 -30 -11 -30L11 -30Q15 -30 15 -26L15 26Q15 30 11 30L-11 30Q-15 30 -15 26Z"), "denim") + fill(at.path("M-10 -23L10 -23L10 22L-10 22Z"), "sky")  # fmt: skip


def ping_alone() -> str:
    jo = Place(246, 112, 1, 0, -1)
    return (
        _chair_at_the_window()
        + upper_body(JO, jo, Face("down", "flat"), tilt=16, bow=(4, 4))
        + sitting(ADA, Place(308, 208, 0.7, 14), Face("away", "pressed"), arms="mouth", tilt=-6)
        + forearm(JO, jo, [(-96, 242), (-10, 244)], points=2)
        + _phone(112, 236, -14)
        + forearm(JO, jo, [(84, 160), (146, 240), (132, 168)], points=-96, kind="fist")
    )


def ping_finger() -> str:
    jo = Place(246, 112, 1)
    return (
        _chair_at_the_window()
        + upper_body(JO, jo, Face("open", "soft", "up"), tilt=8)
        + sitting(ADA, Place(308, 208, 0.7, 14), Face("open", "soft"), arms="reach", tilt=-4)
        + forearm(JO, jo, [(100, 236), (136, 172)], points=-50, thumb=-1)
        + forearm(JO, jo, [(-84, 154), (-94, 250), (26, 244)], points=2)
    )


def ping_together() -> str:
    jo = Place(246, 112, 1)
    return (
        _chair_at_the_window()
        + upper_body(JO, jo, Face("open", "smile", "up"), tilt=16, bow=(4, 4))
        + sitting(
            ADA, Place(324, 206, 0.7, 0, -1), Face("open", "smile", "up"), arms="reach", tilt=-14
        )
        + forearm(JO, jo, [(-84, 154), (-94, 250), (46, 236)], points=-4)
    )


def _at_night() -> str:
    return window(60, 40, 110, 120, night=True) + lamp(568, 96, 384)


def _cot() -> tuple[str, str]:
    return cot_back(384, 214, 200, 150), cot_front(384, 214, 200, 150)


def twins_crying() -> str:
    dario = Place(220, 114, 1)
    back, front = _cot()
    return (
        _at_night()
        + back
        + lying(MAX, Place(432, 300, 0.56, -82), Face("open", "small-o", "knit"), arms="mouth")
        + front
        + upper_body(DARIO, dario, Face("closed", "sad", "worried"), tilt=6)
        + on_a_chest(LEO, Place(258, 206, 0.7), Face("squeezed", "cry", "worried", tears=True, flush=0.42), tilt=-14)
        + forearm(DARIO, dario, [(98, 238), (10, 232)], points=184, thumb=-1)
        + forearm(DARIO, dario, [(-84, 154), (-94, 238), (2, 160)], points=-32)
    )  # fmt: skip


def twins_calmer() -> str:
    dario = Place(220, 114, 1)
    back, front = _cot()
    return (
        _at_night()
        + back
        + lying(MAX, Place(432, 300, 0.56, -82), Face("asleep", "soft"), arms="rest")
        + front
        + upper_body(DARIO, dario, Face("closed", "sing"), tilt=10, bow=(2, 2))
        + on_a_chest(LEO, Place(258, 206, 0.7), Face("open", "flat", "worried", flush=0.3), tilt=-8)
        + forearm(DARIO, dario, [(98, 238), (10, 232)], points=184, thumb=-1)
        + forearm(DARIO, dario, [(-84, 154), (-94, 238), (2, 160)], points=-32)
    )


def twins_quiet() -> str:
    dario = Place(310, 112, 1.04)
    return (
        _at_night()
        + sofa(140, 160, 344, "denim", 300)
        + upper_body(DARIO, dario, Face("down", "soft"), tilt=14, bow=(2, 4))
        + wrapped(MAX, Place(222, 250, 0.64, -64), Face("asleep", "soft"), cloth="gold")
        + wrapped(LEO, Place(404, 246, 0.66, 66, -1), Face("open", "soft"), cloth="sky", hand=False)
        + bottle(358, 236, 76, 0.78)
        + forearm(DARIO, dario, [(104, 214), (30, 240)], kind="hidden")
        + forearm(DARIO, dario, [(-104, 220), (-2, 154)], points=-40, kind="fist")
    )


def flat_far_away() -> str:
    hannah, imran = Place(210, 112, 1, 0, -1), Place(520, 84, 0.66)
    return (
        window(462, 30, 120, 90)
        + upper_body(IMRAN, imran, Face("down", "flat"), tilt=8, down=190)
        + inked(box(420, 196, 260, 24, 6), "wood")
        + ink("M584 196L584 164Q584 152 570 154", width=4)
        + sofa(60, 160, 320, "plum", 290)
        + upper_body(HANNAH.wearing("teal"), hannah, Face("open", "flat", "worried"), tilt=4)
        + sitting(NOOR, Place(270, 216, 0.68, -6, -1), Face("open", "small-o", "up"), tilt=-16)
        + forearm(HANNAH.wearing("teal"), hannah, [(-96, 244), (-12, 256)], points=4)
    )


def flat_side_by_side() -> str:
    hannah, imran = Place(196, 116, 0.96), Place(430, 108, 0.96, 0, -1)
    cloth = HANNAH.wearing("teal")
    return (
        sofa(50, 170, 540, "plum", 280)
        + picture_frame(290, 40)
        + upper_body(cloth, hannah, Face("open", "flat"), tilt=10)
        + upper_body(IMRAN, imran, Face("open", "soft"), tilt=6)
        + sitting(NOOR, Place(410, 222, 0.66, 0, -1), Face("open", "flat", "up"), tilt=-6)
        + forearm(IMRAN, imran, [(-96, 244), (20, 238)], points=6)
        + forearm(cloth, hannah, [(84, 154), (93, 250), (10, 250)], points=184)
        + forearm(cloth, hannah, [(-84, 154), (-94, 252), (-14, 262)], points=8)
    )


def flat_together() -> str:
    hannah, imran = Place(236, 116, 0.96), Place(414, 106, 0.96, 0, -1)
    cloth = HANNAH.wearing("teal")
    return (
        sofa(50, 170, 540, "plum", 280)
        + picture_frame(90, 60)
        + upper_body(IMRAN, imran, Face("open", "soft", "up"), tilt=8, bow=(6, 0))
        + upper_body(cloth, hannah, Face("down", "soft"), tilt=14, bow=(8, 2))
        + sitting(NOOR, Place(410, 216, 0.66, 0, -1), Face("open", "smile", "up"), tilt=-8)
        + forearm(IMRAN, imran, [(-96, 244), (26, 236)], points=6)
        + forearm(cloth, hannah, [(84, 154), (96, 246), (124, 224)], points=-20)
        + forearm(cloth, hannah, [(-84, 154), (-94, 252), (-10, 260)], points=8)
    )


def _living_room() -> str:
    return (
        inked(box(40, 60, 96, 230, 6), "wood")
        + fill(circle(122, 182, 5, 5), "ink")
        + picture_frame(300, 56)
        + floor(286)
        + rug(390, 346, 240, 46, "moss")
    )


def work_too_fast() -> str:
    priya, grandpa = Place(214, 92, 0.92), Place(520, 158, 0.86, 0, -1)
    return (
        _living_room()
        + crossed_legs(grandpa, "denim", 214)
        + upper_body(GRANDPA, grandpa, Face("open", "smile"), down=226)
        + forearm(GRANDPA, grandpa, [(84, 154), (93, 226), (14, 214)], points=174)
        + lap(priya, "denim", 250)
        + upper_body(
            PRIYA, priya, Face("closed", "small-o", "worried"), tilt=16, bow=(22, 10), down=270
        )
        + sitting(
            ROHAN, Place(300, 178, 0.7, 6), Face("away", "sad", "worried"), arms="reach", tilt=6
        )
        + forearm(PRIYA, priya, [(-84, 154), (-94, 246), (56, 232)], points=-6)
    )


def work_a_cup() -> str:
    priya, grandpa = Place(176, 150, 0.86), Place(524, 150, 0.86, 0, -1)
    return (
        _living_room()
        + crossed_legs(grandpa, "denim", 220)
        + upper_body(GRANDPA, grandpa, Face("open", "soft"), down=230)
        + forearm(GRANDPA, grandpa, [(84, 154), (93, 230), (14, 216)], points=174)
        + crossed_legs(priya, "denim", 220)
        + upper_body(PRIYA, priya, Face("open", "soft", "up"), tilt=8, bow=(6, 2), down=230)
        + forearm(PRIYA, priya, [(78, 170), (96, 224), (150, 224)], points=10)
        + forearm(PRIYA, priya, [(-84, 154), (-94, 230), (-6, 232)], points=10)
        + shadow(424, 372, 60)
        + sitting(ROHAN, Place(424, 266, 0.64, 0, -1), Face("open", "flat"), arms="rest", tilt=4)
        + cup(318, 352, "brick", -78, 0.8)
    )
