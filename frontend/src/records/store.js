/**
 * Keeps records on this device, one localStorage entry per activity, and tells everyone who shows
 * an activity when its record changes: in this element, elsewhere in the page, in another tab.
 *
 * Storage may be blocked, full, or hold rubbish. Then nothing breaks: reading gives null, and
 * keeping says that it did not.
 *
 * @import { ActivityRecord } from "./record.js"
 */
import { FORMS, isBlank, mustStay, readRecord } from "./record.js";

const PREFIX = "secure-base/1/";
/** When something was last kept; it lies outside the prefix, so it can never be an activity. */
const LAST_KEPT = "secure-base/last-kept";
/** What is kept of listening, and is erased with the rest: frontend/src/book/listen/place.js. */
export const LISTENING = "secure-base/listening";
/** Copies of notebooks that are kept, and erased with the rest: frontend/src/jupyter/live. */
export const LIVE_COPIES = "secure-base/live/";
const OTHERS = new Set([LAST_KEPT, LISTENING]);
/** Sent on the window: each Jupyter module has its own copy of this store. */
const CHANGED = "secure-base-kept";

/**
 * Whether each page of the course keeps its own answers, as Firefox has it with those that it opens
 * from a folder. No page can ask that of another.
 */
export function isEachPageAlone() {
  return location.protocol === "file:" && "mozInnerScreenX" in window;
}

/** @param {Window} host */
export function createStore(host, forms = FORMS) {
  /**
   * The mere mention of localStorage throws where it is blocked.
   *
   * @template T
   * @param {(storage: Storage) => T} use @param {T} otherwise
   */
  function withStorage(use, otherwise) {
    try {
      return use(host.localStorage);
    } catch {
      return otherwise;
    }
  }

  /** @param {string} activity @returns {unknown} undefined where storage cannot be reached */
  function stored(activity) {
    const text = withStorage((storage) => storage.getItem(PREFIX + activity), undefined);
    try {
      return text && JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** @param {string | null} activity null: any of them may have changed */
  function announce(activity) {
    host.dispatchEvent(new CustomEvent(CHANGED, { detail: activity }));
  }

  return {
    /**
     * @param {string} activity
     * @returns {ActivityRecord | null | undefined} undefined where storage cannot be reached: what
     *   lies in it is not known
     */
    read(activity) {
      const found = stored(activity);
      if (found === undefined) return undefined;
      const record = readRecord(found, forms);
      return record?.activity === activity ? record : null;
    },

    /**
     * A record without a single answer is not worth keeping: it is removed.
     *
     * @param {ActivityRecord} record
     * @returns {boolean} whether it is kept; what this version cannot read is never replaced
     */
    keep(record) {
      if (mustStay(stored(record.activity), forms)) return false;
      const kept = withStorage((storage) => {
        const key = PREFIX + record.activity;
        if (isBlank(record)) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(record));
        return true;
      }, false);
      if (kept) {
        // In storage that is full the day is lost, and the answer is kept all the same.
        withStorage((storage) => storage.setItem(LAST_KEPT, new Date().toISOString()), undefined);
        announce(record.activity);
      }
      return kept;
    },

    /** @param {string} activity @returns {boolean} whether what lies there may not be replaced */
    isGuarded: (activity) => mustStay(stored(activity), forms),

    /** @returns {Record<string, ActivityRecord>} every record that can be read, by activity id */
    all() {
      return withStorage((storage) => {
        const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
        const activities = keys
          .filter((key) => key.startsWith(PREFIX))
          .map((key) => key.slice(PREFIX.length))
          .sort();
        return Object.fromEntries(
          activities.flatMap((activity) => {
            const record = this.read(activity);
            return record ? [[activity, record]] : [];
          }),
        );
      }, {});
    },

    /** @returns {Date | null} when something was last kept */
    lastKept() {
      const date = new Date(withStorage((storage) => storage.getItem(LAST_KEPT), null) ?? "");
      return Number.isNaN(date.getTime()) ? null : date;
    },

    /**
     * Erases everything the course keeps here, what this version cannot read included.
     *
     * @returns {(() => boolean) | null} puts it all back and says whether it could; null when
     *   storage cannot be reached
     */
    eraseAll() {
      return withStorage((storage) => {
        const entries = Array.from({ length: storage.length }, (_, index) => storage.key(index))
          .filter((key) => key !== null)
          .filter((key) => key.startsWith(PREFIX) || key.startsWith(LIVE_COPIES) || OTHERS.has(key))
          .map((key) => ({ key, value: storage.getItem(key) ?? "" }));
        for (const { key } of entries) storage.removeItem(key);
        announce(null);
        return () => {
          const isBack = withStorage((again) => {
            // What was answered since then, in another tab or on another page, stays.
            for (const { key, value } of entries) {
              if (again.getItem(key) === null) again.setItem(key, value);
            }
            return true;
          }, false);
          announce(null);
          return isBack;
        };
      }, null);
    },

    /**
     * @param {(activity: string | null) => void} listener told the activity, or null for any
     * @returns {() => void} the clean-up
     */
    subscribe(listener) {
      /** @param {Event} event */
      const here = (event) => listener(/** @type {CustomEvent} */ (event).detail);
      /** @param {StorageEvent} event */
      const inOtherTab = ({ key }) => {
        if (key === null) listener(null);
        else if (key.startsWith(PREFIX)) listener(key.slice(PREFIX.length));
      };
      // A page that comes back as it was left, or a tab that was asleep, has missed what others kept.
      /** @param {Event & {persisted?: boolean}} event */
      const backAgain = ({ persisted }) => {
        if (persisted ?? !host.document.hidden) listener(null);
      };
      host.addEventListener(CHANGED, here);
      host.addEventListener("storage", inOtherTab);
      host.addEventListener("pageshow", backAgain);
      host.document?.addEventListener("visibilitychange", backAgain);
      return () => {
        host.removeEventListener(CHANGED, here);
        host.removeEventListener("storage", inOtherTab);
        host.removeEventListener("pageshow", backAgain);
        host.document?.removeEventListener("visibilitychange", backAgain);
      };
    },
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */
