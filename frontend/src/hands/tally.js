/**
 * A show of hands, counted by whoever teaches: a vote, and perhaps a second one after the room has
 * talked. Every act is noted, so that each can be undone. Pure.
 *
 * @typedef {number} Act 1 for one more of the first option, -1 for one fewer; 2 and -2 for the second
 * @typedef {{votes: Act[][], isRevealed: boolean}} Tally
 */

/** @type {Tally} */
export const BLANK = { votes: [[]], isRevealed: false };
/** Keys for so many options; four of them are on a card. */
export const MOST_BY_KEY = 6;

/** @param {Act[]} acts @param {number} options @returns {number[]} how many chose each */
export function countsOf(acts, options) {
  return Array.from({ length: options }, (_, place) =>
    acts.reduce((count, act) => count + (Math.abs(act) === place + 1 ? Math.sign(act) : 0), 0),
  );
}

/** @param {number[]} counts */
export function totalOf(counts) {
  return counts.reduce((total, count) => total + count, 0);
}

/** @param {Tally} tally @param {Act} act @returns {Tally} as it was where there is nothing to take back */
export function count(tally, act) {
  const last = tally.votes[tally.votes.length - 1];
  const place = Math.abs(act);
  if (tally.isRevealed || (act < 0 && !countsOf(last, place)[place - 1])) return tally;
  return { ...tally, votes: [...tally.votes.slice(0, -1), [...last, act]] };
}

/** @param {Tally} tally @returns {Tally} without the last act; an empty second vote goes as a whole */
export function undo(tally) {
  const { votes, isRevealed } = tally;
  if (isRevealed) return tally;
  const last = votes[votes.length - 1];
  if (!last.length) return votes.length > 1 ? { ...tally, votes: votes.slice(0, -1) } : tally;
  return { ...tally, votes: [...votes.slice(0, -1), last.slice(0, -1)] };
}

/** @param {Tally} tally @returns {Tally} with a second vote beside the first */
export function voteAgain(tally) {
  return tally.votes.length > 1 ? tally : { votes: [...tally.votes, []], isRevealed: false };
}

/**
 * What a key asks for. The place of the key counts, so that Shift and other alphabets do no harm.
 *
 * @param {Pick<KeyboardEvent, "code" | "key" | "shiftKey" | "repeat">} event
 * @param {number} options
 * @returns {Act | "undo" | null}
 */
export function askedBy({ code, key, shiftKey, repeat }, options) {
  const place = Number(code.match(/^(?:Digit|Numpad)([1-9])$/)?.[1] ?? 0);
  if (place && place <= Math.min(options, MOST_BY_KEY)) {
    // A key that is held down is one hand.
    return repeat ? null : shiftKey ? -place : place;
  }
  return key === "Backspace" || key.toLowerCase() === "z" ? "undo" : null;
}
