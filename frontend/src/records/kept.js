/* Generated from securebase/activities by npm run spec-types. Do not edit. */
import { anyOf, fields, listOf, mapOf, matching, number, oneOf, text, whole } from "./checks.js";

export const identifier = matching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/);

/**
 * Each kind of record: its version; the field that is empty, or 0, as long as nothing was done; and
 * what each of its own fields holds.
 *
 * @type {Record<string, {version: number, done: string, content: Record<string, import("./checks.js").Check>}>}
 */
export const kept = {
  "age": { version: 1, done: "born", content: { born: matching(/^(not-yet|[0-9]{4}-[01][0-9])?$/) } },
  "claim-cards": { version: 1, done: "answers", content: { answers: mapOf(identifier, identifier, 500), current: anyOf(identifier, oneOf(null)) } },
  "coding-lab": { version: 1, done: "codings", content: { codings: mapOf(identifier, fields({ compared: oneOf(true, false), group: anyOf(oneOf("A", "B", "C", "D"), oneOf(null)), ratings: mapOf(identifier, whole(1, 7), 500) }), 500), current: anyOf(identifier, oneOf(null)) } },
  "cue-cards": { version: 1, done: "answers", content: { answers: mapOf(identifier, identifier, 500), current: anyOf(identifier, oneOf(null)) } },
  "dyad-player": { version: 1, done: "second", content: { second: whole(0) } },
  "episode-player": { version: 1, done: "seen", content: { episode: whole(1, 8), pattern: oneOf("secure", "avoidant", "resistant", "disorganised"), seen: mapOf(oneOf("secure", "avoidant", "resistant", "disorganised"), listOf(whole(1, 8), 500)) } },
  "explorer": { version: 1, done: "setting", content: { setting: mapOf(identifier, anyOf(number, identifier), 500) } },
  "looking-back": { version: 1, done: "answers", content: { after_day: anyOf(whole(0, 999999), oneOf(null)), answers: mapOf(identifier, fields({ after: anyOf(whole(1, 5), oneOf(null)), before: anyOf(whole(1, 5), oneOf(null)) }), 500), before_day: anyOf(whole(0, 999999), oneOf(null)) } },
  "note": { version: 1, done: "text", content: { text: text(2000) } },
  "planner": { version: 1, done: "week", content: { week: mapOf(oneOf("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), identifier) } },
  "predict": { version: 1, done: "guess", content: { guess: listOf(number, 500) } },
  "quiz": { version: 1, done: "answers", content: { answers: mapOf(identifier, fields({ answer: anyOf(text(200), number, listOf(identifier, 500), mapOf(identifier, identifier, 500)), attempts: whole(1, 100000), state: oneOf("right", "shown", "wrong") }), 500), current: anyOf(identifier, oneOf(null)) } },
  "reading": { version: 1, done: "last", content: { at: whole(0, 99999999999), last: text(80), parts: listOf(identifier, 500) } },
  "review": { version: 1, done: "questions", content: { questions: mapOf(identifier, fields({ box: whole(1, 6), day: whole(0, 999999), right: whole(0, 100000), seen: whole(1, 100000) }), 500) } },
  "scenario": { version: 2, done: "path", content: { now: anyOf(fields({ at: oneOf("choosing", "told", "ended"), step: identifier }), oneOf(null)), path: listOf(fields({ choice: identifier, step: identifier }), 200) } },
  "sorter": { version: 1, done: "placements", content: { placements: mapOf(identifier, fields({ attempts: whole(1, 100000), pile: identifier, state: oneOf("right", "wrong") }), 500) } },
};
