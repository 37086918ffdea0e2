/** Ranges on one axis: the fewer children were seen, the smaller the mark and the longer the line. */
import { html, nothing, svg } from "lit";
import { decoded } from "./decode.js";
import { scale, textWidth, ticksThatFit } from "./geometry.js";
import { markPath, px } from "./marks.js";
import { inLines, LINE } from "./text-lines.js";

/**
 * @import { RangeRowSpec, RangesSpec } from "../spec"
 * @import { Draw } from "./geometry.js"
 */

/**
 * The radius of a mark whose area is to the largest one's as its weight is.
 *
 * @param {number} weight @param {number} most @param {number} largest
 */
export function radius(weight, most, largest) {
  return largest * Math.sqrt(weight / most);
}

/** @type {Draw<RangesSpec>} */
export const renderRanges = (layout, series, { width, em, across = 16 }, label) => {
  const axis = layout.value;
  const largest = em * 1.1;
  const widestName = Math.max(
    ...layout.rows.flatMap((row) => [
      textWidth(row.label, em * 1.05),
      textWidth(row.detail, em * 0.95),
    ]),
  );
  const widestTold = Math.max(...layout.rows.map((row) => textWidth(row.told, em * 1.05)));
  // Names stand before their ranges where there is room, and above them on a phone.
  const isBeside = widestName + widestTold + em * across < width;
  const left = isBeside ? widestName + em * 1.5 : largest;
  const right = width - (isBeside ? widestTold + em + largest : largest);
  const x = scale(axis, left, right);
  // On the narrowest phone, or in large letters, all words of a row stand above one another.
  const isCrowded = !isBeside && Math.max(widestName, widestTogether(layout.rows, em)) > width;
  const stacks = isCrowded ? layout.rows.map((one) => stackOf(one, width, em)) : [];
  const words = em * (isCrowded ? 0.4 + LINE * Math.max(...stacks.map((one) => one.length)) : 2.7);
  const row = isBeside ? em * 3 : words + em * 2.3;
  const bottom = row * layout.rows.length;
  const ticks = ticksThatFit(axis, x, em);
  const middle = (left + right) / 2;
  const name = inLines(axis.label, 2 * (width - middle), em);
  return html`<svg
    class="chart c-${layout.colour}"
    viewBox="0 0 ${px(width)} ${px(bottom + em * 3.2 + name.more)}"
    role="img"
    aria-label=${label}
  >
    ${ticks.map(
      ({ at, text }) =>
        svg`<path class="grid" d=${gridPath(x(at), layout.rows.length, row, isBeside ? 0 : words)} />
          <text class="middle" x=${px(x(at))} y=${px(bottom + em * 1.3)}>${text}</text>`,
    )}
    ${name.render(middle, bottom + em * 2.8, "axis-name middle")}
    ${layout.rows.map((each, place) => {
      const top = row * place;
      const y = top + (isBeside ? row / 2 : words + em * 1.1);
      const [low, high] = [series[0], series[1]].map((ends) => x(decoded(axis, ends[place])));
      const most = Math.max(1, ...layout.rows.map(({ weight }) => weight));
      return svg`
        ${
          isCrowded
            ? stacks[place].map(([kind, line], number, { length }) => {
                const above = em * (0.35 + LINE * (length - 1 - number));
                return svg`<text class=${kind} x="0" y=${px(top + words - above)}>${line}</text>`;
              })
            : svg`<text class="strong" x="0" y=${px(isBeside ? y - em * 0.2 : top + em * 1.2)}>${each.label}</text>
                <text class="small" x="0" y=${px(isBeside ? y + em : top + em * 2.35)}>${each.detail}</text>
                <text
                  class="strong end"
                  x=${px(width)}
                  y=${px(isBeside ? y + em * 0.35 : top + em * 1.2)}
                >${each.told}</text>`
        }
        ${
          layout.has_marks
            ? svg`<path
                class="bubble"
                d=${markPath(layout.mark, x(decoded(axis, series[2][place])), y, radius(each.weight, most, largest))}
              />
              <circle class="mark" cx=${px(x(decoded(axis, series[2][place])))} cy=${px(y)} r=${px(em * 0.15)} />`
            : nothing
        }
        <path
          class="range ${layout.has_marks ? "" : "wide"}"
          d="M${px(low)} ${px(y)}H${px(high)}M${px(low)} ${px(y - em * 0.35)}v${px(em * 0.7)}M${px(high)} ${px(y - em * 0.35)}v${px(em * 0.7)}"
        />`;
    })}
  </svg>`;
};

/**
 * @param {RangeRowSpec} row @param {number} width @param {number} em
 * @returns {[string, string][]} the lines of its words from the top, each with its class
 */
function stackOf({ label, detail, told }, width, em) {
  return [label, detail, told].flatMap((text, place) =>
    inLines(text, width, em * 1.1).lines.map(
      (line) => /** @type {[string, string]} */ ([place === 1 ? "small" : "strong", line]),
    ),
  );
}

/** @param {RangeRowSpec[]} rows @param {number} em a name with its number, px */
function widestTogether(rows, em) {
  return Math.max(
    ...rows.map(({ label, told }) => textWidth(label, em * 1.05) + textWidth(told, em * 1.1) + em),
  );
}

/**
 * A line of the axis, which leaves out the words of every row.
 *
 * @param {number} x @param {number} rows
 * @param {number} tall a row
 * @param {number} words the height of its words
 */
function gridPath(x, rows, tall, words) {
  return Array.from(
    { length: rows },
    (_, row) => `M${px(x)} ${px(tall * row + words)}v${px(tall - words)}`,
  ).join("");
}
