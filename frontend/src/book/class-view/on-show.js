/**
 * The activities that were taken out of the page: moved, never copied, so that they go on working.
 * In class each begins blank and keeps nothing; back in the page it shows again what its reader did.
 *
 * @import { Activity, Place } from "./lesson.js"
 * @import { Store } from "../../records/store.js"
 * @typedef {object} InClass how a kind of activity stands on the wall: its kinds/<kind>/in-class.js
 * @property {import("lit").CSSResult} styles
 * @property {true} [showsTitle] its title stands below that of the scene, where others have none
 * @property {(activity: any) => number} [steps] how many the arrow keys go through; `classStep` is
 *   the one on show, from 0
 * @property {(activity: any, step: number) => void} [show] readies it for a step
 * @property {(this: any, spec: any, record: any) => unknown} [render] in place of what it draws
 *   elsewhere; called as the activity's own method is
 * @property {(activity: any, event: KeyboardEvent) => boolean} [takesKey] whether it has used a key,
 *   which then does not go on to the next scene
 */
import { anyKind, withoutTitle } from "./any-kind.js";

/** @returns {Store} that forgets: what is kept in class is gone with it */
function forgetful() {
  /** @type {Map<string, any>} */
  const records = new Map();
  return {
    read: (activity) => records.get(activity) ?? null,
    keep: (record) => Boolean(records.set(record.activity, record)),
    all: () => Object.fromEntries(records),
    isGuarded: () => false,
    lastKept: () => null,
    eraseAll: () => null,
    subscribe: () => () => {},
  };
}

/** @param {Activity} activity @returns {Place} by which the lesson knows of it while it is away */
function placeOf(activity) {
  const place = Object.assign(document.createElement("div"), { standsFor: activity });
  place.className = "sb-activity";
  return place;
}

export class OnShow {
  store = forgetful();
  /** @type {Map<Activity, {place: Element, store: Store, level: number, isOpen: boolean, sheets: CSSStyleSheet[]}>} */
  taken = new Map();
  /** @type {Set<string>} the kinds of activity whose layout could not be loaded */
  missing = new Set();

  /** @param {(name: string) => Promise<unknown>} load what the page names for it */
  constructor(load) {
    this.load = load;
  }

  /** @param {Activity} activity @returns {InClass | undefined} once it is loaded */
  layoutOf({ kind }) {
    return /** @type {any} */ (globalThis).secureBase["in-class"]?.[kind];
  }

  /**
   * @param {Activity | null} activity
   * @returns {Promise<unknown> | null} null where nothing is wanted; that it failed is told later
   */
  loading(activity) {
    if (!activity || this.layoutOf(activity)) return null;
    const { kind } = activity;
    return this.load(kind).then(
      () => this.missing.delete(kind),
      () => this.missing.add(kind),
    );
  }

  /** @param {Activity | null} activity */
  isMissing(activity) {
    return activity !== null && this.missing.has(activity.kind);
  }

  /** @param {Activity | null} activity @returns {number} */
  stepsOf(activity) {
    return (activity && this.layoutOf(activity)?.steps?.(activity)) || 1;
  }

  /** @param {Activity} activity */
  take(activity) {
    if (this.taken.has(activity)) return;
    const place = placeOf(activity);
    const { store, headingLevel: level, isOpen } = activity;
    activity.replaceWith(place);
    this.taken.set(activity, { place, store, level, isOpen, sheets: [] });
    const layout = this.layoutOf(activity);
    Object.assign(activity, {
      store: this.store,
      inClass: true,
      classStep: 0,
      // Without a title of its own, its parts come right after the scene's.
      headingLevel: layout?.showsTitle ? 2 : 1,
      isOpen: true,
      renderInClass: layout?.render ?? null,
      beforeStartingAgain: null,
    });
    activity.record = this.store.read(activity.spec?.id ?? "");
    this.dress(activity);
  }

  /** @param {Activity} activity @param {number} step */
  show(activity, step) {
    activity.classStep = step;
    this.layoutOf(activity)?.show?.(activity, step);
  }

  /** @param {Activity} activity its layout for the wall, once it is drawn */
  async dress(activity) {
    await activity.updateComplete;
    const held = this.taken.get(activity);
    if (!held || held.sheets.length) return;
    const { styles, showsTitle } = this.layoutOf(activity) ?? {};
    const sheets = [anyKind, showsTitle ? null : withoutTitle, styles].flatMap(
      (one) => one?.styleSheet ?? [],
    );
    activity.shadowRoot?.adoptedStyleSheets.push(...sheets);
    held.sheets = sheets;
  }

  /** Puts everything back where it was in the page. */
  giveBack() {
    for (const [activity, { place, store, level, isOpen, sheets }] of this.taken) {
      const { shadowRoot } = activity;
      if (shadowRoot) {
        shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(
          (sheet) => !sheets.includes(sheet),
        );
      }
      Object.assign(activity, {
        store,
        inClass: false,
        classStep: undefined,
        headingLevel: level,
        isOpen,
        renderInClass: null,
        beforeStartingAgain: null,
      });
      activity.announce("");
      place.replaceWith(activity);
      activity.record = store.read(activity.spec?.id ?? "");
    }
    this.taken.clear();
  }
}
