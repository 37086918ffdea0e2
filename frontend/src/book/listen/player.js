/**
 * Says passages one after the other with the voice of the device. It never uses the browser's own
 * pause, which does nothing on Android and hangs elsewhere: to pause is to fall silent, and to go
 * on is to say the sentence again from its beginning. It stops at the end of a part and at an
 * activity, unless it was told to keep reading: then it rests at an activity, and goes on.
 *
 * @import { Passage } from "./reading-order.js"
 * @typedef {"reading" | "paused" | "waiting" | "asking" | "ended"} State
 *   `waiting` for what the reader does in an activity; `asking` whether to stop at the end of a part
 * @typedef {"interrupted" | "elsewhere" | "not-allowed" | "failed" | "no-voice"} Problem
 * @typedef {object} Needs
 * @property {SpeechSynthesis} speech
 * @property {(said: string) => SpeechSynthesisUtterance} utter
 * @property {() => SpeechSynthesisVoice | undefined} voice the one to read with, of the device's own
 * @property {() => void} changed the state, the place or the problem is another
 * @property {() => void} rested it has rested at an activity, and is to go on
 */
import { breathsOf } from "./sentences.js";

/** How long a voice may take to begin, and then for a letter at pace 1, in milliseconds. */
const TO_BEGIN = 8000;
const FOR_A_LETTER = 200;
/** Some browsers lose what is said right after they were told to be silent. */
const SILENCE = 80;
/** How long it rests where it keeps reading: time for a thought, and not to fall out of the lesson. */
export const REST = 6000;

export class Player {
  /** @type {State} */
  state = "paused";
  /** @type {Problem | null} */
  problem = null;
  /** @type {Passage[]} */
  passages = [];
  index = 0;
  pace = 1;
  /** What is being said; kept here, as a browser may otherwise forget it half said.
   * @type {SpeechSynthesisUtterance | null} */
  current = null;
  /** @type {string[]} what is still to be said of the passage */
  breaths = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;
  hasTriedAgain = false;
  /** Whether it goes on by itself, to the end of the lesson. */
  keepsOn = false;
  /** While it waits at an activity, and will go on by itself. */
  isResting = false;

  /** @param {Needs} needs */
  constructor(needs) {
    this.needs = needs;
  }

  get passage() {
    return this.passages[this.index];
  }

  /** Reads the passage at the place where it is, from its beginning. */
  play() {
    if (!this.passage) return;
    this.hasTriedAgain = false;
    this.begin();
  }

  /** @param {Problem | null} [problem] */
  pause(problem = null) {
    this.beSilent();
    this.be("paused", problem);
  }

  /** @param {number} index a passage, which is read if one was being read */
  goTo(index) {
    const wasReading = this.state === "reading" || this.isResting;
    this.index = Math.max(0, Math.min(index, this.passages.length - 1));
    if (wasReading) this.play();
    else this.pause();
  }

  /** @param {number} pace 1 is that of the voice */
  setPace(pace) {
    this.pace = pace;
    if (this.state === "reading") this.play();
    else this.needs.changed();
  }

  /** @param {boolean} keepsOn from where it is: what waited goes on, and what rests waits */
  keepOn(keepsOn) {
    const { isResting, state } = this;
    this.keepsOn = keepsOn;
    if (keepsOn && (state === "waiting" || state === "asking")) this.needs.rested();
    else if (isResting) this.wait();
    else this.needs.changed();
  }

  begin() {
    const { speech } = this.needs;
    const wasSpeaking = speech.speaking || speech.pending;
    this.beSilent();
    const { say, sayOn } = this.passage;
    this.breaths = breathsOf((this.keepsOn && sayOn) || say);
    this.be("reading", null);
    // The first must be said at once: it is the press itself that allows it.
    if (wasSpeaking) this.timer = setTimeout(() => this.sayNext(), SILENCE);
    else this.sayNext();
  }

  sayNext() {
    const [said, ...rest] = this.breaths;
    if (said === undefined) return this.passageSaid();
    const voice = this.needs.voice();
    // Any other voice might send the text to somebody.
    if (!voice?.localService) return this.pause("no-voice");
    this.breaths = rest;
    const utterance = this.needs.utter(said);
    Object.assign(utterance, { voice, lang: voice.lang, rate: this.pace });
    // What an utterance says of itself after it was left does not count.
    const ifCurrent = (/** @type {(event: any) => void} */ act) => (/** @type {any} */ event) => {
      if (this.current === utterance) act(event);
    };
    utterance.onstart = ifCurrent(() => this.expect(said.length));
    utterance.onend = ifCurrent(() => this.sayNext());
    utterance.onerror = ifCurrent(({ error }) => this.failed(error));
    this.current = utterance;
    this.expect(0);
    this.needs.speech.speak(utterance);
  }

  /** @param {number} letters Should no end be told in the time that they take, it goes on by itself. */
  expect(letters) {
    clearTimeout(this.timer);
    const time = TO_BEGIN + (letters * FOR_A_LETTER) / this.pace;
    const overdue = letters ? () => this.moveOn() : () => this.failed("never-begun");
    this.timer = setTimeout(overdue, time);
  }

  moveOn() {
    this.current = null;
    this.needs.speech.cancel();
    this.timer = setTimeout(() => this.sayNext(), SILENCE);
  }

  /** @param {string} error as the browser names it */
  failed(error) {
    const isOver = error === "not-allowed" || this.hasTriedAgain;
    if (!isOver) {
      this.hasTriedAgain = true;
      this.begin();
    } else if (error === "not-allowed") this.pause("not-allowed");
    else this.pause(error === "interrupted" || error === "canceled" ? "interrupted" : "failed");
  }

  passageSaid() {
    this.hasTriedAgain = false;
    this.current = null;
    clearTimeout(this.timer);
    const { kind } = this.passage;
    if (kind === "wait") this.wait();
    else if (kind === "stop" && !this.keepsOn) this.be("asking", null);
    else if (kind === "end" || this.index + 1 >= this.passages.length) this.be("ended", null);
    else {
      this.index += 1;
      this.begin();
    }
  }

  /** For what the reader does in an activity; where it keeps reading, for some moments. */
  wait() {
    clearTimeout(this.timer);
    this.isResting = this.keepsOn;
    if (this.isResting) this.timer = setTimeout(() => this.needs.rested(), REST);
    this.be("waiting", null);
  }

  beSilent() {
    clearTimeout(this.timer);
    this.isResting = false;
    this.current = null;
    this.needs.speech.cancel();
  }

  /** @param {State} state @param {Problem | null} problem */
  be(state, problem) {
    this.state = state;
    this.problem = problem;
    this.needs.changed();
  }
}
