/**
 * `<sb-kept-course>`: says whether the course is kept on this device, and lets it be removed.
 *
 * Its script is also what keeps the course: a page of a release loads it when it is complete and has
 * nothing else to do.
 */
import {
  canKeep,
  follow,
  isReleased,
  keep,
  listInUse,
  listThere,
  registrationHere,
  remove,
} from "../../worker/keeping.js";
import { element } from "./element.js";
import { tellOfNewer } from "./news.js";
import { words } from "./words.js";

/** @type {Promise<ServiceWorkerRegistration | undefined>} */
const begun =
  isReleased() && canKeep() ? whenIdle().then(() => begin()) : Promise.resolve(undefined);

export default class KeptCourse extends HTMLElement {
  status = element("p", { role: "status" });
  button = element("button", { type: "button", class: "sb-button" });
  act = () => {};
  shows = 0;

  async connectedCallback() {
    this.replaceChildren(this.status);
    if (location.protocol === "file:") this.say(words.folder);
    else if (!isReleased()) this.say(words.preview);
    else if (!canKeep()) this.say(words.cannot);
    else {
      this.button.addEventListener("click", () => this.act());
      await this.show();
      const registration = await begun;
      if (registration) this.follow(registration);
    }
  }

  /** @param {ServiceWorkerRegistration} registration */
  follow(registration) {
    follow(registration, (hasFailed) => this.show(hasFailed ? words.failed : undefined));
  }

  /** @param {string} text */
  say(text) {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  /** @param {string} label @param {() => Promise<string | void>} act says what became of it */
  offer(label, act) {
    this.button.textContent = label;
    this.act = () =>
      act()
        .catch(() => words.refused)
        .then((told) => this.show(told || undefined));
    // It stays where it is: who pressed it does not lose their place.
    if (!this.button.isConnected) this.append(element("p", { class: "sb-run" }, this.button));
  }

  /** @param {string} [told] what became of what was asked, in place of how it stands */
  async show(told) {
    this.shows += 1;
    const { shows } = this;
    const registration = await registrationHere();
    const list = (registration?.active && (await listInUse())) || null;
    const there = list ?? (await listThere());
    // What was found out may be old by now.
    if (shows !== this.shows) return;
    if (list) {
      this.say(told ?? words.kept(list.bytes, list.made));
      this.offer(words.remove, async () => {
        await remove();
        return words.removed;
      });
    } else if (registration) {
      this.say(told ?? words.onItsWay(there?.sent));
      this.button.parentElement?.remove();
    } else {
      this.say(told ?? words.notKept(there?.sent));
      this.offer(words.keep, async () => {
        const asked = await keep(true);
        if (asked) this.follow(asked);
      });
    }
  }
}

async function begin() {
  const registration = await keep().catch(() => undefined);
  if (registration) tellOfNewer(registration);
  return registration;
}

/** @returns {Promise<void>} when the page is complete and has nothing else to do */
function whenIdle() {
  return new Promise((resolve) => {
    const wait = () => (window.requestIdleCallback ?? setTimeout)(() => resolve());
    if (document.readyState === "complete") wait();
    else addEventListener("load", wait, { once: true });
  });
}
