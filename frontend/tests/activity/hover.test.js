import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "vitest";

const SOURCES = resolve(import.meta.dirname, "../../src");
const styles = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) =>
  /styles\.js$/.test(file),
);

/** @param {string} css @returns {string} without the rules that ask for a pointer that hovers */
const withoutPointers = (css) =>
  css.replace(/@media \(hover: hover\) \{(\s*[^{}]+\{[^{}]*\})+\s*\}/g, "");

test("no tint of hovering stays after a tap: it is only there where there is a pointer", () => {
  const all = styles.map((file) => readFileSync(resolve(SOURCES, file), "utf8")).join("");
  assert.match(all, /:hover/);
  assert.doesNotMatch(withoutPointers(all), /:hover/);
});
