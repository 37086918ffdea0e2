/** A number, or a word or a few. */
import { html } from "lit";
import { live } from "lit/directives/live.js";
import { plainText } from "../../../activity/text.js";
import { grade, rightAnswer } from "../grading.js";
import { renderTold } from "../told.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionView} QuestionView
 * @typedef {import("../told.js").Note} Note
 * @typedef {import("../../../spec").NumberSpec | import("../../../spec").ShortAnswerSpec} Typed
 */

const LONGEST_ANSWER = 80;

/** @param {Typed} question @param {QuestionView} view */
export function renderTyped(question, view) {
  const { name, draft, locked, problem, choose } = view;
  const isNumber = question.kind === "number";
  const unit = isNumber ? question.unit : "";
  const note = noteOn(question, view);
  return html`
    <div class="typed ${isNumber ? "number" : ""}">
      <label for="typed">${words.yourAnswer}</label>
      <span class="row">
        <input
          id="typed"
          type="text"
          name=${name}
          inputmode=${isNumber ? "decimal" : "text"}
          autocomplete="off"
          maxlength=${LONGEST_ANSWER}
          aria-describedby=${["unit", "problem", note?.id ?? ""].join(" ").trim()}
          aria-invalid=${problem ? "true" : "false"}
          .value=${live(String(draft))}
          ?readonly=${locked}
          @input=${(/** @type {InputEvent} */ { target }) =>
            choose(/** @type {HTMLInputElement} */ (target).value)}
        />
        <span id="unit">${unit}</span>
      </span>
    </div>
    ${renderTold(note)}
  `;
}

/** @param {Typed} question @param {QuestionView} view */
export function spokenTyped(question, { checked }) {
  const said = checked && grade(question, saidAnswer(question, checked));
  if (!said) return [];
  const unit = question.kind === "number" ? question.unit : "";
  const shown = checked.state === "shown" ? `${rightAnswer(question)} ${unit}` : "";
  return [shown, plainText(said.feedback.answer)];
}

/** @param {Typed} question @param {QuestionView} view @returns {Note | null} */
function noteOn(question, { checked }) {
  const said = checked && grade(question, saidAnswer(question, checked));
  if (!said) return null;
  const note = { id: "note", text: said.feedback.answer, isOutcome: true };
  if (checked.state === "shown") return { ...note, tone: "shown", verdict: words.shown };
  return said.right
    ? { ...note, tone: "right", verdict: words.right }
    : { ...note, tone: "again", verdict: words.wrong };
}

/** @param {Typed} question @param {import("../../../spec").AnswerRecord} checked */
function saidAnswer(question, checked) {
  return checked.state === "shown" ? rightAnswer(question) : checked.answer;
}
