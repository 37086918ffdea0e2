/**
 * The one form in which a word stands in the index, however a reader writes it. The rules come with
 * the index, from securebase/publishing/search/word_forms.py.
 *
 * @typedef {{
 *   word: string,
 *   oneWord: Record<string, string>,
 *   rules: [pattern: string, instead: string][],
 *   stopWords: string,
 * }} Rules
 */

const WRITTEN = /(?:[b-hj-z]-)?[\p{L}\p{M}\p{N}]+(?:['‘’][\p{L}\p{M}]+)*/giu;

export class WordForms {
  /** @param {Rules} rules */
  constructor({ word, oneWord, rules, stopWords }) {
    this.word = new RegExp(word, "g");
    this.oneWord = new Map(Object.entries(oneWord));
    /** @type {[RegExp, string][]} */
    this.rules = rules.map(([pattern, instead]) => [
      new RegExp(pattern, "g"),
      instead.replace(/\\(\d)/g, "$$$1"),
    ]);
    this.stopWords = new Set(stopWords.split(" "));
    /** Most words are in their one form already, and one look tells it. */
    this.any = new RegExp(rules.map(([pattern]) => `(?:${pattern})`).join("|"));
    /** @type {Map<string, string>} */
    this.known = new Map();
  }

  /** @param {string} text @returns {string[]} the forms of all its words, in their order */
  of(text) {
    return (plain(text).match(this.word) ?? []).map((word) => this.ofWord(word));
  }

  /** @param {string} word in small letters without accents */
  ofWord(word) {
    let form = this.known.get(word);
    if (form === undefined) {
      form = this.oneWord.get(word);
      if (form === undefined && !this.any.test(word)) form = word;
      if (form === undefined) {
        form = this.rules.reduce((so, [pattern, instead]) => so.replace(pattern, instead), word);
        form = this.oneWord.get(form) ?? form;
      }
      this.known.set(word, form);
    }
    return form;
  }

  /**
   * @param {string} text
   * @returns {{text: string, forms: string[]}[]} the text cut into its words, with their forms, and
   *   what stands between them
   */
  cut(text) {
    const pieces = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(WRITTEN)) {
      if (index > end) pieces.push({ text: text.slice(end, index), forms: [] });
      pieces.push({ text: word, forms: this.of(word) });
      end = index + word.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), forms: [] });
    return pieces;
  }
}

/** @param {string} text @returns {string} in small letters without accents, with straight apostrophes */
export function plain(text) {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'");
}
