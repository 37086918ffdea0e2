"""The dyad player: its frames, its words, its drawn stills, and what comes back to Python."""

from __future__ import annotations

import gzip
import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from securebase import DyadPlayer, data
from securebase.activities.dyad_player.dyad_moments import (
    MOMENTS,
    SHORTEST_MOMENT,
    Second,
    faces,
    moments,
)
from securebase.content.marked_text import plain
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.drawings.stills import stills
from securebase.models.still_face import PRESETS, Parameters, Phase, simulate


def a_player(**changes: object) -> DyadPlayer:
    fields = {"id": "small-player", "title": "Play, still face, reunion"}
    return DyadPlayer.model_validate({**fields, **changes})


def seconds(phase: Phase, states: str, upset: float = 0.0, into: int = 10) -> list[Second]:
    """A stretch of a run: ``#`` is a matched second."""
    return [Second(phase, into + place, state == "#", upset) for place, state in enumerate(states)]


def test_the_frames_are_the_models_second_by_second() -> None:
    spec = a_player(seed=5).for_page()
    run = simulate(Parameters(), seed=5)
    assert spec.matched == "".join("1" if matched else "0" for matched in run.matched)
    assert spec.upset == [round(100 * value) for value in run.negative_affect]
    assert spec.joy == [round(100 * value) for value in run.positive_affect]
    assert [(phase.name, phase.start, phase.end) for phase in spec.phases] == [
        ("play", 0, 120),
        ("still face", 120, 240),
        ("reunion", 240, 360),
    ]


def test_steps_of_other_lengths_are_told_by_the_second() -> None:
    quick = a_player(parameters=PRESETS["fast clock"], seed=2).for_page()
    run = simulate(PRESETS["fast clock"], seed=2)
    assert len(quick.matched) == 360
    assert quick.matched == "".join("1" if matched else "0" for matched in run.matched[::4])
    slow = a_player(parameters=Parameters(step_seconds=10.0), seed=2).for_page()
    assert len(slow.matched) == 360
    assert re.fullmatch("(?:0{10}|1{10})+", slow.matched)


def test_two_still_faces_make_five_episodes_and_none_makes_one() -> None:
    names = [phase.name for phase in a_player(still_faces=2).for_page().phases]
    assert names == ["play", "still face", "reunion", "still face", "reunion"]
    assert [phase.name for phase in a_player(still_faces=0).for_page().phases] == ["play"]


@pytest.mark.parametrize("preset", PRESETS)
def test_words_and_faces_begin_at_0_keep_their_order_and_begin_anew_with_each_phase(
    preset: str,
) -> None:
    spec = a_player(parameters=PRESETS[preset], still_faces=2).for_page()
    starts = [moment.start for moment in spec.moments]
    begins = {phase.start for phase in spec.phases}
    assert starts[0] == spec.faces[0].start == 0
    assert starts == sorted(set(starts))
    assert begins <= set(starts)
    for before, after in pairwise(starts):
        assert after - before >= SHORTEST_MOMENT or after in begins


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("preset", PRESETS)
def test_words_fit_the_faces_when_they_begin_and_most_of_the_time(preset: str, seed: int) -> None:
    player = a_player(parameters=PRESETS[preset], seed=seed)
    run, _joy = player._seconds
    shown = faces(run)
    told = dict(moments(run))
    key_of = {words: key for key, moment in MOMENTS.items() for words in moment.words}
    fitting, current = 0, ""
    for place, key in enumerate(shown):
        if place in told:
            current = key_of[told[place]]
            assert current == key
        fitting += current == key
    assert fitting / len(run) > 0.7


def test_in_play_a_match_is_a_shared_smile_and_a_long_mismatch_is_a_rest() -> None:
    run = seconds(Phase.PLAY, "##....#.#")
    assert faces(run) == [
        *["together"] * 2,
        *["apart"] * 3,
        "finding",
        "together",
        "finding",
        "together",
    ]


def test_a_passing_smile_is_shown_but_not_told() -> None:
    run = seconds(Phase.PLAY, "........#.......")
    assert "together" in faces(run)
    assert all("both smile" not in words for _start, words in moments(run))


