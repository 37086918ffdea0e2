// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { LitElement } from "lit";
import { beforeEach, test } from "vitest";
import { define } from "../../src/define.js";
import { keepAge } from "../../src/records/baby-age.js";
import { follow } from "../../src/records/following.js";
import { keepPlace } from "../../src/records/reading.js";
import { createStore } from "../../src/records/store.js";

const store = createStore(window);
/** @type {string[]} */
let heard = [];

class Follower extends LitElement {
  constructor() {
    super();
    this.store = store;
    follow(this, () => heard.push("any"));
    follow(
      this,
      () => heard.push("the age"),
      () => "baby-age",
    );
  }
}
define("sb-follower", Follower);

const read = () => keepPlace(store, "a-lesson", { last: "a-part" }, new Date());

beforeEach(() => {
  document.body.replaceChildren();
  heard = [];
});

test("an element hears of the record that it follows, and of any where it names none", () => {
  document.body.append(document.createElement("sb-follower"));
  read();
  assert.deepEqual(heard, ["any"]);
  keepAge(store, 3);
  assert.deepEqual(heard, ["any", "any", "the age"]);
});

test("when everything is erased, every element hears of it", () => {
  document.body.append(document.createElement("sb-follower"));
  store.eraseAll();
  assert.deepEqual(heard, ["any", "the age"]);
});

test("an element hears nothing outside the page, and each change once when it is put back", () => {
  const element = document.createElement("sb-follower");
  read();
  document.body.append(element);
  element.remove();
  read();
  assert.deepEqual(heard, []);
  document.body.append(element);
  read();
  assert.deepEqual(heard, ["any"]);
});
