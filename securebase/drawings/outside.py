"""The stories that happen away from the sofa: the bus, after the hospital, tea in the kitchen."""

from securebase.drawings.babies import baby_hand, lying, on_a_chest, sitting, wrapped
from securebase.drawings.figures import forearm, upper_body
from securebase.drawings.heads import Face
from securebase.drawings.line import WHOLE, Place, fill, ink, inked
from securebase.drawings.people import AMARA, BEV, EFFIE, KWAME, NGOZI, STRANGER, TYLER
from securebase.drawings.rooms import box, floor, rug, sofa, window


def _bus() -> str:
    return (
        inked(box(-40, 34, 300, 176, 26), "sky")
        + fill("M-40 200L-40 150L24 150L24 110L92 110L92 140L150 140L150 92L220 92L220 150L258 150L258 196Z", "slate", 0.3)
        + inked(box(300, 34, 400, 176, 26), "sky")
        + fill("M302 196L302 140L350 140L350 100L420 100L420 150L520 150L520 110L640 110L640 200Z", "slate", 0.3)
        + ink("M280 0L280 400", "gold", 9)
        + inked(box(110, 150, 300, 300, 60), "moss")
        + ink("M150 190Q260 176 370 190", "moss-shade", 2.6)
    )  # fmt: skip


def bus_turned_away() -> str:
    kwame, she = Place(258, 112, 1), Place(500, 128, 1, 0, -1)
    return (
        _bus()
        + upper_body(KWAME, kwame, Face("open", "flat", "worried"))
        + upper_body(STRANGER, she, Face("wide", "laugh", "up"), tilt=6, bow=(24, 2))
        + forearm(STRANGER, she, [(84, 154), (93, 230), (118, 186)], points=-64, thumb=-1)
        + sitting(EFFIE, Place(280, 226, 0.72), Face("squeezed", "pressed", "worried"), looks=-1, tilt=12, bow=(-16, 2))
        + forearm(KWAME, kwame, [(-84, 154), (-94, 236), (24, 236)], points=4)
    )  # fmt: skip


def bus_resting() -> str:
    kwame = Place(250, 112, 1, 0, -1)
    return (
        _bus()
        + upper_body(STRANGER, Place(566, 136, 1), Face("open", "soft"))
        + upper_body(KWAME, kwame, Face("down", "soft"), tilt=8)
        + on_a_chest(EFFIE, Place(218, 218, 0.7, 0, -1), Face("closed", "soft"), tilt=-8)
        + forearm(KWAME, kwame, [(98, 238), (2, 234)], points=6)
        + forearm(KWAME, kwame, [(-84, 154), (-94, 230), (4, 168)], points=-32)
    )


def bus_together() -> str:
    kwame = Place(258, 112, 1)
    return (
        _bus()
        + upper_body(STRANGER, Place(576, 136, 1), Face("open", "soft"))
        + upper_body(KWAME, kwame, Face("down", "smile", "up"), tilt=16, bow=(4, 2))
        + sitting(EFFIE, Place(326, 208, 0.72, 0, -1), Face("wide", "smile", "up"), tilt=-14)
        + forearm(KWAME, kwame, [(-84, 154), (-94, 240), (50, 226)], points=-6)
    )


def _bedroom() -> str:
    return window(470, 40, 110, 120, curtain="brick") + floor(270) + rug(320, 340, 290, 52, "moss")


def _kneeling(at: Place, cloth: str) -> str:
    """Folded legs under somebody who kneels."""
    return inked(at.path("M-112 200C-150 250 -140 284 -100 286L104 286C146 284 150 250 112 200Z"), cloth) + ink(
        at.path("M-70 286C-96 270 -84 240 -50 236C0 232 60 240 96 262"), f"{cloth}-shade", 2.4
    )  # fmt: skip


def _mat() -> str:
    """A soft mat on the floor, seen a little from above as the rug is."""
    return inked(WHOLE.path(box(322, 262, 300, 122, 44)), "sky") + ink(
        WHOLE.path(box(334, 272, 276, 102, 36)), "white", 3, 0.6
    )


def early_too_much() -> str:
    ngozi = Place(236, 116, 0.92)
    return (
        _bedroom()
        + _kneeling(ngozi, "denim")
        + upper_body(NGOZI, ngozi, Face("wide", "laugh", "up"), tilt=10, bow=(14, 0), down=262)
        + _mat()
        + lying(AMARA, Place(536, 300, 0.72, 80, -1), Face("away", "yawn", "worried"), spread=True, arms="out", tilt=-6, looks=1)
        + forearm(NGOZI, ngozi, [(74, 170), (96, 222), (140, 150)], points=-62, thumb=-1)
        + forearm(NGOZI, ngozi, [(-84, 154), (-94, 226), (-4, 196)], points=-40)
    )  # fmt: skip