@pytest.mark.parametrize(
    ("upset", "into", "key"),
    [
        (0.1, 0, "sobers"),
        (0.9, 6, "sobers"),
        (0.2, 10, "asks"),
        (0.35, 30, "turns-away"),
        (0.45, 35, "checks"),
        (0.6, 50, "soothes"),
        (0.7, 70, "fusses"),
        (0.9, 110, "cries"),
    ],
)
def test_in_a_still_face_the_baby_does_more_as_upset_rises(
    upset: float, into: int, key: str
) -> None:
    assert faces(seconds(Phase.STILL_FACE, ".", upset, into)) == [key]


@pytest.mark.parametrize(
    ("state", "upset", "into", "key"),
    [
        (".", 0.3, 0, "returns"),
        ("#", 0.3, 0, "returns"),
        ("#", 0.8, 10, "mixed"),
        (".", 0.8, 10, "returns"),
        ("#", 0.55, 40, "mixed"),
        (".", 0.55, 40, "rests"),
        ("#", 0.4, 60, "mends"),
        (".", 0.4, 60, "rests"),
    ],
)
def test_in_a_reunion_smiles_come_back_as_upset_settles(
    state: str, upset: float, into: int, key: str
) -> None:
    run = seconds(Phase.REUNION, state * 3, upset, into)
    assert faces(run)[0] == key


def test_the_order_of_a_still_face_is_the_same_in_every_run() -> None:
    keys = ["sobers", "asks", "turns-away", "checks", "soothes", "fusses", "cries"]
    for seed in range(10):
        run, _joy = a_player(seed=seed)._seconds
        still = dict.fromkeys(
            key
            for key, second in zip(faces(run), run, strict=True)
            if second.phase is Phase.STILL_FACE
        )
        assert list(still) == keys


def test_the_adult_is_still_in_the_still_face_and_only_there() -> None:
    spec = a_player().for_page()
    for moment in spec.faces:
        phase = next(phase for phase in spec.phases if phase.start <= moment.start < phase.end)
        assert (moment.adult == "still") == (phase.name == "still face")


def test_each_second_has_the_faces_of_what_the_baby_does_in_it() -> None:
    player = a_player(seed=5, still_faces=2)
    run, _joy = player._seconds
    drawn = {}
    for face in player.for_page().faces:
        drawn |= dict.fromkeys(range(face.start, len(run)), (face.baby, face.adult))
    wanted = [(MOMENTS[key].baby, MOMENTS[key].adult) for key in faces(run)]
    assert [drawn[second] for second in range(len(run))] == wanted


def test_sentences_are_short_enough_to_be_read_in_passing() -> None:
    for moment in MOMENTS.values():
        for words in moment.words:
            for sentence in re.split(r"[.:] ?", words):
                assert len(sentence.split()) <= 20, sentence


def test_the_fallback_has_three_stills_all_words_the_trace_and_a_table() -> None:
    player = a_player(people="grandfather")
    fallback = player.html().split("<script")[0]
    for phase in ("play", "still-face", "reunion"):
        assert f'<img src="sb-drawing:face-to-face-grandfather-{phase}" alt="' in fallback
    assert 'alt="The adult’s face is blank. The baby smiles and reaches out' in fallback
    for moment in player.for_page().moments:
        assert plain(moment.text) in fallback
    assert fallback.count("<svg") == 1
    assert "An illustration, not data." in fallback
    assert "This is a laboratory procedure. Please do not try it at home." in fallback
    assert fallback.count('<th scope="row">') == 3


def test_the_table_has_what_the_model_gives_in_each_episode() -> None:
    run = simulate(Parameters(), seed=5)
    printed = a_player(seed=5).html().split("<script")[0]
    rows = re.findall(
        r'<tr><th scope="row">(.+)</th><td>(.+)</td><td>(.+)</td><td>(.+)</td></tr>', printed
    )
    assert [name for name, *_ in rows] == ["Play", "Still face", "Reunion"]
    for place, (_, *told) in enumerate(rows):
        within = slice(120 * place, 120 * (place + 1))
        for number, values in zip(
            told, (run.matched, run.positive_affect, run.negative_affect), strict=True
        ):
            # Joy is a mean of seconds that are whole numbers already.
            assert float(number) == pytest.approx(100 * sum(values[within]) / 120, abs=1.0)


