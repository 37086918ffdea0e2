"""Looking for groups: k-means, how well a group holds together, and whether two groupings agree.

*k-means* puts each point with the nearest of ``k`` centres and moves every centre to the middle of
its points, until nothing changes. It gives ``k`` groups whatever the data are like, which is why
it cannot answer whether there are any. A point's *silhouette* (`rousseeuw1987`) is
``(b - a) / max(a, b)``, with ``a`` its mean distance to its own group and ``b`` that to the nearest
other. The *adjusted Rand index* (`hubert1985`) counts pairs of points that two groupings treat
alike, less what chance would give: 1 is the same grouping under any names, 0 is chance.
"""

import math
import random
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

Point = tuple[float, ...]

_STARTS: Final = 10
_ROUNDS: Final = 300


@dataclass(frozen=True)
class Clusters:
    """A grouping: each point's label, 0 to ``k - 1``, and the middle of each group.

    ``within`` is the sum of squared distances of all points to their own centre. Groups are in the
    order of their centres, from left to right, so that the same groups have the same labels.
    """

    labels: tuple[int, ...]
    centres: tuple[Point, ...]
    within: float


def k_means(points: Sequence[Point], k: int, *, seed: int, starts: int = _STARTS) -> Clusters:
    """``k`` groups with the least ``within`` of several random starts.

    Args:
        points: of one length each.
        k: how many groups, 1 up to the number of different points.
        seed: the same seed gives the same groups.
        starts: from how many sets of randomly chosen points to begin.

    Raises:
        ValueError: there cannot be ``k`` groups, or there is no start.
    """
    different = sorted(set(points))
    if not 1 <= k <= len(different):
        raise ValueError(
            f"k is {k}; it must be from 1 to {len(different)}, the number of different points"
        )
    if starts < 1:
        raise ValueError(f"starts is {starts}; it must be at least 1")
    chance = random.Random(seed)
    found = [_settled(points, chance.sample(different, k)) for _ in range(starts)]
    return min(found, key=lambda clusters: clusters.within)


def nearest(point: Point, centres: Sequence[Point]) -> int:
    """Which centre is nearest to a point; of two that are equally near, the first."""
    distances = [math.dist(point, centre) for centre in centres]
    return distances.index(min(distances))


def silhouettes(points: Sequence[Point], labels: Sequence[int]) -> list[float]:
    """Each point's silhouette, -1 to 1: near 1 is deep in its group, near 0 between two groups.

    A point that is alone in its group has 0.

    Raises:
        ValueError: the numbers of points and labels differ, or there are fewer than two groups.
    """
    if len(points) != len(labels):
        raise ValueError(f"there are {len(points)} points and {len(labels)} labels")
    sizes = Counter(labels)
    if len(sizes) < 2:
        raise ValueError("a silhouette needs at least two groups")
    told = []
    for point, label in zip(points, labels, strict=True):
        if sizes[label] == 1:
            told.append(0.0)
            continue
        distances = dict.fromkeys(sizes, 0.0)
        for other, group in zip(points, labels, strict=True):
            distances[group] += math.dist(point, other)
        own = distances.pop(label) / (sizes[label] - 1)
        next_best = min(total / sizes[group] for group, total in distances.items())
        widest = max(own, next_best)
        told.append((next_best - own) / widest if widest else 0.0)
    return told


def adjusted_rand_index(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """How far two groupings of the same points agree: 1 alike, about 0 by chance.

    Raises:
        ValueError: there are fewer than two points, or the two have different numbers of them.
    """
    if len(first) != len(second):
        raise ValueError(f"the groupings are of {len(first)} and {len(second)} points")
    if len(first) < 2:
        raise ValueError("agreement of groupings needs at least two points")
    together = _pairs(Counter(zip(first, second, strict=True)))
    one, other = _pairs(Counter(first)), _pairs(Counter(second))
    by_chance = one * other / math.comb(len(first), 2)
    most = (one + other) / 2
    return 1.0 if most == by_chance else (together - by_chance) / (most - by_chance)


def _settled(points: Sequence[Point], centres: Sequence[Point]) -> Clusters:
    centres = sorted(centres)
    labels: list[int] = []
    for _ in range(_ROUNDS):
        labels = [nearest(point, centres) for point in points]
        moved = [
            _middle([p for p, label in zip(points, labels, strict=True) if label == place], centre)
            for place, centre in enumerate(centres)
        ]
        if moved == centres:
            break
        centres = moved
    order = sorted(range(len(centres)), key=lambda place: centres[place])
    return Clusters(
        labels=tuple(order.index(label) for label in labels),
        centres=tuple(centres[place] for place in order),
        within=sum(math.dist(p, centres[at]) ** 2 for p, at in zip(points, labels, strict=True)),
    )


def _middle(points: Sequence[Point], empty: Point) -> Point:
    """The mean of the points; a group that lost all its points keeps its centre, ``empty``."""
    if not points:
        return empty
    return tuple(sum(values) / len(points) for values in zip(*points, strict=True))


def _pairs(sizes: Counter[Hashable] | Counter[tuple[Hashable, Hashable]]) -> int:
    return sum(math.comb(size, 2) for size in sizes.values())
