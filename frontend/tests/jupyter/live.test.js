// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import { define } from "../../src/define.js";
import LiveCopyElement from "../../src/jupyter/live/element.js";
import { forgetCopy, keepCopy, keptCopy } from "../../src/jupyter/live/kept-notebook.js";
import {
  answersFromFiles,
  bringToLife,
  liveCopy,
  settingsOf,
} from "../../src/jupyter/live/live-copy.js";
import { words } from "../../src/jupyter/live/words.js";
import { createStore } from "../../src/records/store.js";

const PATH = "notebooks/labs/a.ipynb";
const BASE = "http://127.0.0.1/course/live/";
const BOOK = "http://127.0.0.1/course/";
const NOTEBOOK = {
  metadata: {},
  cells: [
    { cell_type: "markdown", source: "# A" },
    { cell_type: "code", source: "1 + 1", outputs: [{ data: "large" }], execution_count: 4 },
  ],
};

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** What JupyterLab has of a notebook. @param {{runs?: boolean}} [options] */
function panelOf({ runs = false } = {}) {
  /** @type {(() => void)[]} */
  const listeners = [];
  const model = {
    shown: structuredClone(NOTEBOOK),
    fromJSON(/** @type {any} */ given) {
      this.shown = given;
    },
    toJSON() {
      return this.shown;
    },
    getMetadata: () => ({ runs_at_once: runs }),
    contentChanged: { connect: (/** @type {() => void} */ one) => listeners.push(one) },
    change(/** @type {string} */ source) {
      this.shown.cells[1].source = source;
      for (const one of listeners) one();
    },
  };
  const done = Promise.resolve({ content: { status: "ok" } });
  const kernel = { requestExecute: vi.fn(() => ({ done })) };
  return {
    context: { ready: Promise.resolve(), model, path: PATH },
    content: { widgets: ["first", "second"] },
    sessionContext: { ready: Promise.resolve(), session: { kernel } },
  };
}

/** @param {any} panel @param {string} [release] @returns {Promise<any>} what ran, and was put there */
async function open(panel, release = "today") {
  vi.stubGlobal("location", new URL(`${BASE}notebooks/index.html?path=${PATH}`));
  const save = vi.fn(async () => {});
  const app = { shell: {}, serviceManager: { contents: { save } } };
  const actions = { runCells: vi.fn(), save };
  const tracker = { widgetAdded: { connect: (/** @type {any} */ one) => one(tracker, panel) } };
  await bringToLife(app, tracker, actions, {
    releases: { [PATH]: release },
    book: BOOK,
  });
  await vi.waitFor(() => assert.equal(liveCopy.python, "ready"));
  return actions;
}

test("a notebook is kept without what its cells gave, and forgotten again", () => {
  assert.equal(keptCopy(PATH), null);
  assert.equal(keepCopy(PATH, "today", NOTEBOOK), true);
  const kept = keptCopy(PATH);
  assert.equal(kept?.release, "today");
  assert.deepEqual(kept?.notebook.cells, [
    NOTEBOOK.cells[0],
    { cell_type: "code", source: "1 + 1", outputs: [], execution_count: null },
  ]);
  assert.equal(NOTEBOOK.cells[1].outputs?.length, 1);
  forgetCopy(PATH);
  assert.equal(keptCopy(PATH), null);
});

test("what cannot be read, or kept, is told by its absence", () => {
  localStorage.setItem(`secure-base/live/${PATH}`, "{");
  assert.equal(keptCopy(PATH), null);
  localStorage.setItem(`secure-base/live/${PATH}`, '{"release": "today"}');
  assert.equal(keptCopy(PATH), null);
  vi.stubGlobal("localStorage", undefined);
  assert.equal(keptCopy(PATH), null);
  assert.equal(keepCopy(PATH, "today", NOTEBOOK), false);
  forgetCopy(PATH);
});

test("erasing all that the course keeps erases kept copies too", () => {
  keepCopy(PATH, "today", NOTEBOOK);
  const undo = createStore(window).eraseAll();
  assert.equal(keptCopy(PATH), null);
  undo?.();
  assert.ok(keptCopy(PATH));
});

