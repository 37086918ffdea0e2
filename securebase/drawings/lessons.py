"""Pictures that stand in lessons: what each lesson is about, in people."""

from securebase.drawings.babies import baby_hand, on_a_chest, sitting, wrapped
from securebase.drawings.bodies import arm, shadow
from securebase.drawings.figures import crossed_legs, forearm, lap, upper_body
from securebase.drawings.heads import Face
from securebase.drawings.line import Place, circle, fill, ink, inked, limb
from securebase.drawings.people import Person, baby
from securebase.drawings.rooms import (
    block,
    bottle,
    box,
    cot_back,
    cot_front,
    cup,
    floor,
    notes,
    rug,
    sofa,
    window,
)


def first_looks() -> str:
    mother, at = Person(3, "headscarf", "teal", "plum"), Place(264, 150, 1.3)
    newborn = baby(3, "down", "black")
    return (
        upper_body(mother, at, Face("down", "smile", "up"), tilt=18, bow=(6, 6))
        + wrapped(newborn, Place(390, 288, 0.92, 66, -1), Face("open", "soft", "up"), tilt=-10)
        + forearm(mother, at, [(108, 166), (30, 204)], kind="hidden")
        + forearm(mother, at, [(-84, 154), (-94, 226), (52, 184)], points=-10)
    )


def secure_base() -> str:
    father, at = Person(3, "short", "black", "slate", glasses=True), Place(186, 126, 0.98)
    child = Person(2, "bob", "brown", "gold", is_baby=True)
    return (
        floor(330, height=480)
        + rug(440, 418, 190, 46, "brick")
        + inked("M84 210L70 210Q58 210 60 224L76 344L96 344Z", "denim")
        + ink("M64 214L30 206", width=7)
        + upper_body(father, at, Face("open", "smile"), tilt=4, down=262)
        + ink(circle(282, 452, 13), width=6)
        + ink("M96 356L250 366L286 436M250 450L344 450", width=5)
        + limb([at.point((60, 240)), at.point((132, 250)), at.point((134, 296))], [72, 62, 44], "sand")
        + limb([at.point((-10, 246)), at.point((98, 260)), at.point((100, 302))], [84, 68, 46], "sand")
        + inked("M300 430C304 422 330 424 336 434C352 438 362 440 360 450L300 450Z", "brick")
        + inked("M264 434C268 424 292 426 300 438C316 442 328 444 326 452L264 452Z", "brick")
        + fill(circle(150, 378, 88), "white", 0.3)
        + ink(circle(150, 378, 88), width=7)
        + ink(circle(150, 378, 76), "slate", 2.4)
        + ink("M150 302L150 454M74 378L226 378M96 324L204 432M96 432L204 324", "slate", 1.8)
        + inked(circle(150, 378, 9), "slate")
        + forearm(father, at, [(-84, 154), (-94, 228), (40, 218)], points=8)
        + shadow(470, 440, 74)
        + sitting(child, Place(452, 294, 0.86), Face("open", "smile", "up"), arms="reach", looks=-1, tilt=-4)
        + block(566, 436, 1.3, "teal", -6)
        + block(562, 400, 1.1, "brick", 8)
    )  # fmt: skip


def reunion() -> str:
    mother, at = Person(4, "bun", "black", "brick"), Place(268, 130, 1.04, 16)
    child = baby(4, "curls", "black", "sky")
    return (
        inked(box(30, 70, 110, 290, 6), "wood")
        + floor(356, height=480)
        + rug(400, 428, 220, 38, "moss")
        + lap(Place(204, 134, 1.1), "denim", 232, to=200)
        + upper_body(mother, at, Face("down", "smile", "up"), tilt=8, bow=(14, 4), down=270)
        + shadow(458, 452, 70)
        + arm(mother, [(324, 308), (392, 356), (446, 350)], wide=(54, 36), size=0.86, thumb=1)
        + sitting(child, Place(462, 300, 0.88, 0, -1), Face("open", "smile", "up"), arms="up", tilt=-14)
        + arm(mother, [(150, 286), (232, 400), (392, 380)], wide=(54, 36), size=0.86, points=-8)
    )  # fmt: skip


