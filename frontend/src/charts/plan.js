/**
 * A path seen from above: solid and dashed, with arrows, and numbers that tell the time. Python reads
 * a path alike (`securebase/views/plan_layout.py`); both are held to `tests/cases/plan.json`.
 */
import { html, nothing, svg } from "lit";
import { figures } from "../activity/text.js";
import { roundPath, textWidth } from "./geometry.js";
import { px } from "./marks.js";

/**
 * @import { PlanSpec } from "../spec"
 * @import { Draw } from "./geometry.js"
 * @typedef {[number, number]} Point
 * @typedef {(point: Point) => Point} ToPage
 */

/** Wider or taller than this, in ems, a plan gains nothing, and its controls leave the screen. */
const WIDEST = 46;
const TALLEST = 24;
const DASH = "5 4";
/** On a phone, marks are smaller than words, so that they do not hide the path; never below 12 px. */
const MARKS_ACROSS = 22;
const LEAST_MARK = 12;

/** Marks nearer than this, as a share of the plan's width, become one. */
const NEAR = 0.085;
const ARROW_EVERY = 0.13;
/** A step shorter than this, as a share of the width, is a move on the spot: it gets no arrow. */
const ARROW_STEP = 0.03;
/** How a series tells that the path leads dashed to a point. */
const DASHED = 1;

/** @type {Draw<PlanSpec>} */
export const renderPlan = (layout, series, { width, em }, label) => {
  const wide = Math.min(width, WIDEST * em, (TALLEST * em * layout.width) / layout.depth);
  const scale = (wide - 2) / layout.width;
  const tall = layout.depth * scale;
  /** @type {ToPage} */
  const at = ([x, y]) => [1 + x * scale, 1 + tall - y * scale];
  const points = pointsOf(layout, series);
  const last = layout.numbered.length - 1;
  const markEm = Math.min(em, Math.max(LEAST_MARK, wide / MARKS_ACROSS));
  const room = { wide, tall, em: markEm };
  return html`<svg
      class="chart plan"
      viewBox="0 0 ${px(wide)} ${px(tall + 2)}"
      .style=${`max-width: ${px(wide)}px`}
      role="img"
      aria-label=${label}
    >
      <rect class="place" x="1" y="1" width=${px(wide - 2)} height=${px(tall)} rx=${px(em)} />
      ${renderScale(layout, at([0, 0]), scale, em)}
      ${renderBase(layout, at([layout.base.x, layout.base.y]), scale, { em, wide })}
      ${stretchesOf(points, series[2]).map(
        ({ isDashed, points: stretch }) =>
          svg`<path class="way" d=${roundPath(stretch.map(at))} stroke-dasharray=${isDashed ? DASH : nothing} />`,
      )}
      ${arrowsOf(layout, points).map((arrow) => renderArrow(at(arrow.at), arrow.angle, markEm * 0.9))}
      ${marksOf(layout, points).map(({ at: place, numbers }) =>
        renderMark(at(place), figures(numbersTold(numbers)), room, {
          isFirst: numbers.includes(0),
          isLast: numbers.includes(last),
        }),
      )}
    </svg>
    ${renderKey(layout)}`;
};

/** @param {PlanSpec} layout @param {Point} corner @param {number} scale @param {number} em */
function renderScale({ scale_bar: bar, unit }, corner, scale, em) {
  const [left, height] = [corner[0] + em * 0.8, corner[1] - em * 0.7];
  const right = left + bar * scale;
  const ends = `M${px(left)} ${px(height - em * 0.35)}V${px(height)}H${px(right)}v${px(-em * 0.35)}`;
  return svg`<path class="scale" d=${ends} />
    <text class="axis-name middle" x=${px((left + right) / 2)} y=${px(height - em * 0.4)}>${figures(String(bar))} ${unit}</text>`;
}

/**
 * A bench from above: a seat with a back, and its name beside it.
 *
 * @param {PlanSpec} layout @param {Point} at @param {number} scale
 * @param {{em: number, wide: number}} words how tall they are, and where the plan ends
 */
function renderBase({ base }, [x, y], scale, { em, wide }) {
  const half = scale * 0.9;
  const beside = x + half + em * 0.6;
  // In large letters on a narrow screen the name is as large as there is room for it.
  const widest = textWidth(base.label, em * 1.2);
  const size = em * Math.min(1, (wide - beside - em * 0.3) / widest);
  const left = px(x - half);
  const back = px(y + em * 0.65);
  return svg`<rect class="seat" x=${left} y=${px(y - em * 0.3)} width=${px(2 * half)} height=${px(em * 0.65)} rx="2" />
    <path class="seat-back" d="M${left} ${back}H${px(x + half)}" />
    <text
      class="strong"
      .style=${`font-size: ${px(size)}px`}
      x=${px(beside)}
      y=${px(y + em * 0.55)}
    >${base.label}</text>`;
}

/** @param {Point} at @param {number} angle @param {number} em */
function renderArrow([x, y], angle, em) {
  const [long, half] = [px(em * 0.45), px(em * 0.38)];
  return svg`<path
    class="arrow"
    d="M${long} 0L${-half} ${-half}V${half}Z"
    transform="translate(${px(x)} ${px(y)}) rotate(${Math.round(-angle)})"
  />`;
}

/**
 * A number in a ring; the start is filled, and the end has a second ring.
 *
 * @param {Point} at @param {string} told @param {{wide: number, tall: number, em: number}} room
 * @param {{isFirst: boolean, isLast: boolean}} ends
 */
function renderMark(at, told, { wide, tall, em }, { isFirst, isLast }) {
  const radius = em * 0.75;
  const half = Math.max(radius, textWidth(told, em) / 2 + em * 0.35);
  const x = Math.min(Math.max(at[0], half + 4), wide - half - 4);
  const y = Math.min(Math.max(at[1], radius + 4), tall - radius - 4);
  const ring = (/** @type {number} */ grown) => svg`<rect
    class="stop"
    x=${px(x - half - grown)}
    y=${px(y - radius - grown)}
    width=${px(2 * (half + grown))}
    height=${px(2 * (radius + grown))}
    rx=${px(radius + grown)}
  />`;
  return svg`<g class=${isFirst ? "plan-mark first" : "plan-mark"}>
    ${isLast ? ring(em * 0.25) : nothing} ${ring(0)}
    <text
      class="middle strong"
      .style=${`font-size: ${px(em)}px`}
      x=${px(x)}
      y=${px(y + em * 0.36)}
    >${told}</text>
  </g>`;
}

/** @param {PlanSpec} layout what the lines and the numbers are */
function renderKey({ states, numbers }) {
  return html`<p class="key" aria-hidden="true">
    ${[nothing, DASH].map(
      (dash, place) =>
        html`<span
          ><svg viewBox="0 0 36 8" class="sample">
            <path class="way" d="M0 4H36" stroke-dasharray=${dash} />
          </svg>
          ${states[place]}</span
        >`,
    )}
    <span><b class="number">${figures("1")}</b> ${numbers}</span>
  </p>`;
}

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
 * @param {PlanSpec} layout @param {Point[]} points
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
 * @param {PlanSpec} layout @param {Point[]} points
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
 * @param {Point[]} points @param {number[]} states
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
 * @param {PlanSpec} layout @param {number[][]} series
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
