/** Finds places of the course by words, and says whose need comes first. */
import { beginning, topicFor } from "./help.js";
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
 *   inNames: string,
 *   forms: import("./word-forms.js").Rules,
 *   help: (Omit<import("./help.js").HelpTopic, "words"> & { words: string })[],
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
/** What two words are taken to be has so many letters in each, or more. */
const SHORT = 3;
/** Ranks of what comes after all others, and of what is not shown. */
const [LAST, LEFT_OUT] = [3, 4];

export class Finder {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    /** @type {import("./help.js").HelpTopic[]} */
    this.help = index.help.map((topic) => ({ ...topic, words: vocabulary(topic.words) }));
    this.forms = new WordForms(index.forms);
    const weight = (/** @type {Index["entries"][number]} */ [, kind]) => WEIGHTS[KINDS[kind]];
    const termsOf = (/** @type {string} */ title) => this.terms(title);
    this.places = new PlaceIndex(index, vocabulary(index.words), weight, termsOf);
    this.words = this.places.words;
    /** What is no mistake in a word for help: those, and words that are everywhere. */
    this.known = [...this.words, ...this.forms.stopWords].sort();
  }

  /** @param {string} text @returns {string[]} the forms of its words that find anything */
  terms(text) {
    return this.forms.of(text).filter((form) => form.length > 1 && !this.forms.stopWords.has(form));
  }

  /**
   * @param {string} text what was typed
   * @returns {string[]} its terms, as the course writes them together or apart: “p value” is
   *   “p-value”, and “stillface” is “still face”
   */
  asked(text) {
    const forms = this.forms.of(text);
    const joined = forms.flatMap((form, place) => {
      const [after, before] = [`${form}-${forms[place + 1]}`, `${forms[place - 1]}-${form}`];
      if (this.isWord(after)) return [after];
      return this.isWord(before) ? [] : [form];
    });
    return joined
      .filter((form) => form.length > 1 && !this.forms.stopWords.has(form))
      .flatMap((form) => this.apart(form));
  }

  /** @param {string} term @returns {string[]} two words of the course, if it is those and no other */
  apart(term) {
    if (beginning(term, this.words).length) return [term];
    if (this.isWord(`${term[0]}-${term.slice(1)}`)) return [`${term[0]}-${term.slice(1)}`];
    for (let end = SHORT; end <= term.length - SHORT; end += 1) {
      const halves = [term.slice(0, end), term.slice(end)];
      if (halves.every((half) => this.isWord(half))) return halves;
    }
    return [term];
  }

  /** @param {string} text @returns {boolean} whether help is meant, or there is a word to look for */
  hasAny(text) {
    return this.terms(text).length > 0 || this.topicOf(text) !== undefined;
  }

  /** @param {string} text @returns {import("./help.js").HelpTopic | undefined} */
  topicOf(text) {
    return topicFor(this.forms.of(text), this.help, this.known);
  }

  /** @param {string} form */
  isWord(form) {
    return beginning(form, this.words)[0] === form;
  }

  /** @param {string} text what was typed @returns {Found} the places, the best first */
  find(text) {
    const topic = this.topicOf(text);
    const terms = this.asked(text);
    /** @type {Map<number, import("minisearch").SearchResult>} */
    const found = new Map();
    let isAll = true;
    // Whoever needs help is not to look through what only sounds like it.
    for (const step of topic ? STEPS.slice(0, 1) : STEPS) {
      if (found.size >= FEW || !terms.length) break;
      if (!found.size) isAll = step.combineWith === "AND";
      const more = this.places.search(queryOf(terms, step)).filter(({ id }) => !found.has(id));
      const ranked = more
        .map((one) => ({ one, rank: this.rank(one, terms, topic) }))
        .filter(({ rank }) => rank < LEFT_OUT);
      ranked.sort((one, other) => one.rank - other.rank || other.one.score - one.one.score);
      for (const { one } of ranked) found.set(one.id, one);
    }
    return { topic, places: [...found.values()].map((one) => this.place(one, terms)), isAll };
  }

  /**
   * @param {import("minisearch").SearchResult} result
   * @param {string[]} terms
   * @param {import("./help.js").HelpTopic} [topic] whoever asks for help is to read of no label for a
   *   child before all else, nor of help with another trouble, which may be far worse
   * @returns {number} 0 for a term of the glossary that is called so, 1 for help, 2 for all others
   */
  rank({ id, match, queryTerms }, terms, topic) {
    const [page, kind] = this.index.entries[id];
    const isHelp = this.index.pages[page][0] === this.index.findHelp;
    const isOfTopic = topic?.read.some(([, address]) => address === this.addressOf(id));
    if (topic && isHelp && KINDS[kind] === "section" && !isOfTopic) return LEFT_OUT;
    const isCalledSo =
      queryTerms.length >= terms.length &&
      Object.values(match).every((fields) => fields.some((field) => field !== "text"));
    const isTerm = KINDS[kind] === "term";
    if (isTerm && topic) return isCalledSo ? LAST : LEFT_OUT;
    if (!isCalledSo) return 2;
    if (isTerm) return 0;
    return isHelp ? 1 : 2;
  }

  /** @param {import("minisearch").SearchResult} result @param {string[]} typed @returns {Place} */
  place({ id, terms }, typed) {
    const [number, kind, , title, says] = this.index.entries[id];
    const [, page, part] = this.index.pages[number];
    return {
      title,
      says,
      kind: KINDS[kind],
      page,
      part,
      address: this.addressOf(id),
      terms: [...new Set([...typed.filter((term) => terms.includes(term)), ...terms])],
    };
  }

  /** @param {number} id @returns {string} from where the book begins */
  addressOf(id) {
    const [page, kind, told, title] = this.index.entries[id];
    const anchor = told === 0 ? anchorOf(title, KINDS[kind]) : told;
    const [address] = this.index.pages[page];
    return anchor ? `${address}#${anchor}` : address;
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
function queryOf(terms, { combineWith, fuzzy }) {
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
