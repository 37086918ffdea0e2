/**
 * `<sb-listen>`: reads a lesson to who asks for it, by the device's own voice, and has a bar at the
 * foot of the page as long as it does. See player.js for the voice, reading-order.js for what is
 * read, place.js for what is kept.
 *
 * @import { Passage } from "./reading-order.js"
 */
import { LitElement } from "lit";
import { readingArrows } from "../../reading-arrows.js";
import { LISTENING } from "../../records/store.js";
import { Awake } from "./awake.js";
import { renderBar } from "./bar.js";
import { bestOf } from "./choice-of-voice.js";
import { Dark } from "./dark.js";
import { Headset } from "./headset.js";
import { Mark } from "./mark.js";
import {
  afterActivity,
  forgetPlace,
  indexOf,
  keep,
  keepPlace,
  markOf,
  PACES,
  placeOf,
  readKept,
} from "./place.js";
import { Player } from "./player.js";
import { gathered, passagesOf } from "./reading-order.js";
import { barStyles, pageSheet } from "./styles.js";
import { ownVoices } from "./voices.js";
import { words } from "./words.js";

/** On <html> while the bar is there. */
const ON = "sb-listening";
const IN_CLASS = "sb-in-class";

export default class Listen extends LitElement {
  static styles = barStyles;
  static properties = { gathering: { state: true } };

  constructor() {
    super();
    /** @type {HTMLElement | null} where the focus goes back to */
    this.opener = null;
    this.lesson = "";
    /** @type {string[]} the ids of the parts, in order */
    this.parts = [];
    /** @type {Promise<void> | null} while the lesson is looked through, before it is read */
    this.gathering = null;
    this.awake = new Awake();
    this.dark = new Dark();
    /** @type {Set<string>} marks of what was read of the activity whose turn it is */
    this.heard = new Set();
    /** @type {Passage | undefined} the last that was shown and kept */
    this.shown = undefined;
    /** @type {Element | null} the activity at which it has rested */
    this.restedAt = null;
    this.player = new Player({
      speech: window.speechSynthesis,
      utter: (said) => new SpeechSynthesisUtterance(said),
      voice: () => bestOf(ownVoices(window.speechSynthesis)),
      changed: () => this.changed(),
      rested: () => this.play(),
    });
    this.classWatcher = new MutationObserver(() => {
      if (document.documentElement.classList.contains(IN_CLASS)) this.close();
    });
    this.sizeWatcher = new ResizeObserver(() => this.makeRoom());
  }

