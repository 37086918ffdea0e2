"""Pictures of families, large and quiet, as the drawing of the first page is."""

from securebase.drawings.babies import lying, on_a_chest, sitting, wrapped
from securebase.drawings.bodies import hand, shadow
from securebase.drawings.figures import crossed_legs, forearm, upper_body
from securebase.drawings.heads import Face
from securebase.drawings.line import Place, circle, fill, ink, inked, limb
from securebase.drawings.people import Person, baby
from securebase.drawings.rooms import block, box, floor, lamp, rug, sofa


def father_and_newborn() -> str:
    father, at = Person(5, "cropped", "black", "gold", beard=True), Place(290, 150, 1.38)
    newborn = baby(4, "cap", "sky")
    return (
        upper_body(father, at, Face("down", "soft"), tilt=17, bow=(4, 4))
        + on_a_chest(newborn, Place(350, 276, 0.88, 0, -1), Face("asleep", "soft"))
        + forearm(father, at, [(104, 214), (18, 206)], points=184, thumb=-1)
        + forearm(father, at, [(-84, 150), (-94, 230), (14, 172)], points=-20)
    )


def two_mothers() -> str:
    left, right = Person(4, "coils", "black", "plum"), Person(1, "bob", "fair", "teal")
    a, b = Place(210, 142, 1.22), Place(424, 150, 1.22, 0, -1)
    newborn = baby(4, "down", "black")
    return (
        upper_body(left, a, Face("down", "smile"), tilt=15, bow=(20, 8))
        + upper_body(right, b, Face("down", "soft"), tilt=15, bow=(14, 10))
        + wrapped(newborn, Place(394, 300, 0.86, 64, -1), Face("open", "soft"), tilt=-8)
        + forearm(right, b, [(-100, 178), (30, 206)], points=6)
        + forearm(left, a, [(-84, 154), (-94, 234), (64, 186)], points=-12)
    )


def grandmother_reading() -> str:
    grandmother, at = (
        Person(1, "bun", "grey", "plum", glasses=True, lined=True),
        Place(280, 146, 1.2),
    )
    child = baby(2, "wisps", "fair", "gold")
    book = "M244 386C280 366 322 368 346 384C372 366 414 364 450 384L450 452C414 436 372 438 346 454C322 438 280 436 244 452Z"
    return (
        lamp(570, 96, 470)
        + sofa(110, 190, 350, "slate", 320)
        + upper_body(grandmother, at, Face("down", "smile"), tilt=14, bow=(2, 4))
        + sitting(child, Place(346, 254, 0.84), Face("down", "smile", "up"), legs=False, tilt=6)
        + inked(book, "white")
        + ink("M346 384L346 454M264 396C286 386 310 388 330 394M264 414C286 404 310 406 330 412", "sand-shade", 2.4)
        + fill("M366 436L366 414C380 396 392 420 404 404C416 396 424 408 434 404L434 424C412 422 388 426 366 436Z", "teal", 0.7)
        + forearm(grandmother, at, [(-84, 154), (-94, 250), (-30, 250)], points=-6)
    )  # fmt: skip


def uncle_playing() -> str:
    uncle, at = Person(3, "swept", "black", "brick"), Place(200, 156, 1.14)
    child = baby(3, "curls", "black", "sky")
    return (
        floor(330, height=480)
        + rug(330, 414, 280, 52, "gold")
        + crossed_legs(at, "denim", 226)
        + upper_body(uncle, at, Face("wide", "laugh", "up"), tilt=6, bow=(10, 2), down=240)
        + shadow(440, 442, 70)
        + sitting(child, Place(440, 300, 0.86, 0, -1), Face("open", "laugh", "up"), arms="reach", tilt=-8)
        + forearm(uncle, at, [(-84, 154), (-94, 236), (-20, 244)], points=12)
        + forearm(uncle, at, [(84, 154), (98, 222), (134, 176)], points=-52, thumb=-1)
        + block(560, 440, 1.3, "gold", 8)
    )  # fmt: skip


def adoptive_parent() -> str:
    parent, at = (
        Person(1, "short", "grey", "moss", glasses=True, beard=True, lined=True),
        Place(226, 168, 1.1),
    )
    child = Person(5, "coils", "black", "gold", is_baby=True)
    return (
        floor(340, height=480)
        + rug(330, 420, 280, 50, "slate")
        + crossed_legs(at, "denim", 228)
        + upper_body(parent, at, Face("down", "smile"), tilt=12, bow=(8, 4), down=242)
        + shadow(420, 446, 70)
        + sitting(child, Place(396, 286, 0.92), Face("down", "soft", "up"), arms="reach", tilt=10)
        + forearm(parent, at, [(-84, 154), (-94, 238), (10, 244)], points=6)
        + block(498, 436, 1.4, "slate", -4)
        + block(500, 398, 1.2, "brick", 6)
        + forearm(parent, at, [(84, 154), (110, 214), (198, 166)], points=-24, thumb=1)
    )  # fmt: skip


def neonatal_care() -> str:
    mother, at = Person(2, "plait", "brown", "slate"), Place(150, 128, 1.14)
    early = baby(2, "cap", "gold", "cream")
    return (
        upper_body(mother, at, Face("down", "soft"), tilt=12, bow=(12, 6))
        + inked(box(270, 372, 360, 120, 10), "sand")
        + inked(box(286, 352, 336, 30, 12), "white")
        + inked("M330 352C320 312 352 296 400 300L540 300C586 298 604 318 594 352Z", "sky")
        + lying(early, Place(538, 312, 0.56, 84, -1), Face("asleep", "soft"), arms="up", tilt=-6)
        + ink("M524 324C508 340 500 346 486 352", "slate", 1.8)
        + limb([(330, 300), (422, 306)], [38, 28], mother.tone)
        + hand(mother, (418, 306), 6, 0.9)
        + fill(box(270, 176, 352, 190, 34), "white", 0.22)
        + ink(box(270, 176, 352, 190, 34), "slate", 3.4)
        + ink("M300 206Q308 194 324 194", "white", 4)
        + fill(circle(338, 300, 40, 46), "white", 0.5)
        + ink(circle(338, 300, 40, 46), "slate", 3.4)
        + limb([at.point((74, 140)), at.point((112, 172)), (338, 300)], [62, 54, 46], mother.top)
        + forearm(mother, at, [(-84, 154), (-94, 240), (20, 256)], points=6)
    )  # fmt: skip


def twins() -> str:
    one, other = baby(3, "down", "black", "teal"), baby(3, "down", "black", "gold")
    return (
        rug(320, 262, 270, 196, "brick")
        + lying(one, Place(212, 166, 1.2, 8, 1), Face("open", "smile", "up"), arms="out", looks=1, tilt=0)
        + lying(other, Place(430, 172, 1.2, -10, -1), Face("away", "soft"), arms="mouth", looks=1)
    )  # fmt: skip
