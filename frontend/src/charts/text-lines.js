/** Words of a chart in lines that have room, where letters are large and the screen is narrow. */
import { svg } from "lit";
import { textWidth } from "./geometry.js";
import { px } from "./marks.js";

/** From one line of words to the next, in ems. */
export const LINE = 1.15;
/** Some fonts have letters as much wider than those that `textWidth` goes by. */
const WIDE_LETTERS = 1.12;

/**
 * @typedef {object} TextInLines
 * @property {string[]} lines a word that is wider than the room has one of its own
 * @property {number} more how much taller they are than one line, px
 * @property {(x: number, y: number, kind: string) => unknown} render `y`: of the first line;
 *   `kind`: their class
 */

/** @param {string} text @param {number} room px @param {number} em @returns {TextInLines} */
export function inLines(text, room, em) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && textWidth(longer, em * WIDE_LETTERS) <= room) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return {
    lines,
    more: em * LINE * (lines.length - 1),
    render: (x, y, kind) =>
      lines.map(
        (line, place) =>
          svg`<text class=${kind} x=${px(x)} y=${px(y + em * LINE * place)}>${line}</text>`,
      ),
  };
}
