/**
 * `<sb-episode-player>`: the room from above through the eight episodes, to step through, to play,
 * or to scrub, in one of four patterns or in all of them side by side. It moves only while it is
 * watched, and stops at the end of each episode.
 */
import { html, nothing } from "lit";
import { ActivityElement } from "../activity/activity-element.js";
import { spoken } from "../activity/speech.js";
import { plainText, renderText } from "../activity/text.js";
import { renderChart, startOf } from "./chart.js";
import {
  icon,
  renderEpisodes,
  renderFolds,
  renderNotice,
  renderPatterns,
  renderTold,
  renderWhere,
} from "./parts.js";
import { reconcileEpisodes, withSeen } from "./reconcile.js";
import { patternMark, renderRoom } from "./room.js";
import { isEpisodePlayerSpec } from "./spec-shape.js";
import { episodeStyles } from "./styles.js";
import { moments, partAt, settled, toldAt } from "./timeline.js";
import { words } from "./words.js";

/**
 * @typedef {import("../spec").EpisodePlayerSpec} EpisodePlayerSpec
 * @typedef {import("../spec").EpisodePlayerRecord} EpisodePlayerRecord
 */

/** An episode plays in so many seconds, but never faster than it can be followed. */
const PLAYED_IN = 12;
const SLOWEST = 5;
/** A step shows the way that people go at so many times their speed. */
const STEP_SPEED = 5;
/** With reduced motion, *Play* goes from moment to moment at this pace. */
const STEP_MILLISECONDS = 5000;
/** So long after the slider stops, its new words are said. */
const SETTLED_MILLISECONDS = 700;

