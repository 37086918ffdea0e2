"""The room from above: its checks, its tracks and distances, its stills, and what comes back."""

from __future__ import annotations

import gzip
import json
import re
from itertools import pairwise
from math import dist
from pathlib import Path

import pytest

from securebase import EpisodePlayer
from securebase.activities.episode_player.episode_tracks import distance, position
from securebase.activities.episode_player.spec import EpisodePlayerSpec
from securebase.content.marked_text import plain
from securebase.content.publishing_mode import PUBLISHING_VARIABLE

ROOT = Path(__file__).parents[3]
FILE = ROOT / "notebooks" / "strange-situation" / "the-procedure.episode-player.yml"
CASES = json.loads((ROOT / "tests" / "cases" / "episodes.json").read_text("utf-8"))
TEXT = FILE.read_text("utf-8")


@pytest.fixture(scope="module")
def player() -> EpisodePlayer:
    return EpisodePlayer.load(FILE)


@pytest.fixture(scope="module")
def spec(player: EpisodePlayer) -> EpisodePlayerSpec:
    return player.for_page()


def test_the_whole_lasts_twenty_one_and_a_half_minutes(spec: EpisodePlayerSpec) -> None:
    assert [episode.number for episode in spec.episodes] == list(range(1, 9))
    assert sum(episode.seconds for episode in spec.episodes) == 21.5 * 60
    assert [one.number for one in spec.episodes if one.is_reunion] == [5, 8]


def test_nobody_jumps_from_one_episode_to_the_next(spec: EpisodePlayerSpec) -> None:
    for pattern in spec.patterns:
        for place, (before, after) in enumerate(pairwise(pattern.tellings)):
            end = spec.episodes[place].seconds
            for person in after.tracks:
                was = position(before.tracks.get(person, []), end)
                now = position(after.tracks[person], 0)
                came_in = was is None and now is not None and now[0] > spec.room.width - 0.5
                assert came_in or was == now, (pattern.id, place + 2, person)


def test_nobody_goes_faster_than_people_do(spec: EpisodePlayerSpec) -> None:
    for pattern in spec.patterns:
        for telling in pattern.tellings:
            for track in telling.tracks.values():
                for (start, *here), (end, *there) in pairwise(track):
                    assert end > start
                    assert dist(here, there) / (end - start) < 1


def test_who_is_in_the_room_is_as_published(spec: EpisodePlayerSpec) -> None:
    for pattern in spec.patterns:
        for episode, telling in zip(spec.episodes, pattern.tellings, strict=True):
            half = episode.seconds // 3
            there = {person for person, track in telling.tracks.items() if position(track, half)}
            assert there == set(episode.people), (pattern.id, episode.number)


def test_the_distances_are_those_of_the_places(spec: EpisodePlayerSpec) -> None:
    for pattern in spec.patterns:
        for episode, telling in zip(spec.episodes, pattern.tellings, strict=True):
            seconds = range(0, episode.seconds + 1, spec.distance_seconds)
            assert len(telling.from_carer) == len(telling.from_toys) == len(seconds)
            for place, second in enumerate(seconds):
                child = position(telling.tracks["child"], second)
                carer = position(telling.tracks.get("carer", []), second)
                assert telling.from_carer[place] == distance(child, carer)
                assert telling.from_toys[place] == distance(child, spec.room.toys)
            if "carer" not in episode.people:
                assert set(telling.from_carer) == {None}
                assert telling.mean_from_carer is None


def test_the_examples_differ_where_they_should(spec: EpisodePlayerSpec) -> None:
    def near(pattern: str, episode: int) -> float:
        found = next(one for one in spec.patterns if one.id == pattern)
        return found.tellings[episode - 1].mean_from_carer or 0

    for episode in (5, 8):
        assert near("avoidant", episode) > 2 * near("secure", episode)
        assert near("resistant", episode) < 0.5


@pytest.mark.parametrize("case", CASES["positions"], ids=lambda case: case["name"])
def test_where_someone_is(case: dict[str, object]) -> None:
    track: list[tuple[float, float, float]] = [tuple(key) for key in case["track"]]  # type: ignore[attr-defined]
    found = position(track, float(str(case["at"])))
    assert (list(found) if found else None) == case["place"]


@pytest.mark.parametrize("case", CASES["distances"], ids=lambda case: case["name"])
def test_how_far_apart_two_are(case: dict[str, object]) -> None:
    one, other = case["one"], case["other"]
    assert distance(one, other) == case["tenths"]  # type: ignore[arg-type]


def test_the_disorganised_example_says_what_such_signs_are_not(spec: EpisodePlayerSpec) -> None:
    about = plain(spec.patterns[3].about)
    for words in ("few odd seconds", "group that fits best", "not a disorder", "no proof"):
        assert words in about
    assert all("ne of many ways" in plain(pattern.about) for pattern in spec.patterns)


