/** The marks of the four groups: ▲ A, ● B, ■ C, ◆ D. Drawn, because phones lack some of them. */
import { html, svg } from "lit";
import { markPath, PATTERN_MARKS } from "../../charts/marks.js";

const patterns = /** @type {const} */ ({
  A: "avoidant",
  B: "secure",
  C: "resistant",
  D: "disorganised",
});

/** @param {keyof typeof patterns} letter */
export function groupMark(letter) {
  const pattern = patterns[letter];
  return html`<svg
    class="group-mark c-${pattern}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${markPath(PATTERN_MARKS[pattern], 12, 12, 8.2)} />`}
  </svg>`;
}
