"""The colours of the drawings, each with its twin for the dark."""

from typing import Final

DAY: Final[dict[str, str]] = {
    "ink": "#3a3f47",
    # Lines of a face on dark skin, where ink would be lost.
    "deep": "#22150f",
    "blush": "#d5623f",
    "mouth": "#8a4440",
    "white": "#fffaf0",
    "tear": "#8fbacd",
    # Grounds, and the light that lies on them.
    "peach": "#f6e8d8", "peach-light": "#fdf5ea",
    "sage": "#e4eadc", "sage-light": "#f5f7ec",
    "mist": "#e2eaee", "mist-light": "#f4f8f8",
    "rose": "#f1e3e2", "rose-light": "#fbf4f1",
    "dusk": "#54677b", "dusk-light": "#8296a8",
    # Skins, each with its shade.
    "skin-1": "#f4d3b8", "skin-1-shade": "#e2b796",
    "skin-2": "#e6b48f", "skin-2-shade": "#d39c77",
    "skin-3": "#cf9a70", "skin-3-shade": "#b9835b",
    "skin-4": "#a06e4d", "skin-4-shade": "#8a5b3d",
    "skin-5": "#7a4d35", "skin-5-shade": "#663e29",
    # Hair, each with the lines in it.
    "black": "#332a2a", "black-line": "#6d5c57",
    "brown": "#5d4638", "brown-line": "#8c7160",
    "auburn": "#a4603a", "auburn-line": "#c98d62",
    "fair": "#d3a868", "fair-line": "#b08546",
    "grey": "#cfc9c3", "grey-line": "#9f968f",
    # Cloth and things, each with its shade.
    "teal": "#64a69e", "teal-shade": "#4f8f88",
    "gold": "#dca95f", "gold-shade": "#c48f45",
    "brick": "#c0705a", "brick-shade": "#a75a46",
    "plum": "#9a86a8", "plum-shade": "#836e93",
    "slate": "#5f7d95", "slate-shade": "#4d6a81",
    "moss": "#7d966c", "moss-shade": "#687f58",
    "denim": "#4c6078", "denim-shade": "#3e5065",
    "sand": "#e2c9a4", "sand-shade": "#c9aa7c",
    "cream": "#fff6e4", "cream-shade": "#e6d3b0",
    "wood": "#c39a6b", "wood-shade": "#a67f53",
    "sky": "#c4dde6", "sky-shade": "#9fc1cd",
    "night": "#36485b", "moon": "#f7e6b5",
}  # fmt: skip
"""Every colour of the drawings by its name."""

_IN_THE_DARK: Final[dict[str, str]] = {
    "ink": "#14181d",
    "peach": "#2f3134", "peach-light": "#474542",
    "sage": "#2a3233", "sage-light": "#404845",
    "mist": "#273139", "mist-light": "#3c4851",
    "rose": "#312f36", "rose-light": "#494449",
    "dusk": "#1f2a35", "dusk-light": "#33414f",
    "night": "#18222d",
    # What is nearly white stays warm.
    "white": "#b5ac9d", "cream": "#b2a893", "cream-shade": "#958a72",
}  # fmt: skip


def night_twin(name: str) -> str:
    """A colour as a small lamp leaves it; skins stay the warmest."""
    if name in _IN_THE_DARK:
        return _IN_THE_DARK[name]
    light = (0.76, 0.74, 0.73) if name.startswith("skin") else (0.66, 0.67, 0.7)
    day = DAY[name]
    parts = (int(day[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(
        f"{round(part * share):02x}" for part, share in zip(parts, light, strict=True)
    )


NIGHT: Final[dict[str, str]] = {name: night_twin(name) for name in DAY}
"""The same colours in the dark."""
