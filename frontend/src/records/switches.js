/** Switches that somebody set on this device: each is there, or it is not. */

/** @param {string} name @returns {boolean} */
export function isSet(name) {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** @param {string} name @param {boolean} chosen */
export function keepSwitch(name, chosen) {
  try {
    if (chosen) localStorage.setItem(name, "yes");
    else localStorage.removeItem(name);
  } catch {
    // Storage may be blocked: the choice then lasts for this page only.
  }
}

/**
 * Single letters and figures do nothing by themselves: whoever speaks to their device, or rests a
 * hand on the keys, would set off what they did not ask for.
 */
export const NO_LETTER_KEYS = "secure-base/no-letter-keys";

/** The offer to take one's place along was taken, or put aside: it is made once. */
export const ASKED = "secure-base/passport";
