/** Lines over time with named phases, and curves that may overlap. */
import { html, nothing, svg } from "lit";
import { axisName, lineValues } from "./decode.js";
import { linePath, scale, spread, textWidth, ticksThatFit } from "./geometry.js";
import { px } from "./marks.js";
import { inLines } from "./text-lines.js";

/**
 * @import { Phase } from "../spec"
 * @import { Lines } from "./decode.js"
 * @import { Draw } from "./geometry.js"
 * @typedef {{line: Lines["lines"][number], points: [number, number][]}} Drawn
 * @typedef {{x: (value: number) => number, left: number, right: number, top: number, bottom: number,
 *   em: number, under: number}} Plot where it is, how big its words are, and where what stands above
 *   it may begin, under the name of its scale
 */

/** Below this width, in ems, the names of the lines stand above the plot. */
const NARROW = 32;

/** @type {Draw<Lines>} */
export const renderLines = (layout, series, { width, em }, label) => {
  const isTime = layout.kind === "time-lines";
  const isNarrow = width < NARROW * em;
  const left =
    Math.max(...layout.value.ticks.map(({ text }) => textWidth(text, em)), em) + em * 0.5;
  const longest = Math.max(...layout.lines.map((line) => textWidth(line.label, em * 1.05)));
  const right = width - (isTime && !isNarrow ? longest + em : em * 0.6);
  const x = scale(layout.across, left, right);
  const phases = isTime ? layout.phases : [];
  const names = phases.map((phase) => phaseName(phase, x, em));
  const name = inLines(axisName(layout.value), width, em);
  const middle = (left + right) / 2;
  const below = inLines(axisName(layout.across), 2 * (width - middle), em);
  const top =
    name.more +
    em * (phases.length ? 1.7 + 1.25 * Math.max(...names.map(({ lines }) => lines.length)) : 3);
  const bottom = top + Math.min(Math.max(width * 0.42, em * 11), em * 18);
  const y = scale(layout.value, bottom, top);
  const plot = { x, left, right, top, bottom, em, under: em * 1.4 + name.more };

  /** @type {Drawn[]} */
  const drawn = layout.lines.map((line, place) => ({
    line,
    points: lineValues(layout, series[place]).map((value, index) => [
      x(layout.start + index * layout.step),
      y(value),
    ]),
  }));
  return html`
    ${isTime && isNarrow ? renderKey(layout) : nothing}
    <svg
      class="chart"
      viewBox="0 0 ${px(width)} ${px(bottom + em * 3.2 + below.more)}"
      role="img"
      aria-label=${label}
    >
      ${phases.map((phase, place) => renderPhase(phase, names[place], plot))}
      ${name.render(0, em, "axis-name")}
      ${layout.value.ticks.map(
        ({ at, text }) =>
          svg`<line class="grid" x1=${px(left)} x2=${px(right)} y1=${px(y(at))} y2=${px(y(at))} />
            <text class="end" x=${px(left - em * 0.5)} y=${px(y(at) + em * 0.35)}>${text}</text>`,
      )}
      ${ticksThatFit(layout.across, x, em).map(
        ({ at, text }) =>
          svg`<text class="middle" x=${px(x(at))} y=${px(bottom + em * 1.4)}>${text}</text>`,
      )}
      ${below.render(middle, bottom + em * 2.8, "axis-name middle")}
      ${drawn.map((each) => renderLine(each, layout, bottom))}
      ${isTime ? nothing : renderTopLabels(drawn, plot)}
      ${isTime && !isNarrow ? renderEndLabels(drawn, plot) : nothing}
    </svg>
  `;
};

/** @param {Lines} layout the names of the lines, each with a piece of it */
function renderKey(layout) {
  return html`<p class="key" aria-hidden="true">
    ${layout.lines.map(
      ({ label, colour, dash }) =>
        html`<span class="c-${colour}"
          ><svg viewBox="0 0 36 8" class="sample">
            <path class="line" d="M0 4H36" stroke-dasharray=${dash || nothing} />
          </svg>
          ${label}</span
        >`,
    )}
  </p>`;
}

