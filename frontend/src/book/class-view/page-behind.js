/**
 * The page of the lesson, which is away while its class view is on: where its reader was, and what
 * its address tells.
 *
 * @import ClassView from "./index.js"
 */
import { replaceAddress } from "../../activity/address.js";

/** On <html> while the page itself is away. */
const IN_CLASS = "sb-in-class";
const OF_THE_VIEW = ["view", "scene", "folded", "plan", "step"];

/** @param {boolean} isAway */
export function putAway(isAway) {
  document.documentElement.classList.toggle(IN_CLASS, isAway);
}

/** @param {ClassView} view @returns {string | null} what its reader had before their eyes */
export function idNearby({ cameFrom: { scroll }, scenes }) {
  if (!scroll) return null;
  putAway(false);
  window.scrollTo(0, scroll);
  const above = scenes.filter(({ ids, from }) => {
    return ids.length && from.getBoundingClientRect().top < window.innerHeight / 4;
  });
  putAway(true);
  return above.at(-1)?.ids[0] ?? null;
}

/** @param {ClassView} view the scene on show stands in the address, so that a reload finds it */
export function noteAddress({ scenes, index }) {
  const address = new URL(location.href);
  const { searchParams } = address;
  searchParams.set("view", "class");
  const id = scenes.slice(0, index + 1).findLast(({ ids }) => ids.length)?.ids[0];
  const { planned } = scenes[index];
  if (planned !== undefined) searchParams.set("step", String(planned + 1));
  else if (id) searchParams.set("scene", id);
  replaceAddress(address.href);
}

/** @param {ClassView} view the page again, where it was */
export function comeBack({ cameFrom: { scroll, focus }, asked, scene }) {
  const address = new URL(location.href);
  for (const name of OF_THE_VIEW) address.searchParams.delete(name);
  replaceAddress(address.href);
  if (asked.get("view") === "class") scene.from.scrollIntoView();
  else window.scrollTo(0, scroll);
  const target =
    focus instanceof HTMLElement && focus !== document.body
      ? focus
      : document.getElementById("main");
  target?.focus({ preventScroll: true });
}
