/**
 * Texts: how those of a spec are drawn and said, and how a number is read that somebody typed.
 *
 * A text of a spec is a plain string, or runs that may be strong, emphasised, code or a link. Runs
 * become elements; nothing is ever parsed as markup.
 *
 * @typedef {string | Run[]} Text
 */
import { html, nothing } from "lit";

/** @import { Run } from "../spec" */

/** @param {Text} text */
export function renderText(text) {
  return typeof text === "string" ? broken(text) : text.map(renderRun);
}

/** @param {Text} text @returns {string} the same words without marks, for announcements */
export function plainText(text) {
  const words = typeof text === "string" ? text : text.map((run) => run.text).join("");
  return words.replaceAll("\n", " ");
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

/** @returns {string} in which the page is written */
export function language() {
  return /** @type {any} */ (globalThis).secureBase?.language ?? "en-GB";
}

/** @param {string} text with numbers as English writes them @returns {string} with those of the page's language */
export function figures(text) {
  return /** @type {any} */ (globalThis).secureBase?.figures?.(text) ?? text;
}

/** @param {string} text @returns {unknown} with its line breaks */
function broken(text) {
  const [first, ...others] = text.split("\n");
  return others.length ? html`${first}${others.map((line) => html`<br />${line}`)}` : text;
}

/** @param {Run} run */
function renderRun(run) {
  let content = html`${run.code ? run.text : broken(run.text)}`;
  if (run.code) {
    content = html`<code class=${run.text.includes("\n") ? "lines" : nothing}>${content}</code>`;
  }
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
    .map((part) => (hasStop(part) ? part : `${part}.`))
    .join(" ");
}

/** @param {string} text @returns {boolean} whether it ends in a stop of its own */
export function hasStop(text) {
  return ENDED.test(text);
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
 * Reads a number as people write it: `40`, `2.5`, `2,5`, `-3`, `1,000`, `40%`, `1/4`, `1 1/2`, `½`,
 * `1e-5`, `2 × 10^-5`.
 *
 * A comma followed by three digits parts thousands, as in UK writing; any other comma is a decimal
 * comma.
 *
 * @param {string} text
 * @returns {number | null} null when it is no number
 */
export function readNumber(text) {
  const typed = text
    .replace(/(\d)\s*([¼-¾⅐-⅞])/g, "$1 $2")
    .replace(/[⁻⁰¹²³⁴-⁹]+$/, "^$&")
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("\u2044", "/")
    .replace(/%\s*$/, "")
    .trim();
  const fraction = /^([-+]?)(?:(\d+)\s+)?([^/\s]+)\s*\/\s*([^/\s]+)$/.exec(typed);
  if (!fraction) return readDecimal(typed);
  const [, sign, whole = "0", above, below] = fraction;
  const [over, under] = [readDecimal(above), readDecimal(below)];
  if (over === null || !under) return null;
  return (sign === "-" ? -1 : 1) * (Number(whole) + over / under);
}

/** @param {string} text @returns {number | null} */
function readDecimal(text) {
  const bare = text
    .replace(/\s+/g, "")
    .replace(/[x×*·]10\^/i, "e")
    .replace(/(\d)['’](?=\d{3})/g, "$1");
  const isThousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = isThousands ? bare.replaceAll(",", "") : bare.replace(",", ".");
  const isNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain);
  return isNumber && Number.isFinite(Number(plain)) ? Number(plain) : null;
}
