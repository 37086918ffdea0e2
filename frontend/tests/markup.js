/** What a Lit template would put into a page, as text: for tests that have no page. */

/** @param {any} value @returns {string} */
export function markupOf(value) {
  if (Array.isArray(value)) return value.map(markupOf).join("");
  // The directive `guard`: what it watches, and a function that gives the template.
  if (value?._$litDirective$) return markupOf(value.values[1]());
  if (typeof value === "symbol" || value === undefined) return "";
  if (!value?.strings) return String(value);
  return value.strings.reduce(
    (/** @type {string} */ before, /** @type {string} */ part, /** @type {number} */ place) => {
      const told = markupOf(value.values[place - 1]);
      // A value that stands for a whole attribute has no quotation marks in the template.
      return before + (before.endsWith("=") ? `"${told}"` : told) + part;
    },
  );
}

const SHAPE = /<(svg|g|rect|ellipse|circle|path|text)\b([^>]*)>([^<]*)/g;
const ATTRIBUTE = /\b(viewBox|transform|d|x|y|width|height|rx|ry|r|cx|cy)="([^"]*)"/g;

/**
 * The shapes of a picture by their places and sizes alone, sorted: `tests/unit/test_floor_plan.py` reads
 * a picture in the same way.
 *
 * @param {string} picture
 * @param {string[]} names the only words whose place counts
 */
export function shapesIn(picture, names) {
  const shapes = [];
  for (const [, tag, attributes, inside] of picture.matchAll(SHAPE)) {
    const words = inside.trim();
    if (tag === "text" && !names.includes(words)) continue;
    const placed = [...attributes.matchAll(ATTRIBUTE)]
      .map(([, name, value]) => `${name}=${value.replace(/-?\d*\.?\d+/g, hundredths)}`)
      .filter((one) => one !== "x=0" && one !== "y=0");
    if (placed.length) shapes.push([tag, ...placed.sort(), words].join(" ").trim());
  }
  return shapes.sort();
}

/** @param {string} number */
function hundredths(number) {
  return String(Math.round(Number(number) * 100) / 100 + 0);
}
