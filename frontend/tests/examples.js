/** A quiz, a sorter and records of them, as small as they can be. */

/** @type {any} the parts that the tested code reads */
export const quiz = {
  schema_version: 1,
  kind: "quiz",
  id: "small-quiz",
  title: "Small quiz",
  instruction: "",
  sources: [],
  assumptions: [],
  questions: [
    {
      id: "whose-tie",
      kind: "single-choice",
      prompt: "Whose tie?",
      options: [
        { id: "a", text: "A", right: false, feedback: "" },
        { id: "b", text: "B", right: true, feedback: "" },
      ],
    },
    {
      id: "which",
      kind: "multiple-choice",
      prompt: "Which?",
      options: [
        { id: "a", text: "A", right: true, feedback: "" },
        { id: "b", text: "B", right: true, feedback: "" },
      ],
    },
  ],
};

/** @type {any} */
export const sorter = {
  schema_version: 1,
  kind: "sorter",
  id: "small-sorter",
  title: "Small sorter",
  instruction: "",
  sources: [],
  assumptions: [],
  piles: [{ id: "left" }, { id: "right" }],
  cards: [
    { id: "one", pile: "left", text: "One", why: "" },
    { id: "two", pile: "right", text: "Two", why: "" },
  ],
};

/** @param {string} [activity] @returns {import("../src/spec").QuizRecord} */
export function quizRecord(activity = "small-quiz") {
  return {
    version: 1,
    kind: "quiz",
    activity,
    current: "which",
    answers: { "whose-tie": { answer: "b", attempts: 2, state: "right" } },
  };
}

/** @param {string} [activity] @returns {import("../src/spec").SorterRecord} */
export function sorterRecord(activity = "small-sorter") {
  return {
    version: 1,
    kind: "sorter",
    activity,
    placements: { one: { pile: "right", attempts: 1, state: "wrong" } },
  };
}
