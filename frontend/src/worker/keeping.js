/** How a page has the course kept on the device, and how the reader has it removed. */
import { clear, LIST, wholeReleases } from "./releases.js";

/** @import { List } from "./releases.js" */

/** Kept when the reader removed the course: it does not come back by itself. */
const CHOICE = "secure-base/keep-course";

/** A page of a release names the script that keeps it; previews and folders do not. */
export function isReleased() {
  return document.documentElement?.dataset?.keeping !== undefined;
}

export function canKeep() {
  return "serviceWorker" in navigator && "caches" in window;
}

/** @returns {string} the folder of the course */
function scopeHere() {
  return new URL(document.documentElement.dataset.content_root || "./", location.href).href;
}

/** @returns {Promise<ServiceWorkerRegistration | undefined>} of this course, not of a folder above */
export async function registrationHere() {
  const registration = await navigator.serviceWorker.getRegistration(scopeHere());
  return registration?.scope === scopeHere() ? registration : undefined;
}

/**
 * Has the course kept, unless the reader removed it or the browser spares the network.
 *
 * @param {boolean} [isAsked] by the reader, whatever was so before
 */
export async function keep(isAsked = false) {
  if (isAsked) choose(null);
  const registration = await registrationHere();
  if (registration) return registration;
  if (!isAsked && (chosen() === "no" || sparesTheNetwork())) return undefined;
  return navigator.serviceWorker.register(`${scopeHere()}sw.js`);
}

/** Forgets what is kept of the course. The reader's answers lie elsewhere. */
export async function remove() {
  choose("no");
  await (await registrationHere())?.unregister();
  await clear(scopeHere());
}

/** @returns {Promise<List | undefined>} the release in use */
export async function listInUse() {
  const [current] = await wholeReleases(scopeHere());
  return current?.use ? current.list : undefined;
}

/** @returns {Promise<List | undefined>} the release that could be kept */
export async function listThere() {
  const response = await fetch(scopeHere() + LIST, { cache: "no-cache" }).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}

/**
 * @param {ServiceWorkerRegistration} registration
 * @param {(hasFailed: boolean) => void} tell called whenever a release comes, waits or is in use, and
 *   when the first did not come whole
 */
export function follow(registration, tell) {
  const heard = new WeakSet();
  function listen() {
    const { installing } = registration;
    if (installing && !heard.has(installing)) {
      heard.add(installing);
      installing.addEventListener("statechange", () =>
        tell(installing.state === "redundant" && !registration.active),
      );
    }
    tell(false);
  }
  registration.addEventListener("updatefound", listen);
  navigator.serviceWorker.addEventListener("controllerchange", () => tell(false));
  listen();
}

/** @param {ServiceWorkerRegistration} registration @returns {boolean} whether a newer release waits */
export function hasNewer({ active, waiting }) {
  return Boolean(active && waiting);
}

/** @param {ServiceWorkerRegistration} registration has the newer release used from the next page on */
export function takeOver({ waiting }) {
  waiting?.postMessage("take-over");
}

function sparesTheNetwork() {
  const { saveData, effectiveType } = /** @type {any} */ (navigator).connection ?? {};
  return saveData === true || /2g$/.test(effectiveType ?? "");
}

function chosen() {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}

/** @param {"no" | null} choice */
function choose(choice) {
  try {
    if (choice) localStorage.setItem(CHOICE, choice);
    else localStorage.removeItem(CHOICE);
  } catch {
    // Storage may be blocked: then the course may come back with the next visit.
  }
}