test("a page that says nothing of it is no live copy", () => {
  const config = { getOption: () => "", getBaseUrl: () => "/course/live/" };
  assert.equal(settingsOf(config), null);
  const live = { ...config, getOption: () => '{"releases":{"a":"today"}}' };
  const { base, book, releases } = settingsOf(live) ?? {};
  assert.ok(base?.endsWith("/course/live/"));
  assert.ok(book?.endsWith("/course/"));
  assert.deepEqual(releases, { a: "today" });
});

test("texts come from a file, once for each notebook, and links lead to the book", async () => {
  const json = async () => ({ "# A": '<a href="sb-book:book/find-help.html#now">Help</a>' });
  const fetched = vi.fn(async () => ({ json }));
  vi.stubGlobal("fetch", fetched);
  const ask = answersFromFiles({ base: BASE, book: BOOK });
  const given = { path: "notebooks/a lab.ipynb", text: "# A" };
  const html = `<a href="${BOOK}book/find-help.html#now">Help</a>`;
  assert.deepEqual(await ask("text", given), { html });
  assert.deepEqual(await ask("text", { ...given, text: "changed" }), { html: undefined });
  assert.deepEqual(fetched.mock.calls, [[`${BASE}securebase/text/notebooks/a%20lab.ipynb.json`]]);
});

test("a lesson runs as soon as it is open, and a lab does not", async () => {
  const lesson = panelOf({ runs: true });
  const { runCells } = await open(lesson);
  assert.deepEqual(runCells.mock.calls, [
    [lesson.content, ["first", "second"], lesson.sessionContext],
  ]);
  const lab = await open(panelOf());
  assert.equal(lab.runCells.mock.calls.length, 0);
});

test("nothing is kept until it is asked for, and then each change is", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { context } = await (async () => {
    const panel = panelOf();
    await open(panel);
    return panel;
  })();
  context.model.change("2");
  vi.advanceTimersByTime(1000);
  assert.equal(keptCopy(PATH), null);
  liveCopy.keep();
  context.model.change("3");
  vi.advanceTimersByTime(1000);
  assert.equal(keptCopy(PATH)?.notebook.cells[1].source, "3");
  liveCopy.forget();
  context.model.change("4");
  vi.advanceTimersByTime(1000);
  assert.equal(keptCopy(PATH), null);
  vi.useRealTimers();
});

test("a copy of the same release opens by itself, and one of another only when asked", async () => {
  const mine = structuredClone(NOTEBOOK);
  mine.cells[1].source = "mine";
  keepCopy(PATH, "today", mine);
  const { save } = await open(panelOf());
  const [[path, { content }]] = save.mock.calls;
  assert.equal(path, PATH);
  assert.equal(content.cells[1].source, "mine");
  assert.equal(liveCopy.isKept, true);

  const other = panelOf();
  const untouched = await open(other, "tomorrow");
  assert.equal(untouched.save.mock.calls.length, 0);
  assert.equal(other.context.model.shown.cells[1].source, "1 + 1");
  assert.equal(liveCopy.isKept, false);
  liveCopy.openEarlier();
  assert.equal(other.context.model.shown.cells[1].source, "mine");
  assert.equal(keptCopy(PATH)?.release, "tomorrow");
});

test("what stands on top says how Python is, and what becomes of changes", async () => {
  define("sb-live-copy", LiveCopyElement);
  const element = /** @type {any} */ (document.createElement("sb-live-copy"));
  document.body.append(element);
  const shown = async () => {
    await element.updateComplete;
    return element.shadowRoot.textContent.replace(/\s+/g, " ");
  };
  const press = () => element.shadowRoot.querySelector("button").click();
  liveCopy.tell({ python: "starting", isKept: false, earlier: null, couldNotKeep: false });
  assert.ok((await shown()).includes(words.starting));
  await open(panelOf());
  assert.ok((await shown()).includes(`${words.ready} ${words.howToRun}`));
  assert.equal(
    element.shadowRoot.querySelector("a").href,
    "http://127.0.0.1/course/notebooks/labs/a.html",
  );
  assert.ok((await shown()).includes(words.passing));
  press();
  assert.ok((await shown()).includes(words.kept));
  press();
  assert.ok((await shown()).includes(words.passing));
  liveCopy.tell({ earlier: { release: "old", day: "2026-11-03T10:00:00Z", notebook: NOTEBOOK } });
  assert.ok((await shown()).includes("On 3 November 2026 you kept a copy of this page"));
  element.remove();
});
