// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import { mount } from "../../src/jupyter/mount.js";
import Sorter from "../../src/kinds/sorter/index.js";
import { copyOf } from "../copies.js";
import { sorter, sorterRecord } from "../examples.js";
import { keepElsewhere, seen, settled } from "../in-page.js";

const later = () => ({
  ...sorterRecord(),
  placements: { two: { pile: "right", attempts: 1, state: "right" } },
});

/** A model as anywidget hands it to a widget. @param {Record<string, any>} traits */
function modelOf(traits) {
  /** @type {Map<string, Set<() => void>>} */
  const listeners = new Map();
  /** @type {any[]} what Python was sent */
  const saved = [];
  return {
    traits,
    saved,
    get: (/** @type {string} */ name) => traits[name],
    set(/** @type {string} */ name, /** @type {any} */ value) {
      traits[name] = value;
      this.tell(name);
    },
    save_changes: () => saved.push(copyOf(traits.record)),
    on(/** @type {string} */ event, /** @type {() => void} */ listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off: (/** @type {string} */ event, /** @type {() => void} */ listener) =>
      listeners.get(event)?.delete(listener),
    tell: (/** @type {string} */ name) => {
      for (const listener of [...(listeners.get(`change:${name}`) ?? [])]) listener();
    },
    get listening() {
      return [...listeners.values()].reduce((sum, { size }) => sum + size, 0);
    },
  };
}

/** @param {Record<string, any>} [traits] */
async function inNotebook(traits) {
  const model = modelOf({ spec: sorter, record: {}, ...traits });
  const el = document.createElement("div");
  document.body.append(el);
  const cleanUp = mount("sb-sorter", Sorter).render({ model, el });
  const element = /** @type {any} */ (el.querySelector("sb-sorter"));
  await settled(element);
  return { model, el, element, cleanUp };
}

test("a notebook shows the spec, and hands nothing over before anything was done", async () => {
  const { model, element } = await inNotebook();
  assert.equal(seen(element.renderRoot.querySelector("#title")), "Small sorter");
  assert.deepEqual(model.saved, []);
});

test("what the learner does is handed over to Python", async () => {
  const { model, element } = await inNotebook();
  element.change(sorterRecord());
  assert.deepEqual(model.traits.record, sorterRecord());
  assert.deepEqual(model.saved, [sorterRecord()]);
});

test("in Jupyter Book 2, whose model neither saves nor forgets, nothing is thrown and all is let go", async () => {
  const { model, el, element, cleanUp } = await inNotebook();
  const missing = () => {
    throw new Error("MystAnyModel.save_changes not implemented yet.");
  };
  Object.assign(model, { save_changes: missing, off: missing });
  element.change(sorterRecord());
  assert.deepEqual(model.traits.record, sorterRecord());
  cleanUp();
  assert.equal(el.querySelector("sb-sorter"), null);
});

test("what goes wrong in saving is not kept quiet where there is somebody to save for", async () => {
  const { model, cleanUp } = await inNotebook();
  Object.assign(model, {
    off: () => {
      throw new Error("The connection is lost.");
    },
  });
  assert.throws(cleanUp, /connection is lost/);
});

test("a notebook that is opened again shows the record that it was saved with", async () => {
  keepElsewhere(later());
  const { model, element } = await inNotebook({ record: sorterRecord() });
  assert.deepEqual(element.record, sorterRecord());
  assert.deepEqual(model.saved, []);
});

test("what this browser has kept is handed over to a notebook that knows of nothing", async () => {
  keepElsewhere(sorterRecord());
  for (const record of [{}, null, { ...sorterRecord(), placements: {} }]) {
    const { model } = await inNotebook({ record });
    assert.deepEqual(model.saved, [sorterRecord()]);
  }
});

test("a record that Python sets is shown, and not handed back", async () => {
  const { model, element } = await inNotebook();
  model.set("record", later());
  assert.deepEqual(element.record, later());
  model.set("record", { ...sorterRecord(), placements: {} });
  assert.deepEqual(element.record.placements, {});
  assert.deepEqual(model.saved, []);
});

test("what is no record changes nothing", async () => {
  const { model, element } = await inNotebook({ record: sorterRecord() });
  for (const rubbish of [{}, null, 1, { ...sorterRecord(), placements: { one: 1 } }]) {
    model.set("record", rubbish);
    assert.deepEqual(element.record, sorterRecord());
  }
});

test("the echo of what the learner did is no news: what is shown stays", async () => {
  const { model, element } = await inNotebook();
  element.change(sorterRecord());
  const shown = element.record;
  model.traits.record = structuredClone(shown);
  model.tell("record");
  assert.equal(element.record, shown);
});

test("a record of a newer version of the course is not written over", async () => {
  const newer = { ...sorterRecord(), version: 2 };
  keepElsewhere(later());
  const { model, element } = await inNotebook({ record: newer });
  element.change(sorterRecord());
  assert.deepEqual(model.traits.record, newer);
  assert.deepEqual(model.saved, []);
});

test("a spec that is changed is shown at once, and the answers that still fit stay", async () => {
  const { model, element } = await inNotebook({ record: sorterRecord() });
  model.set("spec", { ...sorter, title: "Other words" });
  await settled(element);
  assert.equal(seen(element.renderRoot.querySelector("#title")), "Other words");
  assert.deepEqual(element.record, sorterRecord());
});

test("another activity in the same cell takes what is kept of it", async () => {
  const { model, element } = await inNotebook();
  keepElsewhere(sorterRecord("other-sorter"));
  model.set("spec", { ...sorter, id: "other-sorter" });
  assert.deepEqual(element.record, sorterRecord("other-sorter"));
  assert.deepEqual(model.saved, [sorterRecord("other-sorter")]);
});

test("a notebook's own keys are left to the activity: its shortcuts, and the arrows", async () => {
  const { el, element } = await inNotebook();
  assert.equal(el.dataset.lmSuppressShortcuts, "true");
  /** @type {string[]} */
  const heard = [];
  document.body.addEventListener("keydown", (event) => heard.push(/** @type {any} */ (event).key));
  for (const key of ["ArrowUp", "ArrowLeft", "Escape"]) {
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  }
  assert.deepEqual(heard, ["Escape"]);
});

test("the clean-up takes the activity away and every listener with it", async () => {
  const { model, el, element, cleanUp } = await inNotebook();
  assert.ok(model.listening > 0);
  cleanUp();
  assert.equal(el.querySelector("sb-sorter"), null);
  assert.equal(model.listening, 0);
  element.change(sorterRecord());
  assert.deepEqual(model.saved, []);
  /** @type {string[]} */
  const heard = [];
  document.body.addEventListener("keydown", (event) => heard.push(/** @type {any} */ (event).key));
  el.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowUp", bubbles: true }));
  assert.deepEqual(heard, ["ArrowUp"]);
});

test("an element that another output has defined is not defined again", async () => {
  await inNotebook();
  const other = class extends HTMLElement {};
  const el = document.createElement("div");
  mount("sb-sorter", other).render({ model: modelOf({ spec: sorter, record: {} }), el });
  assert.ok(el.querySelector("sb-sorter") instanceof Sorter);
});
