/** The marks of the patterns: secure, avoidant, resistant, disorganised. Never colour alone. */
import { px } from "./geometry.js";

/** @typedef {import("../spec").UnitPartSpec["mark"]} Mark */

/**
 * Marks of one radius cover about the same area.
 *
 * @param {Mark} mark
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {string} the `d` of a mark around a point
 */
export function markPath(mark, x, y, radius) {
  // Rounded before it is doubled: two arcs make a circle only where both ends agree.
  const r = px(radius);
  switch (mark) {
    case "triangle":
      return `M${px(x)} ${px(y - 1.2 * r)}l${px(1.25 * r)} ${px(2.2 * r)}h${px(-2.5 * r)}z`;
    case "square": {
      const side = px(1.76 * r);
      return `M${px(x - side / 2)} ${px(y - side / 2)}h${side}v${side}h${-side}z`;
    }
    case "diamond": {
      const half = px(1.25 * r);
      return `M${px(x)} ${px(y - half)}l${half} ${half} ${-half} ${half} ${-half} ${-half}z`;
    }
    default: {
      const half = `a${r} ${r} 0 1 0 `;
      return `M${px(x - r)} ${px(y)}${half}${px(2 * r)} 0${half}${px(-2 * r)} 0z`;
    }
  }
}
