/**
 * The service worker of a released course, `sw.js`. It fetches all files of a release, holds each
 * against the release's list, and only then answers for the course, with no network needed. A newer
 * release waits until no page of the course is open, or the reader takes it.
 *
 * The first line of `sw.js`, which securebase/publishing/release writes, names the release.
 */
import { cacheName, keepUse, keptIn, LIST, ownCaches, wholeReleases } from "./releases.js";

/** @import { List, Release } from "./releases.js" */

const worker = /** @type {any} */ (self);
/** @type {string} */
const scope = worker.registration.scope;
/** @type {string} the digest of the list of the release that this worker is of */
const release = worker.secureBaseRelease;
const AT_ONCE = 4;
const DIGEST_LENGTH = 22;
const STYLE =
  ":root{color-scheme:light dark;font:1.125rem/1.5 system-ui}body{max-width:32rem;margin:3rem auto;padding:0 1.25rem}";
const NOT_KEPT = `<!doctype html><html lang="en-GB"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Not on this device</title>
<style>${STYLE}</style>
<h1>Not on this device</h1><p>There is no network just now, and this is not among what your device keeps.</p>
<p><a href="${scope}">Go to the first page</a></p>`;

/** @type {Promise<Release[]> | undefined} read once each time the worker wakes up */
let known;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(takeWhole()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(begin()));
worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
  if (data === "take-over") worker.skipWaiting();
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope)) event.respondWith(answer(event));
});

/** Fetches all files of the release. What came is kept for another try when not all came. */
async function takeWhole() {
  const name = cacheName(scope, release);
  const whole = await wholeReleases(scope);
  for (const other of await ownCaches(scope)) {
    const isLeftOver = other !== name && !whole.some((one) => one.name === other);
    if (isLeftOver) await caches.delete(other);
  }
  const cache = await caches.open(name);
  /** @type {[string, string][]} */
  let left = [];
  async function takeWhatIsLeft() {
    for (let next = left.pop(); next; next = left.pop()) await take(cache, next, whole);
  }
  try {
    const list = await fetchList();
    left = Object.entries(list.files);
    await Promise.all(Array.from({ length: AT_ONCE }, takeWhatIsLeft));
    await cache.put(scope + LIST, new Response(JSON.stringify(list)));
  } catch (error) {
    left = [];
    // Half a course must not take the room of the reader's answers.
    if (error instanceof DOMException && error.name === "QuotaExceededError") {
      await caches.delete(name);
    }
    throw error;
  }
}

/** @returns {Promise<List>} */
async function fetchList() {
  const response = await fetch(scope + LIST, { cache: "no-cache" });
  /** @type {List} */
  const list = await response.json();
  const told = JSON.stringify([list.files, list.downloads]);
  if (!(await isDigest(release, new TextEncoder().encode(told)))) {
    throw new Error(`${LIST} is not that of this release`);
  }
  return list;
}

/** Keeps a file, from the release before where it is the same there. */
async function take(
  /** @type {Cache} */ cache,
  /** @type {[string, string]} */ [path, hash],
  /** @type {Release[]} */ whole,
) {
  const address = scope + path;
  if (await cache.match(address)) return;
  const same = whole.find(({ list }) => list.files[path] === hash);
  const kept = same && (await keptIn(same.name, address));
  await cache.put(address, kept ?? (await fetchExactly(path, hash)));
}

/** @param {string} path @param {string} hash @returns {Promise<Response>} */
async function fetchExactly(path, hash) {
  // Not from the browser's own store, which may hold the file of an earlier release.
  const response = await fetch(scope + path, { cache: "no-cache", priority: "low" });
  const body = await response.arrayBuffer();
  if (!response.ok || !(await isDigest(hash, body))) {
    throw new Error(`${path} is not that of this release`);
  }
  return new Response(body, {
    headers: { "Content-Type": response.headers.get("Content-Type") ?? "" },
  });
}

/** @param {string} start of a digest, as lists have it @param {BufferSource} bytes */
async function isDigest(start, bytes) {
  return (await digest(bytes)).slice(0, DIGEST_LENGTH) === start;
}

/** @param {BufferSource} bytes @returns {Promise<string>} in base64 */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...hash));
}

/** The release is in use from now on; it and the one before are kept. */
async function begin() {
  const name = cacheName(scope, release);
  const before = (await wholeReleases(scope)).find((one) => one.name !== name && one.use);
  // They go on with the scripts of their own release. They are not loaded again: an answer that is
  // only half written would be lost.
  const open = before ? await worker.clients.matchAll() : [];
  await keepUse(await caches.open(name), scope, {
    turn: (before?.use?.turn ?? 0) + 1,
    pagesBefore: open.map((/** @type {{id: string}} */ { id }) => id),
  });
  for (const other of await ownCaches(scope)) {
    if (other !== name && other !== before?.name) await caches.delete(other);
  }
  known = undefined;
  if (!before) await worker.clients.claim();
}

/** @param {any} event @returns {Promise<Response>} */
async function answer(event) {
  const { request } = event;
  known ??= wholeReleases(scope);
  const releases = (await known).filter(({ use }) => use);
  const path = pathOf(request.url);
  for (const { list, name } of inOrder(releases, event)) {
    const kept = await keptIn(name, scope + path);
    if (kept) return kept;
    if (Object.hasOwn(list.downloads, path)) {
      const file = await download(event, name, path, list.downloads[path]);
      if (file) return file;
    }
  }
  return fetch(request).catch((error) => {
    if (request.mode !== "navigate") throw error;
    return notKept();
  });
}

/** A page of its own, which no server sent: so it brings its own policy. */
async function notKept() {
  const style = await digest(new TextEncoder().encode(STYLE));
  const policy = `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy,
    "Referrer-Policy": "no-referrer",
  };
  return new Response(NOT_KEPT, { status: 503, headers });
}

/** @param {Release[]} releases @param {any} event @returns {Release[]} which of them may answer */
function inOrder([current, before], { request, clientId }) {
  if (!current) return [];
  const isOld = request.mode !== "navigate" && current.use?.pagesBefore.includes(clientId);
  return isOld && before ? [before, current] : [current];
}

/** A file that few want: it is kept once somebody has fetched it, where there is room. */
async function download(
  /** @type {any} */ event,
  /** @type {string} */ name,
  /** @type {string} */ path,
  /** @type {string} */ hash,
) {
  const file = await fetchExactly(path, hash).catch(() => undefined);
  if (file && (await caches.has(name))) {
    const copy = file.clone();
    const kept = caches.open(name).then((cache) => cache.put(scope + path, copy));
    event.waitUntil(kept.catch(() => {}));
  }
  return file;
}

/** @param {string} url */
function pathOf(url) {
  const path = decodeURI(url.slice(scope.length).replace(/[?#].*/, ""));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
