/** Left-hand sides, each with a list to choose its other half from. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { plainText, renderText } from "../../activity/text.js";
import { choiceFor } from "../draft.js";
import { renderTold } from "../told.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionView} QuestionView
 * @typedef {import("../../spec").MatchSpec} Match
 * @typedef {import("../../spec").PairSpec} Pair
 */

/** @param {Match} question @param {QuestionView} view */
export function renderMatch(question, view) {
  const { name, draft, locked, choose } = view;
  return html`<div class="pairs">
    ${question.pairs.map((pair) => {
      const chosen = choiceFor(draft, pair.id);
      if (locked) return renderSettledPair(question, pair, chosen, view);
      return html`<div class="pair">
        <label for="pair-${pair.id}">${renderText(pair.left)}</label>
        <select
          id="pair-${pair.id}"
          name="${name}-${pair.id}"
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
        ${renderNote(pair, chosen, view)}
      </div>`;
    })}
  </div>`;
}

/** A closed list can cut a long answer short: settled, it is read in full.
 *
 * @param {Match} question @param {Pair} pair @param {string} chosen @param {QuestionView} view
 */
function renderSettledPair(question, pair, chosen, view) {
  const answer = question.choices.find(({ id }) => id === chosen);
  return html`<div class="pair">
    <p class="left">${renderText(pair.left)}</p>
    <p class="answer">${answer ? renderText(answer.text) : nothing}</p>
    ${renderNote(pair, chosen, view)}
  </div>`;
}

/** @param {Match} question @param {QuestionView} view */
export function spokenMatch(question, { locked }) {
  return locked
    ? question.pairs.map((pair) => `${plainText(pair.left)}: ${plainText(pair.feedback)}`)
    : [];
}

/** @param {Match} question @param {QuestionView} view */
export function countPairs(question, { checked }) {
  const right = question.pairs.filter(
    (pair) => choiceFor(checked?.answer, pair.id) === pair.right_choice,
  );
  return words.pairsRight(right.length, question.pairs.length);
}

/** @param {Pair} pair @param {string} chosen @param {QuestionView} view */
function renderNote(pair, chosen, { checked }) {
  if (!checked) return nothing;
  if (checked.state === "shown") return renderTold("shown", words.shown, pair.feedback);
  // A note about a choice that has changed since would be about the past.
  if (choiceFor(checked.answer, pair.id) !== chosen) return nothing;
  return chosen === pair.right_choice
    ? renderTold("right", words.right, pair.feedback)
    : renderTold("again", words.wrong);
}
