/**
 * `<sb-class-view>`: a lesson for a wall. One scene fills the screen, and the rest of the page is
 * not there, for the eye or for a screen reader, until it is gone to. See scenes.js for what a scene
 * is, on-show.js for what happens to activities.
 *
 * @import { Plan } from "../class-notes/plan.js"
 * @import { Scene as OfLesson } from "./scenes.js"
 * @typedef {OfLesson & {planned?: number, href?: string, inPlan?: string}} Scene
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { firstOf, notesElement, placeOf, scenesFor } from "./arrangement.js";
import { renderChoice } from "./choice.js";
import { classOf, Fitter } from "./fitting.js";
import { actsOf, isElsewhere } from "./keys.js";
import { OnShow } from "./on-show.js";
import { comeBack, noteAddress, putAway } from "./page-behind.js";
import { renderBar, renderContent } from "./stage.js";
import { styles } from "./styles.js";
import { words } from "./words.js";

/** What a window of notes marks its calls with. */
const NOTES = "secure-base-notes";

export default class ClassView extends LitElement {
  static properties = {
    index: { state: true },
    step: { state: true },
    hasMoved: { state: true },
    isChoosing: { state: true },
    hasNotes: { state: true },
    showsNotes: { state: true },
    told: { state: true },
  };

  constructor() {
    super();
    /** @type {{scroll: number, focus: Element | null}} where the reader was in the page */
    this.cameFrom = { scroll: 0, focus: null };
    /** @type {(addresses: string) => Promise<unknown>} as the page loaded this */
    this.loadScripts = () => Promise.resolve();
    this.onShow = new OnShow((name) => this.load(name));
    /** @type {Scene[]} */
    this.scenes = [];
    /** Of the scene on show; none before they are all known. */
    this.index = -1;
    /** Of the activity on show. */
    this.step = 0;
    this.hasMoved = false;
    this.isChoosing = false;
    /** Whether the script of the notes is here. */
    this.hasNotes = false;
    this.showsNotes = false;
    this.told = ""; // what could not be loaded, in words, until the next scene
    /** @type {Plan | null} */
    this.plan = null;
    this.acts = actsOf(this);
    this.asked = new URLSearchParams(location.search);
    this.withFolded = this.asked.has("folded");
    this.fitter = new Fitter();
  }

