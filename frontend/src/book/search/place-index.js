/** MiniSearch over the index that the build made. */
import MiniSearch from "minisearch";

/** @import { Index } from "./finding.js" */

const FIELDS = ["title", "names", "text"];
const BOOST = { title: 5, names: 5, text: 1 };
/** How often a word counts that comes often; how often it comes is not in the index. */
const OFTEN = 4;

/**
 * It is filled as MiniSearch fills itself. To hand it the same as JSON, which it can load too, takes
 * three times as long, and on a slow phone the first result would wait for that.
 */
export class PlaceIndex extends MiniSearch {
  /**
   * @param {Index} index
   * @param {string[]} words
   * @param {(entry: Index["entries"][number]) => number} weight
   */
  constructor({ entries, lengths, inText, inTitle, inNames }, words, weight) {
    super({
      fields: FIELDS,
      tokenize: (text) => [text],
      processTerm: (term) => term,
      searchOptions: { boost: BOOST, boostDocument: (id) => weight(entries[id]) },
    });
    this._documentCount = entries.length;
    for (const [place, [, , , title]] of entries.entries()) {
      this._documentIds.set(place, place);
      this._fieldLength.set(place, [title.split(" ").length, 1, lengths[place]]);
    }
    this._avgFieldLength = FIELDS.map((_, field) => {
      const all = [...this._fieldLength.values()].map((one) => one[field]);
      return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
    });
    for (const [place, word] of words.entries()) {
      const found = [atSteps(inTitle[place]), atSteps(inNames[place] ?? []), often(inText[place])];
      const inFields = [...found.entries()].filter(([, places]) => places.size);
      this._index.set(word, new Map(inFields));
    }
  }
}

/** @param {number[]} steps from each place to the next @returns {Map<number, number>} */
function atSteps(steps) {
  let place = 0;
  return new Map(
    steps.map((step) => {
      place += step;
      return [place, 1];
    }),
  );
}

/** @param {number[]} steps doubled, and odd where a word comes often @returns {Map<number, number>} */
function often(steps) {
  let place = 0;
  return new Map(
    steps.map((step) => {
      place += step >> 1;
      return [place, step % 2 ? OFTEN : 1];
    }),
  );
}

/** @param {string} words each with a sign for how many letters it shares with the one before */
export function vocabulary(words) {
  let before = "";
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((one) => {
    before = before.slice(0, one.charCodeAt(0) - 65) + one.slice(1);
    return before;
  });
}
