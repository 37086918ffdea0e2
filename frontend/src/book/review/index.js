/**
 * `<sb-review>`: a few questions from lessons that were read, each on its day. The questions are
 * those of the lessons' quizzes, and are loaded when a sitting begins.
 *
 * @import { QuizSpec } from "../../spec"
 * @import { Lesson } from "./lessons.js"
 * @import { Question } from "./schedule.js"
 * @typedef {{question: Question, isAgain: boolean, spec: QuizSpec}} Asked `spec`: the question alone
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { controlStyles } from "../../activity/control-styles.js";
import { dayNumber } from "../../activity/day.js";
import { activityStyles } from "../../activity/styles.js";
import { renderHeading } from "../../activity/templates.js";
import { follow } from "../../records/following.js";
import { keepReview, notAskedYet, readReview } from "../../records/review.js";
import { createStore } from "../../records/store.js";
import { saveCalendar } from "./calendar.js";
import { begunLast } from "./lessons.js";
import { ASKED, alone, loadQuizzes } from "./quizzes.js";
import { renderReadUp } from "./read-up.js";
import { answered, daysAhead } from "./schedule.js";
import { standingOf } from "./standing.js";
import { reviewStyles } from "./styles.js";
import { words } from "./words.js";

const FOUR_WEEKS = 28;

export default class Review extends LitElement {
  static styles = [activityStyles, controlStyles, reviewStyles];
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    sitting: { state: true },
    sat: { state: true },
    problem: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.store = createStore(window);
    // What was not known stands in the queue a second time, at its end.
    /** @type {{queue: Asked[], place: number, isAnswered: boolean} | null} */
    this.sitting = null;
    /** @type {{asked: Question[], wrong: Question[], isWhole: boolean} | null} the last sitting */
    this.sat = null;
    this.problem = "";
    this.said = { text: "", count: 0 };
    this.isKept = true;
    this.fileAddress = "";
    /** @type {string[]} what shows a question */
    this.scripts = [];
    /** @type {Lesson[]} */
    this.lessons = [];
    follow(this, () => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    const told = this.querySelector(":scope > script.sb-lessons")?.textContent;
    /** @type {{scripts: string[], lessons: Lesson[]}} as publishing/review.py tells of them */
    const { scripts, lessons } = JSON.parse(told ?? '{"scripts":[],"lessons":[]}');
    this.scripts = scripts;
    this.lessons = lessons;
    this.toggleAttribute("prints-fallback", true);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.fileAddress);
  }

  get today() {
    return Math.max(0, dayNumber(new Date()));
  }

  /** @param {Question} question */
  lessonOf({ lesson }) {
    return /** @type {Lesson} */ (this.lessons.find((one) => one.lesson === lesson));
  }

  /** @param {Question[]} questions */
  async begin(questions) {
    this.problem = "";
    this.sat = null;
    try {
      const lessons = new Set(questions.map((question) => this.lessonOf(question)));
      await loadQuizzes(lessons, this.scripts);
      const queue = questions.map((question) => ({
        question,
        isAgain: false,
        spec: alone(question),
      }));
      this.sitting = { queue, place: 0, isAnswered: false };
      this.isKept = true;
      this.show();
    } catch {
      this.problem = words.notLoaded;
      this.focusOn("#problem");
    }
  }

  /** @param {CustomEvent} event the record of the question on show */
  take(event) {
    event.stopPropagation();
    const { sitting } = this;
    const [answer] = Object.values(event.detail?.answers ?? {});
    // The first answer counts; after it, one may try as often as one likes.
    if (!sitting || !answer || sitting.isAnswered) return;
    const { queue, place } = sitting;
    const isRight = answer.state === "right";
    const again = isRight || queue[place].isAgain ? [] : [{ ...queue[place], isAgain: true }];
    this.sitting = { queue: [...queue, ...again], place, isAnswered: true };
    if (!queue[place].isAgain) this.keep(queue[place].question, isRight);
  }

  /** @param {Question} question @param {boolean} isRight */
  keep({ lesson, id, standing }, isRight) {
    const questions = readReview(this.store, lesson);
    // What was erased since the sitting began does not come back.
    const before = questions[id] ?? notAskedYet(standing.day);
    const after = answered(before, isRight, this.today);
    this.isKept = keepReview(this.store, lesson, { ...questions, [id]: after });
  }

  following() {
    if (!this.sitting) return;
    const place = this.sitting.place + 1;
    if (place === this.sitting.queue.length) return this.end(true);
    this.sitting = { ...this.sitting, place, isAnswered: false };
    this.show();
  }

  /** @param {boolean} isWhole */
  end(isWhole) {
    if (!this.sitting) return;
    const { queue, place, isAnswered } = this.sitting;
    const seen = queue.slice(0, isAnswered ? place + 1 : place);
    const asked = seen.filter(({ isAgain }) => !isAgain).map(({ question }) => question);
    const wrong = queue.filter(({ isAgain }) => isAgain).map(({ question }) => question);
    this.sat = { asked, wrong, isWhole };
    this.sitting = null;
    this.focusOn("#lead");
  }

  /** Brings the question on show before the reader. */
  async show() {
    await this.updateComplete;
    /** @type {any} */ (this.renderRoot.querySelector(ASKED))?.focusOn("legend");
  }

  /** @param {string} selector */
  async focusOn(selector) {
    await this.updateComplete;
    const target = this.renderRoot.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  }

  /** @param {Question[]} questions */
  saveCalendar(questions) {
    const days = daysAhead(questions, this.today, FOUR_WEEKS);
    URL.revokeObjectURL(this.fileAddress);
    this.fileAddress = saveCalendar(days, new Date());
    this.said = { text: words.calendarSaved(words.calendarFile), count: this.said.count + 1 };
  }

  render() {
    const { text, count } = this.said;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        <div class=${this.sitting ? "visually-hidden" : ""}>
          ${renderHeading(this.headingLevel, words.title, "title")}
        </div>
        ${this.sitting ? this.renderSitting(this.sitting) : this.renderStanding()}
        <p class="problem" id="problem" tabindex="-1">${this.problem}</p>
        <div role="status" aria-live="polite">${keyed(count, html`<p>${text}</p>`)}</div>
      </div>
      <div class="printed"><slot></slot></div>
    `;
  }

  /** Where one is, and what can be done. */
  renderStanding() {
    const { store, lessons, today, sat } = this;
    const { state, few, all, next } = standingOf(store, lessons, today, sat !== null);
    const { says, begin } = words.standings[state];
    return html`
      ${sat ? this.renderEnd(sat) : renderLead(words.lead(state, few.length))}
      <p>${next === null ? nothing : words.next(next, today, state)} ${sat ? nothing : says}</p>
      ${state === "nothing-read" ? this.renderWayIn() : nothing}
      ${begin && few.length ? this.renderBegin(begin, few, isMeantFor(state)) : nothing}
      ${next === null ? nothing : this.renderCalendar(all)}
    `;
  }

  /** Where nothing was read to its end: the lesson that was begun, or the first. */
  renderWayIn() {
    const begun = begunLast(this.store, this.lessons);
    const lesson = begun ?? this.lessons[0];
    if (!lesson) return nothing;
    const name = begun ? words.goOn(lesson.title) : words.begin(lesson.title);
    return html`<p class="row"><a href=${lesson.href}>${name}</a></p>`;
  }

  /** @param {string} name @param {Question[]} questions @param {boolean} isPrimary */
  renderBegin(name, questions, isPrimary) {
    return html`<div class="row">
      <button
        type="button"
        class=${isPrimary ? "primary" : ""}
        data-begin
        @click=${() => this.begin(questions)}
      >
        ${name}
      </button>
    </div>`;
  }

  /** @param {Question[]} all */
  renderCalendar(all) {
    return html`<details class="calendar">
      <summary>${words.calendar}</summary>
      <p id="calendar">${words.calendarWhy}</p>
      <div class="row">
        <button
          type="button"
          data-calendar
          aria-describedby="calendar"
          @click=${() => this.saveCalendar(all)}
        >
          ${words.saveCalendar}
        </button>
      </div>
    </details>`;
  }

  /** @param {NonNullable<Review["sitting"]>} sitting */
  renderSitting({ queue, place, isAnswered }) {
    const { question, isAgain, spec } = queue[place];
    const { title } = this.lessonOf(question);
    const count = queue.filter((one) => !one.isAgain).length;
    return html`
      ${keyed(
        place,
        html`<sb-asked-again
          .place=${isAgain ? words.onceMore(title) : words.place(place + 1, count, title)}
          .spec=${spec}
          @sb-record=${this.take}
        ></sb-asked-again>`,
      )}
      <div class="row steps">
        <button type="button" class="plain" data-stop @click=${() => this.end(false)}>
          ${words.stop}
        </button>
        ${
          isAnswered
            ? html`<button type="button" class="primary" data-next @click=${this.following}>
                ${place + 1 === queue.length ? words.toEnd : words.following}
              </button>`
            : nothing
        }
      </div>
      ${this.isKept ? nothing : html`<p class="quiet">${words.notKept}</p>`}
    `;
  }

  /** @param {NonNullable<Review["sat"]>} sat */
  renderEnd({ asked, wrong, isWhole }) {
    const right = asked.length - wrong.length;
    return html`
      ${renderLead(isWhole ? words.done : words.stopped)}
      ${asked.length ? html`<p>${words.howItWent(asked.length, right)}</p>` : nothing}
      ${wrong.length ? renderReadUp(wrong, this.lessons) : nothing}
    `;
  }
}

/** @param {import("./standing.js").State} state @returns {boolean} whether one is expected to begin */
function isMeantFor(state) {
  return ["ready", "welcome-back", "blocked", "apart"].includes(state);
}

/** @param {string} text what it has come to; the focus can be brought there */
function renderLead(text) {
  return html`<p class="lead" id="lead" tabindex="-1">${text}</p>`;
}
