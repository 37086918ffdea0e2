/** The numbered row above the question, and the result at the end. */
import { html, nothing } from "lit";
import { mark, renderHeading } from "../../activity/templates.js";
import { plainText } from "../../activity/text.js";
import { score } from "./grading.js";
import { words } from "./words.js";

/**
 * @typedef {import("../../spec").QuizSpec} QuizSpec
 * @typedef {import("../../spec").QuizRecord} QuizRecord
 * @typedef {(question: string) => void} GoTo
 */

/** @type {Record<string, "right" | "again" | "shown">} */
const marks = { right: "right", wrong: "again", shown: "shown" };

/** @param {QuizSpec} spec @param {QuizRecord} record @param {string | null} showing @param {GoTo} goTo */
export function renderNumberedRow(spec, record, showing, goTo) {
  return html`<ol class="numbers" role="list" aria-label=${words.questions}>
    ${spec.questions.map(({ id }, index) => {
      const state = record.answers[id]?.state;
      return html`<li>
        <button
          type="button"
          class=${state ?? "open"}
          aria-current=${id === showing ? "step" : "false"}
          @click=${() => goTo(id)}
        >
          <span class="visually-hidden">${words.question}</span> ${index + 1}
          ${state ? mark(marks[state]) : nothing}
          <span class="visually-hidden">, ${words.states[state ?? "open"]}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}

/** @param {QuizSpec} spec @param {QuizRecord} record not answered yet, or not right yet */
function openQuestions(spec, record) {
  return spec.questions.filter(({ id }) => (record.answers[id]?.state ?? "wrong") === "wrong");
}

/** @param {QuizSpec} spec @param {QuizRecord} record @returns {string[]} how it went, and what next */
export function resultSentences(spec, record) {
  const result = score(spec, record);
  const open = openQuestions(spec, record).length;
  const isUntouched = !Object.keys(record.answers).length;
  if (isUntouched) return [words.stillOpen(open)];
  if (!result.right) return [words.tryAgain];
  if (result.right === result.questions) return [words.score(result), words.allRight];
  return [words.score(result), open ? words.stillOpen(open) : words.someToRevisit];
}

/**
 * @param {QuizSpec} spec
 * @param {QuizRecord} record
 * @param {number} headingLevel
 * @param {GoTo} goTo
 */
export function renderResult(spec, record, headingLevel, goTo) {
  const next = openQuestions(spec, record)[0];
  return html`<div class="result">
    ${renderHeading(headingLevel + 1, words.result, "result")}
    ${resultSentences(spec, record).map(
      (sentence, index) => html`<p class=${index ? "" : "score"}>${sentence}</p>`,
    )}
    ${
      next
        ? html`<p>
            <button class="primary" type="button" @click=${() => goTo(next.id)}>
              ${words.pickUp}
            </button>
          </p>`
        : nothing
    }
    <ol class="review" role="list">
      ${spec.questions.map(({ id, prompt }, index) => {
        const state = record.answers[id]?.state;
        return html`<li>
          <button type="button" class=${state ?? "open"} @click=${() => goTo(id)}>
            <span class="number">${index + 1}</span>
            <span>${plainText(prompt)}</span>
            <span class="state">
              ${state ? mark(marks[state]) : nothing} ${words.states[state ?? "open"]}
            </span>
          </button>
        </li>`;
      })}
    </ol>
  </div>`;
}
