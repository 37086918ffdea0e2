/**
 * Where sentences begin and end.
 *
 * @typedef {{start: number, end: number}} Span places in a text, without the space around
 */
import { language } from "../../activity/text.js";

/** After these a full stop ends no sentence, whatever comes next. */
const SHORT = /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|cf|e\.g|i\.e|et al|No|Fig|pp?)|(?:^|[\s(])[A-Z])\.$/;
const ENDS = /[.!?…]+["”’')\]]*(?=\s|$)/g;
/** Longer ones are said in pieces: some browsers fall silent in the middle of a long one. */
const LONGEST_SAID = 170;

/** @param {string} text @returns {Span[]} */
export function sentencesOf(text) {
  // Where the source of a page begins a new line, no sentence ends.
  const line = text.replace(/\s/g, " ");
  const spans = "Segmenter" in Intl ? segmented(line) : divided(line);
  return joined(text, spans)
    .map(({ start, end }) => trimmed(text, start, end))
    .filter(({ start, end }) => end > start);
}

/** @param {string} text @returns {Span[]} */
function segmented(text) {
  const segmenter = new Intl.Segmenter(language(), {
    granularity: "sentence",
  });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** @param {string} text @returns {Span[]} */
export function divided(text) {
  const ends = [...text.matchAll(ENDS)].map(({ index, 0: mark }) => index + mark.length);
  const all = [...new Set([...ends, text.length])];
  return all.map((end, place) => ({ start: all[place - 1] ?? 0, end }));
}

/** Puts together what a short form or an initial has cut. @param {string} text @param {Span[]} spans */
function joined(text, spans) {
  /** @type {Span[]} */
  const whole = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const isCut = last && SHORT.test(text.slice(last.start, last.end).trimEnd());
    if (last && isCut) last.end = span.end;
    else whole.push({ ...span });
  }
  return whole;
}

/** @param {string} text @param {number} start @param {number} end @returns {Span} */
function trimmed(text, start, end) {
  const piece = text.slice(start, end);
  const before = piece.length - piece.trimStart().length;
  return { start: start + before, end: start + before + piece.trim().length };
}

/** @param {string} said a sentence @returns {string[]} pieces that are short enough, cut at a pause */
export function breathsOf(said) {
  if (said.length <= LONGEST_SAID) return [said];
  const half = said.length / 2;
  const pauses = [...said.matchAll(/[,;:–—]\s+|\s+(?=and |but |because |which |who )/g)];
  const spaces = pauses.length ? pauses : [...said.matchAll(/\s+/g)];
  const cuts = spaces.map(({ index, 0: mark }) => index + mark.length);
  const cut = cuts.sort((one, other) => Math.abs(one - half) - Math.abs(other - half))[0];
  if (!cut || cut >= said.length) return [said];
  return [...breathsOf(said.slice(0, cut).trim()), ...breathsOf(said.slice(cut).trim())];
}
