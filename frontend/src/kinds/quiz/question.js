/**
 * One question: its words, its controls, *Check*, and what is said of the answer. What differs
 * from kind to kind lives in questions/.
 *
 * @import { Answer, Grade, Question } from "./grading.js"
 *
 * @typedef {object} QuestionView how a question stands, and what it can ask of the quiz
 * @property {string} name for the form controls
 * @property {Answer} draft what the controls show
 * @property {import("../../spec").AnswerRecord | null} checked the answer that was checked last
 * @property {boolean} locked whether it is right or was shown
 * @property {string} problem why the draft could not be checked, or ""
 * @property {(draft: Answer) => void} choose
 * @property {(text: string) => void} announce
 * @property {(selector: string) => void} focusOn
 * @property {() => void} check
 * @property {() => void} showMe
 * @property {boolean} mayAlwaysSee whether *Show me* waits for no try
 */

/**
 * What there is to know of a kind of question: the file of its name in questions/ gives it.
 *
 * @template [Asked=any] the question, as the page gets it
 * @typedef {object} QuestionKind
 * @property {(question: Asked) => Answer} firstDraft what the controls show at first
 * @property {(question: Asked, draft: Answer) => {answer: Answer} | {problem: string}} finish
 *   what can be graded, or what is missing
 * @property {(question: Asked, answer: unknown) => Grade | null} grade
 *   null when the answer is not of the question's form, or names a part that it does not have
 * @property {(question: Asked) => Answer} rightAnswer what *Show me* puts in the learner's place
 * @property {(question: Asked, view: QuestionView) => unknown} render its controls and its notes
 * @property {(question: Asked, view: QuestionView) => string[]} spoken what is said after *Check*
 * @property {(question: Asked, view: QuestionView) => string} [count]
 *   how many parts are right; left out where one note says it all
 * @property {string} [advice] what to do next, where the count does not say it
 */
import { html, nothing } from "lit";
import { pause } from "../../activity/templates.js";
import { renderText, spoken } from "../../activity/text.js";
import { QUESTIONS } from "./questions.js";
import { renderTold } from "./told.js";
import { words } from "./words.js";

/** After this many misses the learner may ask to be shown. */
const MISSES_BEFORE_SHOWING = 2;

/**
 * @param {Question} question @param {QuestionView} view
 * @param {string} place "Question 2 of 9"
 * @param {unknown} sources
 */
export function renderQuestion(question, view, place, sources) {
  /** @param {SubmitEvent} event */
  const check = (event) => {
    event.preventDefault();
    if (!view.locked) view.check();
  };
  // A verdict with nothing left to do but read stands over the notes; otherwise it stands by *Check*.
  const whole = renderWhole(question, view);
  const kind = QUESTIONS[question.kind];
  return html`<form class="question" novalidate data-together @submit=${check}>
    <fieldset>
      <legend tabindex="-1">
        <span class="counter quiet">
          ${place}${pause}
          ${
            question.level === "students"
              ? html`<span class="badge">${words.forStudents}${pause}</span>`
              : nothing
          }
        </span>
        <span class="prompt">${renderText(question.prompt)}</span>
      </legend>
      ${view.locked ? whole : nothing} ${kind.render(question, view)}
    </fieldset>
    ${view.locked ? nothing : whole}
    <p class="problem" id="problem">${view.problem}</p>
    ${view.locked ? sources : renderActions(view)}
  </form>`;
}

/**
 * What a screen reader says after *Check* or *Show me*.
 *
 * @param {Question} question @param {QuestionView} view
 */
export function spokenOutcome(question, view) {
  const kind = QUESTIONS[question.kind];
  const count = (!view.locked && kind.count?.(question, view)) || "";
  return spoken([verdict(view), count, ...kind.spoken(question, view)]);
}

/** @param {Question} question @param {QuestionView} view the verdict on an answer of many parts */
function renderWhole(question, view) {
  const { count, advice = "" } = QUESTIONS[question.kind];
  if (!view.checked || !count) return nothing;
  const tone = view.checked.state === "shown" ? "shown" : view.locked ? "right" : "again";
  const text = view.locked ? words.notesBelow : `${count(question, view)} ${advice}`.trim();
  return html`<div class="whole">
    ${renderTold({ tone, verdict: verdict(view), text, isOutcome: true })}
  </div>`;
}

/** @param {QuestionView} view */
function verdict({ checked }) {
  if (checked?.state === "shown") return words.shown;
  return checked?.state === "right" ? words.right : words.wrong;
}

/** @param {QuestionView} view */
function renderActions({ checked, showMe, mayAlwaysSee }) {
  const maySee = mayAlwaysSee || (checked && checked.attempts >= MISSES_BEFORE_SHOWING);
  return html`<div class="row">
    <button class="primary" type="submit">${words.check}</button>
    ${maySee ? html`<button type="button" @click=${showMe}>${words.showMe}</button>` : nothing}
  </div>`;
}
