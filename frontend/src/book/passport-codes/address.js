/**
 * @param {string} [page] where *Your answers* lies, as this page links to it
 * @returns {string | null} the address at which another device opens it; null where this one is read
 *   from a folder, and nothing says where it lies on the web
 */
export function sentAddress(page = "") {
  const { href, protocol } = new URL(page, location.href);
  if (protocol.startsWith("http")) return href.replace(/#.*$/, "");
  const canonical = document.querySelector("link[rel=canonical]");
  return canonical instanceof HTMLLinkElement ? new URL(page, canonical.href).href : null;
}
