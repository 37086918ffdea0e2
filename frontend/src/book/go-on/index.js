/**
 * `<sb-go-on>`: leads back to the lesson and the part that was read last on this device, and to the
 * review where a question of a lesson that was read has its day. On the day on which a lesson was
 * read it says when its questions come.
 */
import { dayNumber } from "../../activity/day.js";
import { goOnAt, readPlace } from "../../records/reading.js";
import { dayRead, ids, isDue, isRead, standingsOf } from "../../records/review.js";
import { createStore } from "../../records/store.js";
import { words } from "./words.js";

/**
 * @typedef {{lesson: string, title: string, href: string, parts: [string, string, string][]}} Lesson
 * @typedef {import("../../records/store.js").Store} Store
 */

export default class GoOn extends HTMLElement {
  connectedCallback() {
    const store = createStore(window);
    const today = dayNumber(new Date());
    const told = /** @type {Lesson[]} */ (JSON.parse(this.dataset.lessons ?? "[]"));
    /** @type {{href: string, asked: Record<string, string[]>}} by lesson: its quiz, and the ids of questions */
    const { href, asked } = JSON.parse(this.dataset.review ?? '{"asked":{}}');
    const lessons = told
      .map((lesson) => standing(store, lesson, asked[lesson.lesson] ?? [], today))
      .sort((one, other) => (other.place?.at ?? 0) - (one.place?.at ?? 0));
    const lines = [];

    const done = lessons.find(
      ({ place, hasRead, day, standings }) =>
        place && hasRead && day === today && standings.some(({ seen }) => !seen),
    );
    if (href && done) {
      const textContent = words.done(done.title);
      lines.push(Object.assign(document.createElement("p"), { textContent }));
    }
    const begun = lessons.find(({ hasRead, number }) => !hasRead && number >= 0);
    if (begun) {
      const [anchor, , time] = begun.parts[begun.number];
      const text = words.goOn(begun.title, begun.number + 1, time);
      lines.push(link(`${begun.href}#${anchor}`, text));
    }
    const isAsked = lessons.some(
      ({ hasRead, standings }) => hasRead && standings.some((one) => isDue(one, today)),
    );
    if (href && isAsked) lines.push(link(href, words.review));
    this.hidden = !lines.length;
    this.replaceChildren(...lines);
  }
}

/**
 * A lesson, and how far its reader is.
 *
 * @param {Store} store @param {Lesson} lesson
 * @param {string[]} asked the id of its quiz, those of the questions for everyone, and for students
 * @param {number} today
 */
function standing(store, lesson, [quiz = "", everyone, students], today) {
  const parts = lesson.parts.map(([anchor]) => anchor);
  const known = {
    lesson: lesson.lesson,
    parts,
    quiz,
    everyone: ids(everyone),
    students: ids(students),
  };
  const place = readPlace(store, lesson.lesson);
  return {
    ...lesson,
    place,
    number: goOnAt(place, parts),
    hasRead: isRead(store, known),
    day: dayRead(store, lesson.lesson, today),
    standings: Object.values(standingsOf(store, known, today)),
  };
}

/** @param {string} href @param {string} text */
function link(href, text) {
  return Object.assign(document.createElement("a"), { href, textContent: text });
}
