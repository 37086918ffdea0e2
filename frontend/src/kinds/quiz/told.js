/**
 * A note beside an answer: a mark, a word, and what there is to say.
 *
 * @typedef {object} Note
 * @property {"right" | "again" | "shown" | "more"} tone `more`: something that may be added
 * @property {string} [verdict] left out of parts whose answer was shown: one word of it is enough
 * @property {import("../../activity/text.js").Text} [text] without it, the note is only a line, so
 *   that many of them do not crowd the page
 * @property {string} [id] for the control that the note is about; its verdict alone is verdictOf(id)
 * @property {boolean} [isOutcome] whether it is what the whole question has come to
 */
import { html, nothing } from "lit";
import { mark, pause } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";

/** Where the focus goes once a question is settled. */
export const OUTCOME = "#outcome";

/** @param {string} id of a note @returns {string} of its verdict, for whom all of it is too much */
export function verdictOf(id) {
  return `${id}-verdict`;
}

/** @param {Note | null} note */
export function renderTold(note) {
  if (!note) return nothing;
  const { tone, verdict, text, id } = note;
  return html`<div
    class="told ${tone} ${text === undefined ? "brief" : ""}"
    id=${id ?? nothing}
    data-together
  >
    ${verdict ? renderVerdict(note, verdict) : nothing}
    ${text === undefined ? nothing : html`${verdict ? pause : nothing} <p>${renderText(text)}</p>`}
  </div>`;
}

/** @param {Note} note @param {string} verdict */
function renderVerdict({ tone, id, isOutcome }, verdict) {
  return isOutcome
    ? html`<p class="verdict" id=${OUTCOME.slice(1)} tabindex="-1">${mark(tone)} ${verdict}</p>`
    : html`<p class="verdict" id=${id ? verdictOf(id) : nothing}>${mark(tone)} ${verdict}</p>`;
}
