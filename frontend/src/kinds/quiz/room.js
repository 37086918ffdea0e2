/**
 * A question with options before a class: hands are counted, and nobody answers for the room. Other
 * kinds of question stand as they do elsewhere, with *Show me* from the start.
 *
 * @import { Asked } from "../../hands/hands.js"
 * @import { Option } from "../../spec"
 */
import { html } from "lit";
import { renderText } from "../../activity/text.js";
import { renderHands, takesHand } from "../../hands/hands.js";
import { words } from "../../hands/words.js";

/** @param {any} quiz @returns {any} */
function questionOf({ spec, showing }) {
  return spec.questions.find((/** @type {{id: string}} */ { id }) => id === showing);
}

/** @param {any} quiz @returns {Asked | null} */
function askedOf(quiz) {
  const question = questionOf(quiz);
  if (!question?.options) return null;
  const isOneByOne = question.kind === "multiple-choice";
  return {
    about: question.id,
    options: question.options.map((/** @type {Option} */ { text, right, feedback }) => ({
      text,
      feedback,
      isRight: right,
    })),
    right: isOneByOne ? words.fits : words.right,
    isOneByOne,
  };
}

/** @this {any} @param {any} spec @param {any} record */
export function render(spec, record) {
  const asked = askedOf(this);
  if (!asked) return this.renderActivity(spec, record);
  return html`<p class="prompt" id="asked">${renderText(questionOf(this).prompt)}</p>
    ${renderHands(this, asked)}`;
}

/** @param {any} quiz @param {KeyboardEvent} event */
export function takesKey(quiz, event) {
  const asked = askedOf(quiz);
  return asked !== null && takesHand(quiz, asked, event);
}
