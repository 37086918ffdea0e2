import assert from "node:assert/strict";
import { test } from "vitest";
import {
  fitting,
  frameOf,
  hashOf,
  settingIn,
  startOf,
  toldAt,
} from "../../../src/kinds/explorer/setting.js";
import { isBlank, readRecord } from "../../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";

/** @type {any} as small as it can be: three shares by two paces */
const spec = {
  schema_version: 1,
  kind: "explorer",
  id: "small-explorer",
  title: "How high?",
  instruction: "",
  caption: "",
  sources: [],
  assumptions: [],
  controls: [
    {
      kind: "slider",
      name: "share",
      label: "Share",
      values: [0, 0.5, 1],
      texts: ["none", "half", "all"],
      value: 0.5,
    },
    {
      kind: "choice",
      name: "pace",
      label: "Pace",
      options: [
        { id: "slow", text: "Slowly" },
        { id: "very-fast", text: "Fast" },
      ],
      value: "slow",
    },
  ],
  layouts: [{ kind: "bars" }, { kind: "impossible" }],
  series: [[1], [2]],
  frames: [0, 1, 2, 3, 4, 5].map((place) => ({
    title: `frame ${place}`,
    note: "",
    layout: place === 5 ? 1 : 0,
    series: place === 5 ? [] : [place % 2],
  })),
};

/** @param {Record<string, number | string>} setting @returns {any} */
const record = (setting, activity = spec.id) => ({
  version: 1,
  kind: "explorer",
  activity,
  setting,
});

test("it starts where the author set the controls", () =>
  assert.deepEqual(startOf(spec), { share: 0.5, pace: "slow" }));

test("each setting has its frame, the last control changing first", () => {
  const places = [0, 0.5, 1].flatMap((share) =>
    ["slow", "very-fast"].map((pace) => frameOf(spec, { share, pace }).title),
  );
  assert.deepEqual(
    places,
    spec.frames.map((/** @type {{title: string}} */ { title }) => title),
  );
  const { layout, series } = frameOf(spec, { share: 0, pace: "very-fast" });
  assert.deepEqual([layout.kind, series], ["bars", [[2]]]);
  assert.equal(frameOf(spec, { share: 1, pace: "very-fast" }).layout.kind, "impossible");
});

test("a value is told in the author's words", () => {
  assert.equal(toldAt(spec.controls[0], 1), "half");
  assert.equal(toldAt(spec.controls[1], 1), "Fast");
});

test("a setting from elsewhere is fitted to the controls of today", () => {
  assert.deepEqual(fitting(spec, { share: 0.4, pace: "very-fast" }), {
    share: 0.5,
    pace: "very-fast",
  });
  assert.deepEqual(fitting(spec, { share: 1 }), { share: 1, pace: "slow" });
  for (const nothing of [
    {},
    { share: 7 },
    { share: "1" },
    { share: Number.NaN },
    { pace: "backwards" },
    { height: 1 },
    { toString: 1 },
  ]) {
    assert.deepEqual(fitting(spec, nothing), {});
  }
});

test("an address brings its setting back, and only to the explorer that it names", () => {
  const setting = { share: 0.5, pace: "very-fast" };
  const hash = hashOf(spec.id, setting);
  assert.equal(hash, "#small-explorer?share=0.5&pace=very-fast");
  assert.deepEqual(settingIn(hash, spec.id), setting);
  assert.equal(settingIn(hash, "small"), null);
  assert.equal(settingIn("#small-explorer", spec.id), null);
  assert.equal(settingIn("", spec.id), null);
});

test("an address that somebody mistyped changes nothing", () => {
  for (const query of ["share=", "share=much", "=", "&&", "__proto__=1", "share=1e999"]) {
    assert.deepEqual(fitting(spec, settingIn(`#${spec.id}?${query}`, spec.id) ?? {}), {});
  }
});

test("a kept setting comes back, and an untouched explorer keeps nothing", () => {
  const kept = record({ share: 1, pace: "slow" });
  assert.ok(readRecord(kept));
  assert.equal(isBlank(kept), false);
  assert.equal(isBlank(record({})), true);
  assert.equal(readRecord(record({ share: Number.NaN })), null);
  assert.equal(readRecord(record({ share: "<b>" })), null);
});

test("a saved file brings the setting back", () => {
  const kept = record({ share: 1, pace: "slow" });
  const read = readSavedFile(writeSavedFile({ [spec.id]: kept }, new Date(0)));
  assert.deepEqual("records" in read && read.records[spec.id], kept);
});
