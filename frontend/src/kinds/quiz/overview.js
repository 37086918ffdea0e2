/** The numbered row above the question, and what is said at the end. */
import { html, nothing } from "lit";
import { mark, renderHeading } from "../../activity/templates.js";
import { plainText } from "../../activity/text.js";
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
          aria-current=${id === showing ? "step" : nothing}
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

/** @param {QuizSpec} spec @param {QuizRecord} record the questions, by where the learner is with them */
function standing({ questions }, { answers }) {
  const all = questions.map(({ id, prompt }, index) => {
    const state = /** @type {keyof typeof words.states} */ (answers[id]?.state ?? "open");
    return { id, prompt, number: index + 1, state };
  });
  return {
    open: all.filter(({ state }) => state === "open"),
    revisit: all.filter(({ state }) => state === "wrong" || state === "shown"),
    found: all.filter(({ state }) => state === "right"),
  };
}

/** @param {QuizSpec} spec @param {QuizRecord} record @returns {string[]} where one is, and what next */
export function resultSentences(spec, record) {
  const { open, revisit, found } = standing(spec, record);
  const answered = revisit.length + found.length;
  return [
    answered
      ? open.length
        ? words.begun(answered)
        : words.beenThrough(answered)
      : words.untouched,
    ...(found.length === spec.questions.length ? [words.allFound] : []),
    ...(revisit.length ? [words.worthAnotherLook(revisit.length)] : []),
    ...(answered && open.length ? [words.stillOpen(open.length)] : []),
  ];
}

/**
 * @param {QuizSpec} spec
 * @param {QuizRecord} record
 * @param {number} headingLevel
 * @param {GoTo} goTo
 */
export function renderResult(spec, record, headingLevel, goTo) {
  const { open, revisit, found } = standing(spec, record);
  /** @param {string} said @param {typeof open} some */
  const list = (said, some) =>
    some.length
      ? html`${said ? html`<p>${said}</p>` : nothing}
          <ol class="review" role="list">
            ${some.map(
              ({ id, prompt, number, state }) => html`<li>
                <button type="button" class=${state} @click=${() => goTo(id)}>
                  <span class="number">${number}</span>
                  <span>${plainText(prompt)}</span>
                  <span class="state">
                    ${state === "open" ? nothing : mark(marks[state])} ${words.states[state]}
                  </span>
                </button>
              </li>`,
            )}
          </ol>`
      : nothing;
  const [where, isDone] = resultSentences(spec, record);
  return html`<div class="result">
    ${renderHeading(headingLevel + 1, words.result, "result")}
    <p class="where">${where}</p>
    ${isDone === words.allFound ? html`<p>${isDone}</p>` : nothing}
    ${list(words.worthAnotherLook(revisit.length), revisit)}
    ${list(revisit.length + found.length ? words.stillOpen(open.length) : "", open)}
    ${list(words.found, found)}
  </div>`;
}
