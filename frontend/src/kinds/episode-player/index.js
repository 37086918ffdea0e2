/**
 * `<sb-episode-player>`: the room from above through the eight episodes, to step through, to play,
 * or to scrub, in one of four patterns or in all of them side by side. It moves only while it is
 * watched, and stops at the end of each episode.
 */
import { html, nothing } from "lit";
import { colourStyles } from "../../charts/colours.js";
import { isMotionReduced, Player } from "../../players/player.js";
import { renderControls } from "./controls.js";
import { renderChart, startOf } from "./distance-chart.js";
import { chartStyles } from "./distance-chart-styles.js";
import { renderRoom } from "./floor-plan.js";
import { roomStyles } from "./floor-plan-styles.js";
import * as parts from "./parts.js";
import { reconcileEpisodes, withSeen } from "./reconcile.js";
import { sceneOf, spokenAt, stepFrom } from "./scene.js";
import { episodeStyles } from "./styles.js";
import { settled } from "./timeline.js";
import { words } from "./words.js";

/** @import { EpisodePlayerRecord, EpisodePlayerSpec } from "../../spec" */

/** An episode plays in so many seconds, but never faster than it can be followed. */
const PLAYED_IN = 12;
const SLOWEST = 5;
/** A step shows the way that people go at so many times their speed. */
const STEP_SPEED = 5;
/** With reduced motion, *Play* goes from moment to moment at this pace. */
const STEP_MILLISECONDS = 5000;

/** @extends {Player<EpisodePlayerSpec, EpisodePlayerRecord>} */
export default class EpisodePlayer extends Player {
  static styles = [...super.styles, colourStyles, roomStyles, chartStyles, episodeStyles];

  static properties = { unfolded: { state: true } };

  constructor() {
    super();
    /** @type {string[]} the folds that were opened */
    this.unfolded = [];
    this.startedAgainWords = words.atTheBeginning;
    this.undoneWords = words.broughtBack;
  }

  /** @param {EpisodePlayerSpec} spec @param {EpisodePlayerRecord | null} kept */
  reconcile(spec, kept) {
    return reconcileEpisodes(spec, kept);
  }

  /** At first everybody stands where the first moment leads them. */
  recordTaken() {
    this.pause();
    this.time = this.settledAt(0);
  }

  get scene() {
    return sceneOf(
      /** @type {EpisodePlayerSpec} */ (this.spec),
      /** @type {EpisodePlayerRecord} */ (this.record),
    );
  }

  /** @param {number} moment @returns {number} when those who set off at it have arrived */
  settledAt(moment) {
    const { tellings, all, episode } = this.scene;
    return settled(tellings, all, moment, episode.seconds);
  }

  /** Counts what is on show as seen, and keeps it where that is news. @param {Partial<EpisodePlayerRecord>} [news] */
  see(news = {}) {
    if (!this.record || !this.spec) return;
    const next = { ...this.record, ...news };
    const all = this.spec.patterns.map(({ id }) => id);
    const record = withSeen(next, next.episode, this.spec.is_side_by_side ? all : [next.pattern]);
    if (JSON.stringify(record) !== JSON.stringify(this.record)) this.change(record);
  }

  /** Shows how people get to where a moment leads them. @param {number} place @param {number} [moment] @param {number | null} [since] told before */
  goTo(place, moment = 0, since = null) {
    this.pause();
    this.see({ episode: this.scene.spec.episodes[place].number });
    const until = this.settledAt(moment);
    this.time = isMotionReduced() ? until : moment;
    this.run(until, STEP_SPEED, (time) => {
      this.time = time;
    });
    // The time is the one at which they have arrived, as on the slider.
    this.say(until, { since });
  }

  /** @param {1 | -1} direction */
  step(direction) {
    const next = stepFrom(this.scene, this.second, direction);
    if (!next) return;
    const stays = next.place === this.scene.place;
    this.goTo(next.place, next.moment, stays ? this.second : null);
  }

