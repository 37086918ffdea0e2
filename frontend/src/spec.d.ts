/* Generated from securebase/activities/spec.py by npm run spec-types. Do not edit. */

export interface SecureBaseContract {
  DyadPlayerRecord: DyadPlayerRecord;
  DyadPlayerSpec: DyadPlayerSpec;
  EpisodePlayerRecord: EpisodePlayerRecord;
  EpisodePlayerSpec: EpisodePlayerSpec;
  ExplorerRecord: ExplorerRecord;
  ExplorerSpec: ExplorerSpec;
  PredictRecord: PredictRecord;
  PredictSpec: PredictSpec;
  QuizRecord: QuizRecord;
  QuizSpec: QuizSpec;
  ScenarioRecord: ScenarioRecord;
  ScenarioSpec: ScenarioSpec;
  SorterRecord: SorterRecord;
  SorterSpec: SorterSpec;
}
/**
 * Where the player stands: the current second.
 */
export interface DyadPlayerRecord {
  activity: string;
  kind: "dyad-player";
  second: number;
  version: 1;
}
/**
 * A run of the model of play, still face and reunion, second by second.
 *
 * ``matched`` has a character a second: 1 in step, 0 out of step. ``joy`` and ``upset`` go from
 * 0 to 100. ``people`` names the pair in the drawing.
 */
