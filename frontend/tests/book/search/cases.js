/** A small course that can be searched, what is asked, and what is found: tests/cases/search.json. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const FILE = resolve(import.meta.dirname, "../../../../tests/cases/search.json");

export const CASES = JSON.parse(readFileSync(FILE, "utf8"));

/** Its index as a page has it. @type {import("../../../src/book/search/finding.js").Index} */
export const INDEX = {
  ...CASES.index,
  findHelp: CASES.findHelp,
  help: CASES.help.map((/** @type {{words: string[]}} */ topic) => ({
    say: "Kind words.",
    lines: [
      ["116 123", "tel:116123", "Would it help to talk?", "Samaritans listen."],
      ["0808 2000 247", "tel:08082000247", "A helpline", ", England."],
    ],
    read: [["When your baby cries a lot", "book/find-help.html#help-crying"]],
    secret: false,
    ...topic,
    // Each word with a sign that it shares no letter with the one before.
    words: topic.words.map((word) => `A${word}`).join(""),
  })),
};
