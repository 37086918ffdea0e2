/** MiniSearch over the index that the build made. */
import MiniSearch from "minisearch";

/** @import { Index } from "./finding.js" */

const FIELDS = ["title", "names", "text"];
const BOOST = { title: 7, names: 5, text: 1 };
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
   * @param {(title: string) => string[]} termsOf the forms of the words of a title
   */
  constructor({ entries, lengths, inText, inNames }, words, weight, termsOf) {
    super({
      fields: FIELDS,
      tokenize: (text) => [text],
      processTerm: (term) => term,
      searchOptions: { boost: BOOST, boostDocument: (id) => weight(entries[id]) },
    });
    const ofEntries = unpacked(lengths);
    this._documentCount = entries.length;
    for (const [place, [, , , title]] of entries.entries()) {
      this._documentIds.set(place, place);
      this._fieldLength.set(place, [title.split(" ").length, 1, ofEntries[place]]);
    }
    this._avgFieldLength = FIELDS.map((_, field) => {
      const all = [...this._fieldLength.values()].map((one) => one[field]);
      return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
    });
    const [names, texts] = [inNames, inText].map((lists) => lists.split(","));
    /** @type {Map<string, Places>} */
    const all = new Map(
      words.map((word, place) => [word, new Places(["", names[place], texts[place]])]),
    );
    for (const [place, [, , , title]] of entries.entries()) {
      for (const term of termsOf(title)) {
        const places = all.get(term) ?? new Places(["", "", ""]);
        places.inTitles.push(place);
        all.set(term, places);
      }
    }
    this.words = [...all.keys()].sort();
    for (const [word, places] of all) this._index.set(word, places);
  }
}

/** Where a word stands, which is read once somebody looks for it: of most words nobody does. */
class Places extends Map {
  /** @param {string[]} packed the places in each field, the last with a sign for what comes often */
  constructor(packed) {
    super();
    this.packed = packed;
    /** @type {number[]} where it stands in the title, which the index does not say again */
    this.inTitles = [];
  }

  /** @param {number} field @returns {Map<number, number> | undefined} how often, by the place */
  get(field) {
    if (this.has(field)) return super.get(field);
    if (FIELDS[field] === "title" && this.inTitles.length) {
      this.set(field, new Map(this.inTitles.map((place) => [place, 1])));
    } else if (this.packed[field]) {
      const isText = FIELDS[field] === "text";
      this.set(field, isText ? often(this.packed[field]) : atSteps(this.packed[field]));
    }
    return super.get(field);
  }
}

/** @param {string} steps from each place to the next @returns {Map<number, number>} */
function atSteps(steps) {
  let place = 0;
  return new Map(
    unpacked(steps).map((step) => {
      place += step;
      return [place, 1];
    }),
  );
}

/** @param {string} steps doubled, and odd where a word comes often @returns {Map<number, number>} */
function often(steps) {
  let place = 0;
  return new Map(
    unpacked(steps).map((step) => {
      place += step >> 1;
      return [place, step % 2 ? OFTEN : 1];
    }),
  );
}

/** The digits of numbers, the first `LAST` of which end one. */
const DIGITS = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place))
  .filter((letter) => !',"\\<'.includes(letter))
  .join("");
const LAST = 46;

/** @param {string} packed what securebase/publishing/search/index.py writes of whole numbers */
export function unpacked(packed) {
  const numbers = [];
  let more = 0;
  for (const letter of packed) {
    const digit = DIGITS.indexOf(letter);
    if (digit < LAST) {
      numbers.push(more * LAST + digit);
      more = 0;
    } else more = more * (DIGITS.length - LAST) + digit - LAST + 1;
  }
  return numbers;
}

/** @param {string} words each with a sign for how many letters it shares with the one before */
export function vocabulary(words) {
  let before = "";
  return (words.match(/[A-Z][^A-Z]*/g) ?? []).map((one) => {
    before = before.slice(0, one.charCodeAt(0) - 65) + one.slice(1);
    return before;
  });
}