export interface DyadPlayerSpec {
  assumptions: (string | Run[])[];
  faces: FacesSpec[];
  id: string;
  instruction: string | Run[];
  joy: number[];
  kind: "dyad-player";
  matched: string;
  moments: MomentSpec[];
  people: string;
  phases: EpisodeSpec[];
  schema_version: 1;
  sources: Source[];
  title: string;
  upset: number[];
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
 * The expressions from second ``start`` on, by their names in the drawing.
 */
export interface FacesSpec {
  adult: string;
  baby: string;
  start: number;
}
/**
 * What the baby is doing from second ``start`` on, and why.
 */
export interface MomentSpec {
  start: number;
  text: string | Run[];
}
/**
 * An episode from second ``start`` up to ``end``, and what the adult does in it.
 */
export interface EpisodeSpec {
  about: string | Run[];
  end: number;
  name: "play" | "still face" | "reunion";
  start: number;
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
 * Where the player stands, and which episodes were seen in which pattern.
 */
export interface EpisodePlayerRecord {
  activity: string;
  episode: number;
  kind: "episode-player";
  pattern: "secure" | "avoidant" | "resistant" | "disorganised";
  seen: Seen;
  version: 1;
}
export interface Seen {
  [k: string]: number[];
}
/**
 * A floor plan through the episodes: one pattern at a time, or all of them side by side.
 */
export interface EpisodePlayerSpec {
  assumptions: (string | Run[])[];
  distance_seconds: number;
  episodes: StrangeEpisodeSpec[];
  id: string;
  instruction: string | Run[];
  is_side_by_side: boolean;
  kind: "episode-player";
  patterns: ShownPatternSpec[];
  room: RoomSpec;
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * One of the eight episodes; ``length`` says what may shorten or lengthen it.
 */
export interface StrangeEpisodeSpec {
  happenings: HappeningSpec[];
  is_reunion: boolean;
  length: string | Run[];
  name: string;
  number: number;
  people: ("child" | "carer" | "stranger" | "experimenter")[];
  seconds: number;
  watched: string | Run[];
}
/**
 * What happens in the room from second ``at`` on, whatever the child does.
 */
export interface HappeningSpec {
  at: number;
  text: string | Run[];
}
/**
 * One of the four patterns: an example child, told in the order of the spec's episodes.
 */
export interface ShownPatternSpec {
  about: string | Run[];
  id: "secure" | "avoidant" | "resistant" | "disorganised";
  name: string;
  takeaway: string | Run[];
  tellings: TellingSpec[];
}
/**
 * One child through one episode.
 *
 * ``tracks`` holds where each person in the room is: straight between its keys, and out of the
 * room before the first and after the last. ``from_carer`` and ``from_toys`` are the child's
 * distances in tenths of a metre, a number for every ``distance_seconds``; None: carer is out.
 * The means are in metres.
 */
export interface TellingSpec {
  from_carer: (number | null)[];
  from_toys: number[];
  mean_from_carer: number | null;
  mean_from_toys: number;
  steps: ChildStepSpec[];
  tracks: Tracks;
}
/**
 * What the child does from second ``at`` on; without ``watch``, what was watched goes on.
 */
export interface ChildStepSpec {
  at: number;
  does: string | Run[];
  looks: "carer" | "stranger" | "experimenter" | "toys" | "door" | "away";
  reaches: boolean;
  watch: string | Run[] | null;
}
export interface Tracks {
  [k: string]: [number, number, number][];
}
/**
 * The room from above, in metres.
 *
 * ``door`` is the middle of the door, in the right-hand wall; ``window`` reaches from one number
 * to the other along the top wall.
 */
export interface RoomSpec {
  chairs: [number, number][];
  depth: number;
  door: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  toys: [number, number];
  width: number;
  /**
   * @minItems 2
   * @maxItems 2
   */
  window: [number, number];
}
/**
 * What is kept of an explorer: each control's value or option id; empty until it is moved.
 */
export interface ExplorerRecord {
  activity: string;
  kind: "explorer";
  setting: Setting;
  version: 1;
}
export interface Setting {
  [k: string]: number | string;
}
/**
 * An explorer; its frames are in the order of the controls, the last one changing first.
 */
export interface ExplorerSpec {
  assumptions: (string | Run[])[];
  caption: string | Run[];
  controls: (SliderSpec | ChoiceOfControlSpec)[];
  frames: FrameSpec[];
  id: string;
  instruction: string | Run[];
  kind: "explorer";
  layouts: (
    | TimeLinesSpec
    | CurvesSpec
    | BarsSpec
    | IconFieldSpec
    | MomentsSpec
    | ImpossibleSpec
    | PanelsSpec
  )[];
  schema_version: 1;
  series: number[][];
  sources: Source[];
  title: string;
}
/**
 * A number to slide; ``texts`` says each of ``values`` with its unit, ``value`` is first.
 */
export interface SliderSpec {
  kind: "slider";
  label: string;
  name: string;
  texts: string[];
  value: number;
  values: number[];
}
/**
 * Things to choose one of; ``value`` is the id that is chosen first.
 */
export interface ChoiceOfControlSpec {
  kind: "choice";
  label: string;
  name: string;
  options: OptionOfControlSpec[];
  value: string;
}
/**
 * One thing to choose.
 */
export interface OptionOfControlSpec {
  id: string;
  text: string;
}
/**
 * The picture of one setting; ``layout`` and ``series`` are places in the explorer's lists.
 */
export interface FrameSpec {
  layout: number;
  note: string;
  series: number[];
  title: string;
}
/**
 * Lines over time: one series a line. Point ``i`` is at ``start + i * step``.
 */
export interface TimeLinesSpec {
  across: AxisSpec;
  count: number;
  kind: "time-lines";
  lines: LineSpec[];
  phases: PhaseSpec[];
  start: number;
  step: number;
  table_rows: number[];
  value: AxisSpec;
}
/**
 * An axis, and how its numbers are told: times ``scale``, to ``decimals``, then ``suffix``.
 */
export interface AxisSpec {
  decimals: number;
  label: string;
  maximum: number;
  minimum: number;
  quantum: number;
  scale: number;
  suffix: string;
  ticks: TickSpec[];
  unit: string;
}
/**
 * A mark on an axis, and what stands beside it.
 */
export interface TickSpec {
  at: number;
  text: string;
}
/**
 * A line; ``dash`` is an SVG dash pattern, so that lines differ by more than colour.
 */
export interface LineSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  dash: string;
  label: string;
}
/**
 * A stretch of the horizontal axis with a name.
 */
export interface PhaseSpec {
  end: number;
  label: string;
  shaded: boolean;
  start: number;
}
/**
 * Filled curves that may overlap: one series a curve, points as in lines over time.
 */
export interface CurvesSpec {
  across: AxisSpec;
  count: number;
  kind: "curves";
  lines: LineSpec[];
  start: number;
  step: number;
  table_rows: number[];
  value: AxisSpec;
}
/**
 * Bars from the axis's minimum: one series, a number a bar.
 */
export interface BarsSpec {
  category: string;
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  kind: "bars";
  labels: string[];
  value: AxisSpec;
}
/**
 * So many of ``of`` dots are full: one series, a number a group.
 */
export interface IconFieldSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  counted: string;
  groups: string[];
  kind: "icon-field";
  of: number;
}
/**
 * A row of moments, each of one of two states: one series of 1 (``on``) and 0 (``off``).
 */
export interface MomentsSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  count: number;
  kind: "moments";
  label: string;
  off: string;
  on: string;
}
/**
 * A setting of which there is no picture; the frame's note says why.
 */
