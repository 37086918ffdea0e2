/* Generated from securebase/activities/spec.py by npm run spec-types. Do not edit. */

export interface SecureBaseContract {
  QuizRecord: QuizRecord;
  QuizSpec: QuizSpec;
  SorterRecord: SorterRecord;
  SorterSpec: SorterSpec;
}
/**
 * What is kept of a quiz; ``answers`` is keyed by question id.
 */
export interface QuizRecord {
  activity: string;
  answers: Answers;
  current: string | null;
  kind: "quiz";
  version: 1;
}
export interface Answers {
  [k: string]: AnswerRecord;
}
/**
 * What is kept of one question: ids and numbers, never text.
 */
export interface AnswerRecord {
  answer:
    | string
    | number
    | string[]
    | {
        [k: string]: string;
      };
  attempts: number;
  state: "right" | "wrong" | "shown";
}
/**
 * A quiz.
 */
export interface QuizSpec {
  assumptions: (string | Run[])[];
  id: string;
  instruction: string | Run[];
  kind: "quiz";
  questions: (
    | SingleChoiceSpec
    | TrueFalseSpec
    | MultipleChoiceSpec
    | NumberSpec
    | ShortAnswerSpec
    | OrderSpec
    | MatchSpec
  )[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A stretch of text in one style. ``href`` makes it a link.
 */
export interface Run {
  code: boolean;
  emphasis: boolean;
  href: string | null;
  strong: boolean;
  text: string;
}
/**
 * One right option among two to six.
 */
export interface SingleChoiceSpec {
  id: string;
  kind: "single-choice";
  level: "everyone" | "students";
  options: OptionSpec[];
  prompt: string | Run[];
  sources: string[];
}
/**
 * One answer that can be chosen, and what the learner is told who chooses it.
 */
export interface OptionSpec {
  feedback: string | Run[];
  id: string;
  right: boolean;
  text: string | Run[];
}
/**
 * A statement; the options' ids are ``true`` and ``false``.
 */
export interface TrueFalseSpec {
  id: string;
  kind: "true-false";
  level: "everyone" | "students";
  options: OptionSpec[];
  prompt: string | Run[];
  sources: string[];
}
/**
 * Any number of right options, all of which are to be chosen and no other.
 */
export interface MultipleChoiceSpec {
  id: string;
  kind: "multiple-choice";
  level: "everyone" | "students";
  options: OptionSpec[];
  prompt: string | Run[];
  sources: string[];
}
/**
 * A number, accepted when it is within ``tolerance`` of ``answer``; both in ``unit``.
 */
export interface NumberSpec {
  answer: number;
  feedback: NumberFeedback;
  id: string;
  kind: "number";
  level: "everyone" | "students";
  prompt: string | Run[];
  remarks: NumberRemarkSpec[];
  sources: string[];
  tolerance: number;
  unit: string;
}
/**
 * What is said of a number that is accepted, too low, or too high.
 */
export interface NumberFeedback {
  when_high: string | Run[];
  when_low: string | Run[];
  when_right: string | Run[];
}
/**
 * What is said of one foreseen wrong number, from ``at_least`` to ``at_most``.
 */
export interface NumberRemarkSpec {
  at_least: number;
  at_most: number;
  feedback: string | Run[];
}
/**
 * A word or a few; what matches none of ``phrases`` is told ``otherwise``.
 */
export interface ShortAnswerSpec {
  id: string;
  kind: "short-answer";
  level: "everyone" | "students";
  otherwise: string | Run[];
  phrases: PhraseSpec[];
  prompt: string | Run[];
  sources: string[];
}
/**
 * A foreseen answer in words.
 *
 * ``similarity`` (0 to 1) is how like it an answer must be; 1 is the same but for capitals and
 * spaces.
 */
export interface PhraseSpec {
  feedback: string | Run[];
  match_case: boolean;
  right: boolean;
  similarity: number;
  text: string;
}
/**
 * ``items`` are in the right order, ``starting_order`` is how they are first shown.
 */
export interface OrderSpec {
  id: string;
  items: OrderItemSpec[];
  kind: "order";
  level: "everyone" | "students";
  prompt: string | Run[];
  sources: string[];
  starting_order: string[];
}
/**
 * A thing to put in its place, and why it stands there.
 */
export interface OrderItemSpec {
  feedback: string | Run[];
  id: string;
  text: string | Run[];
}
/**
 * Each left-hand side has one of ``choices``; a choice may serve more than one.
 */
export interface MatchSpec {
  choices: ChoiceSpec[];
  id: string;
  kind: "match";
  level: "everyone" | "students";
  pairs: PairSpec[];
  prompt: string | Run[];
  sources: string[];
}
/**
 * A right-hand side that can be matched.
 */
export interface ChoiceSpec {
  id: string;
  text: string | Run[];
}
/**
 * A left-hand side, the choice that belongs to it, and why.
 */
export interface PairSpec {
  feedback: string | Run[];
  id: string;
  left: string | Run[];
  right_choice: string;
}
/**
 * A work that an activity rests on, ready to be shown.
 */
export interface Source {
  full: string;
  key: string;
  short: string;
  url: string | null;
}
/**
 * What is kept of a sorter; ``placements`` is keyed by card id.
 */
export interface SorterRecord {
  activity: string;
  kind: "sorter";
  placements: Placements;
  version: 1;
}
export interface Placements {
  [k: string]: PlacementRecord;
}
/**
 * What is kept of one card: the pile chosen last, and how many tries it took so far.
 */
export interface PlacementRecord {
  attempts: number;
  pile: string;
  state: "right" | "wrong";
}
/**
 * A sorter.
 */
export interface SorterSpec {
  assumptions: (string | Run[])[];
  cards: CardSpec[];
  id: string;
  instruction: string | Run[];
  kind: "sorter";
  piles: PileSpec[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A card, the pile it belongs to, and why.
 */
export interface CardSpec {
  hint: string | Run[] | null;
  id: string;
  pile: string;
  sources: string[];
  text: string | Run[];
  why: string | Run[];
}
/**
 * A pile that cards are put into.
 */
export interface PileSpec {
  description: string | Run[];
  id: string;
  name: string;
}
