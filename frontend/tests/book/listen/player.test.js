import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import { bestOf } from "../../../src/book/listen/choice-of-voice.js";
import { Player, REST } from "../../../src/book/listen/player.js";
import { ownVoices } from "../../../src/book/listen/voices.js";
import { Speech, Utterance, voice } from "./speech.js";

/** @type {Speech} */
let speech;
/** @type {Player} */
let player;
/** @type {any} */
let reader;
/** How often it was to go on after a rest. */
let rested = 0;

beforeEach(() => {
  vi.useFakeTimers();
  speech = new Speech();
  reader = voice();
  player = new Player({
    speech: /** @type {any} */ (speech),
    utter: (said) => /** @type {any} */ (new Utterance(said)),
    voice: () => reader,
    changed: () => {},
    rested: () => {
      rested += 1;
    },
  });
  rested = 0;
});

/** @param {string[]} texts a passage for each; `kind: text` for another kind than a sentence */
function reads(...texts) {
  player.passages = /** @type {any} */ (
    texts.map((text) => {
      const [, kind = "sentence", say] = text.match(/^(?:(wait|stop|end): )?(.*)$/) ?? [];
      return { kind, say, text: say };
    })
  );
  player.index = 0;
  player.play();
}

test("sentences are said one after the other, by the voice that was chosen, in its language", () => {
  reads("One.", "Two.");
  assert.deepEqual(speech.texts, ["One."]);
  assert.equal(speech.said[0].voice, reader);
  assert.equal(speech.said[0].lang, "en-GB");
  speech.finish();
  assert.deepEqual(speech.texts, ["One.", "Two."]);
  speech.finish();
  assert.equal(player.state, "ended");
});

test("only English voices of the device itself are there to be chosen", () => {
  const ours = [voice({ name: "A" }), voice({ name: "B", lang: "en_US" }), voice({ lang: "EN" })];
  speech.voices = [
    voice({ localService: false }),
    voice({ lang: "de-DE" }),
    voice({ localService: /** @type {any} */ (undefined) }),
    ...ours,
  ];
  assert.deepEqual(ownVoices(/** @type {any} */ (speech)), ours);
  speech.voices = [voice({ localService: false })];
  assert.deepEqual(ownVoices(/** @type {any} */ (speech)), []);
  assert.deepEqual(ownVoices(undefined), []);
});

test("a British voice comes first, one that sounds like a person before it, a funny one last", () => {
  const names = (/** @type {any[]} */ ...voices) => bestOf(voices.map(voice))?.name;
  assert.equal(names({ name: "A", lang: "en-US", default: true }, { name: "B" }), "B");
  assert.equal(names({ name: "A" }, { name: "B (Enhanced)", lang: "en-US" }), "B (Enhanced)");
  assert.equal(names({ name: "Grandma" }, { name: "B", lang: "en-AU" }), "B");
  assert.equal(names({ name: "A", lang: "en-US" }, { name: "B", lang: "en-US" }), "A");
  assert.equal(names(), undefined);
});

test("with a voice that is not the device's own nothing is ever said", () => {
  for (const other of [voice({ localService: false }), undefined]) {
    reader = other;
    reads("One.");
    assert.deepEqual(speech.texts, []);
    assert.equal(player.state, "paused");
    assert.equal(player.problem, "no-voice");
  }
});

test("a voice that goes away in the middle is not replaced by one that is not the device's own", () => {
  reads("One.", "Two.");
  reader = voice({ localService: false });
  speech.finish();
  assert.deepEqual(speech.texts, ["One."]);
  assert.equal(player.problem, "no-voice");
});

test("pause falls silent, and to go on says the sentence again from its beginning", async () => {
  reads("One.", "Two.");
  speech.finish();
  player.pause();
  await Promise.resolve();
  assert.equal(player.state, "paused");
  assert.equal(player.problem, null);
  assert.equal(speech.speaking, false);
  vi.advanceTimersByTime(600_000);
  assert.deepEqual(speech.texts, ["One.", "Two."]);
  player.play();
  assert.deepEqual(speech.texts, ["One.", "Two.", "Two."]);
});

test("back and on go by a sentence, and stay silent where it was silent", () => {
  reads("One.", "Two.", "Three.");
  player.goTo(2);
  vi.advanceTimersByTime(100);
  assert.equal(speech.texts.at(-1), "Three.");
  player.goTo(1);
  vi.advanceTimersByTime(100);
  assert.equal(speech.texts.at(-1), "Two.");
  player.pause();
  player.goTo(-5);
  assert.equal(player.index, 0);
  assert.equal(speech.texts.at(-1), "Two.");
  player.goTo(99);
  assert.equal(player.index, 2);
});

