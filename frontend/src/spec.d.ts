/* Generated from securebase/activities by npm run spec-types. Do not edit. */

export interface SecureBaseContract {
  AgeRecord: AgeRecord;
  ClaimCardsRecord: ClaimCardsRecord;
  ClaimCardsSpec: ClaimCardsSpec;
  CodingLabRecord: CodingLabRecord;
  CodingLabSpec: CodingLabSpec;
  CueCardsRecord: CueCardsRecord;
  CueCardsSpec: CueCardsSpec;
  DyadPlayerRecord: DyadPlayerRecord;
  DyadPlayerSpec: DyadPlayerSpec;
  EpisodePlayerRecord: EpisodePlayerRecord;
  EpisodePlayerSpec: EpisodePlayerSpec;
  ExplorerRecord: ExplorerRecord;
  ExplorerSpec: ExplorerSpec;
  LookingBackRecord: LookingBackRecord;
  LookingBackSpec: LookingBackSpec;
  NoteRecord: NoteRecord;
  PlannerRecord: PlannerRecord;
  PlannerSpec: PlannerSpec;
  PredictRecord: PredictRecord;
  PredictSpec: PredictSpec;
  QuizRecord: QuizRecord;
  QuizSpec: QuizSpec;
  ReadingRecord: ReadingRecord;
  ReviewRecord: ReviewRecord;
  ScenarioRecord: ScenarioRecord;
  ScenarioSpec: ScenarioSpec;
  SorterRecord: SorterRecord;
  SorterSpec: SorterSpec;
}
/**
 * What is kept of a baby's age: the month of birth, so that it need not be asked again.
 */
