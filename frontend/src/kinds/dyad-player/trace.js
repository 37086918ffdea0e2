/**
 * The trace under the faces: when the pair is in step, the baby's joy and upset, and the phases.
 * What is still to come is faint. Drawn once for a run; only the edge moves.
 */
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { phaseName } from "./timeline.js";
import { words } from "./words.js";

/** @import { DyadPlayerSpec } from "../../spec" */

/** @param {DyadPlayerSpec} spec @param {number} time seconds */
export function renderTrace(spec, time) {
  const share = (100 * time) / (spec.matched.length - 1);
  return html`<div class="trace" role="img" aria-label=${words.trace} .style=${`--now: ${share}%`}>
    ${guard([spec], () => renderStill(spec))}
    <div class="cursor"></div>
  </div>`;
}

/** @param {DyadPlayerSpec} spec */
function renderStill(spec) {
  const last = spec.matched.length - 1;
  const percent = (/** @type {number} */ second) => `${(100 * Math.min(second, last)) / last}%`;
  const lines = html`<svg viewBox="0 0 ${last} 100" preserveAspectRatio="none" aria-hidden="true">
      <path class="joy" vector-effect="non-scaling-stroke" d=${curve(spec.joy)} />
      <path class="upset" vector-effect="non-scaling-stroke" d=${curve(spec.upset)} />
    </svg>
    <svg class="band" viewBox="0 0 ${last} 1" preserveAspectRatio="none" aria-hidden="true">
      <path d=${bars(spec.matched)} />
    </svg>`;
  return html`
    ${spec.phases.map(
      (phase) =>
        html`<div
          class=${phase.name === "still face" ? "phase shaded" : "phase"}
          .style=${`left: ${percent(phase.start)}; right: calc(100% - ${percent(phase.end)})`}
        >
          <span>${phaseName(spec, phase)}</span>
        </div>`,
    )}
    <div class="lines to-come">${lines}</div>
    <div class="lines past">${lines}</div>
    ${renderName("joy", words.joy, spec.joy, last)} ${renderName("upset", words.upset, spec.upset, last)}
    ${spec.matched.includes("1") ? html`<span class="in-step">${words.inStep}</span>` : nothing}
  `;
}

/** The name of a line, by its highest point. @param {string} kind @param {string} name @param {number[]} values @param {number} last */
function renderName(kind, name, values, last) {
  const highest = Math.max(...values);
  const place = Math.min(0.88, Math.max(0.06, values.indexOf(highest) / last));
  return html`<span class="name ${kind}" .style=${`left: ${100 * place}%; --height: ${highest / 100}`}>
    ${name}
  </span>`;
}

/** @param {number[]} values 0 to 100 */
export function curve(values) {
  return `M${values.map((value, second) => `${second} ${100 - value}`).join("L")}`;
}

/** @param {string} matched @returns {string} a bar for every run of matched seconds */
export function bars(matched) {
  return [...matched.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index - 0.5} 0h${run.length}v1h-${run.length}z`)
    .join("");
}
