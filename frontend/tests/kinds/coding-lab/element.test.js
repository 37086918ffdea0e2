// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import "../../../src/kinds/coding-lab/index.js";
import { activity, all, inPage, keepElsewhere, kept, said, seen, settled } from "../../in-page.js";

const spec = activity("reading-reunions-lab");
const [tomas, other] = spec.vignettes;
const names = spec.scales.flatMap((/** @type {any} */ { id }) => [`${id}-5`, `${id}-8`]);
/** @param {number} point */
const rated = (point) =>
  Object.fromEntries(names.map((/** @type {string} */ name) => [name, point]));
const record = { version: 1, kind: "coding-lab", activity: spec.id };

/** @param {any} element @param {string} id of a radio button */
async function choose(element, id) {
  element.renderRoot.querySelector(`#${id}`).dispatchEvent(new Event("change"));
  await settled(element);
}
/** @param {any} element */
async function compare(element) {
  const form = element.renderRoot.querySelector("form");
  form.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
  await settled(element);
}

test("a coding is kept as it grows, and is compared only when it is whole", async () => {
  const element = await inPage(spec);
  await choose(element, "proximity-5-3");
  assert.deepEqual(kept(spec.id).codings, {
    [tomas.id]: { ratings: { "proximity-5": 3 }, group: null, compared: false },
  });
  await compare(element);
  assert.match(
    said(element),
    /^Almost there\. Still open: in episode 5, .*; in episode 8, all the scales; the group\.$/,
  );
  assert.equal(kept(spec.id).codings[tomas.id].compared, false);
  assert.equal(element.renderRoot.querySelector("#result"), null);
});

test("a whole coding is compared with the key, and then stays as it is", async () => {
  keepElsewhere({
    ...record,
    current: tomas.id,
    codings: { [tomas.id]: { ratings: rated(1), group: "B", compared: false } },
  });
  const element = await inPage(spec);
  await compare(element);
  const { scores, group } = tomas.key;
  const near = Object.values(scores)
    .flat()
    .filter((score) => Math.abs(Number(score) - 1) <= 1).length;
  assert.equal(group, "A");
  assert.match(said(element), /You say B\. The key says A/);
  assert.ok(seen(element.renderRoot.querySelector(".sum")).startsWith(`${near} of your 8 ratings`));
  assert.equal(kept(spec.id).codings[tomas.id].compared, true);
  assert.deepEqual(all(element, "input[type=radio]"), []);
  element.code((/** @type {any} */ coding) => ({ ...coding, group: "A" }));
  assert.equal(kept(spec.id).codings[tomas.id].group, "B");
});

test("a coding that the lab of today would not call whole is a draft again", async () => {
  const { "proximity-5": _gone, ...less } = rated(2);
  keepElsewhere({
    ...record,
    current: "gone",
    codings: {
      [other.id]: { ratings: { ...less, "search-5": 2 }, group: "B", compared: true },
      gone: { ratings: {}, group: null, compared: false },
    },
  });
  const element = await inPage(spec);
  assert.deepEqual(element.record.codings, {
    [other.id]: { ratings: less, group: "B", compared: false },
  });
  assert.equal(element.record.current, null);
});
