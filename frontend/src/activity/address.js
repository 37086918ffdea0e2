/** The address of the page, in which an activity may write what it shows. */

/**
 * @param {Element} activity
 * @returns {boolean} whether it stands in a page of the book, which has an address of its own: in a
 *   notebook it is JupyterLab's
 */
export function hasAddress(activity) {
  return activity.querySelector(":scope > script.sb-spec") !== null;
}

/** @param {Element} activity @param {string} address */
export function writeAddress(activity, address) {
  if (hasAddress(activity)) replaceAddress(address);
}

/** @param {string} address what the page is called by from now on, where its browser allows it */
export function replaceAddress(address) {
  try {
    window.history.replaceState(window.history.state, "", address);
  } catch {
    // A browser that guards the address of a local file still shows what was asked for.
  }
}
