/** What the keys do, and those of a presenter's remote. */
import { readingArrows } from "../../reading-arrows.js";
import { isSet, NO_LETTER_KEYS } from "../../records/switches.js";

const NEXT = ["ArrowDown", "PageDown", " "];
const BACK = ["ArrowUp", "PageUp"];
/** What a presenter's remote sends belongs to the class view wherever the focus is. */
const OF_A_REMOTE = ["PageDown", "PageUp"];

/** @param {import("./index.js").default} view @returns {Record<string, () => void>} */
export function actsOf(view) {
  const [onwards, back] = readingArrows();
  return {
    ...Object.fromEntries([onwards, ...NEXT].map((key) => [key, () => view.next()])),
    ...Object.fromEntries([back, ...BACK].map((key) => [key, () => view.back()])),
    Home: () => view.goTo(0),
    End: () => view.goTo(view.scenes.length - 1),
    Escape: () => view.leave(),
    n: () => view.toggleNotes(),
  };
}

/** @param {KeyboardEvent} event @returns {boolean} whether it is meant for something else */
export function isElsewhere(event) {
  const { key, defaultPrevented, altKey, ctrlKey, metaKey } = event;
  return defaultPrevented || altKey || ctrlKey || metaKey || isOwnKey(event) || isSilent(key);
}

/** @param {string} key @returns {boolean} whether it is a letter, and letters are no shortcuts */
function isSilent(key) {
  return /^\p{L}$/u.test(key) && isSet(NO_LETTER_KEYS);
}

/** @param {KeyboardEvent} event @returns {boolean} whether a control has a use for it */
function isOwnKey(event) {
  const { key } = event;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || OF_A_REMOTE.includes(key) || key === "Escape") return false;
  if (target.matches("input:not([type=checkbox]), select, textarea, [role=slider]")) return true;
  // Notes that are longer than their place are scrolled in, once one has gone there.
  if (target.matches(".sb-class-notes > div")) return /^Arrow(Up|Down)$/.test(key);
  return key === " " && target.matches("button, summary, input, a");
}
