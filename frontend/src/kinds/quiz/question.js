/**
 * One question: its words, its controls, *Check*, and what is said of the answer. What differs
 * from kind to kind lives in questions/.
 *
 * @typedef {import("./grading.js").Question} Question
 * @typedef {import("./grading.js").Answer} Answer
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
 */
import { html, nothing } from "lit";
import { spoken } from "../../activity/speech.js";
import { renderText } from "../../activity/text.js";
import {
  countTicks,
  renderMultipleChoice,
  renderSingleChoice,
  spokenMultipleChoice,
  spokenSingleChoice,
} from "./questions/choice.js";
import { countPairs, renderMatch, spokenMatch } from "./questions/match.js";
import { countPlaces, renderOrder, spokenOrder } from "./questions/order.js";
import { renderTyped, spokenTyped } from "./questions/typed.js";
import { renderTold } from "./told.js";
import { words } from "./words.js";

/** After this many misses the learner may ask to be shown. */
const MISSES_BEFORE_SHOWING = 2;

/**
 * @param {Question} question
 * @param {QuestionView} view
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
  return html`<form class="question" novalidate data-together @submit=${check}>
    <fieldset>
      <legend tabindex="-1">
        <span class="place">
          ${place}
          ${
            question.level === "students"
              ? html`<span class="level">${words.forStudents}</span>`
              : nothing
          }
        </span>
        <span class="prompt">${renderText(question.prompt)}</span>
      </legend>
      ${view.locked ? whole : nothing} ${renderControls(question, view)}
    </fieldset>
    ${view.locked ? nothing : whole}
    <p class="problem" id="problem">${view.problem}</p>
    ${view.locked ? sources : renderActions(view)}
  </form>`;
}

/**
 * What a screen reader says after *Check* or *Show me*.
 *
 * @param {Question} question
 * @param {QuestionView} view
 */
export function spokenOutcome(question, view) {
  const count = view.locked ? "" : (countOfWhole(question, view) ?? "");
  return spoken([verdict(view), count, ...spokenParts(question, view)]);
}

/** @param {Question} question @param {QuestionView} view */
function renderControls(question, view) {
  switch (question.kind) {
    case "single-choice":
    case "true-false":
      return renderSingleChoice(question, view);
    case "multiple-choice":
      return renderMultipleChoice(question, view);
    case "number":
    case "short-answer":
      return renderTyped(question, view);
    case "order":
      return renderOrder(question, view);
    case "match":
      return renderMatch(question, view);
  }
}

/** @param {Question} question @param {QuestionView} view @returns {string[]} */
function spokenParts(question, view) {
  switch (question.kind) {
    case "single-choice":
    case "true-false":
      return spokenSingleChoice(question, view);
    case "multiple-choice":
      return spokenMultipleChoice(question, view);
    case "number":
    case "short-answer":
      return spokenTyped(question, view);
    case "order":
      return spokenOrder(question, view);
    case "match":
      return spokenMatch(question, view);
  }
}

/**
 * @param {Question} question
 * @param {QuestionView} view
 * @returns {string | null} null for kinds whose one note already says it all
 */
function countOfWhole(question, view) {
  switch (question.kind) {
    case "multiple-choice":
      return countTicks(question, view);
    case "order":
      return countPlaces(question, view);
    case "match":
      return countPairs(question, view);
    default:
      return null;
  }
}

/** @param {Question} question @param {QuestionView} view the verdict on an answer of many parts */
function renderWhole(question, view) {
  const count = view.checked && countOfWhole(question, view);
  if (!count) return nothing;
  const tone = view.checked?.state === "shown" ? "shown" : view.locked ? "right" : "again";
  const advice = question.kind === "multiple-choice" ? `${count} ${words.readNotes}` : count;
  const text = view.locked ? words.notesBelow : advice;
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
function renderActions({ checked, showMe }) {
  const maySee = checked && checked.attempts >= MISSES_BEFORE_SHOWING;
  return html`<div class="row">
    <button class="primary" type="submit">${words.check}</button>
    ${maySee ? html`<button type="button" @click=${showMe}>${words.showMe}</button>` : nothing}
  </div>`;
}