export interface AgeRecord {
  activity: string;
  born: string;
  kind: "age";
  version: 1;
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
 * A deck of claims. Nobody is scored: a guess makes what follows easier to remember.
 */
export interface ClaimCardsSpec {
  assumptions: (string | Run[])[];
  cards: ClaimCard[];
  id: string;
  instruction: string | Run[];
  kind: "claim-cards";
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A stretch of text in one style. ``href`` makes it a link; ``\n`` in it breaks the line.
 */
export interface Run {
  code: boolean;
  emphasis: boolean;
  href: string | null;
  strong: boolean;
  text: string;
}
/**
 * A claim.
 */
export interface ClaimCard {
  /**
   * What was found, in one to three sentences.
   */
  evidence: string | Run[];
  /**
   * The numbers, folded away.
   */
  for_students: string | Run[] | null;
  /**
   * As people say it.
   */
  heard: string | Run[];
  id: string;
  /**
   * What can be said instead.
   */
  say: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
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
 * What is kept of a coding lab; ``codings`` is keyed by the vignette's id.
 */
export interface CodingLabRecord {
  activity: string;
  codings: Codings;
  current: string | null;
  kind: "coding-lab";
  version: 1;
}
export interface Codings {
  [k: string]: CodingRecord;
}
/**
 * What is kept of one vignette: ratings by scale and episode, such as ``resistance-5``.
 *
 * Once ``compared`` it is whole, and counts for the agreement as it stands.
 */
export interface CodingRecord {
  compared: boolean;
  group: ("A" | "B" | "C" | "D") | null;
  ratings: Ratings;
}
export interface Ratings {
  [k: string]: number;
}
/**
 * Reunions to be rated and classified; nothing in it claims to train a coder.
 */
export interface CodingLabSpec {
  assumptions: (string | Run[])[];
  groups: Group[];
  id: string;
  instruction: string | Run[];
  kind: "coding-lab";
  /**
   * Says that the children are invented.
   */
  label: string | Run[];
  /**
   * What the lab cannot do.
   */
  limits: string | Run[];
  points: string | Run[];
  scales: Scale[];
  schema_version: 1;
  sources: Source[];
  title: string;
  vignettes: Vignette[];
}
/**
 * A group by its letter and name, and what it looks like at reunion.
 */
export interface Group {
  letter: "A" | "B" | "C" | "D";
  means: string | Run[];
  name: string;
}
/**
 * A scale; ``points`` are what 1 to 7 stand for, ``matters`` why coders look at it.
 */
export interface Scale {
  id: "proximity" | "maintaining" | "resistance" | "avoidance";
  matters: string | Run[];
  means: string | Run[];
  name: string;
  /**
   * @minItems 7
   * @maxItems 7
   */
  points: [
    string | Run[],
    string | Run[],
    string | Run[],
    string | Run[],
    string | Run[],
    string | Run[],
    string | Run[]
  ];
}
/**
 * A child of so many ``months``, with ``who`` came back, at both reunions.
 */
export interface Vignette {
  /**
   * How old the child is, and who came back.
   */
  about: string;
  child: string;
  contrast: Contrast;
  episode_5: string | Run[];
  episode_8: string | Run[];
  id: string;
  key: ReunionKey;
  reasons: Reasons;
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * The id of a vignette to compare with, and why, in a line.
 */
export interface Contrast {
  vignette: string;
  why: string | Run[];
}
/**
 * Scores from 1 to 7 at both reunions, the D rating from 1 to 9, and the group.
 */
export interface ReunionKey {
  best_fitting: ("A" | "B" | "C") | null;
  disorganisation: number;
  group: "A" | "B" | "C" | "D";
  scores: Scores;
  subgroup: ("A1" | "A2" | "B1" | "B2" | "B3" | "B4" | "C1" | "C2") | null;
}
/**
 * The scores by scale, each of episode 5 and of episode 8.
 */
export interface Scores {
  [k: string]: number[];
}
/**
 * Why each scale has its scores, and why all together give the group.
 */
export interface Reasons {
  avoidance: string | Run[];
  group: string | Run[];
  maintaining: string | Run[];
  proximity: string | Run[];
  resistance: string | Run[];
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
 * A deck of cue cards. No guess is wrong: a baby's cue is never certain.
 */
export interface CueCardsSpec {
  assumptions: (string | Run[])[];
  cards: CueCard[];
  id: string;
  instruction: string | Run[];
  kind: "cue-cards";
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A cue.
 */
export interface CueCard {
  ages: Ages | null;
  could_also_be: string | Run[];
  drawing: Drawing;
  id: string;
  may_mean: string | Run[];
  might_help: string | Run[];
  options: CueOption[];
  prompt: string | Run[];
  /**
   * What the baby does.
   */
  see: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
  title: string;
}
/**
 * The ages of a baby that something is about, in whole months, both ends counted.
 *
 * Given only where its own words say so; what has no ages is for every age.
 */
export interface Ages {
  /**
   * Whether it can be done before the baby is born.
   */
  before_birth: boolean;
  from_months: number;
  /**
   * Left out, there is no last one.
   */
  to_months: number | null;
}
/**
 * The baby that is seen.
 */
export interface Drawing {
  address: string;
  height: number;
  shows: string;
  width: number;
}
/**
 * A guess at what the baby may tell; its ``id`` is made of its words if none is given.
 */
export interface CueOption {
  /**
   * Kind, whatever the guess.
   */
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
  phases: DyadPhase[];
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
 * A phase from second ``start`` up to ``end``, and what the adult does in it.
 */
export interface DyadPhase {
  about: string | Run[];
  end: number;
  name: "play" | "still face" | "reunion";
  start: number;
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
 *
 * ``distances`` is the axis of the children's distances, in metres.
 */
export interface EpisodePlayerSpec {
  assumptions: (string | Run[])[];
  distance_seconds: number;
  distances: AxisSpec;
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
  phases: Phase[];
  start: number;
  step: number;
  table_rows: number[];
  value: AxisSpec;
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
 * A named stretch of the horizontal axis, from ``start`` to ``end`` in its unit.
 */
export interface Phase {
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
  base: Place;
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
 * A place with a name, from the left and from the near edge of the plan.
 */
export interface Place {
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
  parts: UnitPart[];
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
export interface UnitPart {
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
  sides: Side[];
  table: string[][];
  value: AxisSpec;
  was: string;
}
/**
 * One side of the line: its name, and the mark of the children there.
 */
export interface Side {
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
 * What is kept: how sure one was of each idea, and the days on which one said so.
 */
export interface LookingBackRecord {
  activity: string;
  after_day: number | null;
  answers: Answers2;
  before_day: number | null;
  kind: "looking-back";
  version: 1;
}
export interface Answers2 {
  [k: string]: TwiceAsked;
}
/**
 * How sure one was of an idea; None where it was skipped.
 */
export interface TwiceAsked {
  after: number | null;
  before: number | null;
}
/**
 * Ideas that are asked twice and shown side by side, to the learner alone.
 */
export interface LookingBackSpec {
  assumptions: (string | Run[])[];
  id: string;
  ideas: Idea[];
  instruction: string | Run[];
  kind: "looking-back";
  schema_version: 1;
  sources: Source[];
  /**
   * How sure one can be, from definitely not to definitely.
   */
  sure: string[];
  title: string;
}
/**
 * Something that people say of babies and bonds, true or not.
 */
export interface Idea {
  id: string;
  /**
   * A link to the lesson that says more.
   */
  lesson: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
  /**
   * As a plain statement.
   */
  text: string | Run[];
  /**
   * What is known, in one kind sentence; shown when one looks back.
   */
  told: string | Run[];
}
/**
 * The private note that a learner may write under a story: two or three small pages.
 *
 * It is the one record that holds a text. It stays in the browser: no widget is ever given one.
 */
export interface NoteRecord {
  activity: string;
  kind: "note";
  text: string;
  version: 1;
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
 * A week of small moments: one a day or none, chosen by the learner, kept on the device.
 */
export interface PlannerSpec {
  assumptions: (string | Run[])[];
  groups: MomentGroup[];
  id: string;
  instruction: string | Run[];
  kind: "planner";
  /**
   * Said under the week, full or not.
   */
  kind_word: string | Run[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * Moments of one part of life.
 */
export interface MomentGroup {
  about: string | Run[] | null;
  id: string;
  moments: Moment[];
  name: string;
  /**
   * Whether a suggested week may hold them before the learner asks for this group: a moment for
   * parents whose baby is in hospital is no suggestion for everybody.
   */
  suggest: boolean;
}
/**
 * A small thing to do with or for a baby, or for oneself.
 */
export interface Moment {
  ages: Ages | null;
  /**
   * For whom else it works, or what to mind.
   */
  also: string | Run[] | null;
  id: string;
  /**
   * About how long it takes.
   */
  minutes: number;
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
  /**
   * What to do, in one short line without marks or links.
   */
  text: string;
  /**
   * Why it helps, in one line.
   */
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
 * A guess to commit to, and then what was found. It is never right or wrong, only near or far.
 *
 * All numbers are in ``unit``.
 */
export interface PredictSpec {
  assumptions: (string | Run[])[];
  /**
   * A number line with one truth, or 2 to 5 bars with a label and a truth each.
   */
  form: "number-line" | "bars";
  id: string;
  instruction: string | Run[];
  kind: "predict";
  maximum: number;
  minimum: number;
  /**
   * What is to be guessed, in order.
   */
  parts: PredictedPart[];
  people_say: PeopleSay | null;
  /**
   * What is to be guessed.
   */
  prompt: string | Run[];
  /**
   * Said once the guess is made.
   */
  reveal: string | Run[];
  schema_version: 1;
  /**
   * The whole of which the truth is a share: the secure first, where they are asked for.
   */
  shares: PatternShares | null;
  sources: Source[];
  step: number;
  title: string;
  /**
   * How far off a guess still counts as near.
   */
  tolerance: number;
  /**
   * What stands beside the truth; else “The data”.
   */
  truth_label: string;
  unit: string;
}
/**
 * One thing to guess, and what was found; a number line has one, without a label.
 */
export interface PredictedPart {
  label: string;
  truth: number;
}
/**
 * What people usually guess; only with a source that found it out.
 */
export interface PeopleSay {
  text: string | Run[];
  /**
   * In the unit of the whole.
   */
  value: number;
}
/**
 * All four patterns of one count, of which the line asks for the first.
 */
export interface PatternShares {
  label: string;
  parts: PatternShare[];
}
/**
 * How many in 100 pairs showed a pattern, as published.
 */
export interface PatternShare {
  pattern: "secure" | "avoidant" | "resistant" | "disorganised";
  share: number;
}
/**
 * What is kept of a quiz; ``answers`` is keyed by question id.
 */
export interface QuizRecord {
  activity: string;
  answers: Answers3;
  current: string | null;
  kind: "quiz";
  version: 1;
}
export interface Answers3 {
  [k: string]: AnswerRecord;
}
/**
 * What is kept of one question: ids and numbers, never text of the course.
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
  state: "right" | "shown" | "wrong";
}
/**
 * Questions with feedback on every answer, to be tried as often as one likes.
 *
 * ``Quiz.load("lesson.quiz.yml")`` reads the course's own files; a teacher's file in the format
 * of the jupyterquiz package is read by :meth:`from_jupyterquiz`.
 */
export interface QuizSpec {
  assumptions: (string | Run[])[];
  id: string;
  instruction: string | Run[];
  kind: "quiz";
  questions: (SingleChoice | TrueFalse | MultipleChoice | Number | ShortAnswer | Order | Match)[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * Choose the one right option.
 */
export interface SingleChoice {
  id: string;
  kind: "single-choice";
  level: "everyone" | "students";
  options: Option[];
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * One answer to choose. ``id`` is made of its words unless it is given.
 */
export interface Option {
  feedback: string | Run[];
  id: string;
  right: boolean;
  text: string | Run[];
}
/**
 * Say whether a statement is true.
 */
export interface TrueFalse {
  id: string;
  kind: "true-false";
  level: "everyone" | "students";
  /**
   * Two options, whose ids are ``true`` and ``false``.
   */
  options: Option[];
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * Choose all the right options and no other.
 */
export interface MultipleChoice {
  id: string;
  kind: "multiple-choice";
  level: "everyone" | "students";
  options: Option[];
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * Give a number.
 */
export interface Number {
  answer: number;
  feedback: NumberFeedback;
  id: string;
  kind: "number";
  level: "everyone" | "students";
  prompt: string | Run[];
  remarks: NumberRemark[];
  /**
   * Items: The key of a work in book/references.bib.
   */
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
 * What is said of a foreseen number, from ``at_least`` to ``at_most``.
 *
 * It is a wrong one, unless it is ``right`` beside ``answer``.
 */
export interface NumberRemark {
  at_least: number;
  at_most: number;
  feedback: string | Run[];
  right: boolean;
}
/**
 * Give a word or a few.
 */
export interface ShortAnswer {
  id: string;
  kind: "short-answer";
  level: "everyone" | "students";
  otherwise: string | Run[];
  phrases: Phrase[];
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * A foreseen answer in words, with single spaces.
 *
 * ``similarity`` is how like it an answer must be; 1 is the same but for capitals, spaces and
 * the sort of quotation mark or dash.
 */
export interface Phrase {
  feedback: string | Run[];
  match_case: boolean;
  right: boolean;
  similarity: number;
  text: string;
}
/**
 * Put things in order.
 */
export interface Order {
  id: string;
  items: OrderItem[];
  kind: "order";
  level: "everyone" | "students";
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
  /**
   * How the items are first shown.
   */
  starting_order: string[];
}
/**
 * A thing to put in its place; ``feedback`` says why it stands there.
 */
export interface OrderItem {
  feedback: string | Run[];
  id: string;
  text: string | Run[];
}
/**
 * Match each left-hand side with its right-hand side.
 */
export interface Match {
  /**
   * The right-hand sides as they are shown, each named by its words.
   */
  choices: Choice[];
  id: string;
  kind: "match";
  level: "everyone" | "students";
  pairs: MatchedPair[];
  prompt: string | Run[];
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
}
/**
 * A right-hand side, which may belong to more than one pair.
 */
export interface Choice {
  id: string;
  text: string | Run[];
}
/**
 * A pair as the page gets it: ``right_choice`` is the id of what belongs to its left side.
 */
export interface MatchedPair {
  feedback: string | Run[];
  id: string;
  left: string | Run[];
  right_choice: string;
}
/**
 * How far a reader came in a lesson; ``activity`` is the lesson's name and ``_reading``.
 */
export interface ReadingRecord {
  activity: string;
  at: number;
  kind: "reading";
  last: string;
  parts: string[];
  version: 1;
}
/**
 * What is kept of the review of a lesson; ``activity`` is its name and ``_review``.
 */
export interface ReviewRecord {
  activity: string;
  kind: "review";
  questions: Questions;
  version: 1;
}
export interface Questions {
  [k: string]: ReviewedQuestion;
}
/**
 * How a question stands that was asked again.
 */
export interface ReviewedQuestion {
  box: number;
  day: number;
  right: number;
  seen: number;
}
/**
 * What is kept of a scenario: everything that was tried, in order, and what is on show.
 *
 * ``now`` is null while nothing was tried, and in what the first version kept.
 */
export interface ScenarioRecord {
  activity: string;
  kind: "scenario";
  now: PlaceRecord | null;
  path: TriedRecord[];
  version: 2;
}
/**
 * Where in a story a learner is: at the choices of a step, told what one led to, at the end.
 */
export interface PlaceRecord {
  at: "choosing" | "told" | "ended";
  step: string;
}
/**
 * One choice that was tried, by the ids of its step and of itself.
 */
export interface TriedRecord {
  choice: string;
  step: string;
}
/**
 * A branching situation. There is no score and no wrong answer, and each path ends well.
 */
export interface ScenarioSpec {
  /**
   * How old the baby in it is.
   */
  ages: Ages | null;
  assumptions: (string | Run[])[];
  /**
   * What the baby does.
   */
  cue: string | Run[] | null;
  ending: string | Run[];
  /**
   * What is seen at the end.
   */
  ending_scene: Drawing1 | null;
  /**
   * What a hard story touches, gently said, and where to find help; shown beside the story.
   */
  help: string | Run[] | null;
  id: string;
  instruction: string | Run[];
  kind: "scenario";
  /**
   * Who is in the story.
   */
  people: string | Run[] | null;
  /**
   * A question to think about, with a field that only the learner reads.
   */
  reflection: string | Run[] | null;
  /**
   * What is seen at first: the name of a drawing.
   */
  scene: Drawing1 | null;
  schema_version: 1;
  situation: string | Run[];
  sources: Source[];
  /**
   * The id of the first step.
   */
  start: string;
  steps: ScenarioStep[];
  title: string;
}
/**
 * A drawing as a page is given it: where it is, what it shows in words, and its size.
 */
export interface Drawing1 {
  address: string;
  height: number;
  shows: string;
  width: number;
}
/**
 * A moment in the story, and what can be tried in it.
 */
export interface ScenarioStep {
  choices: ScenarioChoice[];
  id: string;
  /**
   * What is seen in this moment, where it is another thing than at first.
   */
  scene: Drawing1 | null;
  text: string | Run[] | null;
}
/**
 * Something a carer may do; its ``id`` is made of its words unless it is given.
 */
export interface ScenarioChoice {
  /**
   * The id of the step it leads to, or ``end``.
   */
  goto: string;
  id: string;
  /**
   * Said to the carer.
   */
  kind_word: string | Run[];
  /**
   * What the baby may do then.
   */
  next: string | Run[] | null;
  /**
   * What may be seen then: the name of a drawing.
   */
  scene: Drawing1 | null;
  text: string | Run[];
  /**
   * The reason.
   */
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
 * Two to four named piles and the cards that belong in them.
 */
export interface SorterSpec {
  assumptions: (string | Run[])[];
  cards: Card[];
  id: string;
  instruction: string | Run[];
  kind: "sorter";
  piles: Pile[];
  schema_version: 1;
  sources: Source[];
  title: string;
}
/**
 * A card to be put into a pile.
 */
export interface Card {
  /**
   * Said after a wrong pile.
   */
  hint: string | Run[] | null;
  id: string;
  /**
   * The id of the pile it belongs in.
   */
  pile: string;
  /**
   * Items: The key of a work in book/references.bib.
   */
  sources: string[];
  text: string | Run[];
  /**
   * Why it belongs there.
   */
  why: string | Run[];
}
/**
 * A pile that cards are put into.
 */
export interface Pile {
  description: string | Run[] | null;
  id: string;
  name: string;
}
