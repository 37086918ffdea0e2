import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { bookElements, bookScripts, SHARED } from "../book-scripts.mjs";

const scripts = await bookScripts();
const kinds = [...(await bookElements()).keys()];

/** @param {string} kind */
function scriptOf(kind) {
  const script = scripts.find(({ name }) => name === `securebase-${kind}.js`);
  assert.ok(script, `${kind} has no script`);
  return script;
}

/** Runs scripts one after the other, as a page does. @returns {string[]} the elements defined */
function elementsDefinedBy(/** @type {{text: string}[]} */ page) {
  /** @type {string[]} */
  const defined = [];
  const customElements = {
    get: (/** @type {string} */ name) => (defined.includes(name) ? class {} : undefined),
    define: (/** @type {string} */ name) => defined.push(name),
  };
  class HTMLElement {}
  const document = { createTreeWalker: () => ({}), createComment: () => ({}) };
  const context = { customElements, HTMLElement, document, console };
  for (const { text } of page) runInNewContext(text, context);
  return defined;
}

test("no module is bundled into two scripts of the book", () => {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const { name, modules } of scripts) {
    for (const module of modules) holders.set(module, [...(holders.get(module) ?? []), name]);
  }
  const twice = [...holders].filter(([, names]) => names.length > 1);
  assert.deepEqual(twice, [], "list these in SHARED of book-scripts.mjs");
  assert.ok(holders.has("src/activity/activity-element.js"));
});

test("what is shared is needed by more than one kind", () => {
  for (const name of Object.keys(SHARED)) {
    assert.ok(scripts.filter(({ needs }) => needs.includes(name)).length > 1, name);
  }
});

for (const kind of kinds) {
  test(`the script of ${kind} defines its element and no other`, () => {
    const script = scriptOf(kind);
    const needed = scripts.filter(({ name }) => script.needs.includes(name));
    assert.deepEqual(elementsDefinedBy([...needed, script]), [`sb-${kind}`]);
  });
}

test("the scripts of all kinds live in one page", () => {
  assert.deepEqual(
    elementsDefinedBy(scripts),
    kinds.map((kind) => `sb-${kind}`),
  );
});
