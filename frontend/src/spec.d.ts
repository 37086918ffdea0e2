/* Generated from securebase/activities/spec.py by npm run spec-types. Do not edit. */

export interface SecureBaseContract {
  ClaimCardsRecord: ClaimCardsRecord;
  ClaimCardsSpec: ClaimCardsSpec;
  CueCardsRecord: CueCardsRecord;
  CueCardsSpec: CueCardsSpec;
  DyadPlayerRecord: DyadPlayerRecord;
  DyadPlayerSpec: DyadPlayerSpec;
  ExplorerRecord: ExplorerRecord;
  ExplorerSpec: ExplorerSpec;
  PlannerRecord: PlannerRecord;
  PlannerSpec: PlannerSpec;
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
 * What is kept of a deck of claim cards; an answer is a verdict.
 */
export interface ClaimCardsRecord {
  activity: string;
  answers: Answers;
  current: string | null;
  kind: "claim-cards";
  version: 1;
}
export interface Answers {
  [k: string]: string;
}
/**
 * A deck of claim cards.
 */
export interface ClaimCardsSpec {
  assumptions: (string | Run[])[];
  cards: ClaimCardSpec[];
  id: string;
  instruction: string | Run[];
  kind: "claim-cards";
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
 * What one hears, whether it holds up, what was found, and how to say it instead.
 */
export interface ClaimCardSpec {
  evidence: string | Run[];
  for_students: string | Run[] | null;
  heard: string | Run[];
  id: string;
  say: string | Run[];
  sources: string[];
  verdict: "holds-up" | "partly" | "does-not-hold-up";
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
 * What is kept of a deck of cue cards; an answer is the id of an option.
 */
export interface CueCardsRecord {
  activity: string;
  answers: Answers1;
  current: string | null;
  kind: "cue-cards";
  version: 1;
}
export interface Answers1 {
  [k: string]: string;
}
/**
 * A deck of cue cards.
 */
export interface CueCardsSpec {
  assumptions: (string | Run[])[];
  cards: CueCardSpec[];
  id: string;
  instruction: string | Run[];
  kind: "cue-cards";
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A cue, what it may mean, what might help, and what else it could be.
 */
export interface CueCardSpec {
  could_also_be: string | Run[];
  id: string;
  looks: LooksSpec;
  may_mean: string | Run[];
  might_help: string | Run[];
  options: CueOptionSpec[];
  picture: string;
  prompt: string | Run[];
  see: string | Run[];
  sources: string[];
  title: string;
}
/**
 * What is drawn, by the names in ``frontend/src/figures/baby.js``.
 */
export interface LooksSpec {
  baby_of: string;
  expression: string;
  gaze: string;
  posture: string;
}
/**
 * A guess at what the baby may be telling, and a kind word on it; none is wrong.
 */
export interface CueOptionSpec {
  feedback: string | Run[];
  id: string;
  text: string | Run[];
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
    | PlanSpec
    | RangesSpec
    | UnitDotsSpec
    | ScatterSpec
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
 * A path seen from above: three series, all of ``count`` numbers, a point each ``step``.
 *
 * The first two say how far a point is from the left and from the near edge, in ``quantum``; each
 * number but the first is the difference from the one before. The third is how the path leads to a
 * point: 0 solid, 1 dashed, 2 at rest; ``states`` names the three. Points in ``numbered`` have a
 * mark that tells their time.
 */
export interface PlanSpec {
  base: PlaceSpec;
  count: number;
  depth: number;
  distance: string;
  doing: string;
  kind: "plan";
  numbered: number[];
  numbers: string;
  quantum: number;
  scale_bar: number;
  states: string[];
  step: number;
  table_rows: number[];
  time: string;
  unit: string;
  width: number;
}
/**
 * A place with a name, from the left and from the near edge.
 */
export interface PlaceSpec {
  label: string;
  x: number;
  y: number;
}
/**
 * Ranges on one axis: a series of their low ends, one of the high ends, and, if ``has_marks``,
 * one of the values between, each a mark whose area stands for the weight of its row.
 */
export interface RangesSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  has_marks: boolean;
  kind: "ranges";
  mark: "circle" | "triangle" | "square" | "diamond";
  rows: RangeRowSpec[];
  table: string[][];
  value: AxisSpec;
}
/**
 * A row: its name, who was counted, and its numbers in words; ``weight`` 0 is no dot size.
 */
export interface RangeRowSpec {
  detail: string;
  label: string;
  told: string;
  weight: number;
}
/**
 * A mark for each child: one series a group, with a number for each part.
 */
export interface UnitDotsSpec {
  groups: UnitGroupSpec[];
  kind: "unit-dots";
  parts: UnitPartSpec[];
  table: string[][];
}
/**
 * A group of children; ``told`` says each part of it.
 */
export interface UnitGroupSpec {
  detail: string;
  label: string;
  told: string[];
}
/**
 * What a mark stands for; one that is not ``full`` is drawn as an outline.
 */
export interface UnitPartSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  full: boolean;
  label: string;
  mark: "circle" | "triangle" | "square" | "diamond";
}
/**
 * Children on two scales and an upright line. Six series: across and up (in quanta), 1 for
 * those beyond the line, 1 for those whose side has changed, where the line stands, and where
 * it stood.
 */
export interface ScatterSpec {
  across: AxisSpec;
  changed: string;
  kind: "scatter";
  line: string;
  sides: SideSpec[];
  table: string[][];
  value: AxisSpec;
  was: string;
}
/**
 * A side of the line, and the mark of the children there.
 */
export interface SideSpec {
  colour:
    "accent" | "secure" | "avoidant" | "resistant" | "disorganised" | "repair" | "help" | "ink";
  label: string;
  mark: "circle" | "triangle" | "square" | "diamond";
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
  layout:
    | TimeLinesSpec
    | CurvesSpec
    | BarsSpec
    | IconFieldSpec
    | MomentsSpec
    | PlanSpec
    | RangesSpec
    | UnitDotsSpec
    | ScatterSpec;
}
/**
 * What is kept of a planner: a moment's id for a day; a day that is left free is not there.
 */
export interface PlannerRecord {
  activity: string;
  kind: "planner";
  version: 1;
  week: Week;
}
export interface Week {
  [k: string]: string;
}
/**
 * A week to fill with moments; ``kind_word`` stands under it, on paper too.
 */
export interface PlannerSpec {
  assumptions: (string | Run[])[];
  groups: MomentGroupSpec[];
  id: string;
  instruction: string | Run[];
  kind: "planner";
  kind_word: string | Run[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * Moments that belong to one part of life; ``suggest`` says whether a week draws on it.
 */
export interface MomentGroupSpec {
  about: string | Run[] | null;
  id: string;
  moments: SmallMomentSpec[];
  name: string;
  suggest: boolean;
}
/**
 * A small thing to do; ``minutes`` is about how long. ``text`` is plain, to fit a chooser.
 */
export interface SmallMomentSpec {
  also: string | Run[] | null;
  id: string;
  minutes: number;
  sources: string[];
  text: string;
  why: string | Run[];
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
  answers: Answers2;
  current: string | null;
  kind: "quiz";
  version: 1;
}
export interface Answers2 {
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