def feeding() -> str:
    father, at = Person(1, "swept", "auburn", "moss", glasses=True), Place(270, 144, 1.25)
    child = baby(1, "tuft", "auburn", "sky")
    return (
        window(470, 46, 110, 120, curtain="gold")
        + sofa(90, 190, 370, "slate", 320)
        + upper_body(father, at, Face("down", "soft", "up"), tilt=16, bow=(6, 6))
        + wrapped(child, Place(384, 286, 0.88, 60, -1), Face("open", "small-o"), tilt=-12, hand=False)
        + forearm(father, at, [(108, 170), (20, 206)], kind="hidden")
        + forearm(father, at, [(-84, 154), (-94, 220), (-14, 106)], points=-14, kind="cupped")
        + bottle(322, 258, 80, 1)
        + inked("M290 256C288 246 300 240 310 246C316 252 310 262 300 264Z", father.tone)
        + baby_hand(child, Place(352, 286, 0.95), (0, 0))
    )  # fmt: skip


def reading_at_night() -> str:
    parent, at = Person(2, "bob", "brown", "plum"), Place(190, 146, 1.12)
    child = baby(2, "wisps", "brown", "cream")
    phone = Place(262, 316, 1.2, 12)
    return (
        window(430, 46, 120, 110, night=True)
        + fill(circle(236, 244, 130, 120), "moon", 0.16)
        + cot_back(380, 262, 216, 176)
        + _asleep_on_the_back(child)
        + cot_front(380, 262, 216, 176)
        + upper_body(parent, at, Face("down", "flat", "worried"), tilt=14, bow=(8, 4))
        + forearm(parent, at, [(-84, 154), (-94, 234), (30, 176)], points=-30, kind="cupped")
        + inked(phone.path("M-18 -32Q-18 -36 -14 -36L14 -36Q18 -36 18 -32L18 32Q18 36 14 36L-14 36Q-18 36 -18 32Z"), "denim")
        + fill(phone.path("M-13 -28L13 -28L13 27L-13 27Z"), "moon")
        + forearm(parent, at, [(98, 240), (58, 200)], points=-120, kind="fist")
    )  # fmt: skip


def _asleep_on_the_back(child: Person) -> str:
    from securebase.drawings.babies import lying

    return lying(child, Place(438, 372, 0.66, -84), Face("asleep", "soft"), arms="up")


def forehead_to_forehead() -> str:
    mother, at = Person(2, "long", "auburn", "teal"), Place(230, 156, 1.3)
    child = baby(3, "down", "black", "gold")
    return (
        upper_body(mother, at, Face("closed", "smile"), tilt=14, bow=(14, 4), view="profile")
        + sitting(child, Place(356, 202, 0.96, 0, -1), Face("closed", "smile"), view="profile", tilt=-2, arms="reach")
        + forearm(mother, at, [(-84, 154), (-94, 228), (62, 168)], points=-8)
    )  # fmt: skip


def face_to_face() -> str:
    mother, at = Person(5, "bun", "black", "gold"), Place(170, 150, 1.15)
    child = baby(5, "curls", "black", "sky")
    seat = "M394 470C372 410 420 380 452 340C480 300 486 236 520 222C566 212 590 262 584 330C580 400 556 450 532 470Z"
    return (
        floor(420, height=480)
        + upper_body(mother, at, Face("open", "smile", "up"), tilt=4, view="profile", bow=(12, 0))
        + inked(seat, "slate")
        + ink("M520 244C552 240 564 280 560 326", "slate-shade", 2.6)
        + sitting(child, Place(476, 226, 0.92, 4, -1), Face("open", "laugh", "up"), view="profile", arms="reach", tilt=-4)
        + ink("M470 352C486 362 510 364 530 356", "denim", 9)
        + forearm(mother, at, [(-76, 160), (-70, 236), (30, 244)], points=0)
        + forearm(mother, at, [(84, 154), (104, 222), (152, 176)], points=-30, thumb=-1)
    )  # fmt: skip