def early_still_hand() -> str:
    ngozi = Place(236, 116, 0.92)
    return (
        _bedroom()
        + _kneeling(ngozi, "denim")
        + upper_body(NGOZI, ngozi, Face("down", "soft"), tilt=14, bow=(10, 2), down=262)
        + _mat()
        + lying(AMARA, Place(536, 300, 0.72, 80, -1), Face("open", "soft"), arms="rest", tilt=0)
        + forearm(NGOZI, ngozi, [(78, 160), (124, 206), (208, 204)], points=10)
        + forearm(NGOZI, ngozi, [(-84, 154), (-94, 226), (-30, 250)], points=20)
    )


def early_together() -> str:
    ngozi = Place(280, 118, 1.05)
    return (
        window(470, 40, 110, 120, curtain="brick")
        + sofa(110, 156, 340, "moss", 300)
        + upper_body(NGOZI, ngozi, Face("down", "smile"), tilt=18, bow=(6, 4))
        + wrapped(AMARA, Place(356, 242, 0.74, 68, -1), Face("open", "smile", "up"), tilt=-12)
        + forearm(NGOZI, ngozi, [(104, 184), (26, 212)], kind="hidden")
        + forearm(NGOZI, ngozi, [(-84, 154), (-94, 246), (44, 196)], points=-10)
    )


def _kitchen() -> str:
    return (
        window(60, 36, 120, 104)
        + ink("M0 188L640 188", "sand-shade", 3)
        + inked(box(10, 172, 150, 34, 4), "white")
        + inked("M34 172Q34 146 60 146Q86 146 86 172Z", "slate")
        + inked("M96 172L100 152L136 152L140 172Z", "brick")
    )


def _high_chair() -> str:
    return (
        inked(box(418, 150, 130, 190, 44), "wood")
        + ink("M430 330L404 410M536 330L560 410", "wood-shade", 9)
    )  # fmt: skip


def _tray(full: bool = True) -> str:
    return (
        inked(box(380, 298, 196, 24, 12), "wood")
        + inked("M396 298Q398 280 420 280L452 280Q474 280 476 298Z", "white")
        + (fill("M408 280Q416 266 436 268Q458 268 464 280Z", "gold") if full else fill("M414 280Q424 272 438 274Q448 274 452 280Z", "gold"))
    )  # fmt: skip


def _spoon(x: float, y: float, tilt: float) -> str:
    at = Place(x, y, 1, tilt)
    return inked(at.path("M-4 -2L52 -3C62 -12 82 -10 84 1C82 12 62 12 52 4L-4 3Z"), "slate") + fill(
        at.path("M60 -4C66 -8 78 -6 79 0C76 5 66 5 60 2Z"), "gold"
    )


def tea_shut() -> str:
    bev, tyler = Place(180, 118, 1), Place(480, 174, 0.76, 0, -1)
    return (
        _kitchen()
        + upper_body(BEV, bev, Face("open", "flat", "knit"), bow=(10, 0), tilt=4)
        + _high_chair()
        + sitting(TYLER, tyler, Face("squeezed", "pressed", "knit"), arms="push", looks=1, tilt=4, legs=False)
        + _tray()
        + _spoon(300, 206, -8)
        + forearm(BEV, bev, [(84, 154), (92, 216), (118, 94)], points=-10, kind="fist")
        + forearm(BEV, bev, [(-84, 154), (-94, 246), (20, 256)], points=10)
    )  # fmt: skip


def tea_paused() -> str:
    bev, tyler = Place(180, 118, 1), Place(480, 174, 0.76, 0, -1)
    return (
        _kitchen()
        + upper_body(BEV, bev, Face("open", "soft"), tilt=6, bow=(4, 0))
        + _high_chair()
        + sitting(TYLER, tyler, Face("open", "flat"), legs=False)
        + _tray()
        + inked(box(270, 346, 420, 70, 14), "sand")
        + _spoon(288, 340, 4)
        + forearm(BEV, bev, [(84, 154), (93, 250), (4, 236)], points=186)
        + forearm(BEV, bev, [(-84, 154), (-94, 250), (0, 232)], points=4)
    )


def tea_together() -> str:
    bev, tyler = Place(312, 124, 1), Place(478, 174, 0.76, 0, -1)
    return (
        _kitchen()
        + upper_body(BEV, bev, Face("closed", "smile", "up"), tilt=12, bow=(34, 10))
        + _high_chair()
        + sitting(TYLER, tyler, Face("open", "laugh", "up"), legs=False, tilt=6, bow=(8, 0))
        + _tray(full=False)
        + forearm(BEV, bev, [(-84, 154), (-94, 250), (70, 246)], points=-4)
        + _sticky_hand(tyler)
    )


def _sticky_hand(at: Place) -> str:
    from securebase.drawings.line import limb

    points = [at.point(point) for point in ((-24, 66), (34, 72), (88, 10))]
    return baby_hand(TYLER, at, (100, 0), 1.15) + limb(points, [28, 26, 20], TYLER.top)
