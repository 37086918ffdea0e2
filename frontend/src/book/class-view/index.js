/**
 * `<sb-class-view>`: a lesson for a wall. One scene fills the screen, and the rest of the page is
 * not there, for the eye or for a screen reader, until it is gone to. See scenes.js for what a scene
 * is, on-show.js for what happens to activities.
 *
 * @import { Plan } from "./plan.js"
 * @import { Scene as OfLesson } from "./scenes.js"
 * @typedef {OfLesson & {planned?: number, href?: string}} Scene
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { replaceAddress } from "../../activity/address.js";
import { classOf, fitActivity, fits } from "./fitting.js";
import { groupsOf } from "./lesson.js";
import { NotesWindow } from "./notes-window.js";
import { OnShow } from "./on-show.js";
import { renderChoice, renderNotes } from "./panels.js";
import { loadPlan, notesOf, scenesOfPlan } from "./plan.js";
import { pictureOf, scenesOf } from "./scenes.js";
import { styles } from "./styles.js";
import { words } from "./words.js";

/** On <html> while the page itself is away. */
const IN_CLASS = "sb-in-class";
const NEXT = ["ArrowRight", "ArrowDown", "PageDown", " "];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];
/** What a presenter's remote sends belongs to the class view wherever the focus is. */
const OF_A_REMOTE = ["PageDown", "PageUp"];
export default class ClassView extends LitElement {
  static properties = {
    index: { state: true },
    step: { state: true },
    hasMoved: { state: true },
    isChoosing: { state: true },
    showsNotes: { state: true },
  };

  constructor() {
    super();
    /** @type {{scroll: number, focus: Element | null}} where the reader was in the page */
    this.cameFrom = { scroll: 0, focus: null };
    this.onShow = new OnShow();
    /** @type {Scene[]} */
    this.scenes = [];
    /** Of the scene on show; none before they are all known. */
    this.index = -1;
    /** Of the activity on show. */
    this.step = 0;
    /** Which of them is tried on the activity. */
    this.attempt = 0;
    this.hasMoved = false;
    this.isChoosing = false;
    this.showsNotes = false;
    /** @type {Plan | null} */
    this.plan = null;
    this.notes = new NotesWindow(
      () => this.told,
      (key) => this.actOn(key),
    );
    this.asked = new URLSearchParams(location.search);
    this.withFolded = this.asked.has("folded");
    this.fitAgain = () => this.fit();
    this.watcher = new MutationObserver(this.fitAgain);
  }

