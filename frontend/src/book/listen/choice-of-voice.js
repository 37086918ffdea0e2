/** Which of a device's own voices reads. */

/** Voices that are made for fun, or from before voices sounded like people. */
const ODD =
  /albert|bad news|bahh|bells|boing|bubbles|cellos|eddy|flo\b|fred|good news|grandma|grandpa|jester|junior|kathy|organ|ralph|reed|rocko|sandy|shelley|superstar|trinoids|whisper|wobble|zarvox/i;
const FINE = /enhanced|premium|natural|siri/i;

/**
 * @template {{name: string, lang: string, default: boolean}} Voice
 * @param {Voice[]} voices
 * @returns {Voice | undefined} British before others, one that sounds like a person before others
 */
export function bestOf(voices) {
  const worth = (/** @type {Voice} */ { name, lang, default: isDefault }) =>
    (ODD.test(name) ? -8 : 0) +
    (FINE.test(name) ? 4 : 0) +
    (/^en[-_]GB/i.test(lang) ? 2 : 0) +
    (isDefault ? 1 : 0);
  // Sorting keeps the device's own order where two are worth the same.
  return [...voices].sort((one, other) => worth(other) - worth(one))[0];
}
