/**
 * Defines a custom element once: two Jupyter modules in one page may both carry it.
 *
 * @param {string} name @param {CustomElementConstructor} element
 */
export function define(name, element) {
  if (!customElements.get(name)) customElements.define(name, element);
}
