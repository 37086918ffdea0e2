import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "vitest";
import {
  distanceTable,
  linePath,
  startOf,
} from "../../../src/kinds/episode-player/distance-chart.js";
import { gaze, renderRoom, trail } from "../../../src/kinds/episode-player/floor-plan.js";
import { reconcileEpisodes, withSeen } from "../../../src/kinds/episode-player/reconcile.js";
import { sceneOf, spokenAt, stepFrom } from "../../../src/kinds/episode-player/scene.js";
import {
  distance,
  moments,
  placesAt,
  position,
  settled,
  toldAt,
} from "../../../src/kinds/episode-player/timeline.js";
import { words } from "../../../src/kinds/episode-player/words.js";
import { isBlank, readRecord } from "../../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";
import { markupOf, shapesIn } from "../../markup.js";

/** @param {string} name */
const read = async (name) =>
  JSON.parse(
    await readFile(new URL(`../../../../tests/cases/${name}.json`, import.meta.url), "utf8"),
  );
const cases = await read("episodes");
const drawn = await read("floor-plan");

const names = Object.values(words.names);
const step = { watch: null, looks: "toys", reaches: false };
const telling = {
  tracks: {
    carer: [
      [0, 4, 2],
      [30, 4, 2],
    ],
    child: [
      [0, 1, 3],
      [10, 1, 3],
      [15, 3, 3],
      [30, 3, 3],
    ],
  },
  steps: [
    { ...step, at: 0, does: "plays" },
    { ...step, at: 10, does: "comes", watch: "how soon" },
    { ...step, at: 20, does: "stays" },
  ],
  from_carer: [32, 32, null, 14],
  from_toys: [2, 2, 2, 20],
  mean_from_carer: 2.6,
  mean_from_toys: 0.7,
};
/** @type {any} two episodes, as small as can be */
const spec = {
  schema_version: 1,
  kind: "episode-player",
  id: "small-player",
  title: "Small",
  instruction: "",
  sources: [],
  assumptions: [],
  is_side_by_side: false,
  distance_seconds: 10,
  room: { width: 5, depth: 4, door: 3, window: [1, 2], chairs: [], toys: [1, 3] },
  episodes: [
    { number: 4, seconds: 30, people: ["child"] },
    { number: 5, seconds: 30, people: ["carer", "child"] },
  ].map((one) => ({
    ...one,
    name: `Number ${one.number}`,
    length: "",
    is_reunion: one.number === 5,
    watched: "the whole",
    happenings: [
      { at: 0, text: "quiet" },
      { at: 12, text: "the door opens" },
    ],
  })),
  patterns: ["secure", "avoidant"].map((id) => ({
    id,
    name: id,
    about: "",
    takeaway: "",
    tellings: [telling, telling],
  })),
};
/** @type {any} */
const record = {
  version: 1,
  kind: "episode-player",
  activity: "small-player",
  episode: 5,
  pattern: "avoidant",
  seen: { avoidant: [4, 5] },
};

for (const { name, track, at, place } of cases.positions) {
  test(`where someone is: ${name}`, () => assert.deepEqual(position(track, at), place));
}
for (const { name, one, other, tenths } of cases.distances) {
  test(`how far apart: ${name}`, () => assert.equal(distance(one, other), tenths));
}

test("who is not in the room has no place", () => {
  assert.deepEqual(Object.keys(placesAt(/** @type {any} */ (telling), 5)), ["carer", "child"]);
  assert.equal(placesAt(/** @type {any} */ (telling), 31).carer, undefined);
});

test("what is watched stays until something else is, and is the episode's before", () => {
  const { episodes, patterns } = spec;
  assert.equal(toldAt(episodes[0], patterns[0].tellings[0], 5).watch, "the whole");
  assert.equal(toldAt(episodes[0], patterns[0].tellings[0], 25).watch, "how soon");
  assert.equal(toldAt(episodes[0], patterns[0].tellings[0], 25).step.does, "stays");
  assert.equal(toldAt(episodes[0], patterns[0].tellings[0], 12).happens, "the door opens");
});

test("a step ends where people have arrived, and before the next one", () => {
  const all = moments(spec.episodes[0], [/** @type {any} */ (telling)]);
  assert.deepEqual(all, [0, 10, 12, 20]);
  const shown = [/** @type {any} */ (telling)];
  assert.equal(settled(shown, all, 0, 30), 0);
  assert.equal(settled(shown, all, 10, 30), 11);
  assert.equal(settled(shown, [0, 10, 20], 10, 30), 15);
  assert.equal(settled(shown, all, 20, 30), 20);
});

test("a step says what is new, and a new episode all of it", () => {
  const scene = sceneOf(spec, record);
  const where = words.where("Number 5", 5, 12, 30);
  assert.equal(
    spokenAt(scene, 12),
    `${where}. the door opens. What the child does: comes. What a coder would watch for: how soon.`,
  );
  assert.equal(spokenAt(scene, 12, { since: 11 }), `${where}. the door opens.`);
  const unchanged = spokenAt(scene, 13, { since: 12, first: "" });
  assert.match(
    unchanged,
    /^the door opens\. What the child does: comes\./,
    "somebody only goes on: silence would puzzle",
  );
});

