/** Several options, each of which fits or does not. */
import { html, nothing } from "lit";
import { labelled, listed, plainText } from "../../../activity/text.js";
import { feedbackOfEach, namesParts } from "../grading.js";
import { renderOption } from "../option.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionView} QuestionView
 * @typedef {import("../told.js").Note} Note
 * @typedef {import("../../../spec").Option} Option
 */

/** @type {import("../question.js").QuestionKind<import("../../../spec").MultipleChoice>} */
export default {
  advice: words.readNotes,

  firstDraft: () => [],

  finish({ options }, draft) {
    const answer = options.map(({ id }) => id).filter((id) => has(draft, id));
    return answer.length ? { answer } : { problem: words.chooseSomeFirst };
  },

  grade({ options }, answer) {
    if (!namesParts(answer, options)) return null;
    const right = options.every(({ id, right }) => right === answer.includes(id));
    return { right, feedback: feedbackOfEach(options) };
  },

  rightAnswer: ({ options }) => options.filter(({ right }) => right).map(({ id }) => id),

  render({ options }, view) {
    const { checked, draft, locked, choose } = view;
    const ticked = Array.isArray(draft) ? draft : [];
    return html`
      ${locked ? nothing : html`<p class="how">${words.chooseAll}</p>`}
      ${options.map((option) => {
        const isChosen = ticked.includes(option.id);
        // A note about a tick that has changed since would be about the past.
        const isToldOf = checked && (locked || has(checked.answer, option.id) === isChosen);
        const note = isToldOf ? noteOnTick(option, isChosen, checked) : null;
        return renderOption(option, view, { type: "checkbox", isChosen, note }, () =>
          choose(isChosen ? ticked.filter((id) => id !== option.id) : [...ticked, option.id]),
        );
      })}
    `;
  },

  // Only what there is to act on: the notes can be read option by option.
  spoken({ options }, { checked, locked }) {
    if (checked?.state === "shown") {
      return options.filter(({ right }) => right).map(({ text }) => plainText(text));
    }
    if (locked) return [words.notesBelow];
    const { astray, missing } = sorted(options, checked?.answer);
    const named = (/** @type {string} */ label, /** @type {Option[]} */ some) =>
      some.length ? labelled(label, listed(some.map(({ text }) => plainText(text)))) : "";
    return [named(words.doNotFit, astray), named(words.alsoFit, missing)];
  },

  count({ options }, { checked }) {
    const { fitting, astray, missing } = sorted(options, checked?.answer);
    return words.ticked({
      fitting: fitting.length,
      astray: astray.length,
      missing: missing.length,
    });
  },
};

/** @param {Option[]} options @param {import("../grading.js").Answer | undefined} answer */
function sorted(options, answer) {
  const chosen = options.filter(({ id }) => has(answer, id));
  return {
    fitting: chosen.filter(({ right }) => right),
    astray: chosen.filter(({ right }) => !right),
    missing: options.filter(({ id, right }) => right && !has(answer, id)),
  };
}

/** @param {import("../grading.js").Answer | undefined} answer @param {string} id */
function has(answer, id) {
  return Array.isArray(answer) && answer.includes(id);
}

/**
 * @param {Option} option @param {boolean} isChosen @param {QuestionView["checked"]} checked
 * @returns {Note}
 */
function noteOnTick(option, isChosen, checked) {
  const note = { id: `note-${option.id}`, text: option.feedback };
  if (checked?.state === "shown") return { ...note, tone: "shown" };
  if (option.right && !isChosen) return { ...note, tone: "more", verdict: words.notChosen };
  if (option.right) return { ...note, tone: "right", verdict: words.fits };
  return isChosen
    ? { ...note, tone: "again", verdict: words.doesNotFit }
    : { ...note, tone: "right", verdict: words.leftOut };
}
