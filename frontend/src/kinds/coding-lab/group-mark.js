/** The marks of the four groups: ▲ A, ● B, ■ C, ◆ D. Drawn, because phones lack some of them. */
import { html, svg } from "lit";

const shapes = {
  A: svg`<path d="M12 4l9 16H3z" />`,
  B: svg`<circle cx="12" cy="12" r="8.5" />`,
  C: svg`<path d="M4.5 4.5h15v15h-15z" />`,
  D: svg`<path d="M12 2.5l9 9.5-9 9.5-9-9.5z" />`,
};

/** @param {keyof typeof shapes} letter */
export function groupMark(letter) {
  return html`<svg
    class="group-mark ${letter}"
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${shapes[letter]}
  </svg>`;
}
