/** A mark for each child, so that 36 children look like 36 and not like a thousand. */
import { html, svg } from "lit";
import { markPath, px } from "./marks.js";

/**
 * @import { UnitDotsSpec } from "../spec"
 * @import { Draw } from "./geometry.js"
 */

/** Up to so many children in a group the marks are large, in rows of twenty. */
const FEW = 150;
const ACROSS_FEW = 20;
const LARGEST = 24;
const APART = 9;
const SIZE = 0.31;

/**
 * @param {number[][]} series @param {number} width
 * @returns {{across: number, apart: number}} marks in a row, and px from one to the next
 */
export function grid(series, width) {
  const most = Math.max(...series.map(sum));
  if (most <= FEW) return { across: ACROSS_FEW, apart: Math.min(width / ACROSS_FEW, LARGEST) };
  return { across: Math.max(1, Math.floor(width / APART)), apart: APART };
}

/** @param {number[]} counts @returns {number[]} where the marks of each part begin */
export function firsts(counts) {
  return counts.map((_, part) => sum(counts.slice(0, part)));
}

/** @type {Draw<UnitDotsSpec>} */
export const renderUnitDots = ({ parts, groups }, series, { width }) => {
  const { across, apart } = grid(series, width);
  return html`${groups.map((group, place) => {
    const counts = series[place];
    const starts = firsts(counts);
    const told = parts.map((part, number) => `${part.label} ${group.told[number]}`);
    const [wide, tall] = [across * apart, Math.ceil(sum(counts) / across) * apart];
    return html`<div class="unit-group">
      <p><strong>${group.label}</strong> <span class="quiet">${group.detail}</span></p>
      <svg
        class="units"
        viewBox="0 0 ${px(wide)} ${px(tall)}"
        width=${px(wide)}
        role="img"
        aria-label="${group.label}: ${told.join(", ")}"
      >
        ${parts.map((part, number) => {
          const path = Array.from({ length: counts[number] }, (_, child) => {
            const at = starts[number] + child;
            const [x, y] = [at % across, Math.floor(at / across)];
            return markPath(part.mark, (x + 0.5) * apart, (y + 0.5) * apart, apart * SIZE);
          });
          return svg`<path class="c-${part.colour} ${part.full ? "mark" : "mark hollow"}" d=${path.join("")} />`;
        })}
      </svg>
      <p class="key" aria-hidden="true">
        ${parts.map(
          (part, number) =>
            html`<span class="c-${part.colour}"
              ><svg class="icon" viewBox="0 0 16 16">
                <path class=${part.full ? "mark" : "mark hollow"} d=${markPath(part.mark, 8, 8, 5)} />
              </svg>
              ${told[number]}</span
            >`,
        )}
      </p>
    </div>`;
  })}`;
};

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
