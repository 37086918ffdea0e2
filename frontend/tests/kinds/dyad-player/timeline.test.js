import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "vitest";
import { layersAsText } from "../../../src/figures/as-text.js";
import {
  adultExpressions,
  babyExpressions,
  mixExpressions,
} from "../../../src/figures/expressions.js";
import { drawPair } from "../../../src/figures/face.js";
import { people } from "../../../src/figures/people.js";
import { drawStills } from "../../../src/figures/stills.js";
import {
  facesAt,
  momentAt,
  nextMoment,
  partAt,
  phaseAt,
  phaseName,
  previousMoment,
  timeInWords,
} from "../../../src/kinds/dyad-player/timeline.js";
import { bars, curve } from "../../../src/kinds/dyad-player/trace.js";
import { isBlank, readRecord } from "../../../src/records/record.js";

/** @type {any} a run of 90 seconds, as small as it can be */
const spec = {
  schema_version: 1,
  kind: "dyad-player",
  id: "small-player",
  title: "Small player",
  instruction: "",
  sources: [],
  assumptions: [],
  people: "mother",
  phases: [
    { name: "play", start: 0, end: 30, about: "" },
    { name: "still face", start: 30, end: 60, about: "" },
    { name: "reunion", start: 60, end: 90, about: "" },
  ],
  matched: `11${"0".repeat(88)}`,
  joy: Array(90).fill(50),
  upset: Array(90).fill(10),
  moments: [
    { start: 0, text: "together" },
    { start: 30, text: "sobers" },
    { start: 60, text: "returns" },
  ],
  faces: [
    { start: 0, baby: "joy", adult: "warm" },
    { start: 30, baby: "sobered", adult: "still" },
    { start: 60, baby: "fuss", adult: "back" },
  ],
};

const record = { version: 1, kind: "dyad-player", activity: "small-player", second: 72 };

test("a whole second shows its own faces, and between two seconds they mix", () => {
  assert.deepEqual(facesAt(spec, 29, false).baby, babyExpressions.joy);
  assert.deepEqual(facesAt(spec, 30, false).adult, adultExpressions.still);
  const halfWay = facesAt(spec, 29.5, false).baby.smile;
  assert.ok(halfWay < babyExpressions.joy.smile && halfWay > babyExpressions.sobered.smile);
});

test("faces change without a jump", () => {
  let before = facesAt(spec, 0, false);
  for (let time = 0; time < 89; time += 0.02) {
    const now = facesAt(spec, time, false);
    for (const name of /** @type {const} */ (["smile", "turn", "mouthOpen", "reach"])) {
      assert.ok(Math.abs(now.baby[name] - before.baby[name]) < 0.12, `${name} at ${time}`);
    }
    before = now;
  }
});

test("eyes blink only while the run is moving", () => {
  const times = Array.from({ length: 900 }, (_, index) => index / 10);
  const open = (/** @type {boolean} */ isMoving) =>
    new Set(times.slice(0, 250).map((time) => facesAt(spec, time, isMoving).adult.eyesOpen));
  assert.equal(open(false).size, 1);
  assert.ok(open(true).size > 1);
});

test("what there is at a second is found, at the edges too", () => {
  assert.equal(partAt(spec.phases, 29), 0);
  assert.equal(partAt(spec.phases, 30), 1);
  assert.equal(partAt(spec.phases, 89), 2);
  assert.equal(momentAt(spec, 59).text, "sobers");
  assert.equal(phaseAt(spec, 60).name, "reunion");
});

test("Forward and Back go from moment to moment and stop at the ends", () => {
  assert.equal(nextMoment(spec, 0), 30);
  assert.equal(nextMoment(spec, 60), 89);
  assert.equal(previousMoment(spec, 45), 30);
  assert.equal(previousMoment(spec, 30), 0);
  assert.equal(previousMoment(spec, 0), 0);
});

test("the slider says the time and the phase in words", () => {
  assert.equal(timeInWords(spec, 72), "1 minute 12 seconds, reunion");
  assert.equal(timeInWords(spec, 1), "1 second, play");
  assert.equal(timeInWords(spec, 31), "31 seconds, still face");
});

test("a phase that comes twice has a number", () => {
  const twice = [
    ...spec.phases,
    { ...spec.phases[1], start: 90 },
    { ...spec.phases[2], start: 99 },
  ];
  assert.equal(phaseName({ ...spec, phases: twice }, twice[3]), "Still face 2");
  assert.equal(phaseName(spec, spec.phases[1]), "Still face");
});

test("the record is known by its shape", () => {
  assert.ok(readRecord(record));
  assert.equal(readRecord({ ...record, second: -1 }), null);
  assert.equal(readRecord({ ...record, second: 0.5 }), null);
  assert.ok(isBlank(/** @type {any} */ ({ ...record, second: 0 })));
});

test("the trace has a bar for each run of matched seconds and a point for each second", () => {
  assert.equal(bars("0110100"), "M0.5 0h2v1h-2zM3.5 0h1v1h-1z");
  assert.equal(curve([0, 50, 100]), "M0 100L1 50L2 0");
});

test("every pair can be drawn with every expression, also half-way between any two", () => {
  const babies = Object.values(babyExpressions);
  for (const pair of Object.values(people)) {
    for (const [index, baby] of babies.entries()) {
      const next = babies[(index + 1) % babies.length] ?? baby;
      for (const adult of Object.values(adultExpressions)) {
        const drawn = layersAsText(drawPair(pair, adult, mixExpressions(baby, next, 0.5)));
        assert.doesNotMatch(drawn, /NaN|undefined|Infinity|e-\d/);
      }
    }
  }
});

test("the same parameters give the same drawing", () => {
  const { mother } = people;
  assert.ok(mother);
  const once = drawPair(mother, adultExpressions.warm, babyExpressions.joy);
  assert.deepEqual(once, drawPair(mother, adultExpressions.warm, babyExpressions.joy));
});

test("Python names only expressions that can be drawn", async () => {
  const source = await readFile(
    new URL("../../../../securebase/activities/dyad_player/dyad_moments.py", import.meta.url),
    "utf8",
  );
  const named = [...source.matchAll(/_moment\(\s*"([a-z-]+)",\s*"([a-z-]+)",/g)];
  assert.ok(named.length > 10);
  for (const [, baby = "", adult = ""] of named) {
    assert.ok(baby in babyExpressions, baby);
    assert.ok(adult in adultExpressions, adult);
  }
});

test("each pair has a still for each phase, without a mark that would need an id", () => {
  for (const stills of Object.values(drawStills())) {
    assert.deepEqual(Object.keys(stills), ["play", "still face", "reunion"]);
    for (const still of Object.values(stills)) assert.doesNotMatch(still, / id="|url\(/);
  }
});
