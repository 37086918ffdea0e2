/** A number, accepted when it is near enough. */
import { readNumber } from "../../../activity/text.js";
import { typed } from "../typed.js";
import { words } from "../words.js";

/** A decimal answer such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact. */
const ROUNDING = 1e-9;

/**
 * @typedef {import("../question.js").QuestionKind<import("../../../spec").Number>} NumberKind
 * @type {Pick<NumberKind, "finish" | "grade" | "rightAnswer">}
 */
const rules = {
  finish(_question, draft) {
    if (!String(draft).trim()) return { problem: words.numberFirst };
    const answer = readNumber(String(draft));
    return answer === null ? { problem: words.notANumber } : { answer };
  },

  grade(question, answer) {
    if (typeof answer !== "number" || !Number.isFinite(answer)) return null;
    const { tolerance } = question;
    const allowed = tolerance + ROUNDING * Math.max(tolerance, Math.abs(question.answer));
    if (Math.abs(answer - question.answer) <= allowed) {
      return { right: true, feedback: { answer: question.feedback.when_right } };
    }
    const remark = question.remarks.find((one) => one.at_least <= answer && answer <= one.at_most);
    const { when_low, when_high } = question.feedback;
    const said = remark?.feedback ?? (answer < question.answer ? when_low : when_high);
    return { right: remark?.right ?? false, feedback: { answer: said } };
  },

  rightAnswer: ({ answer }) => answer,
};

/** @type {NumberKind} */
export default { ...rules, ...typed(rules, ({ unit }) => unit, keypad) };

/**
 * A phone's keypad for decimals has neither a minus nor the stroke of a fraction.
 *
 * @param {import("../../../spec").Number} question
 */
function keypad({ answer, tolerance, remarks }) {
  const lowest = Math.min(answer - tolerance, ...remarks.map(({ at_least }) => at_least));
  const isShort = Math.abs(answer - Number(answer.toFixed(3))) <= tolerance;
  return lowest < 0 || !isShort ? "text" : "decimal";
}
