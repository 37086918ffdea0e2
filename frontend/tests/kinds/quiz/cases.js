/** The cases of the kinds of question that were written out by hand, in tests/cases/questions. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../../../../tests/cases/questions");

export const kinds = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ""));

/** @param {string} kind @returns {Record<string, any>} the blocks of JSON in its file, by their names */
export function casesOf(kind) {
  const text = readFileSync(resolve(FOLDER, `${kind}.md`), "utf8");
  const blocks = [...text.matchAll(/^```json (.+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, name, json]) => [name, JSON.parse(json)]));
}

/** @param {string} written @returns {string} an author's words as they are read */
export function asRead(written) {
  return written.replaceAll("*", "").replaceAll("'", "’");
}
