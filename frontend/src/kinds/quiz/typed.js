/** A field for an answer in the learner's own figures or words. */
import { html } from "lit";
import { live } from "lit/directives/live.js";
import { plainText } from "../../activity/text.js";
import { renderTold } from "./told.js";
import { words } from "./words.js";

/**
 * @import { Grade, Question } from "./grading.js"
 * @import { QuestionKind, QuestionView } from "./question.js"
 * @import { Note } from "./told.js"
 */

const LONGEST_ANSWER = 200;

/**
 * @template {Question} Asked
 * @param {Pick<QuestionKind<Asked>, "grade" | "rightAnswer">} rules
 * @param {((question: Asked) => string) | null} unitOf of a number; null where words are asked for
 * @param {(question: Asked) => "text" | "decimal"} keypad what a phone shows to type with
 * @returns {Pick<QuestionKind<Asked>, "firstDraft" | "render" | "spoken">}
 */
export function typed({ grade, rightAnswer }, unitOf, keypad = () => "text") {
  /** @param {Asked} question @param {QuestionView} view */
  const graded = (question, { checked }) =>
    checked && grade(question, checked.state === "shown" ? rightAnswer(question) : checked.answer);
  return {
    firstDraft: () => "",

    render(question, view) {
      const { name, draft, locked, problem, choose } = view;
      const note = noteOn(graded(question, view), view);
      return html`
        <div class="typed ${unitOf ? "number" : ""}">
          <label for="typed">${words.yourAnswer}</label>
          <span class="row">
            <input
              id="typed"
              type="text"
              name=${name}
              inputmode=${keypad(question)}
              autocomplete="off"
              maxlength=${LONGEST_ANSWER}
              aria-describedby=${["unit", "problem", note?.id ?? ""].join(" ").trim()}
              aria-invalid=${problem ? "true" : "false"}
              .value=${live(String(draft).normalize("NFKC"))}
              ?readonly=${locked}
              @input=${(/** @type {InputEvent} */ { target }) =>
                choose(/** @type {HTMLInputElement} */ (target).value)}
            />
            <span id="unit">${unitOf?.(question) ?? ""}</span>
          </span>
        </div>
        ${renderTold(note)}
      `;
    },

    spoken(question, view) {
      const said = graded(question, view);
      if (!said) return [];
      const isShown = view.checked?.state === "shown";
      const shown = isShown ? `${rightAnswer(question)} ${unitOf?.(question) ?? ""}` : "";
      return [shown, plainText(said.feedback.answer)];
    },
  };
}

/** @param {Grade | null} said @param {QuestionView} view @returns {Note | null} */
function noteOn(said, { checked }) {
  if (!said) return null;
  const note = { id: "note", text: said.feedback.answer, isOutcome: true };
  if (checked?.state === "shown") return { ...note, tone: "shown", verdict: words.shown };
  return said.right
    ? { ...note, tone: "right", verdict: words.right }
    : { ...note, tone: "again", verdict: words.wrong };
}
