import { html } from "lit";

/** @param {unknown} shape in a square of 24 units @returns a mark that stands beside its word */
export function drawnMark(shape) {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${shape}
  </svg>`;
}
