/** Left-hand sides, each with a list to choose its other half from. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { labelled, listed, plainText, renderText } from "../../../activity/text.js";
import { feedbackOfEach } from "../grading.js";
import { renderTold } from "../told.js";
import { words } from "../words.js";

/**
 * @import { Match, MatchedPair as Pair } from "../../../spec"
 * @import { QuestionKind, QuestionView } from "../question.js"
 * @import { Note } from "../told.js"
 */

/** @type {QuestionKind<Match>} */
export default {
  firstDraft: () => ({}),

  finish({ pairs }, draft) {
    const open = pairs.filter(({ id }) => !choiceFor(draft, id)).length;
    return open ? { problem: words.matchFirst(open) } : { answer: draft };
  },

  grade({ pairs, choices }, answer) {
    if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return null;
    const chosen = new Map(Object.entries(answer));
    const isComplete =
      chosen.size === pairs.length &&
      pairs.every((pair) => choices.some(({ id }) => id === chosen.get(pair.id)));
    if (!isComplete) return null;
    const right = pairs.every((pair) => chosen.get(pair.id) === pair.right_choice);
    return { right, feedback: feedbackOfEach(pairs) };
  },

  rightAnswer: ({ pairs }) =>
    Object.fromEntries(pairs.map(({ id, right_choice }) => [id, right_choice])),

  render(question, view) {
    const { name, draft, locked, choose } = view;
    return html`<div class="pairs">
      ${question.pairs.map((pair) => {
        const chosen = choiceFor(draft, pair.id);
        const note = noteOn(pair, chosen, view);
        const answer = choiceOf(question, chosen)?.text;
        if (locked) return renderSettledPair(pair, answer, note);
        return html`<div class="pair">
          <label for="pair-${pair.id}">${renderText(pair.left)}</label>
          <span class="chooser boxed ringed" data-together>
            <span class="written" aria-hidden="true">${answer ? renderText(answer) : words.choose}</span>
            <select
              id="pair-${pair.id}"
              name="${name}-${pair.id}"
              aria-describedby=${note?.id ?? nothing}
              aria-invalid=${note?.tone === "again" ? "true" : "false"}
              @change=${(/** @type {Event} */ { target }) =>
                choose({
                  .../** @type {Record<string, string>} */ (draft),
                  [pair.id]: /** @type {HTMLSelectElement} */ (target).value,
                })}
            >
              <option value="" .selected=${live(chosen === "")}>${words.choose}</option>
              ${question.choices.map(
                (choice) =>
                  html`<option value=${choice.id} .selected=${live(chosen === choice.id)}>
                    ${plainText(choice.text)}
                  </option>`,
              )}
            </select>
          </span>
          ${renderTold(note)}
        </div>`;
      })}
    </div>`;
  },

  spoken(question, { checked, locked }) {
    if (!locked) {
      const open = question.pairs.filter(
        (pair) => choiceFor(checked?.answer, pair.id) !== pair.right_choice,
      );
      return [labelled(words.notMatched, listed(open.map(({ left }) => plainText(left))))];
    }
    const isShown = checked?.state === "shown";
    return question.pairs.flatMap(({ left, right_choice, feedback }) => {
      const half = plainText(choiceOf(question, right_choice)?.text ?? "");
      return isShown
        ? [labelled(plainText(left), half), plainText(feedback)]
        : [labelled(plainText(left), plainText(feedback))];
    });
  },

  count(question, { checked }) {
    const right = question.pairs.filter(
      (pair) => choiceFor(checked?.answer, pair.id) === pair.right_choice,
    );
    return words.pairsRight(right.length, question.pairs.length);
  },
};

/** @param {import("../grading.js").Answer | undefined} draft @param {string} pair @returns {string} "" while none is chosen */
function choiceFor(draft, pair) {
  if (typeof draft !== "object" || Array.isArray(draft)) return "";
  return new Map(Object.entries(draft)).get(pair) ?? "";
}

/**
 * @param {Pair} pair @param {import("../../../activity/text.js").Text | undefined} answer
 * @param {Note | null} note
 */
function renderSettledPair(pair, answer, note) {
  return html`<div class="pair">
    <p class="left">${renderText(pair.left)}</p>
    <p class="answer">${answer === undefined ? nothing : renderText(answer)}</p>
    ${renderTold(note)}
  </div>`;
}

/** @param {Match} question @param {string} choice */
function choiceOf(question, choice) {
  return question.choices.find(({ id }) => id === choice);
}

/** @param {Pair} pair @param {string} chosen @param {QuestionView} view @returns {Note | null} */
function noteOn(pair, chosen, { checked }) {
  if (!checked) return null;
  const id = `note-${pair.id}`;
  if (checked.state === "shown") return { id, tone: "shown", text: pair.feedback };
  // A note about a choice that has changed since would be about the past.
  if (choiceFor(checked.answer, pair.id) !== chosen) return null;
  return chosen === pair.right_choice
    ? { id, tone: "right", verdict: words.right, text: pair.feedback }
    : { id, tone: "again", verdict: words.wrong };
}