  /** In the page itself: its text and activities keep the looks that the course gives them. */
  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(sheet());
    const id = this.asked.get("plan");
    if (id) {
      await this.bringNotes();
      this.plan = (await notesElement()?.loadPlan(id, this.loadScripts)) ?? null;
    }
    if (!this.isConnected) return;
    this.scenes = scenesFor(this);
    await this.goTo(firstOf(this));
    this.hasMoved = false;
    if (id && !this.plan) this.told = words.noPlan;
    this.listen(addEventListener);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.fitter.rest();
    this.listen(removeEventListener);
    const ours = sheet();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== ours);
  }

  /** @param {typeof addEventListener} change to begin, or to end */
  listen(change) {
    change("message", this.bringNotes);
    change("keydown", this.byKey);
    change("resize", this.arrangeAgain);
    change("beforeprint", this.giveBack);
    change("afterprint", this.takeAgain);
  }

  /** @param {string} name @returns {Promise<unknown>} what the page names for it, if anything */
  load(name) {
    return this.loadScripts(document.body.getAttribute(`data-class-${name}`) ?? "");
  }

  get scene() {
    return this.scenes[this.index];
  }

  /** On show; none where the script that arranges it for a wall is not here. */
  get activity() {
    const activity = this.scene?.activity ?? null;
    return this.onShow.isMissing(activity) ? null : activity;
  }

  /** On a screen of another size other words fit; the one who watches stays where they were. */
  arrangeAgain = () => {
    const { scene } = this;
    const { from, part, planned } = scene;
    this.scenes = scenesFor(this);
    const parts = this.scenes.filter((one) => one.from === from && one.planned === planned);
    const again = parts[Math.min(part, parts.length - 1)];
    this.index = Math.max(0, this.scenes.indexOf(again));
    // An activity goes on as it stands, with the focus in it.
    if (again?.activity) this.scenes[this.index] = scene;
    this.requestUpdate();
  };

  /** @param {number} index @param {number} [step] the last one if there are fewer */
  async goTo(index, step = 0) {
    const scene = this.scenes[index];
    if (!scene) return;
    if (scene.href) {
      location.href = scene.href;
      return;
    }
    const loading = this.onShow.loading(scene.activity);
    if (loading) await loading;
    this.index = index;
    this.step = Math.min(step, this.onShow.stepsOf(scene.activity) - 1);
    this.hasMoved = true;
    this.isChoosing = false;
    this.told = "";
  }

  /** To load what the scene on show needs. */
  async tryAgain() {
    await this.onShow.loading(this.scene.activity);
    this.told = this.activity ? "" : words.stillMissing;
    this.requestUpdate("index");
  }

  async next() {
    this.hasMoved = true;
    if (this.step + 1 < this.onShow.stepsOf(this.activity)) this.step += 1;
    else await this.goTo(this.index + 1);
  }

  back() {
    if (this.step > 0) this.step -= 1;
    else this.goTo(this.index - 1, Number.POSITIVE_INFINITY);
  }

  /** @param {KeyboardEvent} event */
  byKey = (event) => {
    if (this.querySelector("dialog[open]") || isElsewhere(event)) return;
    const { activity } = this;
    const isUsed = activity && this.onShow.layoutOf(activity)?.takesKey?.(activity, event);
    if (isUsed || this.actOn(event.key)) event.preventDefault();
  };

  /** @param {string} key @returns {boolean} whether it does anything here */
  actOn(key) {
    const act = this.acts[key];
    act?.();
    return act !== undefined;
  }

  async toggleNotes() {
    await this.bringNotes();
    this.showsNotes = this.hasNotes && !this.showsNotes;
  }

  /** For a plan, when asked for, and when a window of notes calls after the page was loaded anew. */
  bringNotes = async (/** @type {{data?: any}} */ { data = { [NOTES]: true } } = {}) => {
    if (this.hasNotes || !data?.[NOTES]) return;
    this.hasNotes = await this.load("notes").then(
      () => true,
      () => false,
    );
    this.told = this.hasNotes ? "" : words.noNotes;
  };

  /** Back to the page, as it was and where it was. */
  leave() {
    this.giveBack();
    this.remove();
    comeBack(this);
  }

  giveBack = () => {
    this.onShow.giveBack();
    putAway(false);
  };

  takeAgain = () => {
    putAway(true);
    // The scene is drawn anew, for its activity was away.
    this.scenes[this.index] = { ...this.scene };
    this.requestUpdate("step");
  };

  /** @param {MouseEvent} event a link to a place in the lesson leads to its scene */
  follow(event) {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const id = link?.getAttribute("href")?.match(/^#(.+)/)?.[1];
    if (!id) return;
    event.preventDefault();
    if (this.scenes.some(({ ids }) => ids.includes(id))) this.goTo(placeOf(id, this.scenes));
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { activity } = this;
    for (const one of this.onShow.taken.keys()) if (one !== activity) one.remove();
    if (activity) {
      this.onShow.take(activity);
      if (changed.has("index") || changed.has("step")) this.onShow.show(activity, this.step);
    }
    if (changed.has("index") && this.scene) noteAddress(this);
  }

  /** @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (changed.has("index")) {
      this.querySelector("section")?.focus({ preventScroll: true });
      this.fitter.rest();
    }
    const { activity, scenes, index } = this;
    // What is next to be shown is there by then.
    for (const near of [scenes[index + 1], scenes[index - 1]]) {
      this.onShow.loading(near?.activity ?? null);
    }
    if (!activity) return;
    await this.onShow.dress(activity);
    if (activity === this.activity) this.fitter.begin(activity, changed.has("index"));
  }

  render() {
    const { scene, index, scenes, step, activity } = this;
    if (!scene) return nothing;
    const steps = this.onShow.stepsOf(activity);
    return html`
      <main class="sb-class-stage" @click=${this.follow} @sb-class-next=${this.next}>
        ${keyed(
          scene,
          html`<section
            class=${classOf(scene)}
            tabindex="-1"
            .style=${`--size: ${scene.size}`}
            aria-label=${activity?.spec?.title ?? scene.title}
          >
            ${renderContent(this)}
          </section>`,
        )}
      </main>
      <div class="sb-hidden" role="status">
        ${scene.inPlan} ${words.scene(index + 1, scenes.length)} ${steps > 1 ? words.step(step + 1, steps) : nothing}
        ${this.told}
      </div>
      ${renderBar(this)}
      ${
        this.hasNotes
          ? html`<sb-class-notes
              .plan=${this.plan}
              .number=${scene.planned ?? 0}
              .isOpen=${this.showsNotes}
              @sb-class-key=${(/** @type {CustomEvent} */ { detail }) => this.actOn(detail)}
            ></sb-class-notes>`
          : nothing
      }
      ${this.isChoosing ? renderChoice(this) : nothing}
    `;
  }

  async choose() {
    this.isChoosing = true;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
  }

  fold() {
    this.withFolded = !this.withFolded;
    this.arrangeAgain();
  }
}

const sheet = () => /** @type {CSSStyleSheet} */ (styles.styleSheet);
