/**
 * A path in few characters, for the pictures that stand in a page as text: every place is told
 * from the one before, so that like shapes read alike and compress well, and large outlines are
 * rounded to whole units, which nobody sees.
 */

/** How many numbers a command takes. @type {Record<string, number>} */
const TAKES = { m: 2, l: 2, t: 2, h: 1, v: 1, s: 4, q: 4, c: 6, a: 7, z: 0 };
/** Shapes of more units than this are large: no eye or mouth is. */
const SMALL = 40;

/** @typedef {[number, number]} Point */
/** @typedef {{name: string, numbers: number[], axes: (0 | 1 | null)[]}} Step with its places absolute */

/** @param {string} d @returns {string} */
export function tightPath(d) {
  const steps = readSteps(d);
  const digits = sizeOf(steps) > SMALL ? 0 : 1;
  /** @type {Point} */
  let told = [0, 0];
  let start = told;
  return steps
    .map(({ name, numbers, axes }) => {
      if (name === "z") {
        told = start;
        return "z";
      }
      const from = name === "m" ? [0, 0] : [...told];
      const shown = numbers.map((number, index) => {
        const axis = axes[index] ?? null;
        if (axis === null) return round(number, 1);
        const moved = round(number - Number(from[axis]), digits);
        told = /** @type {Point} */ (told.with(axis, round(Number(from[axis]) + moved, 1)));
        return moved;
      });
      if (name === "m") start = told;
      return `${name === "m" ? "M" : name}${joined(shown)}`;
    })
    .join("");
}

/** @param {string} d @returns {Step[]} */
function readSteps(d) {
  /** @type {Step[]} */
  const steps = [];
  let [here, start] = [
    [0, 0],
    [0, 0],
  ];
  for (const [, letter = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const name = letter.toLowerCase();
    const given = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const takes = TAKES[name] ?? 0;
    if (name === "z") {
      steps.push({ name, numbers: [], axes: [] });
      here = start;
    }
    for (let at = 0; takes && at < given.length; at += takes) {
      const axes = given.slice(at, at + takes).map((_, index) => axisOf(name, index));
      const before = here;
      const numbers = axes.map((axis, index) => {
        const number = Number(given[at + index]);
        if (axis === null) return number;
        const place = letter === name ? number + Number(before[axis]) : number;
        here = here.with(axis, place);
        return place;
      });
      steps.push({ name: name === "m" && at ? "l" : name, numbers, axes });
      if (name === "m" && !at) start = here;
    }
  }
  return steps;
}

/** @param {string} name @param {number} index @returns {0 | 1 | null} null: no place, but a radius or so */
function axisOf(name, index) {
  if (name === "h") return 0;
  if (name === "v") return 1;
  if (name === "a") return index < 5 ? null : index === 5 ? 0 : 1;
  return index % 2 === 0 ? 0 : 1;
}

/** @param {Step[]} steps @returns {number} the longer side */
function sizeOf(steps) {
  const sides = [0, 1].map((side) => {
    const places = steps.flatMap(({ numbers, axes }) =>
      numbers.filter((_, index) => axes[index] === side),
    );
    return Math.max(...places) - Math.min(...places);
  });
  return Math.max(...sides);
}

/** @param {number} number @param {number} digits */
function round(number, digits) {
  return Math.round(number * 10 ** digits) / 10 ** digits + 0;
}

/** @param {number[]} numbers */
function joined(numbers) {
  return numbers.reduce((so, number) => {
    const text = String(number).replace(/^(-?)0\./, "$1.");
    return so && !text.startsWith("-") ? `${so} ${text}` : `${so}${text}`;
  }, "");
}
