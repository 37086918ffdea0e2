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
 * @returns {string} without what does not count in an answer: spaces, forms of letters, capitals,
 *   and which apostrophe, quotation mark or hyphen it is
 */
export function normal(text, matchCase) {
  const typed = text
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-")
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, "");
  const spaced = typed.normalize("NFKC").split(/\s+/).filter(Boolean).join(" ");
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
