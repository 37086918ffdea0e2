"""The pictures of the cue cards."""

from typing import Final

from securebase.drawings import cues
from securebase.drawings.frame import Picture

CUES: Final = [
    Picture(
        "cue-bright-eyes", "Bright eyes",
        "A baby sits and looks straight at you with wide, bright eyes and lifted brows. The hands are still.",
        cues.bright_eyes, "peach",
    ),
    Picture(
        "cue-open-hands", "Open hands",
        "A baby sits and smiles at you with both hands held out, wide open.",
        cues.open_hands, "sage",
    ),
    Picture(
        "cue-looks-away", "Looks away",
        "A hand holds out a rattle. The baby has turned the head and looks to the other side. The face is calm and the hands rest.",
        cues.looks_away, "rose",
    ),
    Picture(
        "cue-yawn", "A yawn",
        "A baby on its back yawns with closed eyes and drawn brows. The arms are out and the fingers are spread wide.",
        cues.yawn, "mist",
    ),
    Picture(
        "cue-stirring", "Stirring",
        "A newborn in somebody’s arm turns the head to the chest with an open mouth. A hand is near the cheek.",
        cues.stirring, "peach",
    ),
    Picture(
        "cue-hand-to-mouth", "Hand to mouth",
        "A baby sits and wriggles, with turned-down lips and worried brows. One fist is at the mouth.",
        cues.hand_to_mouth, "sage",
    ),
    Picture(
        "cue-crying", "Crying hard",
        "A baby on its back cries with closed eyes and tears. Both fists thrash in the air.",
        cues.crying, "mist",
    ),
    Picture(
        "cue-from-the-spoon", "Turned from the spoon",
        "In a high chair, a baby turns away from a spoon with shut lips. One hand pushes at it.",
        cues.from_the_spoon, "sage",
    ),
    Picture(
        "cue-rubs-an-eye", "Rubbing an eye",
        "A baby sits and rubs one eye with a fist. The other eye is heavy and stares past you.",
        cues.rubs_an_eye, "peach",
    ),
    Picture(
        "cue-arches", "An arched back",
        "On somebody’s lap, a baby arches far back with the head thrown over. Both arms push out, and the legs are stiff. A hand holds the small back.",
        cues.arches, "rose",
    ),
    Picture(
        "cue-heavy-eyelids", "Heavy eyelids",
        "A baby lies wrapped in the crook of an arm. The eyes are nearly closed.",
        cues.heavy_eyelids, "mist",
    ),
    Picture(
        "cue-sucks-a-fist", "A fist to suck",
        "A baby on its back sucks a fist and looks at a patch of light from a window.",
        cues.sucks_a_fist, "rose",
    ),
]  # fmt: skip
"""In the order of the cards."""
