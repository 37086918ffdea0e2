/**
 * The small drawn marks that stand beside a word, so that nothing depends on colour. Drawn rather
 * than typed, because phones lack some of the characters.
 */
import { html, svg } from "lit";

const strokes = {
  right: svg`<path d="M4.5 12.8l5 5L19.5 7"/>`,
  again: svg`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,
  shown: svg`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,
  up: svg`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,
  down: svg`<path d="M12 5v13.5M6 13l6 6 6-6"/>`,
};

/** @param {keyof typeof strokes} name */
export function mark(name) {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${strokes[name]}
  </svg>`;
}
