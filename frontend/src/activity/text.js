/**
 * Texts: how those of a spec are drawn and said, and how a number is read that somebody typed.
 *
 * A text of a spec is a plain string, or runs that may be strong, emphasised, code or a link. Runs
 * become elements; nothing is ever parsed as markup.
 *
 * @typedef {string | Run[]} Text
 */
import { html } from "lit";

/** @import { Run } from "../spec" */

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

/** @param {Run} run */
function renderRun(run) {
  let content = html`${run.text}`;
  if (run.code) content = html`<code>${content}</code>`;
  if (run.emphasis) content = html`<em>${content}</em>`;
  if (run.strong) content = html`<strong>${content}</strong>`;
  const address = safeAddress(run.href);
  return address ? html`<a href=${address}>${content}</a>` : content;
}
// What a screen reader says is put together from texts that come with their own full stop or without
// one; spoken, each of them ends once, or its words would run into the next.

const CLOSING = "[\"'”’)\\]]*";
const ENDED = /* @__PURE__ */ new RegExp(`[.!?…:;]${CLOSING}$`);
const FULL_STOP = /* @__PURE__ */ new RegExp(`\\.(${CLOSING})$`);
const ASKED = /* @__PURE__ */ new RegExp(`[!?…]${CLOSING}$`);

/** @param {(string | undefined)[]} parts @returns {string} one sentence after the other */
export function spoken(parts) {
  return parts
    .flatMap((part) => part?.trim() || [])
    .map((part) => (ENDED.test(part) ? part : `${part}.`))
    .join(" ");
}

/** @param {string} label @param {string} text @returns {string} "label: text" */
export function labelled(label, text) {
  const bare = withoutStop(label);
  return ASKED.test(bare) ? `${bare} ${text}` : `${bare}: ${text}`;
}

/** @param {string[]} texts @returns {string} several texts as one list */
export function listed(texts) {
  return texts.map(withoutStop).join("; ");
}

/** @param {string} text @returns {string} fit to stand within a sentence */
export function withoutStop(text) {
  return text.trim().replace(FULL_STOP, "$1");
}

/**
 * Reads a number as people write it: `40`, `2.5`, `2,5`, `-3`, `1,000`, `40%`.
 *
 * A comma followed by three digits parts thousands, as in UK writing; any other comma is a decimal
 * comma.
 *
 * @param {string} text
 * @returns {number | null} null when it is no number
 */
export function readNumber(text) {
  const bare = text.normalize("NFKC").replace(/\s+/g, "").replace(/^[−–]/, "-").replace(/%$/, "");
  const isThousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = isThousands ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
