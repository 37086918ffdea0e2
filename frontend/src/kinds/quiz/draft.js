/**
 * A draft is what the learner has chosen but not yet checked: an answer, or the beginning of one.
 *
 * @typedef {import("./grading.js").Question} Question
 * @typedef {import("./grading.js").Answer} Answer
 */
import { readNumber } from "../../activity/number-entry.js";
import { words } from "./words.js";

/**
 * @param {Question} question
 * @param {Answer | undefined} kept
 * @returns {Answer} what the controls show before the learner does anything
 */
export function firstDraft(question, kept) {
  if (kept !== undefined) return kept;
  switch (question.kind) {
    case "order":
      return question.starting_order;
    case "multiple-choice":
      return [];
    case "match":
      return {};
    default:
      return "";
  }
}

/**
 * @param {Question} question
 * @param {Answer} draft
 * @returns {{answer: Answer} | {problem: string}} what can be graded, or what is missing
 */
export function finishedAnswer(question, draft) {
  switch (question.kind) {
    case "single-choice":
    case "true-false":
      return draft === "" ? { problem: words.chooseFirst } : { answer: draft };
    case "multiple-choice": {
      const answer = question.options.map(({ id }) => id).filter((id) => has(draft, id));
      return answer.length ? { answer } : { problem: words.chooseSomeFirst };
    }
    case "number": {
      if (typeof draft === "number") return { answer: draft };
      if (!String(draft).trim()) return { problem: words.numberFirst };
      const answer = readNumber(String(draft));
      return answer === null ? { problem: words.notANumber } : { answer };
    }
    case "short-answer": {
      // A saved file holds no markup, so neither does an answer.
      const answer = String(draft).replace(/[<>]/g, "").trim();
      return answer ? { answer } : { problem: words.wordsFirst };
    }
    case "order":
      return { answer: draft };
    case "match": {
      const open = question.pairs.filter(({ id }) => !choiceFor(draft, id)).length;
      return open ? { problem: words.matchFirst(open) } : { answer: draft };
    }
  }
}

/** @param {Answer} draft @param {string} id */
export function has(draft, id) {
  return Array.isArray(draft) && draft.includes(id);
}

/** @param {Answer | undefined} draft @param {string} pair @returns {string} "" while none is chosen */
export function choiceFor(draft, pair) {
  if (typeof draft !== "object" || Array.isArray(draft)) return "";
  return new Map(Object.entries(draft)).get(pair) ?? "";
}
