// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import { ownAddress, readAddress } from "../../src/book/leaflet/address.js";
import { codeOf } from "../../src/book/leaflet/code.js";
import Leaflet from "../../src/book/leaflet/index.js";
import { words } from "../../src/book/leaflet/words.js";
import { define } from "../../src/define.js";

test.each([
  ["https://example.org/course/", "https://example.org/course/", "example.org/course"],
  ["  example.org/a?b=c#d ", "https://example.org/a?b=c#d", "example.org/a?b=c#d"],
  ["HTTPS://Example.org", "https://example.org/", "Example.org"],
  ["http://192.168.0.7:8000/", "http://192.168.0.7:8000/", "http://192.168.0.7:8000"],
  ["example.org:8000", "https://example.org:8000/", "example.org:8000"],
  ["http://laptop/course", "http://laptop/course", "http://laptop/course"],
  ["müller.example", "https://xn--mller-kva.example/", "müller.example"],
])("%s is an address", (typed, href, shown) => {
  assert.deepEqual(readAddress(typed), { href, shown });
});

test.each([
  ["example .org", "blank"],
  ["file:///home/ann/course/index.html", "folder"],
  ["C:\\Users\\Ann\\course", "folder"],
  ["/home/ann/course/index.html", "folder"],
  ["javascript:alert(1)", "scheme"],
  ["mailto:ann@example.org", "scheme"],
  ["midwife", "none"],
  ["12", "none"],
  ["https://a..b/", "none"],
  ["https://", "none"],
  ["https://ann:secret@example.org/", "secret"],
  ["http://localhost:8000/", "here"],
  ["127.0.0.1:8000", "here"],
  [`example.org/${"a".repeat(200)}`, "long"],
])("%s is none, and it is told why", (typed, problem) => {
  assert.equal(readAddress(typed), problem);
  assert.ok(problem in words.problems);
});

test("the own address is that of the first page, where a phone can reach it", () => {
  const at = (/** @type {string} */ href) =>
    ownAddress(/** @type {any} */ (new URL(href)), "../../");
  assert.equal(at("https://example.org/c/book/teach/leaflet.html?a#b"), "https://example.org/c/");
  assert.equal(at("http://localhost:8000/book/teach/leaflet.html"), "");
  assert.equal(at("file:///c/book/teach/leaflet.html"), "");
});

test("a code is no larger than its address needs", () => {
  assert.equal(codeOf("https://a.uk/").viewBox, "-4 -4 33 33");
  assert.equal(codeOf(`https://a.uk/${"a".repeat(80)}`).viewBox, "-4 -4 57 57");
});

test("nobody is told of a mistake before they have finished typing", () => {
  define("sb-leaflet", Leaflet);
  document.body.innerHTML = `<sb-leaflet><div class="paper-code"></div>
    <p class="paper-address"></p></sb-leaflet>`;
  const found = (/** @type {string} */ one) => /** @type {any} */ (document.querySelector(one));
  const field = found("input");
  const type = (/** @type {string} */ text, /** @type {string} */ event) => {
    field.value = text;
    field.dispatchEvent(new Event(event));
  };
  type("midwife", "input");
  assert.equal(found("[role=alert]").textContent, "");
  assert.equal(found("svg"), null);
  type("midwife", "change");
  assert.equal(found("[role=alert]").textContent, words.problems.none);
  assert.equal(field.getAttribute("aria-invalid"), "true");
  type("midwife.example", "input");
  assert.equal(found("[role=alert]").textContent, "");
  assert.equal(found(".paper-address").textContent, "midwife.example");
  assert.ok(found("svg path"));
  type("", "change");
  assert.equal(found("svg"), null);
  assert.ok(found(".paper-address .paper-line"));
});
