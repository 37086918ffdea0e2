/** Finds places of the course by words, and says whose need comes first. */
import { topicFor } from "./help.js";
import { PlaceIndex, vocabulary } from "./place-index.js";
import { plain, WordForms } from "./word-forms.js";

/**
 * What securebase/publishing/search/index.py writes. For each word there is a list of places, packed:
 * steps from one to the next, those in the text doubled, and odd where a word comes often. An anchor
 * is 0 where the title tells it.
 *
 * @typedef {{
 *   pages: [address: string, title: string, part: string][],
 *   entries: [page: number, kind: number, anchor: string | 0, title: string, says: string][],
 *   lengths: string,
 *   words: string,
 *   inText: string,
 *   inTitle: string,
 *   inNames: string,
 *   forms: import("./word-forms.js").Rules,
 *   help: import("./help.js").HelpTopic[],
 *   findHelp: string,
 * }} Index
 */

/**
 * @typedef {{
 *   title: string,
 *   says: string,
 *   kind: Kind,
 *   page: string,
 *   part: string,
 *   address: string,
 *   terms: string[],
 * }} Place `terms` are the forms of the words by which it was found, first those that were typed
 * @typedef {"page" | "section" | "activity" | "service" | "term"} Kind
 * @typedef {{
 *   topic: import("./help.js").HelpTopic | undefined,
 *   places: Place[],
 *   isAll: boolean,
 * }} Found `isAll` tells whether the first place has all that was asked for
 */

/** @type {Kind[]} */
const KINDS = ["page", "section", "activity", "service", "term"];
/** @type {Record<Kind, number>} */
const WEIGHTS = { page: 1.5, section: 1, activity: 0.5, service: 1.2, term: 2 };
/** A word must have so many letters for others to be found that begin with it, or are like it. */
const LONG = 5;
/** So much of a word may be mistaken. */
const MISTAKES = 0.25;
/** With fewer places than this, those are shown too that have less of what was asked for. */
const FEW = 3;

export class Finder {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    this.forms = new WordForms(index.forms);
    const words = vocabulary(index.words);
    this.words = new Set(words);
    this.places = new PlaceIndex(index, words, ([, kind]) => WEIGHTS[KINDS[kind]]);
  }

  /** @param {string} text @returns {string[]} the forms of its words that find anything */
  terms(text) {
    return this.forms.of(text).filter((form) => form.length > 1 && !this.forms.stopWords.has(form));
  }

  /** @param {string} text what was typed @returns {Found} the places, the best first */
  find(text) {
    const { help } = this.index;
    const topic = topicFor(this.forms.of(text), help, (form) => this.words.has(form));
    const terms = this.terms(text);
    /** @type {Map<number, import("minisearch").SearchResult>} */
    const found = new Map();
    let isAll = true;
    // Whoever needs help is not to look through what only sounds like it.
    for (const step of topic ? STEPS.slice(0, 1) : STEPS) {
      if (found.size >= FEW || !terms.length) break;
      if (!found.size) isAll = step.combineWith === "AND";
      const more = this.places.search(asked(terms, step)).filter(({ id }) => !found.has(id));
      const ranked = more.map((one) => ({ one, rank: this.rank(one, terms) }));
      ranked.sort((one, other) => one.rank - other.rank || other.one.score - one.one.score);
      for (const { one } of ranked) found.set(one.id, one);
    }
    return { topic, places: [...found.values()].map((one) => this.place(one, terms)), isAll };
  }

  /**
   * @param {import("minisearch").SearchResult} result
   * @param {string[]} terms
   * @returns {number} 0 for a term of the glossary that is called so, 1 for help, 2 for all others
   */
  rank({ id, match, queryTerms }, terms) {
    const [page, kind] = this.index.entries[id];
    const isCalledSo =
      queryTerms.length >= terms.length &&
      Object.values(match).every((fields) => fields.some((field) => field !== "text"));
    if (!isCalledSo) return 2;
    if (KINDS[kind] === "term") return 0;
    const isHelp = this.index.pages[page][0] === this.index.findHelp;
    return isHelp ? 1 : 2;
  }

  /** @param {import("minisearch").SearchResult} result @param {string[]} typed @returns {Place} */
  place({ id, terms }, typed) {
    const [number, kind, told, title, says] = this.index.entries[id];
    const [address, page, part] = this.index.pages[number];
    const anchor = told === 0 ? anchorOf(title, KINDS[kind]) : told;
    return {
      title,
      says,
      kind: KINDS[kind],
      page,
      part,
      address: anchor ? `${address}#${anchor}` : address,
      terms: [...new Set([...typed.filter((term) => terms.includes(term)), ...terms])],
    };
  }
}

/** @param {string} title @param {Kind} kind @returns {string} the anchor, where a title tells it */
function anchorOf(title, kind) {
  const letters = plain(title).match(/[a-z0-9]+/g) ?? [];
  return (kind === "term" ? "term-" : "") + letters.join("-");
}

/**
 * From what was asked for word by word to what has some of it, with mistakes.
 *
 * @type {{combineWith: "AND" | "OR", fuzzy: boolean}[]}
 */
const STEPS = [
  { combineWith: "AND", fuzzy: false },
  { combineWith: "AND", fuzzy: true },
  { combineWith: "OR", fuzzy: false },
];

/** @param {string[]} terms @param {{combineWith: "AND" | "OR", fuzzy: boolean}} step */
function asked(terms, { combineWith, fuzzy }) {
  const queries = terms.map((term, place) => ({
    combineWith: /** @type {const} */ ("OR"),
    queries: [term, ...stems(term)],
    // The last one may be half typed.
    prefix: place === terms.length - 1 || term.length >= LONG,
    fuzzy: fuzzy && term.length >= LONG ? MISTAKES : false,
  }));
  return { combineWith, queries };
}

/** @param {string} term @returns {string[]} what “crying” and “cried” come from, if it ends so */
function stems(term) {
  const [, stem] = term.match(/^(.{3,}?)(?:ing|ed|er|ly)$/) ?? [];
  if (!stem) return [];
  const single = stem.replace(/([bdgklmnprt])\1$/, "$1");
  return single === stem ? [stem] : [stem, single];
}
