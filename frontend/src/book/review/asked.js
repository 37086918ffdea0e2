/**
 * One question of a lesson's quiz, asked again: the quiz itself, with a single question and no frame.
 * What is answered here is kept by the review, and leaves alone what the lesson's quiz has kept.
 */
import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { createStore } from "../../records/store.js";

/** @import { Question } from "../../kinds/quiz/grading.js" */

/** @returns {any} a window with storage of its own, which is gone with it and tells nobody */
function apart() {
  const kept = new Map();
  const localStorage = {
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => kept.set(key, value),
    removeItem: (/** @type {string} */ key) => kept.delete(key),
  };
  const events = { dispatchEvent() {}, addEventListener() {}, removeEventListener() {} };
  return { localStorage, ...events };
}

/** @param {typeof import("../../kinds/quiz/index.js").default} Quiz loaded when a sitting begins */
export function askedAgain(Quiz) {
  return class AskedAgain extends Quiz {
    constructor() {
      super();
      this.store = createStore(apart());
      /** Which question of how many, and from which lesson. */
      this.place = "";
    }

    get kind() {
      return "quiz";
    }

    placeOf() {
      return this.place;
    }

    /** @param {Question} question */
    viewOf(question) {
      return { ...super.viewOf(question), mayAlwaysSee: true };
    }

    render() {
      if (!this.spec || !this.record) return html``;
      const { text, count } = this.announcement;
      return html`<div>${this.renderActivity()}</div>
        <div class="visually-hidden" role="status" aria-live="polite">
          ${keyed(count, html`<p>${text}</p>`)}
        </div>`;
    }
  };
}