/** @extends {ActivityElement<EpisodePlayerSpec, EpisodePlayerRecord>} */
export class EpisodePlayer extends ActivityElement {
  static styles = [...super.styles, episodeStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = { time: { state: true }, isPlaying: { state: true } };

  constructor() {
    super();
    /** Seconds within the episode, with their fractions while something moves. */
    this.time = 0;
    this.isPlaying = false;
    this.stopNext = () => {};
    this.saying = 0;
    this.pauseWhenHidden = () => document.hidden && this.pause();
    /** @type {IntersectionObserver | null} */
    this.watcher = null;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.pauseWhenHidden);
    this.watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting || this.pause());
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.pauseWhenHidden);
    this.watcher?.disconnect();
    clearTimeout(this.saying);
    this.pause();
  }

  /** @param {unknown} spec @returns {spec is EpisodePlayerSpec} */
  accepts(spec) {
    return isEpisodePlayerSpec(spec);
  }

  /** @param {unknown} kept @returns {EpisodePlayerRecord} */
  reconcile(kept) {
    return reconcileEpisodes(/** @type {EpisodePlayerSpec} */ (this.spec), kept);
  }

  /** At first everybody stands where the first moment leads them. */
  recordTaken() {
    this.pause();
    const { tellings, all, episode } = this.scene;
    this.time = settled(tellings, all, 0, episode.seconds);
  }

  get startedAgainWords() {
    return words.atTheBeginning;
  }

  get undoneWords() {
    return words.broughtBack;
  }

  /** The place of the episode that is shown, among those of the spec. */
  get place() {
    return Math.max(
      0,
      this.spec?.episodes.findIndex((one) => one.number === this.record?.episode) ?? 0,
    );
  }

  get second() {
    return Math.floor(this.time);
  }

  /** What is on show now. */
  get scene() {
    const spec = /** @type {EpisodePlayerSpec} */ (this.spec);
    const { place } = this;
    const episode = spec.episodes[place];
    const chosen = spec.patterns.find(({ id }) => id === this.record?.pattern) ?? spec.patterns[0];
    const shown = spec.is_side_by_side ? spec.patterns : [chosen];
    const tellings = shown.map((pattern) => pattern.tellings[place]);
    return { spec, place, episode, chosen, shown, tellings, all: moments(episode, tellings) };
  }

  /** Counts what is on show as seen, and keeps it where that is news. @param {Partial<EpisodePlayerRecord>} [news] */
  see(news = {}) {
    if (!this.record || !this.spec) return;
    const before = JSON.stringify(this.record);
    const next = { ...this.record, ...news };
    const shown = this.spec.is_side_by_side
      ? this.spec.patterns.map(({ id }) => id)
      : [next.pattern];
    const record = withSeen(next, next.episode, shown);
    if (JSON.stringify(record) !== before) this.change(record);
  }

  /** @param {number} place @param {number} [moment] shows how people get to where they then are */
  goTo(place, moment = 0) {
    this.pause();
    this.see({ episode: this.scene.spec.episodes[place].number });
    const { tellings, all, episode } = this.scene;
    const until = settled(tellings, all, moment, episode.seconds);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.time = isStill ? until : moment;
    if (!isStill) this.moveOn(STEP_SPEED, until);
    this.say(moment);
  }

  /** @param {1 | -1} direction */
  step(direction) {
    const { spec, place, all } = this.scene;
    const here = all.findLastIndex((at) => at <= this.second);
    const moment = all[here + direction];
    if (moment !== undefined) return this.goTo(place, moment);
    const next = place + direction;
    if (!spec.episodes[next]) return;
    if (direction === 1) return this.goTo(next);
    const before = spec.patterns.map((pattern) => pattern.tellings[next]);
    const shown = spec.is_side_by_side ? before : [this.scene.chosen.tellings[next]];
    this.goTo(next, moments(spec.episodes[next], shown).at(-1));
  }

  /** @param {KeyboardEvent} event */
  stepByArrow(event) {
    const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!direction || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.step(direction);
  }

  /** @param {number} place the pattern's; the minute stays */
  choosePattern(place) {
    const wasPlaying = this.isPlaying;
    this.see({ pattern: this.scene.spec.patterns[place].id });
    this.requestUpdate();
    if (!wasPlaying) this.say(this.second, this.scene.chosen.name);
  }

  toggle() {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  play() {
    const { spec, place, episode } = this.scene;
    this.stopNext();
    if (this.second >= episode.seconds) {
      this.time = 0;
      if (spec.episodes[place + 1]) this.see({ episode: spec.episodes[place + 1].number });
    }
    this.see();
    this.isPlaying = true;
    const { seconds } = this.scene.episode;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) this.stepOn();
    else this.moveOn(Math.max(SLOWEST, seconds / PLAYED_IN), seconds);
  }

  pause() {
    this.stopNext();
    this.stopNext = () => {};
    this.isPlaying = false;
    this.time = this.second;
  }

  /** @param {number} speed seconds of the episode a second @param {number} until */
  moveOn(speed, until, before = performance.now()) {
    const request = requestAnimationFrame((now) => {
      // A picture that came late must not make people jump.
      const passed = Math.min(Math.max(now - before, 0), 250) / 1000;
      this.time = Math.min(this.time + passed * speed, until);
      if (this.time < until) this.moveOn(speed, until, now);
      else this.arrive();
    });
    this.stopNext = () => cancelAnimationFrame(request);
  }

  /** With reduced motion: from one moment to the next, each as it is once people have arrived. */
  stepOn() {
    const wait = setTimeout(() => {
      const { tellings, all, episode } = this.scene;
      const next = all.find((at) => at > this.second);
      this.time =
        next === undefined ? episode.seconds : settled(tellings, all, next, episode.seconds);
      if (this.time < episode.seconds) this.stepOn();
      else this.arrive();
    }, STEP_MILLISECONDS);
    this.stopNext = () => clearTimeout(wait);
  }

  arrive() {
    if (this.isPlaying) this.announce(words.over(this.scene.episode.number));
    this.pause();
  }

  /** @param {Event} event */
  scrub(event) {
    this.pause();
    const { all } = this.scene;
    const before = all.findLast((at) => at <= this.second);
    this.time = /** @type {HTMLInputElement} */ (event.target).valueAsNumber;
    this.see();
    if (all.findLast((at) => at <= this.second) === before) return;
    clearTimeout(this.saying);
    this.saying = window.setTimeout(() => this.say(this.second, ""), SETTLED_MILLISECONDS);
  }

  /** Says what is on show at a second. @param {number} second @param {string} [first] in place of the time */
  say(second, first) {
    const { episode, shown, place } = this.scene;
    const where = words.where(episode.name, episode.number, second, episode.seconds);
    const told = shown.map((pattern) => toldAt(episode, pattern.tellings[place], second));
    const children = told.map(({ step }, index) =>
      shown.length > 1 ? `${shown[index].name}: ${plainText(step.does)}` : plainText(step.does),
    );
    const watch = shown.length > 1 ? [] : [words.watch, plainText(told[0].watch)];
    this.announce(spoken([first ?? where, plainText(told[0].happens), ...children, ...watch]));
  }

  renderActivity() {
    if (!this.spec) return nothing;
    const { spec, place, episode, chosen, shown } = this.scene;
    const { second } = this;
    return html`
      ${
        spec.is_side_by_side
          ? html`<div class="four">
                ${renderWhere(episode, second)}
                <p>${renderText(partAt(episode.happenings, second).text)}</p>
                ${renderNotice()}
                <div class="rooms">${shown.map((pattern) => this.renderOne(pattern))}</div>
              </div>
              ${this.renderTime()}`
          : html`${renderEpisodes(spec, place, (chosenPlace) => this.goTo(chosenPlace))}
              ${renderPatterns(spec, chosen, (pattern) => this.choosePattern(pattern))}
              <div class="stage">
                <div>
                  ${renderRoom(spec.room, chosen, chosen.tellings[place], this.time)}
                  ${renderNotice()} ${this.renderTime()}
                </div>
                ${renderTold(episode, chosen, place, second)}
              </div>
              <p class="about p-${chosen.id}">${patternMark(chosen.id)} ${renderText(chosen.about)}</p>
              ${renderChart(spec, chosen, startOf(spec, place) + this.time)}`
      }
      ${renderFolds(spec, chosen)}
    `;
  }

  /** @param {EpisodePlayerSpec["patterns"][number]} pattern one room among four */
  renderOne(pattern) {
    const { spec, place, episode } = this.scene;
    const { step, watch } = toldAt(episode, pattern.tellings[place], this.second);
    return html`<div class="p-${pattern.id}">
      <p class="name">${patternMark(pattern.id)} ${pattern.name}</p>
      ${renderRoom(spec.room, pattern, pattern.tellings[place], this.time)}
      <p class="does">${renderText(step.does)}</p>
      <p class="quiet">${words.watch}: ${renderText(watch)}</p>
    </div>`;
  }

  /** The slider and the buttons. */
  renderTime() {
    const { spec, place, episode, all } = this.scene;
    const { second } = this;
    const isOver = second >= episode.seconds;
    const isLast = place === spec.episodes.length - 1;
    const atFirst = place === 0 && second < (all[1] ?? episode.seconds);
    const atLast = isLast && second >= (all.at(-1) ?? 0);
    const play = isOver ? (isLast ? words.playAgain : words.playNext) : words.play;
    return html`<div class=${spec.is_side_by_side ? "time stays" : "time"}>
      <input
        type="range"
        min="0"
        max=${episode.seconds}
        step="1"
        aria-label=${words.slider}
        aria-valuetext=${words.where(episode.name, episode.number, second, episode.seconds)}
        .value=${String(second)}
        @input=${this.scrub}
      />
      <div class="row controls" role="group" aria-label=${words.steps} @keydown=${this.stepByArrow}>
        <button
          type="button"
          aria-label=${words.backName}
          aria-disabled=${atFirst ? "true" : "false"}
          @click=${() => this.step(-1)}
        >
          ${icon("M15 5l-7 7 7 7")}${words.back}
        </button>
        <button type="button" class="play" @click=${this.toggle}>
          ${icon(this.isPlaying ? "M8 5v14M16 5v14" : "M7 4.5v15l12-7.5z")}${this.isPlaying ? words.pause : play}
        </button>
        <button
          type="button"
          class="primary"
          aria-label=${words.nextName}
          aria-disabled=${atLast ? "true" : "false"}
          @click=${() => this.step(1)}
        >
          ${words.next}${icon("M9 5l7 7-7 7")}
        </button>
      </div>
    </div>`;
  }
}
