/** Scripts that a page names and does not load before somebody asks for what they do. */

/** @type {Map<string, Promise<unknown>>} by address */
const loaded = new Map();

/** @param {string} addresses with a space between two; they run in this order */
export function loadScripts(addresses) {
  return Promise.all((addresses.match(/\S+/g) ?? []).map(loadOnce));
}

/** @param {string} src @returns {Promise<unknown>} */
function loadOnce(src) {
  const known = loaded.get(src);
  // Whoever comes to one that is on its way and fails asks again.
  if (known) return known.catch(() => loadOnce(src));
  const script = document.createElement("script");
  const loading = new Promise((resolve, reject) => {
    // One may rest on another: they run in their order, however they arrive.
    Object.assign(script, { src, async: false, onload: resolve, onerror: reject });
    document.body.append(script);
  });
  loaded.set(src, loading);
  // Whoever asks again may have better luck.
  loading.catch(() => loaded.delete(src));
  return loading;
}

/**
 * The address of a script for a page that another one opened: it has that one's policy, and nobody
 * who vouches for addresses (secure-base-theme.js).
 *
 * @param {string} address @returns {string}
 */
export function vouchedFor(address) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  return trustedTypes?.defaultPolicy?.createScriptURL(address) ?? address;
}