  /** In the page itself: its text and activities keep the looks that the course gives them. */
  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(sheet());
    this.plan = await loadPlan(this.asked.get("plan"));
    if (!this.isConnected) return;
    this.scenes = this.arranged();
    const step = Number(this.asked.get("step")) - 1;
    this.index = this.plan
      ? Math.max(
          0,
          this.scenes.findIndex(({ planned, href }) => planned === step && !href),
        )
      : this.placeOf(this.asked.get("scene") ?? this.idNearby());
    addEventListener("message", this.notes.hear);
    addEventListener("keydown", this.byKey);
    addEventListener("resize", this.arrangeAgain);
    addEventListener("beforeprint", this.giveBack);
    addEventListener("afterprint", this.takeAgain);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher.disconnect();
    removeEventListener("message", this.notes.hear);
    removeEventListener("keydown", this.byKey);
    removeEventListener("resize", this.arrangeAgain);
    removeEventListener("beforeprint", this.giveBack);
    removeEventListener("afterprint", this.takeAgain);
    const ours = sheet();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== ours);
  }

  get scene() {
    return this.scenes[this.index];
  }

  get activity() {
    return this.scene?.activity ?? null;
  }

  /** What the notes say of the scene on show. */
  get told() {
    const { plan, scene } = this;
    const number = scene?.planned ?? 0;
    if (!plan) return { title: words.noNotes, notes: [] };
    const { title, minutes } = plan.steps[number];
    return {
      title: `${words.place(number + 1, plan.steps.length)}. ${words.timed(title, minutes)}`,
      notes: notesOf(plan, number),
    };
  }

  /** @returns {Scene[]} of this lesson, as they fit on the screen of now */
  arranged() {
    const article = document.querySelector("article");
    // A plan may show what is folded in the lesson.
    const groups = article ? groupsOf(article, this.withFolded || this.plan !== null) : [];
    const trial = document.createElement("div");
    trial.className = "sb-class-trial";
    this.append(trial);
    const scenes = groups.flatMap((group) => scenesOf(group, (scene) => fits(trial, scene)));
    trial.remove();
    return this.plan ? scenesOfPlan(this.plan, scenes) : scenes;
  }

  /** On a screen of another size other words fit; the one who watches stays where they were. */
  arrangeAgain = () => {
    const { from, part, planned } = this.scene;
    this.scenes = this.arranged();
    const parts = this.scenes.filter((scene) => scene.from === from && scene.planned === planned);
    this.index = Math.max(0, this.scenes.indexOf(parts[Math.min(part, parts.length - 1)]));
    this.requestUpdate();
  };

  /** @param {string | null} id @returns {number} the scene that is called so, or the first */
  placeOf(id) {
    return Math.max(
      0,
      this.scenes.findIndex(({ ids }) => id !== null && ids.includes(id)),
    );
  }

  /** @returns {string | null} what the reader had before their eyes as they asked for the class view */
  idNearby() {
    const { documentElement } = document;
    const { scroll } = this.cameFrom;
    if (!scroll) return null;
    documentElement.classList.remove(IN_CLASS);
    window.scrollTo(0, scroll);
    const above = this.scenes.filter(({ ids, from }) => {
      return ids.length && from.getBoundingClientRect().top < window.innerHeight / 4;
    });
    documentElement.classList.add(IN_CLASS);
    return above.at(-1)?.ids[0] ?? null;
  }

  /** @param {number} index @param {number} [step] */
  goTo(index, step = 0) {
    const scene = this.scenes[index];
    if (!scene) return;
    if (scene.href) {
      location.href = scene.href;
      return;
    }
    this.index = index;
    this.step = step;
    this.hasMoved = true;
    this.isChoosing = false;
  }

  next() {
    if (this.step + 1 < this.onShow.stepsOf(this.activity)) this.step += 1;
    else this.goTo(this.index + 1);
    this.hasMoved = true;
  }

  back() {
    if (this.step > 0) this.step -= 1;
    else {
      const before = this.scenes[this.index - 1];
      if (before) this.goTo(this.index - 1, this.onShow.stepsOf(before.activity) - 1);
    }
  }

  /** @param {KeyboardEvent} event */
  byKey = (event) => {
    const { key } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (this.isChoosing || isOwnKey(event)) return;
    const { activity } = this;
    if (activity && this.onShow.layoutOf(activity)?.takesKey?.(activity, event)) {
      event.preventDefault();
      return;
    }
    if (this.actOn(key)) event.preventDefault();
  };

  /** @param {string} key @returns {boolean} whether it does anything here */
  actOn(key) {
    const act = this.acts[key];
    act?.();
    return act !== undefined;
  }

  /** @type {Record<string, () => void>} */
  acts = {
    ...Object.fromEntries(NEXT.map((key) => [key, () => this.next()])),
    ...Object.fromEntries(BACK.map((key) => [key, () => this.back()])),
    Home: () => this.goTo(0),
    End: () => this.goTo(this.scenes.length - 1),
    Escape: () => this.leave(),
    n: () => this.toggleNotes(),
  };

  toggleNotes() {
    this.showsNotes = !this.showsNotes;
  }

  /** Back to the page, as it was and where it was. */
  leave() {
    const { scroll, focus } = this.cameFrom;
    const { from } = this.scene;
    this.giveBack();
    this.remove();
    const address = new URL(location.href);
    for (const name of ["view", "scene", "folded", "plan", "step"])
      address.searchParams.delete(name);
    replaceAddress(address.href);
    if (this.asked.get("view") === "class") from.scrollIntoView();
    else window.scrollTo(0, scroll);
    const target =
      focus instanceof HTMLElement && focus !== document.body
        ? focus
        : document.getElementById("main");
    target?.focus({ preventScroll: true });
  }

  giveBack = () => {
    this.onShow.giveBack();
    document.documentElement.classList.remove(IN_CLASS);
  };

  takeAgain = () => {
    document.documentElement.classList.add(IN_CLASS);
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
    if (this.scenes.some(({ ids }) => ids.includes(id))) this.goTo(this.placeOf(id));
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const { activity } = this;
    for (const one of this.onShow.taken.keys()) if (one !== activity) one.remove();
    if (activity) {
      this.onShow.take(activity);
      if (changed.has("index") || changed.has("step")) this.onShow.show(activity, this.step);
    }
    if (changed.has("index") && this.scene) this.noteAddress();
  }

  noteAddress() {
    const address = new URL(location.href);
    const { searchParams } = address;
    searchParams.set("view", "class");
    const before = this.scenes.slice(0, this.index + 1);
    const id = before.findLast(({ ids }) => ids.length)?.ids[0];
    if (this.scene?.planned !== undefined) searchParams.set("step", String(this.scene.planned + 1));
    else if (id) searchParams.set("scene", id);
    replaceAddress(address.href);
  }

  /** @param {Map<string, unknown>} changed */
  async updated(changed) {
    if (changed.has("index")) {
      this.querySelector("section")?.focus({ preventScroll: true });
      this.watcher.disconnect();
    }
    this.notes.send();
    const { activity } = this;
    if (!activity) return;
    await this.onShow.dress(activity);
    this.attempt = 0;
    if (activity.shadowRoot && changed.has("index")) {
      const what = { subtree: true, childList: true, characterData: true };
      activity.shadowRoot.addEventListener("load", this.fitAgain, { capture: true });
      this.watcher.observe(activity.shadowRoot, { ...what, attributeFilter: ["viewBox"] });
    }
    this.fit();
  }

  fit() {
    const { activity } = this;
    if (activity) this.attempt = fitActivity(activity, this.attempt);
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
            style="--size: ${scene.size}"
            aria-label=${activity?.spec?.title ?? scene.title}
          >
            ${renderContent(scene)}
          </section>`,
        )}
      </main>
      <div class="sb-hidden" role="status">
        ${words.scene(index + 1, scenes.length)} ${steps > 1 ? words.step(step + 1, steps) : nothing}
      </div>
      <nav class="sb-class-bar" aria-label=${words.view}>
        <button type="button" aria-label=${words.back} @click=${this.back}>‹</button>
        <button type="button" @click=${this.choose}>
          <span class="sb-hidden">${words.choose},</span> ${words.place(index + 1, scenes.length)}
        </button>
        <button type="button" aria-label=${words.next} @click=${this.next}>›</button>
        <p>${this.hasMoved ? nothing : words.hint}</p>
        <button
          type="button"
          aria-expanded=${this.showsNotes ? "true" : "false"}
          @click=${this.toggleNotes}
        >
          ${words.notes}
        </button>
        <button type="button" @click=${this.fillScreen}>${words.fullScreen}</button>
        <button type="button" @click=${this.leave}>${words.leave}</button>
      </nav>
      ${this.showsNotes ? renderNotes(this.told, () => this.notes.open()) : nothing}
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

  /** Asked for by a press only, like everything that changes more than the page. */
  async fillScreen() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
      await navigator.wakeLock?.request("screen");
    } catch {
      // A browser may refuse: the lesson is shown all the same.
    }
  }
}

function sheet() {
  return /** @type {CSSStyleSheet} */ (styles.styleSheet);
}

/** @param {Scene} scene */
function renderContent(scene) {
  const { activity, title, nodes } = scene;
  if (activity) return html`<h1 class="sb-hidden">${title}</h1>${activity}`;
  const picture = pictureOf(scene);
  return html`<h1>${title}</h1>
    <div class="sb-scene-body">
      ${picture.length ? html`<div class="sb-scene-picture">${picture}</div>` : nothing}
      ${nodes.length ? html`<div class="sb-scene-text">${nodes}</div>` : nothing}
    </div>`;
}

/** @param {KeyboardEvent} event @returns {boolean} whether a control has a use for it */
function isOwnKey(event) {
  const { key } = event;
  const [target] = event.composedPath();
  if (!(target instanceof Element) || OF_A_REMOTE.includes(key) || key === "Escape") return false;
  if (target.matches("input:not([type=checkbox]), select, textarea, [role=slider]")) return true;
  return key === " " && target.matches("button, summary, input, a");
}
