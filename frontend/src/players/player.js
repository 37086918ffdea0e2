/**
 * What players share: the time that is on show, a button that plays and pauses, a slider that says
 * its new words once it rests. A player moves only while it is watched.
 */
import { css } from "lit";
import { ActivityElement } from "../activity/activity-element.js";
import { sliderStyles } from "../activity/control-styles.js";

/** So long after the slider stops, its new words are said. */
const SETTLED_MILLISECONDS = 700;
/** A picture that came later than this must not make anybody jump. */
const LATEST_MILLISECONDS = 250;

/** The buttons that move the time, and the whole of it in words. */
const playerStyles = css`
  .controls {
    gap: 0.5em 0.6em;
  }
  input[type="range"] {
    display: block;
    width: 100%;
  }
  .controls .mark {
    width: 1em;
    height: 1em;
  }
  .whole li {
    display: grid;
    grid-template-columns: 3em 1fr;
    margin-block-start: 0.4em;
  }
  .whole .when {
    color: var(--sb-ink-soft);
    font-variant-numeric: tabular-nums;
  }
`;

/**
 * @template {import("../activity/activity-element.js").ActivitySpec} Spec
 * @template {import("../records/record.js").ActivityRecord} Kept
 * @extends {ActivityElement<Spec, Kept>}
 */
export class Player extends ActivityElement {
  static styles = [...super.styles, sliderStyles, playerStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    time: { state: true },
    isPlaying: { state: true },
  };

  constructor() {
    super();
    /** Seconds, with their fractions while something moves. */
    this.time = 0;
    this.isPlaying = false;
    /** What stops the next picture from being drawn. */
    this.stopNext = () => {};
    this.saying = 0;
    this.stopWhenHidden = () => document.hidden && this.pause();
    this.watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting || this.pause());
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.stopWhenHidden);
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.stopWhenHidden);
    this.watcher.disconnect();
    this.pause();
    clearTimeout(this.saying);
  }

  get second() {
    return Math.floor(this.time);
  }

  /** Goes on from where it stands; from the end, it begins anew. */
  play() {}

  pause() {
    this.stopNext();
    this.isPlaying = false;
    this.time = this.second;
  }

  toggle() {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  /**
   * Lets time pass, until it has come to the end or is stopped.
   *
   * @param {number} until seconds
   * @param {number} speed how many of them pass in a second
   * @param {(time: number) => void} show called for every picture, the last one with `until`
   */
  run(until, speed, show, from = this.time, before = performance.now()) {
    this.stopNext();
    const request = requestAnimationFrame((now) => {
      const passed = Math.min(Math.max(now - before, 0), LATEST_MILLISECONDS) / 1000;
      const time = Math.min(from + passed * speed, until);
      if (time < until) this.run(until, speed, show, time, now);
      show(time);
    });
    this.stopNext = () => cancelAnimationFrame(request);
  }

  /**
   * In place of motion: one step after the other, while it plays.
   *
   * @param {number} milliseconds between two steps
   * @param {() => void} step
   */
  tick(milliseconds, step) {
    this.stopNext();
    const wait = setTimeout(() => {
      step();
      if (this.isPlaying) this.tick(milliseconds, step);
    }, milliseconds);
    this.stopNext = () => clearTimeout(wait);
  }

  /** @param {() => void} say */
  sayOnceAtRest(say) {
    clearTimeout(this.saying);
    this.saying = window.setTimeout(say, SETTLED_MILLISECONDS);
  }
}

/** Whether the learner wants no motion. */
export function isMotionReduced() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** @param {number} seconds @returns {string} "1:05" */
export function clockTime(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
