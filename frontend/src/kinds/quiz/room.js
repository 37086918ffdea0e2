/**
 * A question with options before a class: hands are counted, and nobody answers for the room. Other
 * kinds of question stand as they do elsewhere, with *Show me* from the start.
 *
 * @import { Asked } from "../../hands/hands.js"
 * @import { Option, QuizSpec } from "../../spec"
 * @typedef {QuizSpec["questions"][number]} Question
 */
import { html } from "lit";
import { renderText } from "../../activity/text.js";
import { partsOf, renderHands, takesHand } from "../../hands/hands.js";
import { words } from "../../hands/words.js";

/** @param {any} quiz @returns {any} */
function questionOf({ spec, showing }) {
  return spec.questions.find((/** @type {Question} */ { id }) => id === showing);
}

/** @param {any} question @returns {Asked | null} */
function askedOf(question) {
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

/**
 * A question at a time, and after its answer what is told of the other options.
 *
 * @param {any} quiz @returns {{question: Question, part: number}[]}
 */
function stepsOf(quiz) {
  return (quiz.spec?.questions ?? []).flatMap((/** @type {Question} */ question) => {
    const asked = askedOf(question);
    const parts = asked ? partsOf(quiz, asked) : 1;
    return Array.from({ length: parts }, (_, part) => ({ question, part }));
  });
}

/** @param {any} quiz */
export function steps(quiz) {
  return stepsOf(quiz).length;
}

/** @param {any} quiz @param {number} step */
export function show(quiz, step) {
  const { question, part } = stepsOf(quiz)[step] ?? { part: 0 };
  quiz.showing = question?.id;
  quiz.partInClass = part;
  quiz.problem = "";
  quiz.requestUpdate();
}

/** @this {any} @param {any} spec @param {any} record */
export function render(spec, record) {
  const question = questionOf(this);
  const asked = askedOf(question);
  if (!asked) return this.renderActivity(spec, record);
  return html`<p class="prompt" id="asked">${renderText(question.prompt)}</p>
    ${renderHands(this, asked, this.partInClass)}`;
}

/** @param {any} quiz @param {KeyboardEvent} event */
export function takesKey(quiz, event) {
  const asked = askedOf(questionOf(quiz));
  return asked !== null && takesHand(quiz, asked, event);
}
