/** `<sb-go-on>`: leads back to the lesson and the part that was read last on this device. */
import { goOnAt, readPlace } from "../../records/reading.js";
import { createStore } from "../../records/store.js";
import { words } from "./words.js";

/** @typedef {{lesson: string, title: string, href: string, parts: [string, string, string][]}} Lesson */

export default class GoOn extends HTMLElement {
  connectedCallback() {
    const store = createStore(window);
    const lessons = /** @type {Lesson[]} */ (JSON.parse(this.dataset.lessons ?? "[]"));
    const begun = lessons.flatMap((lesson) => {
      const place = readPlace(store, lesson.lesson);
      const number = goOnAt(
        place,
        lesson.parts.map(([anchor]) => anchor),
      );
      return place && number >= 0 ? [{ ...lesson, number, at: place.at }] : [];
    });
    const [last] = begun.sort((one, other) => other.at - one.at);
    this.hidden = !last;
    if (!last) return;
    const [anchor, , time] = last.parts[last.number];
    const link = document.createElement("a");
    link.href = `${last.href}#${anchor}`;
    link.textContent = words.goOn(last.title, last.number + 1, time);
    this.replaceChildren(link);
  }
}
