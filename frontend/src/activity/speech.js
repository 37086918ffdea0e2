/**
 * Puts together what a screen reader says. Texts of the course come with their own full stop or
 * without one; spoken, each of them ends once, or its words would run into the next.
 */

const CLOSING = "[\"'”’)\\]]*";
const ENDED = new RegExp(`[.!?…:;]${CLOSING}$`);
const FULL_STOP = new RegExp(`\\.(${CLOSING})$`);
const ASKED = new RegExp(`[!?…]${CLOSING}$`);

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
