"""The room from above: eight episodes of the Strange Situation, in four patterns."""

import functools
from typing import Any, ClassVar, Final, Self

from pydantic import BaseModel, PrivateAttr

from securebase.activities.activity import Activity
from securebase.activities.episode_player import spec as specs
from securebase.activities.episode_player.distance_chart import distance_chart, distances_axis
from securebase.activities.episode_player.episode_checks import REUNIONS, content_mistakes
from securebase.activities.episode_player.episode_content import (
    PATTERNS,
    Pattern,
    Room,
    StrangeEpisode,
    Telling,
)
from securebase.activities.episode_player.episode_tracks import (
    DISTANCE_SECONDS,
    Track,
    distance,
    position,
    tracks_of,
)
from securebase.activities.episode_player.floor_plan import room_still
from securebase.activities.record import read_record
from securebase.content.bibliography import Sources
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import Text, runs
from securebase.content.wording import say

ASSUMPTIONS: Final = (
    say(
        "The order, the lengths and who is in the room are those of the 1978 book. "
        "We worked from accounts of it."
    ),
    say(
        "The room, its size, where people walk and how fast, and the four example children are "
        "made up by us. Each child shows one of many ways that a pattern can look."
    ),
    say(
        "Real coding uses video, written scales and trained coders. It looks at the whole, "
        "and never at distance alone."
    ),
    say(
        "A pattern belongs to one relationship at one time. It is not a kind of child, "
        "and not a diagnosis."
    ),
)
"""What the drawing takes for granted."""

_CLOCK_ROOM: Final = "{}:{:02d}"


