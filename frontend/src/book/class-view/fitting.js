/**
 * Whether a scene has room on the screen, and how large its activity can be.
 *
 * @import { Activity } from "./lesson.js"
 * @import { Scene } from "./scenes.js"
 */

/**
 * How an activity is drawn as large as all of it fits: its words and its charts, each time smaller.
 * Words of 1 are 40 px of 1080; charts give way before words do.
 */
const ATTEMPTS = [1.2, 1.15, 1.1, 1.05, 1, -0.95, -0.9, -0.85, -0.8, -0.7, -0.6, -0.5]
  .concat(Array.from({ length: 12 }, (_, place) => 0.96 - 0.04 * place))
  .map((size) => (size < 0 ? [1, -size] : [size, size < 1 ? 0.5 : 1]));

/** @param {Scene} scene */
export function classOf({ kind, tone, part }) {
  return `sb-scene ${kind} ${tone} ${part ? "on" : ""}`;
}

/** @param {HTMLElement} trial @param {Scene} scene @returns {boolean} whether its words have room */
export function fits(trial, scene) {
  const section = document.createElement("section");
  section.className = classOf(scene);
  section.style.setProperty("--size", String(scene.size));
  const heading = document.createElement("h1");
  heading.textContent = scene.title;
  const body = document.createElement("div");
  body.className = "sb-scene-body";
  const text = document.createElement("div");
  text.className = "sb-scene-text";
  text.append(...scene.nodes.map((node) => node.cloneNode(true)));
  if (scene.picture) body.append(document.createElement("div"));
  body.append(text);
  section.append(heading, body);
  trial.replaceChildren(section);
  return !isTooLarge(text) && !isTooLarge(section);
}

/** @param {Element} box @returns {boolean} whether what it holds sticks out of it */
function isTooLarge({ scrollHeight, clientHeight, scrollWidth, clientWidth }) {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

/** Draws the activity on show as large as all of it fits, again whenever it draws something else. */
export class Fitter {
  again = () => {
    const { length } = this.inside?.querySelectorAll("button") ?? [];
    // With other things to press it is as good as another scene: there may be more room.
    if (length !== this.presses) this.attempt = 0;
    this.presses = length;
    this.fit();
  };
  watcher = new MutationObserver(this.again);
  /** @type {Activity | null} */
  activity = null;
  /** Which attempt is tried, or one more than there are. */
  attempt = 0;
  /** How many things there were to press. */
  presses = 0;

  /** @param {Activity} activity @param {boolean} isNew drawn for another scene than before */
  begin(activity, isNew) {
    Object.assign(this, { activity, attempt: 0 });
    if (activity.shadowRoot && isNew) {
      const what = { subtree: true, childList: true, characterData: true };
      activity.shadowRoot.addEventListener("load", this.again, { capture: true });
      this.watcher.observe(activity.shadowRoot, { ...what, attributeFilter: ["viewBox"] });
    }
    this.fit();
  }

  rest() {
    this.watcher.disconnect();
    this.activity = null;
  }

  get inside() {
    return this.activity?.shadowRoot?.querySelector(".activity");
  }

  fit() {
    const { activity, inside } = this;
    for (; activity && inside && this.attempt < ATTEMPTS.length; this.attempt += 1) {
      const [words, charts] = ATTEMPTS[this.attempt];
      activity.style.setProperty("--fit", String(words));
      activity.style.setProperty("--charts", String(charts));
      // A chart is drawn anew for its place, and that changes its height.
      /** @type {any} */ (activity).measure?.();
      if (activity.isUpdatePending) activity.performUpdate();
      if (!isTooLarge(inside)) break;
    }
    // What was drawn for that is no news.
    this.watcher.takeRecords();
  }
}
