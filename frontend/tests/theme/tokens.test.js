import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "vitest";

const ROOT = new URL("../../../", import.meta.url);
const FOLDERS = ["frontend/src/", "securebase/publishing/theme/"];

/** @type {{path: string, text: string}[]} everything that a page's looks are written in */
const files = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(js|css|html)$/.test(path))
    .map((path) => ({
      path: folder + path,
      text: readFileSync(new URL(folder + path.replaceAll("\\", "/"), ROOT), "utf8"),
    })),
);
const tokens = propertiesIn(readFileSync(new URL("frontend/src/theme/tokens.css", ROOT), "utf8"));

/** @param {string} text @returns {Set<string>} the properties of ours that it sets */
function propertiesIn(text) {
  const set = /(--sb-[a-z0-9-]+)\s*:|setProperty\(\s*"(--sb-[a-z0-9-]+)"/g;
  return new Set([...text.matchAll(set)].map(([, declared, called]) => declared ?? called));
}

test("no colour or shape is written a second time beside its token", () => {
  const copied = files.flatMap(({ path, text }) =>
    [...text.matchAll(/var\(\s*(--sb-[a-z0-9-]+)\s*,/g)]
      .filter(([, name]) => tokens.has(name))
      .map(([use]) => `${path}: ${use}`),
  );
  assert.deepEqual(copied, []);
});

test("every property of ours that is used is set somewhere", () => {
  const set = new Set([...tokens, ...files.flatMap(({ text }) => [...propertiesIn(text)])]);
  const used = files.flatMap(({ path, text }) =>
    [...text.matchAll(/var\(\s*(--sb-[a-z0-9-]+)/g)].map(([, name]) => ({ path, name })),
  );
  assert.ok(used.length > 400);
  assert.deepEqual(
    used.filter(({ name }) => !set.has(name)),
    [],
  );
});
