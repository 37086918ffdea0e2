// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import { inPage, kinds, seen, settled, showsStaticForm, specOf } from "../in-page.js";

/** @type {any[]} what a developer would read in the console */
let reported = [];
beforeEach(() => {
  reported = [];
  vi.stubGlobal("reportError", (/** @type {any} */ error) => reported.push(error));
  for (const way of /** @type {const} */ (["log", "warn", "error", "info"])) {
    vi.spyOn(console, way).mockImplementation((...words) => void reported.push(words));
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

for (const kind of kinds) {
  test(`a ${kind} of the course comes alive`, async () => {
    const spec = specOf(kind);
    const element = await inPage(spec);
    assert.equal(showsStaticForm(element), false);
    assert.equal(seen(element.renderRoot.querySelector("#title")), spec.title);
    assert.deepEqual(reported, []);
  });

  for (const [what, change] of Object.entries({
    "of a newer version": { schema_version: 2 },
    "of another kind": { kind: "diary" },
    "without a version": { schema_version: undefined },
  })) {
    test(`a ${kind} ${what} leaves the static form, and nobody is troubled`, async () => {
      const element = await inPage({ ...specOf(kind), ...change }, kind);
      assert.equal(showsStaticForm(element), true);
      assert.deepEqual(reported, []);
    });
  }

  const common = ["schema_version", "kind", "id", "title", "instruction", "sources", "assumptions"];
  for (const field of Object.keys(specOf(kind)).filter((name) => !common.includes(name))) {
    test(`a ${kind} without its ${field} is whole, or is the static form`, async () => {
      const { [field]: _gone, ...spoilt } = specOf(kind);
      const element = await inPage(spoilt, kind);
      if (reported.length) assert.equal(showsStaticForm(element), true);
      else assert.ok(element.renderRoot.querySelector(".activity .foot"));
    });
  }
}

test("a page without a spec, or with rubbish for it, keeps its static form", async () => {
  for (const rubbish of [null, 1, "quiz", [], {}]) {
    const element = await inPage(rubbish, "sorter");
    assert.equal(showsStaticForm(element), true);
  }
  assert.deepEqual(reported, []);
});

test("what breaks while it is drawn for the first time leaves the static form, and is reported", async () => {
  const spec = specOf("sorter");
  spec.cards[0] = null;
  const element = await inPage(spec);
  assert.equal(showsStaticForm(element), true);
  assert.ok(reported[0] instanceof TypeError);
  assert.equal(reported.length, 1);
});

test("what breaks later leaves nothing half drawn, is reported once, and can be mended", async () => {
  const element = await inPage(specOf("sorter"));
  element.spec.piles.push(null);
  element.requestUpdate();
  await settled(element);
  assert.equal(showsStaticForm(element), true);
  assert.equal(reported.length, 1);

  element.spec = specOf("sorter");
  await settled(element);
  assert.ok(element.renderRoot.querySelector(".hand"));
  assert.equal(reported.length, 1);
});

test("the static form stays in sight until the activity is drawn", async () => {
  const element = document.createElement("sb-sorter");
  const script = document.createElement("script");
  script.className = "sb-spec";
  script.textContent = JSON.stringify(specOf("sorter"));
  element.append(script);
  document.body.append(element);
  assert.equal(element.shadowRoot, null);
  await settled(element);
  assert.equal(showsStaticForm(element), false);
});
