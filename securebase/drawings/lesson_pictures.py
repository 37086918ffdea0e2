"""The pictures that stand in lessons. Their alternative text is in the lesson, beside each."""

from typing import Final

from securebase.drawings import families, lessons
from securebase.drawings.frame import Picture

LESSONS: Final = [
    Picture(
        "father-and-newborn", "A father and his newborn",
        "A father holds a newborn upright on his chest. One arm carries the baby, and his other hand lies on the small back. He looks down at the sleeping face.",
        families.father_and_newborn, "sage",
    ),
    Picture(
        "two-mothers", "Two mothers",
        "Two mothers lean together and look at the baby that one of them holds wrapped in her arm. The other lays a hand on the shawl. The baby looks back.",
        families.two_mothers, "rose",
    ),
    Picture(
        "grandmother-reading", "A grandmother reads",
        "A grandmother with a grey bun and glasses sits in an armchair with a baby on her lap. They look at a picture book.",
        families.grandmother_reading, "peach",
    ),
    Picture(
        "uncle-playing", "An uncle at play",
        "An uncle sits cross-legged on the floor and holds up a hand. The baby in front of him laughs and reaches for it.",
        families.uncle_playing, "sage",
    ),
    Picture(
        "adoptive-parent", "Building together",
        "A grey-haired father with glasses sits on the floor beside a small child. Both look at a tower of blocks, and he holds out a hand to steady it.",
        families.adoptive_parent, "mist",
    ),
    Picture(
        "neonatal-care", "A hand held still",
        "A mother sits beside an incubator. Her arm goes in through the round opening, and her hand lies still on a very small baby in a cap.",
        families.neonatal_care, "mist",
    ),
    Picture(
        "twins", "Twins",
        "Twins lie on their backs on a rug. One smiles with both arms out; the other sucks a fist and looks across.",
        families.twins, "rose",
    ),
    Picture(
        "first-looks", "First looks",
        "A mother in a headscarf holds a newborn wrapped in a shawl. They look at each other.",
        lessons.first_looks, "rose",
    ),
    Picture(
        "secure-base", "A secure base",
        "A father with glasses sits in his wheelchair at the edge of a rug. A small child with blocks in front of her looks back at him and smiles.",
        lessons.secure_base, "mist",
    ),
    Picture(
        "reunion", "Up, please",
        "A mother has come in at the door and bends towards her baby, who sits on the floor and stretches both arms up to her.",
        lessons.reunion, "peach",
    ),
    Picture(
        "feeding", "A feed",
        "A father with glasses gives a bottle to a baby in the crook of his arm. They look at each other.",
        lessons.feeding, "peach",
    ),
    Picture(
        "reading-at-night", "Reading at night",
        "At night a tired parent reads from a phone with worried brows. Beside them a baby sleeps on its back in an empty cot.",
        lessons.reading_at_night, "dusk",
    ),
    Picture(
        "close-again", "Close again",
        "A mother and a baby with closed eyes, face to face, almost touching. He holds on to her jumper, and her arm carries him.",
        lessons.forehead_to_forehead, "rose",
    ),
    Picture(
        "face-to-face", "Face to face",
        "A mother and a baby in a small seat face each other. The baby laughs and reaches out.",
        lessons.face_to_face, "peach",
    ),
    Picture(
        "playroom", "The playroom",
        "In a room with a door, a mother and a visitor sit in two chairs. Between them a baby plays with blocks on a rug and looks at the mother.",
        lessons.playroom_for_a_visit, "peach",
    ),
    Picture(
        "on-the-back", "On her back",
        "A mother in a headscarf carries a baby on her back in a cloth that is tied across her chest. The baby looks over her shoulder.",
        lessons.on_the_back, "sage",
    ),
    Picture(
        "a-moment-apart", "A moment apart",
        "A mother sits on the floor with her hands in her lap and waits. The baby in front of her has turned away and sucks a fist.",
        lessons.a_moment_apart, "sage",
    ),
    Picture(
        "coming-back", "Coming back",
        "A grandfather hums to a baby on his chest. One arm carries the baby and a hand lies on the small back; the baby looks up at us, calm.",
        lessons.coming_back, "mist",
    ),
]  # fmt: skip
"""In no order."""
