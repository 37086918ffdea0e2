import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { cohenKappa, confusionTable } from "../../../src/kinds/coding-lab/agreement.js";
import {
  agreementOf,
  codingOf,
  comparison,
  countNear,
  isWhole,
  nextOpen,
  openIn,
  reconcileCodingLab,
} from "../../../src/kinds/coding-lab/codings.js";
import { words } from "../../../src/kinds/coding-lab/words.js";
import { isBlank, readRecord } from "../../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";

const cases = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/agreement.json", import.meta.url), "utf8"),
);
const SCALES = ["proximity", "maintaining", "resistance", "avoidance"];

/** @param {string} id @param {string} group @returns {any} */
function vignette(id, group) {
  return {
    id,
    child: id,
    episode_5: "",
    episode_8: "",
    reasons: { group: "" },
    contrast: { vignette: id, why: "" },
    key: {
      scores: Object.fromEntries(SCALES.map((scale) => [scale, [3, 5]])),
      group,
    },
  };
}

/** @type {any} */
const lab = {
  schema_version: 1,
  kind: "coding-lab",
  id: "small-lab",
  title: "Small lab",
  instruction: "",
  sources: [],
  assumptions: [],
  label: "",
  limits: "",
  points: "",
  scales: SCALES.map((id) => ({ id, name: id, points: Array(7).fill("") })),
  groups: [{ letter: "A" }],
  vignettes: [vignette("tom", "A"), vignette("tim", "B"), vignette("tam", "C")],
};

/** @param {string | null} group @param {Record<string, number>} [ratings] @returns {any} */
function coding(group, ratings = {}) {
  const key = SCALES.flatMap((scale) => [
    [`${scale}-5`, 3],
    [`${scale}-8`, 5],
  ]);
  return { ratings: { ...Object.fromEntries(key), ...ratings }, group, compared: true };
}

/** @param {Record<string, any>} codings @returns {any} */
function record(codings) {
  return { version: 1, kind: "coding-lab", activity: "small-lab", current: null, codings };
}

/** @param {number | null} found @param {number | null} expected */
function isClose(found, expected) {
  if (found === null || expected === null) assert.equal(found, expected);
  else assert.ok(Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);
}

for (const one of cases) {
  test(`${one.name}: agreement is as in Python`, () => {
    const [first, second] = [[...one.first], [...one.second]];
    const kappa = cohenKappa(first, second);
    isClose(kappa.kappa, one.kappa);
    isClose(kappa.standardError, one.standard_error);
    isClose(kappa.low, one.low);
    isClose(kappa.high, one.high);
    assert.equal(kappa.reason, one.reason);
    assert.deepEqual(confusionTable(first, second, [...one.categories]), one.table);
  });
}

test("no items, or unlike numbers of them, are refused", () => {
  for (const [first, second] of [
    [[], []],
    [["A", "B"], ["A"]],
  ]) {
    assert.throws(() => confusionTable(first, second), RangeError);
    assert.throws(() => cohenKappa(first, second), RangeError);
  }
});

test("one point from the key is near, two points are not", () => {
  const { rating, score, difference, isNear } = comparison(
    lab.vignettes[0],
    coding("A", { "resistance-5": 4 }),
    "resistance",
    5,
  );
  assert.deepEqual([rating, score, difference, isNear], [4, 3, 1, true]);
  const far = coding("A", { "resistance-5": 5, "resistance-8": 3 });
  assert.equal(comparison(lab.vignettes[0], far, "resistance", 5).isNear, false);
  assert.deepEqual(countNear(lab.vignettes[0], far), { near: 6, of: 8 });
});

test("what is still open is named by episode and scale", () => {
  const whole = coding(null);
  delete whole.ratings["avoidance-8"];
  const open = openIn(lab, whole);
  assert.deepEqual(
    open.ratings.map(({ scale, episode }) => [scale.id, episode]),
    [["avoidance", 8]],
  );
  assert.equal(open.group, true);
  assert.equal(isWhole(lab, whole), false);
  assert.equal(
    words.stillOpen([{ episode: 8, scales: ["Contact maintaining", "Avoidance"] }], true, 4),
    "Almost there. Still open: in episode 8, contact maintaining and avoidance; the group.",
  );
  assert.match(words.stillOpen([{ episode: 5, scales: SCALES }], false, 4), /all the scales/);
});

