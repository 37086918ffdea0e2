/** The marks of the four groups: ▲ A, ● B, ■ C, ◆ D. Drawn, because phones lack some of them. */
import { html, svg } from "lit";
import { markPath } from "../../charts/marks.js";

const marks = /** @type {const} */ ({ A: "triangle", B: "circle", C: "square", D: "diamond" });

/** @param {keyof typeof marks} letter */
export function groupMark(letter) {
  return html`<svg
    class="group-mark ${letter}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${markPath(marks[letter], 12, 12, 8.2)} />`}
  </svg>`;
}