/**
 * The name of a phase: a word a line, and smaller, where the phase is narrow.
 *
 * @param {Phase} phase @param {(value: number) => number} x @param {number} em
 */
function phaseName({ label, start, end }, x, em) {
  const room = (x(end) - x(start)) * 0.95;
  const lines = textWidth(label, em) > room ? label.split(" ") : [label];
  const widest = Math.max(...lines.map((line) => textWidth(line, em)));
  return { lines, em: Math.min(em, (em * room) / widest) };
}

/** @param {Phase} phase @param {ReturnType<typeof phaseName>} name @param {Plot} plot */
function renderPhase({ start, end, shaded }, name, { x, top, bottom, em, under }) {
  const [left, right] = [x(start), x(end)];
  return svg`<rect
      class="phase ${shaded ? "shaded" : ""}"
      x=${px(left)}
      y=${px(under)}
      width=${px(right - left)}
      height=${px(bottom - under)}
    />
    ${name.lines.map(
      (line, place) =>
        svg`<text
          class="middle strong"
          .style=${`font-size: ${px(name.em)}px`}
          x=${px((left + right) / 2)}
          y=${px(top - em * (0.6 + 1.2 * (name.lines.length - 1 - place)))}
        >${line}</text>`,
    )}`;
}

/** @param {Drawn} drawn @param {Lines} layout @param {number} bottom */
function renderLine({ line, points }, layout, bottom) {
  const path = linePath(points);
  const [first] = points;
  const last = points[points.length - 1];
  const ground = `${path}L${px(last[0])} ${px(bottom)}L${px(first[0])} ${px(bottom)}Z`;
  return svg`<g class="c-${line.colour}">
    ${layout.kind === "curves" ? svg`<path class="ground" d=${ground} />` : nothing}
    <path class="line" d=${path} stroke-dasharray=${line.dash || nothing} />
  </g>`;
}

/** @param {Drawn[]} drawn @param {Plot} plot */
function renderEndLabels(drawn, { bottom, em }) {
  const ends = drawn.map(({ points }) => points[points.length - 1]);
  const heights = spread(
    ends.map(([, y]) => y),
    em * 1.25,
    bottom,
  );
  return drawn.map(
    ({ line }, place) =>
      svg`<text
        class="name c-${line.colour}"
        x=${px(ends[place][0] + em * 0.5)}
        y=${px(heights[place] + em * 0.35)}
      >${line.label}</text>`,
  );
}

/**
 * Above the top of each curve; where tops are near one another the first name ends there and the
 * last one begins there, and each grows outwards where a reader's letters are wider. Where there is
 * no room for the two side by side, they stand above one another.
 *
 * @param {Drawn[]} drawn @param {Plot} plot
 */
function renderTopLabels(drawn, { left, right, em }) {
  const tops = drawn
    .map(({ line, points }) => {
      const [x, y] = points.reduce((highest, point) => (point[1] < highest[1] ? point : highest));
      return { line, x, y, width: textWidth(line.label, em * 1.1) };
    })
    .sort((a, b) => a.x - b.x);
  const isStacked = tops.reduce((sum, top) => sum + top.width, em) > right - left;
  return tops.map(({ line, x, y, width }, place) => {
    const isFirst = place === 0;
    const shift = tops.length === 1 ? -width / 2 : isFirst ? -width - em * 0.4 : em * 0.4;
    const from = isStacked ? 0 : Math.min(Math.max(x + shift, left), right - width);
    const ends = isFirst && tops.length > 1 && !isStacked;
    const height = y - em * (0.5 + 1.25 * Math.max(0, isStacked ? place : place - 1));
    return svg`<text
      class="name c-${line.colour} ${ends ? "end" : ""}"
      x=${px(ends ? from + width : from)}
      y=${px(height)}
    >${line.label}</text>`;
  });
}
