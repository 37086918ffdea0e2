// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import PassportCodes from "../../src/book/passport-codes/index.js";
import WentThrough from "../../src/book/went-through/index.js";
import { define } from "../../src/define.js";
import { keepElsewhere, press, seen, settled } from "../in-page.js";

define("sb-went-through", WentThrough);
define("sb-passport-codes", PassportCodes);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(2026, 10, 26, 12));
  vi.stubGlobal("print", () => {});
});

/** @param {string} lesson @param {string[]} parts @param {number} at */
function read(lesson, parts, at) {
  const record = { version: 1, kind: "reading", activity: `${lesson}_reading`, last: "one", parts };
  keepElsewhere({ ...record, at });
}

async function wentThrough() {
  const element = /** @type {any} */ (document.createElement("sb-went-through"));
  const script = document.createElement("script");
  script.type = "application/json";
  script.className = "sb-lessons";
  const lessons = ["a", "b", "c"].map((lesson) => ({
    lesson,
    title: `On ${lesson}`,
    parts: ["one", "two"],
  }));
  script.textContent = JSON.stringify({ lessons });
  element.append(script);
  document.body.append(element);
  await settled(element);
  return element;
}

const sheet = () => document.querySelector(".sb-alone")?.shadowRoot?.querySelector(".sheet");

test("the record has the lessons that were read to the end, with their days, and a name if one likes", async () => {
  read("a", ["one", "two"], Date.UTC(2026, 10, 1, 12) / 1000);
  read("b", ["one"], Date.UTC(2026, 10, 2, 12) / 1000);
  read("c", ["one", "two"], Date.UTC(2026, 10, 25, 12) / 1000);
  const element = await wentThrough();
  assert.match(seen(element), /It has 2 lessons on it/);
  element.renderRoot.querySelector("#name").value = "  <b>Bo</b> ";
  element.renderRoot.querySelector("form").dispatchEvent(new Event("submit", { cancelable: true }));
  await settled(element);
  const rows = [...(sheet()?.querySelectorAll("tbody tr") ?? [])].map((row) => seen(row));
  assert.deepEqual(rows, ["On a 1 November 2026", "On c 25 November 2026"]);
  assert.match(
    seen(sheet()),
    /<b>Bo<\/b> went through these lessons of the course, on these days\./,
  );
  assert.match(seen(sheet()), /on 26 November 2026\. It says .+ it is no certificate/);
  assert.doesNotMatch(seen(sheet()), /score|mark out|passed|awarded|right/);
  // Nothing of the name is kept.
  assert.deepEqual(
    Object.keys(localStorage).sort(),
    ["a", "b", "c"].map((one) => `secure-base/1/${one}_reading`),
  );
  assert.match(seen(element), /The page to print is ready\./);
});

test("without a name it is the reader's, and without a lesson there is nothing to print", async () => {
  const element = await wentThrough();
  assert.match(seen(element), /When you have read all parts of a lesson/);
  assert.equal(element.renderRoot.querySelector("button"), null);
  read("a", ["one", "two"], 1_790_000_000);
  window.dispatchEvent(new CustomEvent("secure-base-kept", { detail: "a_reading" }));
  await settled(element);
  await press(element, "Print the record");
  element.renderRoot.querySelector("form").dispatchEvent(new Event("submit", { cancelable: true }));
  assert.match(seen(sheet()), /The reader went through these lessons/);
});

/** @param {any} element */
async function printWithCodes(element) {
  const [, withCodes] = element.renderRoot.querySelectorAll("input");
  assert.equal(withCodes.checked, false, "nobody gives their answers away unawares");
  withCodes.checked = true;
  element.renderRoot.querySelector("form").dispatchEvent(new Event("submit", { cancelable: true }));
  await vi.waitFor(() =>
    assert.notEqual(seen(element.renderRoot.querySelector("[role=status]")), ""),
  );
}

test("who wants it has their answers on the record as a code, whole before it is printed", async () => {
  read("a", ["one", "two"], 1_790_000_000);
  document.body.dataset.answers = "your-answers.html";
  const element = await wentThrough();
  let codesOnPaper = 0;
  vi.stubGlobal("print", () => {
    const codes = sheet()?.querySelector("sb-passport-codes:not([hidden])");
    codesOnPaper = codes?.shadowRoot?.querySelectorAll("svg path[d^=M]").length ?? 0;
  });
  await printWithCodes(element);
  assert.equal(codesOnPaper, 1);
  assert.match(seen(sheet()), /To carry on with another phone or computer/);
});

test("where no camera could open the code, that is said and nothing is printed", async () => {
  read("a", ["one", "two"], 1_790_000_000);
  vi.stubGlobal("location", new URL("file:///home/me/course/looking-back.html"));
  const element = await wentThrough();
  await printWithCodes(element);
  assert.match(seen(element), /A camera cannot open a book that lies in a folder/);
  assert.equal(sheet(), undefined);
});
