/**
 * What the kinds of question have in common when an answer is graded.
 *
 * The Python package holds the same rules (securebase/activities/quiz), because a published page
 * has no kernel. Both are run on tests/cases/questions and tests/cases/grading.json.
 *
 * @typedef {import("../../spec").QuizSpec["questions"][number]} Question
 * @typedef {import("../../spec").AnswerRecord["answer"]} Answer
 * @typedef {string | import("../../spec").Run[]} Text
 * @typedef {{right: boolean, feedback: Record<string, Text>}} Grade
 *   feedback by the part's id. Choices: each chosen option, and for multiple choice every option.
 *   Order and match: every item or pair. Number and short answer: one, under the id `answer`.
 */

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

/**
 * @param {string} text
 * @param {boolean} matchCase
 * @returns {string} without what does not count in an answer: spaces, forms of letters, capitals
 */
export function normal(text, matchCase) {
  const spaced = text.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");
  return matchCase ? spaced : spaced.toLowerCase();
}

/**
 * @param {unknown} answer
 * @param {{id: string}[]} parts
 * @returns {answer is string[]} a list of known ids, each once at the most
 */
export function namesParts(answer, parts) {
  return (
    Array.isArray(answer) &&
    new Set(answer).size === answer.length &&
    answer.every((named) => parts.some(({ id }) => id === named))
  );
}

/** @param {{id: string, feedback: Text}[]} parts @returns {Record<string, Text>} */
export function feedbackOfEach(parts) {
  return Object.fromEntries(parts.map(({ id, feedback }) => [id, feedback]));
}
