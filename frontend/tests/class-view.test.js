// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { notesOf } from "../src/book/class-notes/notes.js";
import { scenesOfPlan } from "../src/book/class-notes/plan.js";
import { groupsOf } from "../src/book/class-view/lesson.js";
import { scenesOf } from "../src/book/class-view/scenes.js";
import {
  assembled,
  copyOf,
  inHandfuls,
  inSentences,
  piecesOf,
  turned,
} from "../src/book/class-view/text.js";

/** @param {string} html @returns {Element} */
function page(html) {
  const article = document.createElement("article");
  article.innerHTML = `<section id="a-lesson">${html}</section>`;
  document.body.replaceChildren(article);
  return article;
}

/** @param {string} html @returns {Element} */
const element = (html) => /** @type {Element} */ (page(html).querySelector("section > *"));

describe("a long paragraph", () => {
  test("is cut at the ends of sentences, and keeps what is marked in it", () => {
    const parts = inSentences(
      element("<p>One two three. <em>Four</em> five six. Seven eight <b>nine. Ten</b> eleven.</p>"),
      4,
    );
    expect(parts.map(({ innerHTML }) => innerHTML.trim())).toEqual([
      "One two three.",
      "<em>Four</em> five six.",
      "Seven eight <b>nine. Ten</b> eleven.",
    ]);
  });

  test("stays whole where it fits", () => {
    const short = element("<p>One two three. Four five six.</p>");
    expect(inSentences(short, 6)).toEqual([short]);
  });

  test("stays whole where it is one sentence", () => {
    const [part, ...more] = inSentences(element("<p>One two three four five six.</p>"), 3);
    expect([part.textContent, more.length]).toEqual(["One two three four five six.", 0]);
  });
});

test("where a source is left out, no space stays before the full stop or comma", () => {
  const source = '<span class="bibtex-citation">[<a>Eyer, 1992</a>]</span>';
  const copy = copyOf(
    element(`<p>It is old ${source}. And told ${source}, or shown ${source} again. ${source}</p>`),
  );
  expect(copy.textContent?.trim()).toBe("It is old. And told, or shown  again.");
});

test("a list that is dealt out keeps its form and goes on counting", () => {
  const pieces = piecesOf(
    element("<ol id='x'><li>One two</li><li>Three four</li><li>Five</li></ol>"),
    9,
  );
  const handfuls = inHandfuls(pieces, 4).map((one) =>
    assembled(one).map((node) => /** @type {Element} */ (node).outerHTML),
  );
  expect(handfuls).toEqual([
    ['<ol start="1"><li>One two</li></ol>'],
    ['<ol start="2"><li>Three four</li><li>Five</li></ol>'],
  ]);
});

test("a table that is dealt out keeps its head on each part", () => {
  const table =
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody></table>";
  const [, second] = inHandfuls(piecesOf(element(table), 9), 1);
  const [node] = assembled(second);
  expect(/** @type {Element} */ (node).outerHTML).toBe(
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>",
  );
});

test("what a scene copies has no ids, sources or folded boxes", () => {
  const html = `<p id="x">Told<span class="bibtex-citation"> [1]</span> <b id="y">here</b>.</p>`;
  const [piece] = piecesOf(element(html), 9);
  expect(/** @type {Element} */ (piece.node).outerHTML).toBe("<p>Told <b>here</b>.</p>");
});