test("agreement waits for three vignettes", () => {
  const two = { tom: coding("A"), tim: coding("C", { "resistance-5": 7 }) };
  assert.equal(agreementOf(lab, record(two)), null);
  const agreement = agreementOf(lab, record({ ...two, tam: coding("C") }));
  assert.equal(agreement?.same, 2);
  assert.deepEqual([agreement?.near, agreement?.ratings], [23, 24]);
  isClose(agreement?.kappa.kappa ?? null, 0.5);
  assert.deepEqual(agreement?.table[2], [0, 1, 1, 0]);
});

test("a draft does not count, and the next vignette is the next one not compared", () => {
  const draft = { ...coding("B"), compared: false };
  const kept = record({ tom: coding("A"), tim: draft, tam: coding("C") });
  assert.equal(agreementOf(lab, kept), null);
  assert.equal(nextOpen(lab, kept, lab.vignettes[2])?.id, "tim");
  assert.equal(nextOpen(lab, record({ tom: coding("A") }), lab.vignettes[0])?.id, "tim");
  assert.equal(codingOf(kept, lab.vignettes[1]).compared, false);
});

test("numbers are told with a true minus sign, and never as minus nothing", () => {
  assert.equal(words.interval(-0.111, 1), "95% interval −0.11 to 1.00");
  assert.equal(words.kappaIs(-0.001), "0.00");
  assert.equal(words.outOf(2, 3, "groups the same"), "67% (2 of 3 groups the same)");
});

test("how far off is told in words", () => {
  assert.equal(words.apart(0), "the same");
  assert.equal(words.apart(-1), "one point below, so within one point");
  assert.equal(words.apart(4), "four points above");
});

test("a kept record loses what the lab no longer has", () => {
  const kept = record({ gone: coding("A"), tom: coding("B", { "search-5": 2 }) });
  kept.current = "gone";
  const fitted = { current: null, codings: { tom: coding("B") } };
  assert.deepEqual(reconcileCodingLab(lab, kept), fitted);
  assert.deepEqual(reconcileCodingLab(lab, null), { current: null, codings: {} });
  assert.equal(reconcileCodingLab(lab, { ...kept, current: "tim" }).current, "tim");
});

test("a draft keeps what is rated and no more", () => {
  const draft = { ratings: { "resistance-5": 4 }, group: null, compared: false };
  const kept = record({ tom: /** @type {any} */ (draft) });
  const { tom } = reconcileCodingLab(lab, kept).codings;
  assert.deepEqual(Object.keys(tom.ratings), ["resistance-5"]);
  const untouched = { ratings: {}, group: null, compared: false };
  assert.deepEqual(codingOf(kept, lab.vignettes[1]), untouched);
});

test("a coding that is not whole is a draft again", () => {
  const kept = record({ tom: coding(null) });
  assert.equal(reconcileCodingLab(lab, kept).codings.tom.compared, false);
});

test("a record holds scores from 1 to 7 and a group, and nothing else", () => {
  assert.ok(readRecord(record({ tom: coding("A") })));
  assert.equal(isBlank(record({})), true);
  assert.equal(isBlank(record({ tom: coding("A") })), false);
  for (const spoilt of [
    coding("E"),
    coding("A", { "resistance-5": 8 }),
    coding("A", { "resistance-5": 1.5 }),
    { ...coding("A"), compared: "yes" },
  ]) {
    assert.equal(readRecord(record({ tom: spoilt })), null);
  }
});

test("codings are saved and loaded again", () => {
  const records = { "small-lab": { ...record({ tom: coding("A") }), current: "tom" } };
  const read = readSavedFile(writeSavedFile(records, new Date(0)));
  assert.deepEqual(read, { records, savedAt: new Date(0) });
});
