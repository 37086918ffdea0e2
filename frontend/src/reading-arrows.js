/**
 * The key that points to where the text goes on, and the one that points back to where it came from.
 *
 * @returns {[string, string]}
 */
export function readingArrows() {
  return document.dir === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
}
