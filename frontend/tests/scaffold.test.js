import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { test } from "vitest";
import { options, sources } from "../book-scripts.mjs";

/** What `python -m securebase new activity diary` writes. @param {string} template */
function written(template) {
  const folder = new URL("../../securebase/scaffold/templates/activity/", import.meta.url);
  return readFileSync(new URL(`${template}.template`, folder), "utf8")
    .replaceAll("@Class@", "Diary")
    .replaceAll(/@(kind|words)@/g, "diary");
}

test("the element of a new kind finds all that it takes from the frame", async () => {
  /** @type {import("esbuild").Plugin} */
  const words = {
    name: "words",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/words\.js$/ }, () => ({ path: "words.js", namespace: "written" }));
      onLoad({ filter: /./, namespace: "written" }, () => ({ contents: written("words.js") }));
    },
  };
  // Any kind will do: from there the frame lies as far away.
  const resolveDir = resolve(sources, "kinds/sorter");
  const stdin = { contents: written("index.js"), resolveDir };
  const { warnings, outputFiles } = await build({
    ...options,
    stdin,
    plugins: [words],
    logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
  assert.match(outputFiles[0].text, /Write it down/);
});
