/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../spec").QuizSpec} QuizSpec
 * @typedef {import("../spec").QuizRecord} QuizRecord
 * @typedef {import("../spec").SorterSpec} SorterSpec
 * @typedef {import("../spec").SorterRecord} SorterRecord
 * @typedef {import("../spec").ScenarioSpec} ScenarioSpec
 * @typedef {import("../spec").ScenarioRecord} ScenarioRecord
 * @typedef {import("../spec").PredictSpec} PredictSpec
 * @typedef {import("../spec").PredictRecord} PredictRecord
 * @typedef {import("../spec").ExplorerSpec} ExplorerSpec
 * @typedef {import("../spec").ExplorerRecord} ExplorerRecord
 */
import { fitting } from "../explorer/setting.js";
import { grade } from "../grading.js";
import { fittingGuess } from "../predict/closeness.js";
import { fittingPath } from "../scenario/path.js";
import { isRecord, RECORD_VERSION } from "./shape.js";

/** @param {QuizSpec} spec @returns {QuizRecord} */
export function emptyQuizRecord(spec) {
  return { version: RECORD_VERSION, kind: "quiz", activity: spec.id, current: null, answers: {} };
}

/** @param {SorterSpec} spec @returns {SorterRecord} */
export function emptySorterRecord(spec) {
  return { version: RECORD_VERSION, kind: "sorter", activity: spec.id, placements: {} };
}

/**
 * @param {QuizSpec} spec
 * @param {unknown} kept
 * @returns {QuizRecord} empty when nothing of `kept` can be used
 */
export function reconcileQuiz(spec, kept) {
  const record = emptyQuizRecord(spec);
  if (!isRecord(kept) || kept.kind !== "quiz" || kept.activity !== spec.id) return record;
  const answers = new Map(Object.entries(kept.answers));
  for (const question of spec.questions) {
    const answer = answers.get(question.id);
    const result = answer && grade(question, answer.answer);
    if (!answer || !result) continue;
    // The key may have been corrected since: the answer is judged by the key of today.
    const state = answer.state === "shown" ? "shown" : result.right ? "right" : "wrong";
    record.answers[question.id] = { answer: answer.answer, attempts: answer.attempts, state };
  }
  if (spec.questions.some(({ id }) => id === kept.current)) record.current = kept.current;
  return record;
}

/**
 * @param {SorterSpec} spec
 * @param {unknown} kept
 * @returns {SorterRecord} empty when nothing of `kept` can be used
 */
export function reconcileSorter(spec, kept) {
  const record = emptySorterRecord(spec);
  if (!isRecord(kept) || kept.kind !== "sorter" || kept.activity !== spec.id) return record;
  const placements = new Map(Object.entries(kept.placements));
  for (const card of spec.cards) {
    const placement = placements.get(card.id);
    if (!placement || !spec.piles.some(({ id }) => id === placement.pile)) continue;
    const state = placement.pile === card.pile ? "right" : "wrong";
    record.placements[card.id] = { pile: placement.pile, attempts: placement.attempts, state };
  }
  return record;
}

/**
 * @param {ScenarioSpec} spec
 * @param {unknown} kept
 * @returns {ScenarioRecord} empty when nothing of `kept` can be used
 */
export function reconcileScenario(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "scenario" && kept.activity === spec.id;
  const path = isOurs ? fittingPath(spec, kept.path) : [];
  return { version: RECORD_VERSION, kind: "scenario", activity: spec.id, path };
}

/**
 * @param {PredictSpec} spec
 * @param {unknown} kept
 * @returns {PredictRecord} empty when nothing of `kept` can be used
 */
export function reconcilePredict(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "predict" && kept.activity === spec.id;
  const guess = isOurs ? fittingGuess(spec, kept.guess) : [];
  return { version: RECORD_VERSION, kind: "predict", activity: spec.id, guess };
}

/**
 * @param {ExplorerSpec} spec
 * @param {unknown} kept
 * @returns {ExplorerRecord} empty when nothing of `kept` can be used
 */
export function reconcileExplorer(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "explorer" && kept.activity === spec.id;
  const setting = isOurs ? fitting(spec, kept.setting) : {};
  return { version: RECORD_VERSION, kind: "explorer", activity: spec.id, setting };
}
