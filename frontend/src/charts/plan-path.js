/**
 * What a plan shows of its path, as `securebase/views/plan_path.py` computes it; both are held to
 * `tests/cases/plan.json`.
 *
 * @typedef {import("../spec").PlanSpec} PlanSpec
 * @typedef {[number, number]} Point
 */

/** Marks nearer than this, as a share of the plan's width, become one. */
const NEAR = 0.085;
const ARROW_EVERY = 0.13;
/** A step shorter than this, as a share of the width, is a move on the spot: it gets no arrow. */
const ARROW_STEP = 0.03;
/** How a series tells that the path leads dashed to a point. */
const DASHED = 1;

/** @param {PlanSpec} layout @param {number[][]} series @returns {Point[]} */
export function pointsOf(layout, series) {
  let [x, y] = [0, 0];
  return series[0].map((across, place) => {
    x += across;
    y += series[1][place];
    return [x * layout.quantum, y * layout.quantum];
  });
}

/**
 * Each mark with the numbers it tells; those that would touch become one at the first.
 *
 * @param {PlanSpec} layout
 * @param {Point[]} points
 */
export function marksOf(layout, points) {
  /** @type {{at: Point, numbers: number[]}[]} */
  const marks = [];
  for (const [number, place] of layout.numbered.entries()) {
    const at = points[place];
    const near = marks.find((mark) => apart(mark.at, at) < NEAR * layout.width);
    if (near) near.numbers.push(number);
    else marks.push({ at, numbers: [number] });
  }
  return marks;
}

/** @param {number[]} numbers @returns {string} runs of three and more from end to end: 0, 2–4 */
export function numbersTold(numbers) {
  /** @type {number[][]} */
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", ")))
    .join(", ");
}

/**
 * Where an arrow stands and where it points, in degrees from right towards the far edge.
 *
 * @param {PlanSpec} layout
 * @param {Point[]} points
 */
export function arrowsOf(layout, points) {
  const marks = marksOf(layout, points);
  /** @type {{at: Point, angle: number}[]} */
  const arrows = [];
  let gone = 0;
  for (let place = 1; place < points.length; place += 1) {
    const [before, after] = [points[place - 1], points[place]];
    const step = apart(before, after);
    gone += step;
    /** @type {Point} */
    const at = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2];
    if (gone < ARROW_EVERY * layout.width || step < ARROW_STEP * layout.width) continue;
    if (marks.some((mark) => apart(mark.at, at) < NEAR * layout.width * 0.6)) continue;
    const angle = (Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI;
    arrows.push({ at, angle });
    gone = 0;
  }
  return arrows;
}

/**
 * The path in stretches, dashed or not, each from where the one before ends.
 *
 * @param {Point[]} points
 * @param {number[]} states
 */
export function stretchesOf(points, states) {
  /** @type {{isDashed: boolean, points: Point[]}[]} */
  const stretches = [];
  for (let place = 1; place < points.length; place += 1) {
    const isDashed = states[place] === DASHED;
    if (stretches.at(-1)?.isDashed !== isDashed) {
      stretches.push({ isDashed, points: [points[place - 1]] });
    }
    stretches.at(-1)?.points.push(points[place]);
  }
  return stretches;
}

/**
 * How far from the base, time after time, and what went on.
 *
 * @param {PlanSpec} layout
 * @param {number[][]} series
 * @returns {string[][]}
 */
export function tableOfPlan(layout, series) {
  const points = pointsOf(layout, series);
  return [
    [layout.time, layout.distance, layout.doing],
    ...layout.table_rows.map((place) => [
      (place * layout.step).toFixed(1),
      apart(points[place], [layout.base.x, layout.base.y]).toFixed(1),
      layout.states[series[2][place]],
    ]),
  ];
}

/** @param {Point} one @param {Point} other */
function apart(one, other) {
  const [across, along] = [one[0] - other[0], one[1] - other[1]];
  return Math.sqrt(across * across + along * along);
}
