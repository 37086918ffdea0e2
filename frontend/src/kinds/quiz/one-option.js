/** Questions of which one option is right: of its author's options, or of *True* and *False*. */
import { html, nothing } from "lit";
import { plainText, renderText } from "../../activity/text.js";
import { renderOption } from "./option.js";
import { words } from "./words.js";

/**
 * @import { Option, SingleChoice, TrueFalse } from "../../spec"
 * @import { QuestionKind, QuestionView } from "./question.js"
 * @import { Note } from "./told.js"
 * @typedef {SingleChoice | TrueFalse} OneOption
 */

/** @type {QuestionKind<OneOption>} */
export const oneOption = {
  firstDraft: () => "",

  finish: (_question, draft) => (draft === "" ? { problem: words.chooseFirst } : { answer: draft }),

  grade({ options }, answer) {
    const chosen = options.find(({ id }) => id === answer);
    return chosen ? { right: chosen.right, feedback: { [chosen.id]: chosen.feedback } } : null;
  },

  rightAnswer: ({ options }) => options.find(({ right }) => right)?.id ?? "",

  render(question, view) {
    const told = toldOptions(question, view);
    const others = question.options.filter((option) => !told.includes(option));
    return html`
      ${question.options.map((option) => {
        const note = told.includes(option) ? noteOnChoice(option, view) : null;
        const isChosen = view.draft === option.id;
        return renderOption(option, view, { type: "radio", isChosen, note }, () =>
          view.choose(option.id),
        );
      })}
      ${view.locked && others.length ? renderOthers(others) : nothing}
    `;
  },

  // What was chosen is known; which one was shown is not.
  spoken(question, view) {
    const isShown = view.checked?.state === "shown";
    return toldOptions(question, view)
      .filter((option) => option.right || !isShown)
      .flatMap(({ text, feedback }) => [isShown ? plainText(text) : "", plainText(feedback)]);
  },
};

/** @param {Option[]} others */
function renderOthers(others) {
  return html`<details>
    <summary>${words.whyNot(others.length)}</summary>
    <dl class="others">
      ${others.map(
        (option) => html`<dt>${renderText(option.text)}</dt>
          <dd>${renderText(option.feedback)}</dd>`,
      )}
    </dl>
  </details>`;
}

/**
 * The learner's own choice, and the right one once it was shown.
 *
 * @param {OneOption} question @param {QuestionView} view @returns {Option[]}
 */
function toldOptions(question, { checked }) {
  if (!checked) return [];
  return question.options.filter(
    (option) => option.id === checked.answer || (checked.state === "shown" && option.right),
  );
}

/** @param {Option} option @param {QuestionView} view @returns {Note} */
function noteOnChoice({ id, right, feedback }, { checked }) {
  const isShown = checked?.state === "shown";
  const note = { id: `note-${id}`, text: feedback };
  if (!right) return { ...note, tone: "again", verdict: words.wrong, isOutcome: !isShown };
  return isShown
    ? { ...note, tone: "shown", verdict: words.shown, isOutcome: true }
    : { ...note, tone: "right", verdict: words.right, isOutcome: true };
}