describe("the groups of a lesson", () => {
  const lesson = `
    <h1>The lesson</h1><p>It begins.</p>
    <sb-parts><p>Three parts</p></sb-parts>
    <div class="guess admonition"><p class="admonition-title">Guess first</p><p>How many?</p></div>
    <div class="cell"><sb-predict class="sb-activity" id="a-guess"></sb-predict></div>
    <section id="one"><span id="also-one"></span><h2>One</h2>
      <p class="sb-part-place">Part 1 of 1</p>
      <p>First.</p><p>Led up to.</p><figure><img alt=""></figure><p>After it.</p>
      <details class="for-students admonition"><summary class="admonition-title">For students: deep</summary><p>Deep.</p></details>
    </section>
    <section id="key-points"><h2>Key points</h2><ul><li>Remember.</li></ul></section>
    <section id="in-python"><h2>In Python</h2><p>Code.</p></section>
    <section id="sources"><h2>Sources</h2><p>Works.</p></section>`;

  /** @param {boolean} withFolded */
  const told = (withFolded) =>
    groupsOf(page(lesson), withFolded).map(({ kind, title, ids, blocks }) => [
      kind,
      title,
      ids.join(" "),
      blocks.map(({ textContent }) => textContent).join(" "),
    ]);

  test("follow the page, a picture with the paragraph before it, and end with the key points", () => {
    expect(told(false)).toEqual([
      ["title", "The lesson", "a-lesson", "It begins."],
      ["box", "Guess first", "", "How many?"],
      ["activity", "The lesson", "a-guess", ""],
      ["text", "One", "one also-one", "First."],
      ["picture", "One", "", "Led up to."],
      ["text", "One", "", "After it."],
      ["text", "Key points", "key-points", "Remember."],
    ]);
  });

  test("hold the boxes for students only where they are asked for", () => {
    const titles = told(true).map(([, title]) => title);
    expect(titles).toContain("For students: deep");
    expect(titles).not.toContain("In Python");
  });
});

/** @param {string} html @param {{scene: string, parts?: string[]}} shown by the only step of a plan */
function planned(html, shown) {
  const article = page(html);
  /** @param {import("../src/book/class-view/lesson.js").Group} group */
  const dealt = (group) => scenesOf(group, () => true);
  const step = { page: location.pathname.split("/").at(-1) ?? "", ask: null, ...shown };
  const more = { title: "", minutes: 2, say: [], guide: [], they_may_say: [], may_come_up: [] };
  const plan = { id: "a", title: "A", steps: [{ ...more, ...step, low_tech: "" }] };
  return scenesOfPlan(plan, groupsOf(article, true).flatMap(dealt), dealt);
}

/** @param {import("../src/book/class-view/scenes.js").Scene[]} scenes */
const wordsOf = (scenes) =>
  scenes.map(({ nodes }) => nodes.map(({ textContent }) => textContent?.trim()).join(" "));

describe("a step of a plan that names parts of a section", () => {
  const section = `<section id="all"><h2>All</h2>
    <div class="guess admonition"><p class="admonition-title">Guess</p><p>How many?</p></div>
    <p id="one">One.</p><p>Two.</p><figure><img alt="Two"></figure><ul id="three"><li>Three.</li></ul>
    <p>Four.</p>
    <div class="help admonition" id="helped"><p class="admonition-title">Help</p><p>Call.</p></div>
    </section>`;

  test("shows them alone, in their order, with the guess", () => {
    const shown = planned(section, { scene: "all", parts: ["three", "one"] });
    expect(wordsOf(shown)).toEqual(["How many?", "One.", "Three."]);
    expect(wordsOf(planned(section, { scene: "all", parts: [] }))).toEqual(["How many?"]);
  });

  test("shows a box where it is one of them", () => {
    const shown = planned(section, { scene: "all", parts: ["helped"] });
    expect(wordsOf(shown)).toEqual(["How many?", "Call."]);
  });

  test("shows all of it where none is named", () => {
    expect(wordsOf(planned(section, { scene: "all" })).join(" ")).toContain("Two. Three. Four.");
  });
});

test("on the wall of a plan a link to another place is its words, for it would lose the step", () => {
  const html = `<section id="a"><h2>A</h2><p>There <a href="#b">is <em>help</em></a>.</p></section>`;
  const [{ nodes }] = planned(html, { scene: "a" });
  expect(/** @type {Element} */ (nodes[0]).innerHTML).toBe("There is <em>help</em>.");
});