def test_sentences_are_short_enough_to_be_read_in_passing(spec: EpisodePlayerSpec) -> None:
    texts = [plain(pattern.about) for pattern in spec.patterns]
    for pattern in spec.patterns:
        for telling in pattern.tellings:
            texts += [
                plain(words) for step in telling.steps for words in (step.does, step.watch or "")
            ]
    for text in texts:
        for sentence in re.split(r"[.:?] ?", text):
            assert len(sentence.split()) < 20, sentence


def test_side_by_side_is_one_episode_in_four_patterns(player: EpisodePlayer) -> None:
    four = player.side_by_side(episode=8, id="four-patterns-reunion", title="Four ways")
    spec = four.for_page()
    assert (four.id, four.title, spec.is_side_by_side) == (
        "four-patterns-reunion",
        "Four ways",
        True,
    )
    assert [episode.number for episode in spec.episodes] == [8]
    whole = player.for_page()
    for mine, same in zip(spec.patterns, whole.patterns, strict=True):
        assert mine.tellings == [same.tellings[7]]
    assert not whole.is_side_by_side
    assert four.html().count("<svg") == 4


@pytest.mark.parametrize("episode", [0, 9])
def test_side_by_side_of_an_episode_that_is_not_there_is_refused(
    player: EpisodePlayer, episode: int
) -> None:
    with pytest.raises(ValueError, match=f"episode is {episode}; it must be from 1 to 8"):
        player.side_by_side(episode=episode, id="four", title="Four ways")


def test_the_fallback_has_the_stills_the_charts_the_table_and_all_words(
    player: EpisodePlayer, spec: EpisodePlayerSpec
) -> None:
    fallback = player.html().split("<script")[0]
    assert fallback.count("<svg") == 2 * 4 + 4
    assert "A teaching drawing: it is not data, and no real child." in fallback
    assert "It is a staged research procedure. Please do not try it at home." in fallback
    assert fallback.count('<th scope="row">') == 8
    for pattern in spec.patterns:
        assert plain(pattern.about) in fallback
        for telling in pattern.tellings:
            assert all(plain(step.does) in fallback for step in telling.steps)
    for episode in spec.episodes:
        assert all(plain(one.text) in fallback for one in episode.happenings)
    assert " id=" not in "".join(re.findall(r"<svg.*?</svg>", fallback))


def test_the_table_has_each_patterns_mean_distances_from_the_carer_and_the_toys(
    player: EpisodePlayer, spec: EpisodePlayerSpec
) -> None:
    printed = player.html().split("<script")[0]
    rows = re.findall(r'<tr><th scope="row">(\d) .*?</th>(.*?)</tr>', printed)
    cells = {int(number): re.findall("<td>(.+?) / (.+?)</td>", row) for number, row in rows}
    assert list(cells) == [1, 2, 3, 4, 5, 6, 7, 8]
    for number, row in cells.items():
        assert len(row) == len(spec.patterns) == 4
        for pattern, (from_carer, from_toys) in zip(spec.patterns, row, strict=True):
            telling = pattern.tellings[number - 1]
            # What is told is the mean of the distances in the chart, which are tenths of a metre.
            near = [tenths for tenths in telling.from_carer if tenths is not None]
            if number in (4, 6, 7):
                assert from_carer == "out"
            else:
                assert float(from_carer) == pytest.approx(sum(near) / len(near) / 10, abs=0.1)
            mean = sum(telling.from_toys) / len(telling.from_toys) / 10
            assert float(from_toys) == pytest.approx(mean, abs=0.1)


def test_a_still_names_who_is_in_the_room(player: EpisodePlayer) -> None:
    fallback = player.html()
    assert "Avoidant pattern: the child, with carer." in fallback
    assert not re.search(r"NaN|None|inf", "".join(re.findall(r"<svg.*?</svg>", fallback)))


def test_a_page_gets_less_than_25_kilobytes_of_it(player: EpisodePlayer) -> None:
    assert len(gzip.compress(player.html().encode())) < 25_000


def test_what_was_seen_comes_back_to_python(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    player = EpisodePlayer.load(FILE)
    assert len(player.response) == 8 * 4
    assert not any(row["seen"] or row["is_current"] for row in player.response)
    player.widget.record = {
        "version": 1,
        "kind": "episode-player",
        "activity": player.id,
        "episode": 5,
        "pattern": "avoidant",
        "seen": {"secure": [1, 5], "avoidant": [5]},
    }
    seen = [(row["episode"], row["pattern"]) for row in player.response if row["seen"]]
    assert seen == [(1, "secure"), (5, "secure"), (5, "avoidant")]
    current = [row["name"] for row in player.response if row["is_current"]]
    assert current == ["First reunion"]
    player.widget.record = {"version": 1, "kind": "episode-player", "episode": 9}
    assert not any(row["seen"] for row in player.response)
