/** `<sb-quiz>`: one question at a time, feedback for every answer, as many tries as one likes. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { renderSources } from "../../activity/templates.js";
import { spoken } from "../../activity/text.js";
import { renderNumberedRow, renderResult, resultSentences } from "./overview.js";
import { renderQuestion, spokenOutcome } from "./question.js";
import { questionStyles } from "./question-styles.js";
import { QUESTIONS } from "./questions.js";
import { reconcileQuiz } from "./reconcile.js";
import { quizStyles } from "./styles.js";
import { OUTCOME } from "./told.js";
import { words } from "./words.js";

/**
 * @typedef {import("../../spec").QuizSpec} QuizSpec
 * @typedef {import("../../spec").QuizRecord} QuizRecord
 * @typedef {import("./grading.js").Question} Question
 * @typedef {import("./grading.js").Answer} Answer
 */

/** @extends {ActivityElement<QuizSpec, QuizRecord>} */
export default class Quiz extends ActivityElement {
  static styles = [...super.styles, quizStyles, questionStyles];
  static properties = { showing: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {string | null | undefined} a question, null for the result; undefined: not begun */
    this.showing = undefined;
    /** @type {Record<string, Answer>} chosen but not yet checked, by question */
    this.drafts = {};
    this.problem = "";
  }

  /** @param {QuizSpec} spec @param {QuizRecord | null} kept */
  reconcile(spec, kept) {
    return reconcileQuiz(spec, kept);
  }

  /** @param {QuizRecord | null} [before] */
  recordTaken(before) {
    const questions = this.spec?.questions ?? [];
    const isBlank = !Object.keys(this.record?.answers ?? {}).length;
    const told = (/** @type {QuizRecord | null | undefined} */ record, /** @type {string} */ id) =>
      JSON.stringify(record?.answers[id]);
    const wasErased = isBlank && Object.keys(before?.answers ?? {}).length > 0;
    const stays = (/** @type {string} */ id) =>
      before && !wasErased && told(before, id) === told(this.record, id);
    this.drafts = Object.fromEntries(Object.entries(this.drafts).filter(([id]) => stays(id)));
    this.problem = "";
    if (isBlank || questions.every(({ id }) => id !== this.showing)) {
      const open = questions.find(({ id }) => !this.record?.answers[id]);
      this.showing = this.record?.current ?? open?.id ?? null;
    }
  }

  /** @param {Question} question @returns {import("./question.js").QuestionView} */
  viewOf(question) {
    const checked = this.record?.answers[question.id] ?? null;
    const kind = QUESTIONS[question.kind];
    return {
      name: `${this.spec?.id}-${question.id}`,
      draft:
        checked?.state === "shown"
          ? kind.rightAnswer(question)
          : (this.drafts[question.id] ?? checked?.answer ?? kind.firstDraft(question)),
      checked,
      locked: checked !== null && checked.state !== "wrong",
      problem: this.problem,
      choose: (draft) => {
        this.drafts = { ...this.drafts, [question.id]: draft };
        this.problem = "";
        this.requestUpdate();
      },
      announce: (text) => this.announce(text),
      focusOn: (selector) => void this.focusOn(selector),
      check: () => this.check(question),
      showMe: () => this.settle(question, "shown"),
      mayAlwaysSee: this.inClass,
    };
  }

  /** @param {Question} question */
  check(question) {
    const kind = QUESTIONS[question.kind];
    const finished = kind.finish(question, this.viewOf(question).draft);
    if ("problem" in finished) {
      this.problem = finished.problem;
      this.announce(finished.problem);
      this.focusOn('input, select:has(option[value=""]:checked)');
      return;
    }
    const right = kind.grade(question, finished.answer)?.right ?? false;
    this.settle(question, right ? "right" : "wrong", finished.answer);
  }

  /**
   * @param {Question} question
   * @param {"right" | "wrong" | "shown"} state
   * @param {Answer} [checked] the answer of a new try
   */
  settle(question, state, checked) {
    const before = this.record?.answers[question.id];
    // Nobody has to answer wrongly before a class is shown.
    const answer = checked ?? before?.answer ?? QUESTIONS[question.kind].rightAnswer(question);
    if (!this.record || answer === undefined) return;
    const attempts = Math.max(1, (before?.attempts ?? 0) + (checked === undefined ? 0 : 1));
    const answers = { ...this.record.answers, [question.id]: { answer, attempts, state } };
    const { [question.id]: _, ...drafts } = this.drafts;
    this.drafts = drafts;
    this.problem = "";
    this.change({ ...this.record, current: question.id, answers });
    this.announce(spokenOutcome(question, this.viewOf(question)));
    // Once *Check* is gone, what it brought about is the next thing to read; and from a box among
    // many, it is too far away to be seen together with the box.
    const isInBox = this.renderRoot.querySelector("[type=checkbox]:focus") !== null;
    if (state === "wrong" && !isInBox) this.reveal(OUTCOME);
    else this.focusOn(OUTCOME);
  }

  /** @param {string | null} showing a question's id, null for the result */
  goTo(showing) {
    if (!this.spec || !this.record) return;
    this.showing = showing;
    this.problem = "";
    this.change({ ...this.record, current: showing });
    // What was said of one question must not be found beside another.
    this.announce(showing === null ? spoken(resultSentences(this.spec, this.record)) : "");
    this.focusOn(showing === null ? "#result" : "legend");
  }

  /** @param {number} index @returns {string} where a question stands among the others */
  placeOf(index) {
    const all = this.spec?.questions.length ?? 1;
    return all === 1 ? "" : words.place(index + 1, all);
  }

  renderActivity() {
    const { spec, record } = this;
    if (!spec || !record) return nothing;
    const goTo = (/** @type {string} */ id) => this.goTo(id);
    const index = spec.questions.findIndex(({ id }) => id === this.showing);
    const question = spec.questions[index];
    const isAlone = spec.questions.length === 1;
    return html`
      ${isAlone ? nothing : renderNumberedRow(spec, record, this.showing ?? null, goTo)}
      ${
        question
          ? keyed(
              question.id,
              renderQuestion(
                question,
                this.viewOf(question),
                this.placeOf(index),
                renderSources(spec, question.sources),
              ),
            )
          : renderResult(spec, record, this.headingLevel, goTo)
      }
      ${question && !isAlone ? this.renderSteps(spec, index) : nothing}
    `;
  }

  /** @param {QuizSpec} spec @param {number} index */
  renderSteps({ questions }, index) {
    const next = questions[index + 1];
    const isDone = Boolean(this.record?.answers[questions[index].id]);
    const isSettled = isDone && this.viewOf(questions[index]).locked;
    return html`<div class="steps row">
      ${
        index > 0
          ? html`<button type="button" @click=${() => this.goTo(questions[index - 1].id)}>
              ${words.previous}
            </button>`
          : nothing
      }
      <button
        type="button"
        data-next
        class=${isSettled ? "primary" : ""}
        @click=${() => this.goTo(next?.id ?? null)}
      >
        ${next ? words.next : words.toResult}
      </button>
    </div>`;
  }
}
