// @vitest-environment node
import assert from "node:assert/strict";
import jsQR from "jsqr";
import { test } from "vitest";
import { drawCode, MOST_DIGITS, passportsFor } from "../../src/book/passport-codes/codes.js";
import { passportIn, readPassport } from "../../src/records/passport.js";
import { quizRecord, sorterRecord } from "../examples.js";

const now = new Date("2026-11-27T09:00:00Z");
const PAGE = "https://a.example/course/book/your-answers.html";
const DOT = 3;

/** What a camera sees. @param {{size: number, path: string}} code @returns {string | undefined} */
function scanned({ size, path }) {
  const side = size * DOT;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * DOT; row < (Number(y) + 1) * DOT; row++) {
      for (let column = Number(x) * DOT; column < (Number(x) + Number(width)) * DOT; column++) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test("another program reads in the code the link with all that is kept", async () => {
  const records = { "small-quiz": quizRecord(), "small-sorter": sorterRecord() };
  const { passports, left } = await passportsFor(records, now);
  assert.equal(passports.length, 1);
  assert.deepEqual(left, []);
  const link = scanned(drawCode(PAGE, passports[0]));
  assert.ok(link?.startsWith(`${PAGE}#p=1.`));
  assert.deepEqual(await readPassport(passportIn(link ?? "") ?? ""), { records, savedAt: now });
});

test("what is too much for one code fills several, each read by itself; what fits in none is left", async () => {
  const random = (/** @type {number} */ seed) => ((seed * 7919) % 104_729).toString(36);
  const long = (/** @type {string} */ activity, /** @type {number} */ count) => ({
    ...quizRecord(activity),
    answers: Object.fromEntries(
      Array.from({ length: count }, (_, place) => [
        `${activity}-${random(place + activity.length)}`,
        { answer: random(place * 31 + 7), attempts: 1, state: /** @type {const} */ ("right") },
      ]),
    ),
  });
  const records = {
    a: long("a", 60),
    bb: long("bb", 60),
    ccc: long("ccc", 450),
    dddd: long("dddd", 60),
  };
  const { passports, left } = await passportsFor(records, now);
  assert.ok(passports.length > 1);
  assert.deepEqual(
    left.map(({ activity }) => activity),
    ["ccc"],
  );
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const passport of passports) {
    assert.ok(passport.length <= MOST_DIGITS);
    const code = drawCode(PAGE, passport);
    assert.ok(code.size <= 117 + 8);
    const read = await readPassport(passport);
    Object.assign(found, /** @type {any} */ (read).records);
  }
  const { ccc, ...others } = records;
  assert.deepEqual(found, others);
});
