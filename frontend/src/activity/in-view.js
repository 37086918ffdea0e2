/**
 * Brings an element on screen with as little scrolling as will do. What belongs to it, marked by
 * `data-together`, comes along as far as there is room: an option with what is said of it.
 *
 * @param {Element} element
 */
export function bringIntoView(element) {
  const around = element.parentElement?.closest("[data-together]");
  if (around) bringIntoView(around);
  // The element itself comes last: it wins where not all of it fits.
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}
