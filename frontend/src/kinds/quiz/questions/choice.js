/** One right option, a statement that is true or false, or several options that fit. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { labelled } from "../../../activity/speech.js";
import { plainText, renderText } from "../../../activity/text.js";
import { has } from "../draft.js";
import { renderTold } from "../told.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionView} QuestionView
 * @typedef {import("../told.js").Note} Note
 * @typedef {import("../../../spec").OptionSpec} Option
 * @typedef {import("../../../spec").MultipleChoiceSpec} MultipleChoice
 * @typedef {import("../../../spec").SingleChoiceSpec | import("../../../spec").TrueFalseSpec} SingleChoice
 */

/** @param {SingleChoice} question @param {QuestionView} view */
export function renderSingleChoice(question, view) {
  const { draft, locked } = view;
  const told = toldOptions(question, view);
  const others = question.options.filter((option) => !told.includes(option));
  return html`
    ${question.options.map((option) =>
      renderOption(option, view, {
        type: "radio",
        isChosen: draft === option.id,
        note: told.includes(option) ? noteOnChoice(option, view) : null,
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
    ${locked ? nothing : html`<p class="how">${words.chooseAll}</p>`}
    ${question.options.map((option) => {
      const isChosen = has(draft, option.id);
      // A note about a tick that has changed since would be about the past.
      const isToldOf = checked && (locked || has(checked.answer, option.id) === isChosen);
      return renderOption(option, view, {
        type: "checkbox",
        isChosen,
        note: isToldOf ? noteOnTick(option, isChosen, checked) : null,
      });
    })}
  `;
}

/**
 * What was chosen is known; which one was shown is not.
 *
 * @param {SingleChoice} question @param {QuestionView} view
 */
export function spokenSingleChoice(question, view) {
  const isShown = view.checked?.state === "shown";
  return toldOptions(question, view)
    .filter((option) => option.right || !isShown)
    .flatMap(({ text, feedback }) => [isShown ? plainText(text) : "", plainText(feedback)]);
}

/**
 * Only what there is to act on: the notes can be read option by option.
 *
 * @param {MultipleChoice} question @param {QuestionView} view
 */
export function spokenMultipleChoice(question, { checked, locked }) {
  if (checked?.state === "shown") {
    return question.options.filter(({ right }) => right).map(({ text }) => plainText(text));
  }
  if (locked) return [words.notesBelow];
  return question.options.flatMap((option) => {
    const isChosen = checked !== null && has(checked.answer, option.id);
    return option.right === isChosen
      ? []
      : [labelled(verdictOnTick(option, isChosen), plainText(option.text))];
  });
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
 * @param {{type: "radio" | "checkbox", isChosen: boolean, note: Note | null}} drawn
 */
function renderOption(option, { name, draft, locked, choose }, { type, isChosen, note }) {
  const chooseThis = () => {
    if (type === "radio") choose(option.id);
    else if (isChosen) choose(ticked(draft).filter((id) => id !== option.id));
    else choose([...ticked(draft), option.id]);
  };
  return html`<div class="option ${isChosen ? "chosen" : ""}" data-together>
    <label>
      <input
        type=${type}
        name=${name}
        value=${option.id}
        .checked=${live(isChosen)}
        ?disabled=${locked}
        aria-describedby=${note?.id ?? nothing}
        @change=${chooseThis}
      />
      <span>${renderText(option.text)}</span>
    </label>
    ${renderTold(note)}
  </div>`;
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

/**
 * @param {Option} option @param {boolean} isChosen @param {QuestionView["checked"]} checked
 * @returns {Note}
 */
function noteOnTick(option, isChosen, checked) {
  const note = { id: `note-${option.id}`, text: option.feedback };
  if (checked?.state === "shown") return { ...note, tone: "shown" };
  const tone = option.right === isChosen ? "right" : "again";
  return { ...note, tone, verdict: verdictOnTick(option, isChosen) };
}

/** @param {Option} option @param {boolean} isChosen */
function verdictOnTick(option, isChosen) {
  if (option.right) return isChosen ? words.fits : words.fitsToo;
  return isChosen ? words.doesNotFit : words.leftOut;
}

/** @param {import("../grading.js").Answer} draft @returns {string[]} */
function ticked(draft) {
  return Array.isArray(draft) ? draft : [];
}
