"""The scenes of the ten stories: one before, and those that may follow."""

from typing import Final

from securebase.drawings import at_home, on_the_floor, outside
from securebase.drawings.frame import Picture

_TALL = 400

SCENES: Final = [
    Picture(
        "bus-turned-away", "Too much on the bus",
        "On a bus, a woman leans in and talks brightly to a baby on her father’s lap. The baby has turned her face into his coat with her eyes screwed shut, and he looks worried.",
        outside.bus_turned_away, "mist", _TALL,
    ),
    Picture(
        "bus-resting", "A rest on his chest",
        "The father has turned to the window. The baby lies against his chest, eyes closed; one of his arms carries her and a hand lies on her back.",
        outside.bus_resting, "mist", _TALL,
    ),
    Picture(
        "bus-together", "There you are",
        "The baby sits in the crook of her father’s arm and looks up at him. He looks down at her and smiles. The bus is as full as before.",
        outside.bus_together, "mist", _TALL,
    ),
    Picture(
        "work-too-fast", "A fast hello",
        "A mother just in from the door holds her baby and bends to kiss him. He looks past her and stretches both arms to his grandfather, who sits on the rug.",
        at_home.work_too_fast, "peach", _TALL,
    ),
    Picture(
        "work-a-cup", "A cup between them",
        "The mother sits on the floor a little way off and rolls a cup towards the baby. He sits close to his grandfather and looks at her.",
        at_home.work_a_cup, "peach", _TALL,
    ),
    Picture(
        "ping-alone", "The phone",
        "A mother in an armchair looks at the phone in her hand. The baby on her lap sucks her fist and stares at the curtain.",
        at_home.ping_alone, "peach", _TALL,
    ),
    Picture(
        "ping-finger", "A hand held out",
        "The phone is gone. The mother holds out a hand and waits, and the baby reaches for it.",
        at_home.ping_finger, "peach", _TALL,
    ),
    Picture(
        "ping-together", "Back again",
        "Mother and baby look at each other and smile; the baby holds out her hands.",
        at_home.ping_together, "peach", _TALL,
    ),
    Picture(
        "twins-crying", "Three in the morning",
        "At night, a tired father stands with a crying baby on his chest. In the cot beside him the twin lies on his back, a fist at his mouth, and begins to grumble.",
        at_home.twins_crying, "dusk", _TALL,
    ),
    Picture(
        "twins-calmer", "A low song",
        "The father sings with his eyes closed and a hand on the baby’s back. The baby has stopped crying and listens. In the cot the twin sleeps on his back.",
        at_home.twins_calmer, "dusk", _TALL,
    ),
    Picture(
        "twins-quiet", "Quiet at last",
        "The father sits up, wide awake, with one baby in each arm. One sleeps; the other drinks from a bottle with his eyes on his father.",
        at_home.twins_quiet, "dusk", _TALL,
    ),
    Picture(
        "bump-away", "The bump",
        "A small child has bumped his head. He sits stiffly with his back to his two dads and looks away. One dad reaches out to him, and both look worried.",
        on_the_floor.bump_away, "sage", _TALL,
    ),
    Picture(
        "bump-hum", "A tune he knows",
        "One dad sits near the child on the rug and hums, with his hands on his own knees. The other sits a little way off. The child has turned his head to listen.",
        on_the_floor.bump_hum, "sage", _TALL,
    ),
    Picture(
        "bump-together", "A block across the floor",
        "The child has slid a block to one dad’s foot and looks up at him with a smile. Behind him the other dad hums.",
        on_the_floor.bump_together, "sage", _TALL,
    ),
    Picture(
        "early-too-much", "A great deal at once",
        "A mother kneels by her baby, who lies on a mat, and talks with a bright face and a raised hand. The baby spreads her arms, her mouth open in a yawn.",
        outside.early_too_much, "mist", _TALL,
    ),
    Picture(
        "early-still-hand", "A still hand",
        "The mother has stopped talking. Her hand lies still on the baby’s tummy, and the baby looks up.",
        outside.early_still_hand, "mist", _TALL,
    ),
    Picture(
        "early-together", "In her arms",
        "The mother sits in an armchair with the baby wrapped in her arms. They look at each other.",
        outside.early_together, "mist", _TALL,
    ),
    Picture(
        "tea-shut", "I’m done",
        "A grandmother holds out a spoon. The baby in the high chair has turned away, lips shut tight, and pushes with one hand.",
        outside.tea_shut, "mist", _TALL,
    ),
    Picture(
        "tea-paused", "The spoon put down",
        "The spoon lies on the table, and the grandmother’s hands rest in front of her. The baby has turned back and watches her.",
        outside.tea_paused, "mist", _TALL,
    ),
    Picture(
        "tea-together", "Friends",
        "The baby leans out of the high chair and puts a hand to his grandmother’s cheek. Both laugh.",
        outside.tea_together, "mist", _TALL,
    ),
    Picture(
        "shout-hidden", "After the shout",
        "A mother stands with a crying baby on her chest, her eyes wide and her mouth open. Behind the sofa an older child cries too. A beaker lies on the floor.",
        on_the_floor.shout_hidden, "sage", _TALL,
    ),
    Picture(
        "shout-sorry", "Low and near",
        "The mother sits on the floor with the baby resting on her chest, and holds out a hand. The older child looks over the back of the sofa.",
        on_the_floor.shout_sorry, "sage", _TALL,
    ),
    Picture(
        "shout-together", "Room for two",
        "The mother sits on the floor with an arm round the older child and the baby on her chest. The older child reaches for the baby.",
        on_the_floor.shout_together, "sage", _TALL,
    ),
    Picture(
        "flat-far-away", "Far away",
        "A mother on the sofa holds her baby and looks past her with an empty face. The baby looks up at her with raised brows. The father washes up behind them.",
        at_home.flat_far_away, "peach", _TALL,
    ),
    Picture(
        "flat-side-by-side", "Side by side",
        "The father sits next to the mother on the sofa with the baby on his lap. Her hands lie in her lap, and she looks towards them.",
        at_home.flat_side_by_side, "peach", _TALL,
    ),
    Picture(
        "flat-together", "A foot in her hand",
        "The mother leans against the father and holds the baby’s foot in her hand. The baby smiles at her.",
        at_home.flat_together, "peach", _TALL,
    ),
    Picture(
        "game-tears", "Too much fun",
        "A baby on her uncle’s lap cries, her back stiff and one hand at her ear. He looks alarmed.",
        on_the_floor.game_tears, "sage", _TALL,
    ),
    Picture(
        "game-sway", "Slow and low",
        "The baby lies against her uncle’s chest with her eyes closed. One of his arms carries her and a hand lies on her back.",
        on_the_floor.game_sway, "sage", _TALL,
    ),
    Picture(
        "game-together", "Her own game",
        "The baby pulls a scarf up from her eyes and laughs. Her uncle says a soft boo.",
        on_the_floor.game_together, "sage", _TALL,
    ),
]  # fmt: skip
"""In the order of the stories."""
