// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "vitest";
import { Finder } from "../../../src/book/search/finding.js";
import Search from "../../../src/book/search/index.js";
import { words } from "../../../src/book/search/words.js";
import { INDEX } from "./cases.js";

customElements.define("sb-search", Search);

const FORM = `<form role="search" action="search.html"><input type="search" name="q">
  <button type="submit">Search</button></form>`;
const START = '<div class="sb-search-start">Type a word.</div>';

beforeEach(() => {
  const help = INDEX.help.map((topic) => ({ ...topic, secret: topic.title === "hurt-at-home" }));
  Object.assign(window, { secureBaseSearch: { ...INDEX, help } });
  document.documentElement.dataset.content_root = "../";
});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", "/search.html");
});

/** @param {"main" | "header"} where @param {string} inside */
function put(where, inside) {
  const search = new Search();
  search.innerHTML = inside;
  const around = document.createElement(where);
  around.append(search);
  document.body.replaceChildren(around);
  return search;
}

/** @param {string} [asked] what the address says */
function searchPage(asked = "") {
  history.replaceState(null, "", `/search.html${asked}`);
  return put("main", FORM + START);
}

/** @param {Search} search @param {string} text */
function type(search, text) {
  search.field.value = text;
  search.field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {string} key */
function press(key) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

/** @param {Search} search */
function links(search) {
  return [...search.found.querySelectorAll("ol a")].map((link) => link.getAttribute("href"));
}

test("what is found is a list of links to the sections themselves, told by page and section", () => {
  const search = searchPage();
  type(search, "oxytocin");
  assert.deepEqual(links(search), ["../notebooks/attachment/bonding.html#slow"]);
  const told = "It may come slowlyBonding and attachment · AttachmentLove need not come at once.";
  assert.equal(search.found.querySelector("ol a")?.textContent, `${told} Further on: oxytocin`);
  assert.equal(search.status.textContent, "1 place found");
  assert.equal(search.status.getAttribute("role"), "status");
});

test("the words that were looked for are marked, however they are written", () => {
  const search = searchPage();
  type(search, "behavior");
  const marks = [...search.found.querySelectorAll("mark")].map((mark) => mark.textContent);
  assert.deepEqual(marks, ["Behaviour"]);
});

test("help stands before all places, with what to press", () => {
  const search = searchPage();
  type(search, "crying");
  const [box, list] = search.places.children;
  assert.ok(box.matches(".sb-found-help"));
  assert.equal(box.querySelector("h2")?.textContent, "crying");
  assert.equal(box.querySelector("a")?.getAttribute("href"), "tel:116123");
  const [talk, helpline] = [...box.querySelectorAll("li")].map((line) => line.textContent);
  assert.equal(talk, "116 123 Would it help to talk? Samaritans listen.");
  assert.equal(helpline, "0808 2000 247 A helpline, England.");
  assert.equal(list.tagName, "OL");
  assert.equal(search.status.textContent, "Help first, then 3 places found");
});

test("help is shown for words that are everywhere, too, where they mean it", () => {
  const search = searchPage();
  const before = Search.finder;
  const help = INDEX.help.map((topic, place) =>
    place ? topic : { ...topic, words: "Aoff with me" },
  );
  Search.finder = new Finder({ ...INDEX, help });
  type(search, "off with me");
  assert.ok(search.found.querySelector(".sb-found-help"));
  Search.finder = before;
});

test("where nothing is found there is a kind word, and a way to a person", () => {
  const search = searchPage();
  type(search, "<b>zebra</b>");
  const nothing = search.found.querySelector(".sb-found-nothing");
  assert.equal(nothing?.querySelector("h2")?.textContent, words.nothing("<b>zebra</b>"));
  assert.equal(nothing?.querySelector("a")?.getAttribute("href"), "../book/find-help.html");
  assert.equal(search.status.textContent, "Nothing found");
});

test("what was looked for stands in the address, and is looked for when a page is opened with it", () => {
  const search = searchPage("?q=oxytocin");
  assert.equal(search.field.value, "oxytocin");
  assert.equal(links(search).length, 1);
  type(search, "still to come");
  assert.equal(location.search, "?q=still+to+come");
  type(search, "");
  assert.equal(location.search, "");
});

test("words that somebody else may not see are in no address", () => {
  const search = searchPage("?q=he+hits+me");
  assert.ok(search.found.querySelector(".sb-found-help"));
  assert.equal(location.search, "");
  assert.ok(search.found.textContent?.includes(words.secret));
});

test("until there is something to look for, the page says what one can do", () => {
  const search = searchPage();
  const start = /** @type {HTMLElement} */ (search.querySelector(".sb-search-start"));
  for (const text of ["", "r", "the"]) {
    type(search, text);
    assert.equal(start.hidden, false, text);
    assert.equal(search.found.hidden, true, text);
  }
  type(search, "re");
  assert.equal(start.hidden, true);
});

test("arrows lead through what was found, and Escape back to the field", () => {
  const search = searchPage();
  search.field.focus();
  type(search, "rupture");
  const places = search.links;
  press("ArrowDown");
  assert.equal(document.activeElement, places[0]);
  press("ArrowDown");
  assert.equal(document.activeElement, places[1]);
  press("ArrowUp");
  press("ArrowUp");
  assert.equal(document.activeElement, search.field);
  press("ArrowDown");
  press("Escape");
  assert.equal(document.activeElement, search.field);
  assert.equal(search.field.value, "rupture");
  press("Escape");
  assert.equal(search.field.value, "");
  assert.equal(search.found.hidden, true);
});

test("Enter in the field leads to the first that was found", () => {
  const search = searchPage();
  type(search, "rupture");
  search.form.dispatchEvent(new SubmitEvent("submit", { cancelable: true }));
  assert.equal(document.activeElement, search.links[0]);
});

test("below the header it opens with what is typed, and closes when one turns to the page", () => {
  const search = put("header", FORM);
  const link = document.createElement("a");
  link.href = "#text";
  document.body.append(link);
  type(search, "rupture");
  assert.equal(search.found.hidden, false);
  assert.equal(location.search, "");
  link.focus();
  assert.equal(search.found.hidden, true);
  search.field.focus();
  assert.equal(search.found.hidden, false);
  press("Escape");
  assert.equal(search.found.hidden, true);
});

test("from below the header, words that are in no address are sent to no page", () => {
  const search = put("header", FORM);
  for (const [text, stays] of [
    ["he hits me", true],
    ["rupture", false],
  ]) {
    type(search, String(text));
    const submit = new SubmitEvent("submit", { cancelable: true });
    search.form.dispatchEvent(submit);
    assert.equal(submit.defaultPrevented, stays);
  }
});
