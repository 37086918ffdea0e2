/**
 * Two lines, a carer's and a baby's, that part or meet: what every scenario is about. The words
 * beside it say the same, so a screen reader passes it over.
 */
import { html } from "lit";

/** @param {"part" | "meet"} how */
export function strands(how) {
  return html`<svg
    class="strands ${how}"
    viewBox="0 0 600 40"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
    <path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
  </svg>`;
}