def playroom_for_a_visit() -> str:
    mother, at = Person(2, "plait", "brown", "moss"), Place(146, 128, 0.92)
    stranger, there = Person(3, "short", "black", "plum"), Place(508, 120, 0.92, 0, -1)
    child = baby(2, "wisps", "brown", "gold")
    return (
        inked(box(278, 40, 94, 250, 6), "wood")
        + fill(circle(292, 170, 5), "ink")
        + floor(290, height=480)
        + rug(330, 414, 200, 46, "moss")
        + sofa(50, 176, 196, "slate", 230)
        + lap(at, "denim", 226, to=330)
        + upper_body(mother, at, Face("open", "soft"), tilt=4, down=230, slim=0.9)
        + forearm(mother, at, [(-66, 150), (-66, 214), (-4, 224)], points=10)
        + sofa(418, 176, 186, "slate", 230)
        + lap(there, "sand", 226, to=330)
        + upper_body(stranger, there, Face("open", "soft"), down=230, slim=0.9)
        + forearm(stranger, there, [(-66, 150), (-66, 214), (-4, 224)], points=10)
        + shadow(330, 448, 66)
        + sitting(child, Place(316, 314, 0.8), Face("open", "soft", "up"), arms="reach", looks=-1, tilt=-4)
        + block(430, 444, 1.2, "brick", 6)
        + block(238, 452, 1.1, "teal", -8)
    )  # fmt: skip


def on_the_back() -> str:
    mother, at = Person(5, "headscarf", "gold", "brick"), Place(330, 150, 1.22)
    child = baby(5, "curls", "black", "cream")
    return (
        sitting(child, Place(226, 196, 0.9), Face("open", "soft", "up"), legs=False, tilt=6)
        + inked("M250 250C196 244 150 280 146 342C142 404 178 442 232 440L300 430L300 260Z", "teal")
        + ink("M172 318C186 296 206 286 226 284M166 362C182 390 204 406 232 410", "teal-shade", 2.4)
        + upper_body(mother, at, Face("open", "smile"), tilt=2)
        + inked("M194 330C262 356 396 358 464 326L472 380C398 408 262 406 190 382Z", "teal")
        + ink("M214 352C280 374 380 376 446 350", "teal-shade", 2.4)
        + inked("M338 352C356 346 374 352 376 368C376 384 356 390 342 384C330 376 328 360 338 352Z", "teal")
        + inked("M366 384C372 404 372 424 364 442L340 436C346 420 346 402 346 386Z", "teal")
        + forearm(mother, at, [(-84, 154), (-94, 236), (-120, 214)], points=200, thumb=1)
    )  # fmt: skip


def a_moment_apart() -> str:
    mother, at = Person(2, "long", "black", "moss"), Place(190, 160, 1.1)
    child = baby(2, "down", "black", "gold")
    return (
        floor(340, height=480)
        + rug(330, 420, 280, 50, "slate")
        + crossed_legs(at, "denim", 228)
        + upper_body(mother, at, Face("open", "soft", "up"), tilt=6, down=242)
        + forearm(mother, at, [(-84, 154), (-94, 238), (-20, 248)], points=10)
        + forearm(mother, at, [(84, 154), (93, 238), (40, 250)], points=170)
        + shadow(456, 446, 74)
        + sitting(child, Place(436, 296, 0.9), Face("away", "flat"), arms="mouth", tilt=4)
        + cup(330, 444, "brick", -80, 0.9)
    )


def coming_back() -> str:
    grandfather, at = (
        Person(4, "bald", "grey", "plum", beard=True, lined=True),
        Place(280, 146, 1.3),
    )
    child = baby(4, "curls", "black", "sky")
    return (
        upper_body(grandfather, at, Face("down", "sing", "up"), tilt=12, bow=(4, 4))
        + on_a_chest(child, Place(344, 268, 0.92, 0, -1), Face("open", "soft"), tilt=-8)
        + forearm(grandfather, at, [(104, 214), (18, 212)], points=184, thumb=-1)
        + forearm(grandfather, at, [(-84, 154), (-94, 232), (14, 172)], points=-20)
        + notes(456, 150, 1.1)
    )
