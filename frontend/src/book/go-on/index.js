/**
 * `<sb-go-on>`: leads back to the lesson and the part that was read last on this device, and to the
 * review where a question of a lesson that was read has its day.
 */
import { dayNumber } from "../../activity/day.js";
import { goOnAt, readPlace } from "../../records/reading.js";
import { isDue, readReview } from "../../records/review.js";
import { createStore } from "../../records/store.js";
import { words } from "./words.js";

/** @typedef {{lesson: string, title: string, href: string, parts: [string, string, string][]}} Lesson */

export default class GoOn extends HTMLElement {
  connectedCallback() {
    const store = createStore(window);
    const lessons = /** @type {Lesson[]} */ (JSON.parse(this.dataset.lessons ?? "[]"));
    const read = lessons.flatMap((lesson) => {
      const place = readPlace(store, lesson.lesson);
      const anchors = lesson.parts.map(([anchor]) => anchor);
      return place ? [{ ...lesson, place, number: goOnAt(place, anchors), anchors }] : [];
    });
    const lines = [];
    const begun = read.filter(({ number }) => number >= 0);
    const [last] = begun.sort((one, other) => other.place.at - one.place.at);
    if (last) {
      const [anchor, , time] = last.parts[last.number];
      const text = words.goOn(last.title, last.number + 1, time);
      lines.push(link(`${last.href}#${anchor}`, text));
    }
    /** @type {{href: string, asked: Record<string, number>}} */
    const { href, asked } = JSON.parse(this.dataset.review ?? '{"asked":{}}');
    const today = dayNumber(new Date());
    const isAsked = lessons.some(({ lesson }) => {
      const standings = Object.values(readReview(store, lesson));
      const { place, anchors } = read.find((one) => one.lesson === lesson) ?? {};
      const isNew =
        place &&
        standings.length < asked[lesson] &&
        anchors?.every((anchor) => place.parts.includes(anchor)) &&
        dayNumber(new Date(1000 * place.at)) < today;
      return isNew || standings.some((standing) => isDue(standing, today));
    });
    if (href && isAsked) lines.push(link(href, words.review));
    this.hidden = !lines.length;
    this.replaceChildren(...lines);
  }
}

/** @param {string} href @param {string} text */
function link(href, text) {
  return Object.assign(document.createElement("a"), { href, textContent: text });
}
