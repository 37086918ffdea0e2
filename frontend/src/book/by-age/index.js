/**
 * `<sb-by-age>`: puts the activities in it into the order that fits the baby's age, where it was
 * said, before they come alive. Without a script they stand as they were written.
 */
import { fittingFirst } from "../../records/baby-age.js";
import { createStore } from "../../records/store.js";

/** @import { Ages } from "../../spec" */

export default class ByAge extends HTMLElement {
  connectedCallback() {
    const parts = [...this.children].map((activity) => ({ activity, ages: agesOf(activity) }));
    const ordered = fittingFirst(parts, createStore(window));
    if (ordered !== parts) this.append(...ordered.map(({ activity }) => activity));
  }
}

/** @param {Element} activity @returns {Ages | null} */
function agesOf(activity) {
  return JSON.parse(activity.querySelector("script.sb-spec")?.textContent ?? "{}").ages ?? null;
}
