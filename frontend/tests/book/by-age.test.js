// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "vitest";
import ByAge from "../../src/book/by-age/index.js";
import { define } from "../../src/define.js";
import { keepAge } from "../../src/records/baby-age.js";
import { createStore } from "../../src/records/store.js";

define("sb-by-age", ByAge);
beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

/** @param {string} id @param {number | null} months */
function story(id, months) {
  const ages = months === null ? null : { from_months: months, to_months: months };
  return `<p id="${id}"><script type="application/json" class="sb-spec">${JSON.stringify({ ages })}</script></p>`;
}

function shown() {
  const stories = [story("walker", 11), story("smiler", 2), story("any", null), "<p id=bare></p>"];
  const group = document.createElement("sb-by-age");
  group.innerHTML = stories.join("");
  document.body.append(group);
  return [...group.children].map(({ id }) => id);
}

test("stories stand as they were written where no age was said", () => {
  assert.deepEqual(shown(), ["walker", "smiler", "any", "bare"]);
});

test("the story that is nearest to the baby’s age comes first", () => {
  keepAge(createStore(window), 3);
  assert.deepEqual(shown(), ["any", "bare", "smiler", "walker"]);
});
