/** Words of a chart in lines that have room, where letters are large and the screen is narrow. */
import { svg } from "lit";
import { textWidth } from "./geometry.js";
import { px } from "./marks.js";

/** From one line of words to the next, in ems. */
const LINE = 1.2;
/** Some fonts have letters as much wider than those that `textWidth` goes by. */
const WIDE_LETTERS = 1.12;

/**
 * @param {string} text @param {number} room px @param {number} em
 * @returns {string[]} lines; a word that is wider than the room has one of its own
 */
export function wrapped(text, room, em) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && textWidth(longer, em * WIDE_LETTERS) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** @param {number} lines how many @param {number} em @returns {number} how much taller than one, px */
export function moreThanLine(lines, em) {
  return em * LINE * (lines - 1);
}

/**
 * @param {string[]} lines @param {number} x @param {number} y of the first @param {number} em
 * @param {string} kind its class
 */
export function renderLinesOfText(lines, x, y, em, kind) {
  return lines.map(
    (line, place) =>
      svg`<text class=${kind} x=${px(x)} y=${px(y + em * LINE * place)}>${line}</text>`,
  );
}

/**
 * The name of a scale across, below the middle of it.
 *
 * @param {string} text @param {number} middle @param {number} width of the drawing @param {number} em
 */
export function nameBelow(text, middle, width, em) {
  const lines = wrapped(text, 2 * (width - middle), em);
  return {
    /** From the scale to the end of the drawing, px. */
    height: em * 3.2 + moreThanLine(lines.length, em),
    render: (/** @type {number} */ bottom) =>
      renderLinesOfText(lines, middle, bottom + em * 2.8, em, "axis-name middle"),
  };
}