test("a step of a plan that shows a section shows where help is, and not what comes after", () => {
  const scenes = planned(
    `<section id="not-excused"><h2>What is not excused</h2><p>It is not about fear.</p>
    <div class="help admonition"><p class="admonition-title">Help</p><p>Call 999.</p></div></section>
    <section id="after"><h2>After</h2><p>Later.</p></section>`,
    { scene: "not-excused" },
  );
  expect(scenes.map(({ title }) => title)).toEqual(["What is not excused", "Help"]);
});

test("what never fits on a wall has the smallest words that may be read from there", () => {
  const table = "<table><tbody><tr><td>A measure of attachment</td></tr></tbody></table>";
  const [group] = groupsOf(page(`<section id="a"><h2>A</h2>${table}</section>`), true).slice(-1);
  expect(scenesOf(group, () => true).map(({ size }) => size)).toEqual([1.45]);
  expect(scenesOf(group, () => false).map(({ size }) => size)).toEqual([1]);
});

test("a row that is too high for a wall is told in lines, each after the head of its column", () => {
  const table = `<table id="t"><thead><tr><th>Measure</th><th>Of whom</th></tr></thead>
    <tbody><tr><td>Q-Sort</td><td>one to five</td></tr></tbody></table>`;
  const [group] = groupsOf(page(`<section id="a"><h2>A</h2>${table}</section>`), true).slice(-1);
  const isInLines = (/** @type {any} */ { nodes: [{ rows }] }) => rows[0].cells.length === 2;
  /** @param {(scene: any) => boolean} fits */
  const rows = (fits) =>
    [.../** @type {HTMLTableElement} */ (scenesOf(group, fits)[0].nodes[0]).rows].map(
      ({ textContent }) => textContent,
    );
  expect(rows(({ nodes: [{ rows }] }) => !rows[0].querySelector("td"))).toEqual([
    "MeasureOf whom",
    "Q-Sortone to five",
  ]);
  expect(rows((scene) => isInLines(scene) && scene.nodes[0].rows[0].querySelector("td"))).toEqual([
    "MeasureQ-Sort",
    "Of whomone to five",
  ]);
});

test("a table of more rows, or without a head, is left as it is", () => {
  const two = element(
    "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr><tr><td>c</td></tr></tbody></table>",
  );
  expect([turned(two)]).toEqual([two]);
});

test("run from a plan, each scene says which step of it is on, in whatever lesson", () => {
  const here = location.pathname.split("/").at(-1) ?? "";
  const more = { minutes: 2, say: [], guide: [], they_may_say: [], may_come_up: [], low_tech: "" };
  const steps = [
    { ...more, title: "Elsewhere", page: "another-lesson", scene: null, ask: null },
    { ...more, title: "Here", page: here, scene: null, ask: "What helps?" },
    { ...more, title: "Here too", page: here, scene: null, ask: null },
  ];
  /** @param {import("../src/book/class-view/lesson.js").Group} group */
  const dealt = (group) => [{ ...group, nodes: [], part: 0, size: 1 }];
  const scenes = scenesOfPlan({ id: "a", title: "A", steps }, [], dealt);
  expect(scenes.map(({ inPlan }) => inPlan)).toEqual(["Step 1 of 3", "Step 2 of 3", "Step 3 of 3"]);
});

test("the notes that a class may see leave out what may come up, and whom to hand on to", () => {
  const step = {
    ...{ title: "Here", page: "a", scene: null, ask: null, minutes: 2, low_tech: "Tell it." },
    ...{ say: ["Hello."], guide: [], they_may_say: [] },
    may_come_up: [{ what: "Somebody cries.", do: "Wait.", hand_to: "your safeguarding lead" }],
  };
  const plan = { id: "a", title: "A", steps: [step] };
  const told = (/** @type {boolean} */ forAll) => JSON.stringify(notesOf(plan, 0, forAll));
  expect(told(false)).toContain("your safeguarding lead");
  expect(told(true)).not.toMatch(/come up|cries|safeguarding/);
  expect(told(true)).toContain("Hello.");
});
