/**
 * The kill switch: the `sw.js` of a book that is not kept on devices. A browser that kept an earlier
 * one takes this in its place, forgets what was kept of the course, and asks the network again.
 * Pages that are open go on as they are.
 */
import { clear } from "./releases.js";

const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(clear(worker.registration.scope).then(() => worker.registration.unregister()));
});
