/**
 * Reads spoilt files of saved answers as the page does. Of each line of its input, a path, it
 * answers with a line: why the file was refused, or what is wrong with how it was taken.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { readSavedFile, writeSavedFile } from "../../frontend/src/records/saved-file.js";

const REFUSALS = new Set(["too-big", "not-json", "not-ours", "newer", "damaged"]);

/** @param {string} path */
function outcome(path) {
  const begun = process.cpuUsage();
  // As a browser gives the text of a file, whatever its bytes are.
  const text = new TextDecoder().decode(readFileSync(path));
  const found = readSavedFile(text);
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1e6;
  if ("refused" in found) {
    return { refused: found.refused, fault: REFUSALS.has(found.refused) ? "" : "no reason", seconds };
  }
  // What was taken is what is saved again, and nothing else.
  const again = readSavedFile(writeSavedFile(found.records, found.savedAt));
  const isSame = JSON.stringify(again.records) === JSON.stringify(found.records);
  return { fault: isSame ? "" : "what was taken is not what is saved again", seconds };
}

for await (const path of createInterface({ input: process.stdin })) {
  let told;
  try {
    told = outcome(path);
  } catch (error) {
    told = { fault: `${error.stack}`.slice(0, 500), seconds: 0 };
  }
  console.log(JSON.stringify(told));
}
