/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("lit").ReactiveControllerHost & {store: Store}} Follower an element with a store
 */

/**
 * Has an element of Lit hear, for as long as it is in a page, that a record has changed.
 *
 * @param {Follower} follower
 * @param {() => void} changed
 * @param {() => string | undefined} [followed] the activity whose record it is; without it, any
 */
export function follow(follower, changed, followed) {
  /** @type {(() => void) | undefined} */
  let stop;
  follower.addController({
    hostConnected() {
      stop = follower.store.subscribe((activity) => {
        if (!followed || activity === null || activity === followed()) changed();
      });
    },
    hostDisconnected() {
      stop?.();
    },
  });
}