test("what is left behind says nothing more of itself", async () => {
  reads("One.", "Two.", "Three.");
  const [left] = speech.said;
  player.goTo(1);
  await Promise.resolve();
  left.onend({});
  left.onerror({ error: "canceled" });
  vi.advanceTimersByTime(100);
  assert.deepEqual(speech.texts, ["One.", "Two."]);
  assert.equal(player.state, "reading");
});

test("another pace says the sentence again, at that pace", () => {
  reads("One.");
  player.setPace(1.5);
  vi.advanceTimersByTime(100);
  assert.deepEqual(
    speech.said.map(({ rate }) => rate),
    [1, 1.5],
  );
});

test("a long sentence is said in breaths, and is one place all the same", () => {
  const long = `${"When a baby looks away, ".repeat(12)}she comes back.`;
  reads(long, "Two.");
  while (player.index === 0) {
    assert.ok(speech.texts.at(-1).length <= 170);
    speech.finish();
  }
  assert.equal(speech.texts.slice(0, -1).join(" "), long);
  assert.equal(speech.texts.at(-1), "Two.");
});

test("after an activity it waits, at the end of a part it asks, at the end it stops", () => {
  for (const [kind, state] of Object.entries({ wait: "waiting", stop: "asking", end: "ended" })) {
    reads("One.", `${kind}: Yours.`, "After.");
    speech.finish();
    assert.equal(speech.texts.at(-1), "Yours.");
    speech.finish();
    assert.equal(player.state, state);
    assert.equal(speech.texts.at(-1), "Yours.");
  }
});

for (const error of ["interrupted", "canceled"]) {
  test(`${error} by somebody else: it tries once more, then waits and says why`, () => {
    reads("One.", "Two.");
    speech.fail(error);
    assert.deepEqual(speech.texts, ["One.", "One."]);
    assert.equal(player.state, "reading");
    speech.fail(error);
    assert.equal(player.state, "paused");
    assert.equal(player.problem, "interrupted");
    player.play();
    assert.equal(player.state, "reading");
    assert.equal(player.problem, null);
  });
}

test("where the browser wants a press first, it says so and does not try again by itself", () => {
  reads("One.");
  speech.fail("not-allowed");
  assert.deepEqual(speech.texts, ["One."]);
  assert.equal(player.problem, "not-allowed");
});

test("a voice that never begins is asked once more, then said to be silent", () => {
  reads("One.");
  vi.advanceTimersByTime(8000);
  vi.advanceTimersByTime(100);
  assert.deepEqual(speech.texts, ["One.", "One."]);
  vi.advanceTimersByTime(8000);
  assert.equal(player.state, "paused");
  assert.equal(player.problem, "failed");
});

test("a voice that falls silent in the middle and tells nobody does not hold up the lesson", () => {
  reads("One.", "Two.");
  speech.current.onstart({});
  vi.advanceTimersByTime(8000 + 4 * 200);
  vi.advanceTimersByTime(100);
  assert.deepEqual(speech.texts, ["One.", "Two."]);
});

test("who has their hands full is read on to at the end of a part, and no further than the lesson's", () => {
  player.keepsOn = true;
  reads("One.", "stop: Next: Two.", "Two.", "end: That was the lesson.", "Not this.");
  for (let left = 4; left > 0; left -= 1) speech.finish();
  assert.equal(player.state, "ended");
  vi.advanceTimersByTime(60_000);
  assert.deepEqual(speech.texts, ["One.", "Next: Two.", "Two.", "That was the lesson."]);
});

test("an activity is given some moments, and then it goes on by itself", () => {
  player.keepsOn = true;
  reads("One.", "wait: I will wait.", "Two.");
  /** @type {any} */ (player.passages[1]).sayOn = "Think.";
  speech.finish();
  assert.deepEqual(speech.texts, ["One.", "Think."]);
  speech.finish();
  assert.equal(player.state, "waiting");
  assert.equal(player.isResting, true);
  vi.advanceTimersByTime(REST - 1);
  assert.equal(rested, 0);
  vi.advanceTimersByTime(1);
  assert.equal(rested, 1);
});

test("whoever pauses, leaves or switches it off while it rests is not read on to", () => {
  for (const stop of [() => player.pause(), () => player.keepOn(false)]) {
    player.keepsOn = true;
    reads("wait: I will wait.", "Two.");
    speech.finish();
    stop();
    vi.advanceTimersByTime(10 * REST);
    assert.equal(rested, 0);
    assert.equal(player.isResting, false);
  }
  assert.equal(player.state, "waiting");
});

test("switched on where it waits or asks it goes on at once, and where it reads it reads on", () => {
  reads("wait: I will wait.", "Two.");
  player.keepOn(true);
  assert.equal(rested, 0);
  player.keepOn(false);
  speech.finish();
  assert.equal(player.isResting, false);
  player.keepOn(true);
  assert.equal(rested, 1);
});