test("of four rooms, only those in which something changed are told again", () => {
  const still = { ...telling, steps: [telling.steps[0]] };
  const [one, two] = spec.patterns;
  const four = {
    ...spec,
    is_side_by_side: true,
    patterns: [one, { ...two, tellings: [still, still] }],
  };
  const said = spokenAt(sceneOf(/** @type {any} */ (four), record), 20, { since: 19, first: "" });
  assert.equal(said, "secure: stays.");
});

test("a step leads to the moment before or after, and over the ends of an episode", () => {
  const [first, last] = [4, 5].map((episode) => sceneOf(spec, { ...record, episode }));
  assert.deepEqual(stepFrom(first, 11, 1), { place: 0, moment: 12 });
  assert.deepEqual(stepFrom(first, 11, -1), { place: 0, moment: 0 });
  assert.deepEqual(stepFrom(first, 25, 1), { place: 1, moment: 0 });
  assert.deepEqual(stepFrom(last, 5, -1), { place: 0, moment: 20 });
  assert.equal(stepFrom(first, 5, -1), null);
  assert.equal(stepFrom(last, 25, 1), null);
});

test("the trail ends where the child is", () => {
  assert.equal(trail(/** @type {any} */ (telling), 12.5), "M100 300L100 300L200 300");
});

test("a child who reaches and looks away turns the body to the carer and the head aside", () => {
  const places = { child: [1, 3], carer: [4, 3] };
  const look = (/** @type {object} */ how) =>
    gaze(/** @type {any} */ (places), spec.room, /** @type {any} */ (how));
  assert.deepEqual(look({ looks: "carer", reaches: true }), [0, 0]);
  assert.deepEqual(look({ looks: "away", reaches: true }), [0, 105]);
  assert.deepEqual(look({ looks: "away", reaches: false }), [180, 180]);
});

for (const scene of drawn.scenes) {
  test(`the room has the shapes of the still: ${scene.name}`, () => {
    /** @type {any} */
    const shown = { tracks: scene.tracks, steps: [{ ...step, ...scene.step, at: 0 }] };
    /** @type {any} */
    const pattern = { id: scene.pattern, name: "A" };
    const picture = markupOf(renderRoom(drawn.room, pattern, shown, scene.second));
    // The still has no seam on the ball.
    const shapes = shapesIn(picture.replace(/<path class="seam"[^>]*>/, ""), names);
    assert.deepEqual(shapes, scene.drawn);
  });
}

test("a line breaks where the carer is out", () => {
  assert.equal(linePath([32, 32, null, 14], 0, 10, 50), "M0 18L10 18M30 36");
  assert.equal(startOf(spec, 1), 30);
});

test("the table says where the carer is out", () => {
  const alone = { ...telling, mean_from_carer: null };
  const pattern = { ...spec.patterns[0], tellings: [alone, telling] };
  assert.deepEqual(distanceTable(spec, pattern).rows, [
    ["4 Number 4", "carer out of the room", "0.7"],
    ["5 Number 5", "2.6", "0.7"],
  ]);
});

test("the slider says the episode and the time in words", () => {
  assert.equal(
    words.where("First reunion", 5, 80, 180),
    "Episode 5, first reunion, 1 minute 20 of 3 minutes",
  );
  assert.equal(words.where("Alone", 6, 1, 180), "Episode 6, alone, 1 second of 3 minutes");
});

test("a record keeps what the player of today has", () => {
  assert.deepEqual({ ...record, ...reconcileEpisodes(spec, record) }, record);
  const older = {
    ...record,
    episode: 8,
    pattern: "resistant",
    seen: { avoidant: [3, 5], resistant: [1] },
  };
  const kept = reconcileEpisodes(spec, older);
  assert.deepEqual(kept.seen, { avoidant: [5] });
  assert.deepEqual([kept.episode, kept.pattern], [4, "secure"]);
  // Where nothing of what was seen is left, the player begins anew.
  const gone = reconcileEpisodes(spec, { ...record, seen: { secure: [1] } });
  assert.deepEqual([gone.episode, gone.pattern], [4, "secure"]);
  assert.deepEqual(reconcileEpisodes(spec, null).seen, {});
});

test("what is shown counts as seen, once", () => {
  const blank = { ...record, ...reconcileEpisodes(spec, null) };
  const once = withSeen(blank, 5, ["secure"]);
  assert.deepEqual(withSeen(once, 4, ["secure"]).seen, { secure: [4, 5] });
  assert.deepEqual(withSeen(once, 5, ["secure", "avoidant"]).seen, { secure: [5], avoidant: [5] });
  assert.ok(!isBlank(once));
});

test("the record is known by its shape, and can be saved and loaded again", () => {
  assert.ok(readRecord(record));
  assert.equal(readRecord({ ...record, episode: 9 }), null);
  assert.equal(readRecord({ ...record, pattern: "<b>" }), null);
  assert.equal(readRecord({ ...record, seen: { secure: ["1"] } }), null);
  const saved = readSavedFile(writeSavedFile({ "small-player": record }, new Date()));
  assert.deepEqual("records" in saved && saved.records["small-player"], record);
});