def test_what_the_baby_does_is_printed_in_the_episode_in_which_it_begins() -> None:
    player = a_player(seed=5)
    printed = player.html().split("<script")[0].split('<ul class="sb-moments">')[1:]
    told = [re.findall(r"<li>(\d+):(\d\d) (.+)</li>", part) for part in printed]
    spec = player.for_page()
    wanted: list[list[tuple[int, str]]] = [[], [], []]
    for moment in spec.moments:
        wanted[moment.start // 120].append((moment.start, plain(moment.text)))
    assert [[(60 * int(m) + int(s), words) for m, s, words in part] for part in told] == wanted
    assert [part[0][0] for part in wanted] == [0, 120, 240]


def test_every_pair_of_people_has_a_still_for_each_phase() -> None:
    assert len(stills()) >= 6
    for drawn in stills().values():
        assert set(drawn) == {phase.value for phase in Phase}
        for still in drawn.values():
            root = ElementTree.fromstring(still.svg())
            assert root.get("aria-label") == still.shows
            assert (root.get("width"), root.get("height")) == ("600", "430")


def test_a_still_is_a_file_that_is_dim_where_its_page_is_dark() -> None:
    svg = stills()["father"]["reunion"].svg()
    day, dark = svg[: svg.index("</style>")].split("@media screen and (prefers-color-scheme:dark)")
    assert "--sb-drawing-ground:transparent" in day
    assert "--sb-drawing:brightness(.78)" in dark
    assert set(re.findall(r"var\((--[a-z-]+)\)", svg)) == set(re.findall(r"(--[a-z-]+):", dark))


def test_what_is_illustrative_is_said_and_the_sources_are_named() -> None:
    spec = a_player().spec()
    assert "This is an illustration, not data" in str(spec["assumptions"][0])
    assert {"mesman2009", "weinberg1996", "tronickgold2020"} <= {
        source["key"] for source in spec["sources"]
    }


def test_unknown_people_are_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="people is 'robot'; it must be one of mother, father"):
        a_player(people="robot")


@pytest.mark.parametrize("still_faces", [-1, 3])
def test_an_impossible_number_of_still_faces_is_refused(still_faces: int) -> None:
    with pytest.raises(ValueError, match="still_faces"):
        a_player(still_faces=still_faces)


def test_a_run_that_is_too_long_or_empty_is_refused_with_what_to_change() -> None:
    with pytest.raises(ValueError, match=r"last 3720 s together; .* change play_seconds"):
        a_player(parameters=Parameters(play_seconds=3480))
    with pytest.raises(ValueError, match="last 0 s together"):
        a_player(parameters=Parameters(play_seconds=0), still_faces=0)


def test_the_current_second_comes_back_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    player = a_player()
    assert player.value == 0
    player.widget.record = {
        "version": 1,
        "kind": "dyad-player",
        "activity": "small-player",
        "second": 72,
    }
    assert player.value == 72
    player.widget.record = {"version": 1, "kind": "dyad-player", "second": -1}
    assert player.value == 0


def test_a_page_gets_less_than_20_kilobytes_of_it() -> None:
    assert len(gzip.compress(a_player().html().encode())) < 20_000


def test_a_table_is_loaded_as_rows_with_numbers_as_numbers() -> None:
    rows = {row["parameter"]: row for row in data.load("repair_parameters")}
    assert rows["sample_size"]["value"] == 54
    assert rows["preset_classic_b"]["value"] == 0.34
    assert rows["recording_length"]["note"] == "Face-to-face play."


@pytest.mark.parametrize("name", data.names())
def test_every_row_says_how_sure_it_is_and_what_is_uncertain_is_only_a_setting(name: str) -> None:
    for row in data.load(name):
        assert row["confidence"] in {"verified", "known", "uncertain"}
        if row["confidence"] == "uncertain":
            assert row["parameter"].startswith("preset_")
            assert "llustrative" in row["note"]


def test_a_table_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(ValueError, match=r"no table 'still_face'; there are .*still_face_effects"):
        data.load("still_face")


def test_a_table_can_be_a_data_frame() -> None:
    pandas = pytest.importorskip("pandas")
    frame = data.load("still_face_effects", as_frame=True)
    assert isinstance(frame, pandas.DataFrame)
    assert len(frame) == len(data.load("still_face_effects"))
