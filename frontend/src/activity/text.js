/**
 * Draws a text of the spec: a plain string, or runs that may be strong, emphasised, code or a link.
 * Runs become elements; nothing is ever parsed as markup.
 *
 * @typedef {string | import("../spec").Run[]} Text
 */
import { html } from "lit";

/** @param {Text} text */
export function renderText(text) {
  return typeof text === "string" ? text : text.map(renderRun);
}

/** @param {Text} text @returns {string} the same words without marks, for announcements */
export function plainText(text) {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

/**
 * @param {string | null} address
 * @returns {string | undefined} the address when it is https, a telephone number, mail or relative;
 *   a browser would read " java\nscript:" as a script, so the browser's own parser decides
 */
export function safeAddress(address) {
  if (!address) return undefined;
  try {
    const { protocol } = new URL(address, "https://relative.invalid");
    return ["https:", "tel:", "mailto:"].includes(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** @param {import("../spec").Run} run */
function renderRun(run) {
  let content = html`${run.text}`;
  if (run.code) content = html`<code>${content}</code>`;
  if (run.emphasis) content = html`<em>${content}</em>`;
  if (run.strong) content = html`<strong>${content}</strong>`;
  const address = safeAddress(run.href);
  return address ? html`<a href=${address}>${content}</a>` : content;
}