export interface ImpossibleSpec {
  kind: "impossible";
}
/**
 * Several pictures under one title; their series follow one another.
 */
export interface PanelsSpec {
  kind: "panels";
  panels: PanelSpec[];
}
/**
 * One of several pictures, and what it shows.
 */
export interface PanelSpec {
  heading: string;
  layout: TimeLinesSpec | CurvesSpec | BarsSpec | IconFieldSpec | MomentsSpec;
}
/**
 * What is kept of a prediction: a number for each part, none before the guess is made.
 */
export interface PredictRecord {
  activity: string;
  guess: number[];
  kind: "predict";
  version: 1;
}
/**
 * A guess from ``minimum`` to ``maximum`` in steps of ``step``, all in ``unit``.
 *
 * A guess within ``tolerance`` of what was found is told to be near. ``truth_label`` says how
 * what was found is to be called, with its number.
 */
export interface PredictSpec {
  assumptions: (string | Run[])[];
  form: "number-line" | "bars";
  id: string;
  instruction: string | Run[];
  kind: "predict";
  maximum: number;
  minimum: number;
  parts: PredictedPartSpec[];
  people_say: PeopleSaySpec | null;
  prompt: string | Run[];
  reveal: string | Run[];
  schema_version: 1;
  sources: Source[];
  step: number;
  title: string;
  tolerance: number;
  truth_label: string;
  unit: string;
}
/**
 * One thing to guess, and what was found; a number line has one, without a label.
 */
export interface PredictedPartSpec {
  label: string;
  truth: number;
}
/**
 * What people usually guess.
 */
export interface PeopleSaySpec {
  text: string | Run[];
  value: number;
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
 * What is kept of a scenario: everything that was tried, in order.
 */
export interface ScenarioRecord {
  activity: string;
  kind: "scenario";
  /**
   * @maxItems 200
   */
  path: TriedRecord[];
  version: 1;
}
/**
 * One choice that was tried, by the ids of its step and of itself.
 */
export interface TriedRecord {
  choice: string;
  step: string;
}
/**
 * A scenario; ``start`` is the id of the first step, ``help`` stands beside a hard story.
 */
export interface ScenarioSpec {
  assumptions: (string | Run[])[];
  cue: string | Run[] | null;
  ending: string | Run[];
  help: string | Run[] | null;
  id: string;
  instruction: string | Run[];
  kind: "scenario";
  people: string | Run[] | null;
  reflection: string | Run[] | null;
  schema_version: 1;
  situation: string | Run[];
  sources: Source[];
  start: string;
  steps: ScenarioStepSpec[];
  title: string;
}
/**
 * A moment in the story, and what can be tried in it.
 */
export interface ScenarioStepSpec {
  choices: ScenarioChoiceSpec[];
  id: string;
  text: string | Run[] | null;
}
/**
 * One thing to do, and what is told to the one who tries it.
 *
 * ``next`` is what the baby may do, ``goto`` the id of the step it leads to, or ``end``.
 */
export interface ScenarioChoiceSpec {
  goto: string;
  id: string;
  kind_note: string | Run[];
  next: string | Run[] | null;
  text: string | Run[];
  why: string | Run[];
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
