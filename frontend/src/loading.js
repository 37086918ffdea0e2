/**
 * Loads what defines an element, when somebody asks for it and not before.
 *
 * @param {string} element its name
 * @param {string | undefined} scripts their addresses, with a space between
 * @returns {Promise<unknown>} rejected where one cannot be loaded
 */
export function loadOnce(element, scripts) {
  if (customElements.get(element)) return Promise.resolve();
  return Promise.all((scripts?.trim().split(" ") ?? []).map(load));
}

/** @param {string} src @returns {Promise<unknown>} */
function load(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    // One may rest on another: they run in their order, however they arrive.
    Object.assign(script, { src, async: false, onload: resolve, onerror: reject });
    document.body.append(script);
  });
}