  connectedCallback() {
    super.connectedCallback();
    const { documentElement } = document;
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", words.bar);
    document.adoptedStyleSheets.push(pageSheet());
    documentElement.classList.add(ON);
    this.mark = new Mark(() => this.offsetHeight);
    this.headset = new Headset(document.title, {
      play: () => this.play(),
      pause: () => this.pause(),
      stop: () => this.pause(),
      nexttrack: () => this.move(1),
      previoustrack: () => this.move(-1),
    });
    this.classWatcher.observe(documentElement, { attributeFilter: ["class"] });
    this.sizeWatcher.observe(this);
    addEventListener("storage", this.heardElsewhere);
    addEventListener("pagehide", this.left);
    addEventListener("keydown", this.byKey);
    document.addEventListener("visibilitychange", this.seenAgain);
    this.addEventListener("keydown", this.byOwnKey);
    const kept = readKept();
    this.player.pace = kept.pace;
    this.player.keepsOn = kept.keepsOn;
    this.dark.set(kept.dark);
    this.play();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    const { documentElement } = document;
    this.pause();
    this.headset?.leave();
    this.mark?.remove();
    this.dark.undo?.();
    void this.awake.set(false);
    this.classWatcher.disconnect();
    this.sizeWatcher.disconnect();
    removeEventListener("storage", this.heardElsewhere);
    removeEventListener("pagehide", this.left);
    removeEventListener("keydown", this.byKey);
    document.removeEventListener("visibilitychange", this.seenAgain);
    documentElement.classList.remove(ON);
    const ours = pageSheet();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== ours);
  }

  /**
   * Reads on from where it is, in the lesson as it is now: folds may have been opened, activities
   * answered.
   */
  play() {
    if (this.gathering || this.player.state === "reading") return;
    const article = document.querySelector("article");
    const gathering = gathered(article ? passagesOf(article) : []).then((passages) => {
      // It was told to pause meanwhile, or is gone.
      if (this.gathering !== gathering) return;
      this.gathering = null;
      this.goOnIn(passages);
      this.player.play();
    });
    this.gathering = gathering;
  }

  pause() {
    this.gathering = null;
    this.player.pause();
  }

  async getUpdateComplete() {
    await this.gathering;
    return super.getUpdateComplete();
  }

  /** @param {Passage[]} passages */
  goOnIn(passages) {
    const { state, passage, passages: before, index } = this.player;
    if (state === "ended") this.take(passages, 0);
    else if (state === "waiting" && passage) this.goOnAfter(passage, passages);
    else {
      const place = passage ? placeOf(before, index) : readKept().places[this.lesson];
      this.take(passages, indexOf(passages, place) + (state === "asking" ? 1 : 0));
    }
  }

  /** @param {Passage} wait @param {Passage[]} all */
  goOnAfter({ activity }, all) {
    // What goes on by itself comes back to an activity once: its words may change for ever.
    const isOver = this.player.keepsOn && this.restedAt === activity;
    this.restedAt = activity;
    const { passages, index } = afterActivity(all, activity, this.heard, isOver);
    this.take(passages, index);
  }

  /** @param {Passage[]} passages @param {number} index */
  take(passages, index) {
    this.player.passages = passages;
    this.player.index = Math.min(index, passages.length - 1);
  }

  /** @param {number} by */
  move(by) {
    this.mark?.follow();
    this.player.goTo(this.player.index + by);
  }

  /** @param {number} by one step of pace */
  changePace(by) {
    const pace = PACES[PACES.indexOf(this.player.pace) + by];
    if (pace === undefined) return;
    keep((kept) => ({ ...kept, pace }));
    this.player.setPace(pace);
  }

  /** @param {boolean} keepsOn */
  keepOn(keepsOn) {
    keep((kept) => ({ ...kept, keepsOn }));
    this.player.keepOn(keepsOn);
  }

  turnDark() {
    this.dark.set(!this.dark.isOn);
    keep((kept) => ({ ...kept, dark: this.dark.isOn }));
    this.requestUpdate();
  }

  async stayAwake() {
    await this.awake.set(!this.awake.isOn);
    this.requestUpdate();
  }

  close() {
    this.remove();
    this.opener?.focus({ preventScroll: true });
  }

  changed() {
    const { player } = this;
    const { state, passage } = player;
    const isReading = state === "reading";
    // While it rests the silence plays on: a phone whose screen is dark would forget the page.
    this.headset?.show(isReading || player.isResting);
    if (passage && passage !== this.shown) this.cameTo(passage, isReading);
    if (state === "ended") {
      this.mark?.show(null);
      forgetPlace(this.lesson);
    }
    this.requestUpdate();
  }

  /** @param {Passage} passage @param {boolean} isReading */
  cameTo(passage, isReading) {
    const { activity, kind, text } = passage;
    if (activity !== this.shown?.activity) this.heard.clear();
    if (activity && kind === "sentence") this.heard.add(markOf(text));
    this.shown = passage;
    this.mark?.show(passage);
    // What another page has made silent must not tell that page to be silent.
    if (isReading) keepPlace(this.lesson, placeOf(this.player.passages, this.player.index));
  }

  makeRoom() {
    const height = `${this.offsetHeight}px`;
    document.documentElement.style.setProperty("--sb-listening-height", height);
  }

  /** @param {StorageEvent} event Two pages that read at once would talk into each other. */
  heardElsewhere = ({ key }) => {
    const { state, isResting } = this.player;
    if (key === LISTENING && (state === "reading" || isResting)) this.player.pause("elsewhere");
  };

  /** A voice goes on after its page is gone, if it is let. */
  left = () => {
    this.pause();
  };

  /** Some browsers fall silent while a page is not seen, and tell nobody. */
  seenAgain = () => {
    if (document.hidden) return;
    if (this.awake.isOn) void this.awake.hold();
    const { speaking, pending } = window.speechSynthesis;
    if (this.player.state === "reading" && !speaking && !pending) this.player.play();
    this.mark?.show(this.shown ?? null);
  };

  /** @param {KeyboardEvent} event the keys of a keyboard that are made for this */
  byKey = ({ key }) => {
    if (key === "MediaPlayPause") this.toggle();
    else if (key === "MediaTrackNext") this.move(1);
    else if (key === "MediaTrackPrevious") this.move(-1);
  };

  /** @param {KeyboardEvent} event */
  byOwnKey = (event) => {
    const { key } = event;
    const [onwards, back] = readingArrows();
    if (key === "Escape") this.close();
    else if (key === onwards) this.move(1);
    else if (key === back) this.move(-1);
    else return;
    event.preventDefault();
  };

  toggle() {
    if (this.gathering || this.player.state === "reading") this.pause();
    else this.play();
  }

  /** @param {Map<string, unknown>} changed */
  firstUpdated(changed) {
    super.firstUpdated(changed);
    this.focusMain();
  }

  focusMain() {
    const button = this.renderRoot.querySelector(".main");
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  }

  render() {
    return renderBar(this);
  }
}
