/**
 * Is an answer right, and what is said of it.
 *
 * The Python package holds the same rules (securebase/activities/grading.py), because a published
 * page has no kernel. Both are run on tests/cases/grading.json.
 *
 * @typedef {import("../../spec").QuizSpec["questions"][number]} Question
 * @typedef {import("../../spec").AnswerRecord["answer"]} Answer
 * @typedef {string | import("../../spec").Run[]} Text
 * @typedef {{right: boolean, feedback: Record<string, Text>}} Grade
 *   feedback by the part's id. Choices: each chosen option, and for multiple choice every option.
 *   Order and match: every item or pair. Number and short answer: one, under the id `answer`.
 */

/** A decimal answer such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact. */
const ROUNDING = 1e-9;

/**
 * @param {Question} question
 * @param {unknown} answer
 * @returns {Grade | null} null when the answer is not of the question's form, or names a part that
 *   the question does not have
 */
export function grade(question, answer) {
  switch (question.kind) {
    case "single-choice":
    case "true-false": {
      const chosen = question.options.find((option) => option.id === answer);
      return chosen ? { right: chosen.right, feedback: { [chosen.id]: chosen.feedback } } : null;
    }
    case "multiple-choice": {
      if (!namesParts(answer, question.options)) return null;
      const right = question.options.every(({ id, right }) => right === answer.includes(id));
      return { right, feedback: feedbackOfEach(question.options) };
    }
    case "number":
      return typeof answer === "number" && Number.isFinite(answer)
        ? gradeNumber(question, answer)
        : null;
    case "short-answer":
      return typeof answer === "string" ? gradeShortAnswer(question, answer) : null;
    case "order": {
      if (!namesParts(answer, question.items) || answer.length !== question.items.length) {
        return null;
      }
      const right = question.items.every(({ id }, place) => answer[place] === id);
      return { right, feedback: feedbackOfEach(question.items) };
    }
    case "match": {
      if (!isObject(answer)) return null;
      const chosen = new Map(Object.entries(answer));
      const complete =
        chosen.size === question.pairs.length &&
        question.pairs.every((pair) =>
          question.choices.some((choice) => choice.id === chosen.get(pair.id)),
        );
      if (!complete) return null;
      const right = question.pairs.every((pair) => chosen.get(pair.id) === pair.right_choice);
      return { right, feedback: feedbackOfEach(question.pairs) };
    }
    default:
      return null;
  }
}

/**
 * The answer that *Show me* puts in the learner's place.
 *
 * @param {Question} question
 * @returns {Answer}
 */
export function rightAnswer(question) {
  switch (question.kind) {
    case "single-choice":
    case "true-false":
      return question.options.find((option) => option.right)?.id ?? "";
    case "multiple-choice":
      return question.options.filter((option) => option.right).map((option) => option.id);
    case "number":
      return question.answer;
    case "short-answer":
      return question.phrases.find((phrase) => phrase.right)?.text ?? "";
    case "order":
      return question.items.map((item) => item.id);
    case "match":
      return Object.fromEntries(question.pairs.map((pair) => [pair.id, pair.right_choice]));
  }
}

/**
 * @param {import("../../spec").QuizSpec} quiz
 * @param {import("../../spec").QuizRecord} record
 * @returns {{right: number, first_try: number, questions: number}} of the questions that the quiz
 *   still has: answered right, of them at the first try, and in all
 */
export function score(quiz, record) {
  const kept = new Map(Object.entries(record.answers));
  const right = quiz.questions.flatMap(({ id }) => {
    const answer = kept.get(id);
    return answer?.state === "right" ? [answer] : [];
  });
  return {
    right: right.length,
    first_try: right.filter(({ attempts }) => attempts === 1).length,
    questions: quiz.questions.length,
  };
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number} 1 for equal strings, 0 for wholly different ones:
 *   1 - edit distance / longer length
 */
export function similarity(one, other) {
  // Whole characters, as Python counts them, not UTF-16 halves.
  const [letters, against] = [Array.from(one), Array.from(other)];
  const longest = Math.max(letters.length, against.length);
  if (!longest) return 1;
  let row = Array.from({ length: against.length + 1 }, (_, column) => column);
  letters.forEach((letter, index) => {
    const next = [index + 1];
    against.forEach((opposite, column) => {
      next.push(
        Math.min(
          row[column + 1] + 1,
          next[column] + 1,
          row[column] + (letter === opposite ? 0 : 1),
        ),
      );
    });
    row = next;
  });
  return 1 - row[against.length] / longest;
}

/** @param {Extract<Question, {kind: "number"}>} question @param {number} answer @returns {Grade} */
function gradeNumber(question, answer) {
  const allowed = question.tolerance + ROUNDING * Math.max(1, Math.abs(question.answer));
  if (Math.abs(answer - question.answer) <= allowed) {
    return { right: true, feedback: { answer: question.feedback.when_right } };
  }
  const remark = question.remarks.find((one) => one.at_least <= answer && answer <= one.at_most);
  const { when_low, when_high } = question.feedback;
  const said = remark?.feedback ?? (answer < question.answer ? when_low : when_high);
  return { right: false, feedback: { answer: said } };
}

/** @param {Extract<Question, {kind: "short-answer"}>} question @param {string} answer @returns {Grade} */
function gradeShortAnswer(question, answer) {
  const phrase = question.phrases.find(
    ({ text, match_case, similarity: enough }) =>
      similarity(normal(answer, match_case), normal(text, match_case)) >= enough,
  );
  return phrase
    ? { right: phrase.right, feedback: { answer: phrase.feedback } }
    : { right: false, feedback: { answer: question.otherwise } };
}

/** @param {string} text @param {boolean} matchCase */
function normal(text, matchCase) {
  const spaced = text.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");
  return matchCase ? spaced : spaced.toLowerCase();
}

/**
 * @param {unknown} answer
 * @param {{id: string}[]} parts
 * @returns {answer is string[]} a list of known ids, each once at the most
 */
function namesParts(answer, parts) {
  return (
    Array.isArray(answer) &&
    new Set(answer).size === answer.length &&
    answer.every((named) => parts.some(({ id }) => id === named))
  );
}

/** @param {{id: string, feedback: Text}[]} parts @returns {Record<string, Text>} */
function feedbackOfEach(parts) {
  return Object.fromEntries(parts.map(({ id, feedback }) => [id, feedback]));
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
