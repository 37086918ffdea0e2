/** A note beside an answer: a mark, a word, and what there is to say. */
import { html, nothing } from "lit";
import { mark } from "../activity/marks.js";
import { renderText } from "../activity/text.js";

/**
 * Without a text it is only a line, so that many of them do not crowd the page.
 *
 * @param {"right" | "again" | "shown"} tone
 * @param {string} verdict
 * @param {import("../activity/text.js").Text} [text]
 */
export function renderTold(tone, verdict, text) {
  return html`<div class="told ${tone} ${text === undefined ? "brief" : ""}">
    <p class="verdict">${mark(tone)} ${verdict}</p>
    ${text === undefined ? nothing : html`<p>${renderText(text)}</p>`}
  </div>`;
}