  /** @param {number} place the pattern's; the minute stays */
  choosePattern(place) {
    this.see({ pattern: this.scene.spec.patterns[place].id });
    if (!this.isPlaying) this.say(this.second, { first: this.scene.chosen.name });
  }

  /** From here to the end of the episode; from the end on, the next one. */
  play() {
    this.pause();
    const { spec, place, episode } = this.scene;
    const isOver = this.time >= episode.seconds;
    if (isOver) this.time = 0;
    this.see({ episode: (isOver && spec.episodes[place + 1]?.number) || episode.number });
    this.isPlaying = true;
    if (isMotionReduced()) this.tick(STEP_MILLISECONDS, () => this.playStep());
    else {
      const { seconds } = this.scene.episode;
      const speed = Math.max(SLOWEST, seconds / PLAYED_IN);
      this.run(seconds, speed, (time) => this.playedTo(time));
    }
  }

  /** With reduced motion: the next moment, as it is once people have arrived. */
  playStep() {
    const { all, episode } = this.scene;
    const next = all.find((at) => at > this.second);
    this.playedTo(next === undefined ? episode.seconds : this.settledAt(next));
  }

  /** @param {number} time */
  playedTo(time) {
    const { number, seconds } = this.scene.episode;
    this.time = time;
    if (time < seconds) return;
    this.pause();
    this.announce(words.over(number));
  }

  /** @param {Event} event */
  scrub(event) {
    this.pause();
    const { all } = this.scene;
    const before = all.findLast((at) => at <= this.second);
    this.time = /** @type {HTMLInputElement} */ (event.target).valueAsNumber;
    this.see();
    if (all.findLast((at) => at <= this.second) === before) return;
    this.sayOnceAtRest(() => this.say(this.second, { first: "" }));
  }

  /** @param {number} second @param {Parameters<typeof spokenAt>[2]} [how] */
  say(second, how) {
    this.announce(spokenAt(this.scene, second, how));
  }

  /** @param {EpisodePlayerSpec} spec */
  renderActivity(spec) {
    const { scene, second } = this;
    const { place, episode, chosen } = scene;
    const controls = renderControls(scene, second, this.isPlaying, {
      scrub: (event) => this.scrub(event),
      step: (direction) => this.step(direction),
      toggle: () => this.toggle(),
    });
    if (spec.is_side_by_side) {
      return html`${parts.renderRooms(scene, this.time)} ${controls}
      ${spec.patterns.map(parts.renderAbout)} ${this.renderWhole(spec, spec.patterns)}`;
    }
    return html`
      ${parts.renderEpisodes(spec, place, (chosenPlace) => this.goTo(chosenPlace))}
      ${parts.renderPatterns(spec, chosen, (pattern) => this.choosePattern(pattern))}
      <div class="stage">
        <div data-together>
          ${renderRoom(spec.room, chosen, chosen.tellings[place], this.time)}
          ${controls} ${parts.renderNotice()}
        </div>
        ${parts.renderTold(episode, chosen, place, second)}
      </div>
      ${parts.renderAbout(chosen)} ${renderChart(spec, chosen, startOf(spec, place) + this.time)}
      ${this.renderFold("table", words.showTable, () => parts.renderMeans(spec, chosen))}
      ${this.renderWhole(spec, [chosen])}
    `;
  }

  /**
   * Something long, under its title. It is built when it is first opened: many never read it.
   *
   * @param {string} name
   * @param {string} title
   * @param {() => unknown} render
   */
  renderFold(name, title, render) {
    const unfold = () => {
      this.unfolded = [...this.unfolded, name];
    };
    return html`<details class=${name} @toggle=${unfold}>
      <summary>${title}</summary>
      ${this.unfolded.includes(name) ? render() : nothing}
    </details>`;
  }

  /** @param {EpisodePlayerSpec} spec @param {EpisodePlayerSpec["patterns"]} patterns */
  renderWhole(spec, patterns) {
    return this.renderFold("whole", words.whole, () =>
      patterns.map((pattern) => parts.renderWhole(spec, pattern)),
    );
  }
}
