// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, test } from "vitest";
import { readingArrows } from "../src/reading-arrows.js";

afterEach(() => {
  document.dir = "";
});

test("the arrows go as the text does", () => {
  assert.deepEqual(readingArrows(), ["ArrowRight", "ArrowLeft"]);
  document.dir = "rtl";
  assert.deepEqual(readingArrows(), ["ArrowLeft", "ArrowRight"]);
});
