// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test, vi } from "vitest";
import { pathOf } from "../../src/jupyter/lab/links.js";
import { addLiveElements, goToPlaces } from "../../src/jupyter/lab/live-elements.js";
import { courseParser } from "../../src/jupyter/lab/text.js";

const marked = { render: async (/** @type {string} */ text) => `<p>marked ${text}</p>` };

test("a text is shown as Python makes it, and Python is told of which document it is", async () => {
  const asked = vi.fn(async () => ({ html: "<h1>Title</h1>" }));
  const resolver = { path: "notebooks/a.ipynb" };
  const parser = courseParser({ resolver, markdownParser: marked }, asked);
  assert.equal(await parser.render("# Title"), '<div class="sb-text"><h1>Title</h1></div>');
  const given = { path: "notebooks/a.ipynb", text: "# Title" };
  assert.deepEqual(asked.mock.calls, [["text", given]]);
});

test("where a document does not say its own path, its folder is told", async () => {
  const asked = vi.fn(async () => ({ html: "" }));
  const resolver = { resolveUrl: async (/** @type {string} */ name) => `notebooks/${name}` };
  await courseParser({ resolver }, asked).render("words");
  await courseParser({ resolver: { _parent: { path: "b.ipynb" } } }, asked).render("words");
  const paths = asked.mock.calls.map((/** @type {any} */ [, given]) => given.path);
  assert.deepEqual(paths, ["notebooks/untitled", "b.ipynb"]);
});

test("where Python does not answer, a text is Markdown as ever", async () => {
  const silent = vi.spyOn(console, "error").mockImplementation(() => {});
  const fails = async () => Promise.reject(new Error("500"));
  const parser = courseParser({ resolver: { path: "a" }, markdownParser: marked }, fails);
  assert.equal(await parser.render("words"), "<p>marked words</p>");
  assert.equal(silent.mock.calls.length, 1);
});

test("places get their names back, and Your answers stands where it belongs", async () => {
  const node = document.createElement("div");
  document.body.append(node);
  const places = { "small-quiz": { title: "Quiz", page: "Lesson", href: "/notebooks/a.ipynb" } };
  const renderer = {
    node,
    renderModel: async () => {
      node.innerHTML = `<span class="sb-target sb-target-not-excused"></span>
        <div class="sb-live sb-live-answers">Needs a script</div>
        <div class="sb-live sb-live-unknown">Stays</div>`;
    },
  };
  await addLiveElements(renderer, async () => places).renderModel({});
  assert.ok(node.querySelector("#not-excused"));
  assert.ok(node.querySelector(".sb-live-answers > sb-answers"));
  assert.equal(node.querySelector(".sb-live-unknown")?.textContent, "Stays");
  const noted = document.getElementById("sb-places")?.textContent ?? "";
  assert.deepEqual(JSON.parse(noted), places);
});

test("a document that a link opens is shown from the place that it names, as its texts come", async () => {
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = scrolled;
  document.body.innerHTML = `<a href="/files/other.ipynb#a-place">There</a> <p>Words</p>`;
  const [link, words] = document.body.children;
  goToPlaces();
  /** @param {string} html */
  const shown = async (html) => {
    const node = document.createElement("div");
    document.body.append(node);
    const renderModel = async () => {
      node.innerHTML = html;
    };
    await addLiveElements({ node, renderModel }, async () => ({})).renderModel({});
  };
  await shown("<p>Before anything is pressed</p>");
  link.addEventListener("click", (event) => event.preventDefault());
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await shown("<p>Its first text</p>");
  assert.equal(scrolled.mock.calls.length, 0);
  await shown(`<span class="sb-target sb-target-a-place"></span>`);
  await shown("<p>A text above it</p>");
  assert.equal(scrolled.mock.calls.length, 2);
  words.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await shown("<p>Its last text</p>");
  assert.equal(scrolled.mock.calls.length, 2);
});

test("a page of the book is found from the document that leads to it", () => {
  const from = "notebooks/still-face/practising-repair.ipynb";
  assert.equal(pathOf("../../book/find-help.html", from), "book/find-help.html");
  assert.equal(pathOf("the-other.ipynb#place", from), "notebooks/still-face/the-other.ipynb");
  assert.equal(pathOf("/notebooks/a%20b.ipynb", "book/your-answers.md"), "notebooks/a b.ipynb");
  for (const other of ["https://a.org/b.html", "#place", "tel:999", "//a.org/b.html", ""]) {
    assert.equal(pathOf(other, from), null, other);
  }
});
