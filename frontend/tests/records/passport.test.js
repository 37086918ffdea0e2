// @vitest-environment node
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { test } from "vitest";
import {
  LONGEST_PASSPORT,
  passportIn,
  readPassport,
  writeInDigits,
  writePassport,
} from "../../src/records/passport.js";
import { readSavedFile } from "../../src/records/saved-file.js";
import { chance, drawnRecords } from "./drawn.js";

const frozen = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), "utf8");
/** Made by another program, once: what hangs on somebody's wall must open for ever. */
const passports = JSON.parse(frozen("passports.json"));
const now = new Date("2026-11-27T09:00:00Z");

for (const [file, { signs, digits }] of Object.entries(passports)) {
  test(`the first version of the passport, with what ${file} holds, is still read`, async () => {
    const expected = readSavedFile(frozen(file));
    assert.equal("refused" in expected, false);
    assert.deepEqual(await readPassport(signs), expected);
    assert.deepEqual(await readPassport(digits), expected);
  });
}

test("whatever is kept comes out as it went in, in signs that a link takes and in digits", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const records = drawnRecords(chance(seed));
    const signs = await writePassport(records, now);
    assert.match(signs, /^1[\w-]+$/);
    assert.deepEqual(await readPassport(signs), { records, savedAt: now });
    const digits = await writeInDigits(records, now);
    assert.match(digits, /^1\.\d+$/);
    if (digits.length > 10_000) continue;
    assert.deepEqual(await readPassport(digits), { records, savedAt: now });
  }
});

test("a passport that was cut short, or changed in one sign, is refused", async () => {
  const whole = passports["version-2.json"].signs;
  for (let length = 0; length < whole.length; length += 7) {
    assert.deepEqual(await readPassport(whole.slice(0, length)), { refused: "cut" }, `${length}`);
  }
  const random = chance(7);
  const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (let times = 0; times < 200; times++) {
    const place = 1 + Math.floor(random() * (whole.length - 2));
    const sign = signs[Math.floor(random() * signs.length)];
    if (sign === whole[place]) continue;
    const changed = whole.slice(0, place) + sign + whole.slice(place + 1);
    assert.deepEqual(await readPassport(changed), { refused: "cut" }, `${place} ${sign}`);
  }
  const { digits } = passports["version-2.json"];
  for (const spoilt of [digits.slice(0, -1), `${digits}0`, digits.replace(/\d$/, "x"), "1.", "1"]) {
    assert.deepEqual(await readPassport(spoilt), { refused: "cut" });
  }
});

/** @param {string | Buffer} text packed as a passport, whatever it holds */
function packed(text) {
  const body = deflateRawSync(text);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crcOf(body));
  return `1${Buffer.concat([check, body]).toString("base64url")}`;
}

/** By the table of the standard, which the passport does without. @param {Buffer} bytes */
function crcOf(bytes) {
  const table = Array.from({ length: 256 }, (_, number) => {
    let entry = number;
    for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
    return entry >>> 0;
  });
  return (bytes.reduce((sum, byte) => table[(sum ^ byte) & 255] ^ (sum >>> 8), ~0) ^ ~0) >>> 0;
}

test("one from a newer version, of another course, or that holds what was not saved is refused", async () => {
  const { signs } = passports["version-2.json"];
  assert.deepEqual(await readPassport(`2${signs.slice(1)}`), { refused: "newer" });
  const file = JSON.parse(frozen("version-2.json"));
  const holding = (/** @type {object} */ other) =>
    readPassport(packed(JSON.stringify({ ...file, ...other })));
  assert.equal("records" in (await holding({})), true);
  assert.deepEqual(await holding({ version: 2 }), { refused: "newer" });
  assert.deepEqual(await holding({ format: "knitting-answers" }), { refused: "not-ours" });
  assert.deepEqual(await holding({ saved_at: "<b>" }), { refused: "damaged" });
  assert.deepEqual(await readPassport(packed("{")), { refused: "not-json" });
  assert.deepEqual(await readPassport(packed("")), { refused: "not-json" });
});

test("one that is too long, or would fill the memory, is refused at once", async () => {
  assert.deepEqual(await readPassport("1".repeat(LONGEST_PASSPORT + 1)), { refused: "too-big" });
  assert.deepEqual(await readPassport("1".repeat(2_000_000)), { refused: "too-big" });
  assert.deepEqual(await readPassport(`1.${"9".repeat(10_001)}`), { refused: "cut" });
  const bomb = packed(Buffer.alloc(20_000_000, " "));
  assert.ok(bomb.length < LONGEST_PASSPORT);
  assert.deepEqual(await readPassport(bomb), { refused: "too-big" });
});

test("a passport is found in a link, in a link with a place, and by itself", () => {
  assert.equal(passportIn(" https://a.example/b.html#p=1AbC-_d \n"), "1AbC-_d");
  assert.equal(passportIn("file:///c%20d/your-answers.html#here&p=1.123"), "1.123");
  assert.equal(passportIn("1AbCdEfGhIj"), "1AbCdEfGhIj");
  assert.equal(passportIn("https://a.example/#p="), "");
  assert.equal(passportIn("#somewhere"), null);
  assert.equal(passportIn("hello"), null);
});