class EpisodePlayer(Activity):
    """The eight episodes on a floor plan, with an example child for each of the four patterns.

    Raises:
        ContentError: when loaded from a file with mistakes; tells them all.
    """

    page_model: ClassVar[type[BaseModel] | None] = specs.EpisodePlayerSpec
    minutes: ClassVar[float] = 5
    default_instruction: ClassVar[str] = (
        "Step or play through the eight episodes. Change the pattern at any time, "
        "and see the same minute again."
    )

    room: Room
    episodes: list[StrangeEpisode]
    patterns: list[Pattern]
    sources: Sources

    _only: int | None = PrivateAttr(default=None)

    def _mistakes(self) -> list[Mistake]:
        return content_mistakes(self.room, self.episodes, self.patterns)

    def side_by_side(
        self,
        *,
        episode: int,
        id: str,  # noqa: A002 - the name that every activity's file uses
        title: str,
    ) -> Self:
        """The same drawing with the four patterns beside one another in one episode.

        Args:
            episode: its number, from 1 to 8.
            id: an id of its own, which saved answers hang on.
            title: what it shows.

        Raises:
            ValueError: there is no such episode.
        """
        if episode not in range(1, 9):
            raise ValueError(f"episode is {episode}; it must be from 1 to 8")
        told = say("Step through this episode, and watch four example children in the same minute.")
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        shown = type(self)(**{**fields, "id": id, "title": title, "instruction": told})
        shown._only = episode
        return shown

    @functools.cached_property
    def _tracks(self) -> dict[str, list[dict[specs.Person, Track]]]:
        return {
            pattern.id: tracks_of(self.room, self.episodes, pattern, ())[0]
            for pattern in self.patterns
        }

    def _assumptions(self) -> list[Text]:
        return list(ASSUMPTIONS)

    def for_page(self) -> specs.EpisodePlayerSpec:
        """What is handed to the page besides what every activity has."""
        shown = [
            place
            for place, episode in enumerate(self.episodes)
            if self._only in (None, episode.number)
        ]
        patterns = [
            specs.ShownPatternSpec(
                id=pattern.id,
                name=PATTERNS[pattern.id],
                about=runs(pattern.about),
                takeaway=runs(pattern.takeaway),
                tellings=[
                    self._telling_spec(
                        self.episodes[place].seconds,
                        pattern.tellings[place],
                        self._tracks[pattern.id][place],
                    )
                    for place in shown
                ],
            )
            for pattern in self.patterns
        ]
        return specs.EpisodePlayerSpec(
            is_side_by_side=self._only is not None,
            room=_room_spec(self.room),
            distance_seconds=DISTANCE_SECONDS,
            distances=distances_axis(patterns),
            episodes=[_episode_spec(self.episodes[place]) for place in shown],
            patterns=patterns,
        )

    def _telling_spec(
        self, seconds: int, telling: Telling, tracks: dict[specs.Person, Track]
    ) -> specs.TellingSpec:
        toys = (self.room.toys[0], self.room.toys[1])
        samples = range(0, seconds + 1, DISTANCE_SECONDS)
        child = [position(tracks["child"], second) for second in samples]
        carer = [position(tracks.get("carer", []), second) for second in samples]
        from_carer = [distance(*pair) for pair in zip(child, carer, strict=True)]
        from_toys = [distance(here, toys) or 0 for here in child]
        return specs.TellingSpec(
            tracks=tracks,
            steps=[
                specs.ChildStepSpec(
                    at=step.at,
                    does=runs(step.does),
                    watch=runs(step.watch) if step.watch else None,
                    looks=step.looks,
                    reaches=step.reaches,
                )
                for step in telling.steps
            ],
            from_carer=from_carer,
            from_toys=from_toys,
            mean_from_carer=_mean(from_carer),
            mean_from_toys=_mean([*from_toys]) or 0,
        )

    def cited_keys(self) -> list[list[str]]:
        """The source keys of the procedure, which is one part."""
        return [self.sources]

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each episode and pattern: ``pandas.DataFrame(player.response)`` is a table.

        ``seen`` says whether the learner was there, ``is_current`` whether it is shown now.
        """
        record = read_record(specs.EpisodePlayerRecord, self.record)
        spec = self.for_page()
        return [
            {
                "episode": episode.number,
                "name": episode.name,
                "pattern": pattern.id,
                "seen": bool(record and episode.number in record.seen.get(pattern.id, [])),
                "is_current": bool(
                    record and (record.episode, record.pattern) == (episode.number, pattern.id)
                ),
            }
            for episode in spec.episodes
            for pattern in spec.patterns
        ]

    def _template_values(self) -> dict[str, Any]:
        """What the static form shows besides the spec: stills, charts, and words."""
        spec = self.for_page()
        stills = [
            {
                "episode": episode,
                "rooms": [self._still(spec, pattern, place, episode) for pattern in spec.patterns],
            }
            for place, episode in enumerate(spec.episodes)
            if episode.number in REUNIONS or self._only is not None
        ]
        charts = [distance_chart(spec, pattern) for pattern in spec.patterns if self._only is None]
        return {"stills": stills, "charts": charts}

    def _still(
        self,
        spec: specs.EpisodePlayerSpec,
        pattern: specs.ShownPatternSpec,
        place: int,
        episode: specs.StrangeEpisodeSpec,
    ) -> dict[str, Any]:
        written = self.patterns[spec.patterns.index(pattern)].tellings[episode.number - 1]
        marked = [index for index, step in enumerate(written.steps) if step.still]
        index = marked[0] if marked else len(written.steps) // 2
        later = written.steps[index + 1].at if index + 1 < len(written.steps) else episode.seconds
        # A step's own move has begun, and the next step has not.
        second = min(written.steps[index].at + 4, later - 1)
        step = pattern.tellings[place].steps[index]
        return {
            "pattern": pattern,
            "picture": room_still(spec.room, pattern, pattern.tellings[place], step, second),
            "time": _CLOCK_ROOM.format(*divmod(written.steps[index].at, 60)),
            "step": step,
        }


def _room_spec(room: Room) -> specs.RoomSpec:
    def pair(place: list[float]) -> specs.Place:
        return (place[0], place[1])

    return specs.RoomSpec(
        width=room.width,
        depth=room.depth,
        door=room.door,
        window=pair(room.window),
        chairs=[pair(room.carers_chair), pair(room.strangers_chair)],
        toys=pair(room.toys),
    )


def _episode_spec(episode: StrangeEpisode) -> specs.StrangeEpisodeSpec:
    return specs.StrangeEpisodeSpec(
        number=episode.number,
        name=episode.name,
        seconds=episode.seconds,
        length=runs(episode.length),
        people=episode.people,
        is_reunion=episode.number in REUNIONS,
        watched=runs(episode.watched),
        happenings=[
            specs.HappeningSpec(at=step.at, text=runs(step.happens))
            for step in episode.steps
            if step.happens is not None
        ],
    )


def _mean(tenths: list[int | None]) -> float | None:
    """In metres, over the time that the carer is in the room."""
    known = [one for one in tenths if one is not None]
    return round(sum(known) / len(known) / 10, 1) if known else None
