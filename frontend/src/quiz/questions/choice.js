/** One right option, a statement that is true or false, or several options that fit. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { plainText, renderText } from "../../activity/text.js";
import { has } from "../draft.js";
import { renderTold } from "../told.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionView} QuestionView
 * @typedef {import("../../spec").OptionSpec} Option
 * @typedef {import("../../spec").MultipleChoiceSpec} MultipleChoice
 * @typedef {import("../../spec").SingleChoiceSpec | import("../../spec").TrueFalseSpec} SingleChoice
 */

/** @param {SingleChoice} question @param {QuestionView} view */
export function renderSingleChoice(question, view) {
  const { checked, draft, locked } = view;
  const told = toldOptions(question, view);
  const others = question.options.filter((option) => !told.includes(option));
  return html`
    ${question.options.map((option) =>
      renderOption(option, view, {
        type: "radio",
        isChosen: draft === option.id,
        note: !told.includes(option)
          ? nothing
          : option.right && checked?.state === "shown"
            ? renderTold("shown", words.shown, option.feedback)
            : option.right
              ? renderTold("right", words.right, option.feedback)
              : renderTold("again", words.wrong, option.feedback),
      }),
    )}
    ${
      locked && others.length
        ? html`<details>
            <summary>${words.whyNot(others.length)}</summary>
            <dl class="others">
              ${others.map(
                (option) => html`<dt>${renderText(option.text)}</dt>
                  <dd>${renderText(option.feedback)}</dd>`,
              )}
            </dl>
          </details>`
        : nothing
    }
  `;
}

/** @param {MultipleChoice} question @param {QuestionView} view */
export function renderMultipleChoice(question, view) {
  const { checked, draft, locked } = view;
  return html`
    <p class="how">${words.chooseAll}</p>
    ${question.options.map((option) => {
      const isChosen = has(draft, option.id);
      // A note about a tick that has changed since would be about the past.
      const isToldOf = checked && (locked || has(checked.answer, option.id) === isChosen);
      return renderOption(option, view, {
        type: "checkbox",
        isChosen,
        note: isToldOf ? noteOnTick(option, isChosen) : nothing,
      });
    })}
  `;
}

/** @param {SingleChoice} question @param {QuestionView} view */
export function spokenSingleChoice(question, view) {
  return toldOptions(question, view).map(({ feedback }) => plainText(feedback));
}

/** @param {MultipleChoice} question @param {QuestionView} view */
export function spokenMultipleChoice(question, { draft }) {
  return question.options.map(
    (option) =>
      `${plainText(option.text)}: ${verdictOnTick(option, has(draft, option.id))}. ${plainText(option.feedback)}`,
  );
}

/** @param {MultipleChoice} question @param {QuestionView} view @returns {string} */
export function countTicks(question, { checked }) {
  const right = question.options.filter(
    (option) => checked && has(checked.answer, option.id) === option.right,
  );
  return words.someRight(right.length, question.options.length);
}

/** The learner's own choice, and the right one once it was shown.
 *
 * @param {SingleChoice} question @param {QuestionView} view @returns {Option[]}
 */
function toldOptions(question, { checked }) {
  if (!checked) return [];
  return question.options.filter(
    (option) => option.id === checked.answer || (checked.state === "shown" && option.right),
  );
}

/**
 * @param {Option} option
 * @param {QuestionView} view
 * @param {{type: "radio" | "checkbox", isChosen: boolean, note: unknown}} drawn
 */
function renderOption(option, { name, draft, locked, choose }, { type, isChosen, note }) {
  const chooseThis = () => {
    if (type === "radio") choose(option.id);
    else if (isChosen) choose(listed(draft).filter((id) => id !== option.id));
    else choose([...listed(draft), option.id]);
  };
  return html`<div class="option ${isChosen ? "chosen" : ""}">
    <label>
      <input
        type=${type}
        name=${name}
        value=${option.id}
        .checked=${live(isChosen)}
        ?disabled=${locked}
        @change=${chooseThis}
      />
      <span>${renderText(option.text)}</span>
    </label>
    ${note}
  </div>`;
}

/** @param {Option} option @param {boolean} isChosen */
function noteOnTick(option, isChosen) {
  const tone = option.right === isChosen ? "right" : "again";
  return renderTold(tone, verdictOnTick(option, isChosen), option.feedback);
}

/** @param {Option} option @param {boolean} isChosen */
function verdictOnTick(option, isChosen) {
  if (option.right) return isChosen ? words.fits : words.fitsToo;
  return isChosen ? words.doesNotFit : words.leftOut;
}

/** @param {import("../../grading.js").Answer} draft @returns {string[]} */
function listed(draft) {
  return Array.isArray(draft) ? draft : [];
}
