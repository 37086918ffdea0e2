/** A word or a few; the first foreseen phrase that an answer is like enough decides. */
import { normal, similarity } from "../grading.js";
import { typed } from "../typed.js";
import { words } from "../words.js";

/**
 * @typedef {import("../question.js").QuestionKind<import("../../../spec").ShortAnswer>} ShortAnswerKind
 * @type {Pick<ShortAnswerKind, "finish" | "grade" | "rightAnswer">}
 */
const rules = {
  finish(_question, draft) {
    // A saved file holds no markup: kept as the wide forms of the same signs, they compare alike.
    const answer = String(draft).replaceAll("<", "＜").replaceAll(">", "＞").trim();
    return answer ? { answer } : { problem: words.wordsFirst };
  },

  grade({ phrases, otherwise }, answer) {
    if (typeof answer !== "string") return null;
    const phrase = phrases.find(
      ({ text, match_case, similarity: enough }) =>
        similarity(normal(answer, match_case), normal(text, match_case)) >= enough,
    );
    return phrase
      ? { right: phrase.right, feedback: { answer: phrase.feedback } }
      : { right: false, feedback: { answer: otherwise } };
  },

  rightAnswer: ({ phrases }) => phrases.find(({ right }) => right)?.text ?? "",
};

/** @type {ShortAnswerKind} */
export default { ...rules, ...typed(rules, null) };
