import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { test } from "vitest";
import { bookElements, bookScripts, SHARED } from "../book-scripts.mjs";

const scripts = await bookScripts();
const kinds = [...(await bookElements()).keys()];

/** @param {string} kind */
function scriptOf(kind) {
  const script = scripts.find(({ name }) => name === `securebase-${kind}.js`);
  assert.ok(script, `${kind} has no script`);
  return script;
}

/**
 * Runs scripts one after the other, as a page does.
 *
 * @param {{text: string}[]} page @param {object} [more] what the page's document has
 * @returns {string[]} the elements defined
 */
function elementsDefinedBy(page, more = { adoptedStyleSheets: [] }) {
  /** @type {string[]} */
  const defined = [];
  const customElements = {
    get: (/** @type {string} */ name) => (defined.includes(name) ? class {} : undefined),
    define: (/** @type {string} */ name) => defined.push(name),
  };
  class HTMLElement {}
  const document = { createTreeWalker: () => ({}), createComment: () => ({}), ...more };
  const context = { customElements, HTMLElement, document, console };
  for (const { text } of page) runInNewContext(text, context);
  return defined;
}

/** To share what votes have in common costs as much as to load it twice, where a lesson has two kinds. */
const OF_VOTES = /^src\/hands\//;

test("no module is bundled into two scripts of the book, but for what votes have in common", () => {
  /** @type {Map<string, string[]>} */
  const holders = new Map();
  for (const { name, modules } of scripts) {
    for (const module of modules) {
      if (!OF_VOTES.test(module)) holders.set(module, [...(holders.get(module) ?? []), name]);
    }
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

test("where an element could not adopt its styles an activity stays as it was written", () => {
  const { needs, ...quiz } = scriptOf("quiz");
  const needed = scripts.filter(({ name }) => needs.includes(name));
  assert.deepEqual(elementsDefinedBy([...needed, quiz], {}), []);
});

test("the scripts of all kinds live in one page", () => {
  assert.deepEqual(
    elementsDefinedBy(scripts),
    kinds.map((kind) => `sb-${kind}`),
  );
});

/** @param {string[]} names @returns {number} what a host sends of them, kB */
function sent(...names) {
  const wanted = scripts.filter(({ name }) => names.includes(name));
  assert.equal(wanted.length, names.length);
  return wanted.reduce((sum, { text }) => sum + gzipSync(text, { level: 9 }).length / 1000, 0);
}

test("the class view begins with 9.5 kB, and with the notes and scenes of a plan with 12.9", () => {
  const view = sent("securebase-class-view.js");
  assert.ok(view <= 9.5, `${view}`);
  assert.ok(view + sent("securebase-class-notes.js") <= 12.9);
});

test("a scene with a vote brings at most 4.3 kB more, with a kappa 6.2, and any other 1", () => {
  const layouts = scripts.filter(({ name }) => name.endsWith("-in-class.js"));
  for (const { name, modules } of layouts) {
    const hasVote = modules.some((module) => OF_VOTES.test(module));
    const most = name.includes("coding-lab") ? 6.2 : hasVote ? 4.3 : 1;
    assert.ok(sent(name) <= most, `${name}: ${sent(name)}`);
  }
});

test("a script takes from another only what it uses", () => {
  for (const { name, text } of scripts) {
    for (const [, names] of text.matchAll(
      /(?:var|const|,)\{([^{}]*)\}=globalThis\.secureBase\b/g,
    )) {
      const locals = names.split(",").map((one) => one.split(":").at(-1) ?? "");
      const unused = locals.filter((one) => {
        const escaped = one.replaceAll("$", "\\$");
        return [...text.matchAll(new RegExp(`(?<![\\w$])${escaped}(?![\\w$])`, "g"))].length < 2;
      });
      assert.deepEqual(unused, [], name);
    }
  }
});
