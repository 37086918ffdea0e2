/**
 * Where a device keeps the course: a cache for each release. The origin may hold other courses and
 * other sites, so the names of ours begin with the folder that the course lies in.
 */

/**
 * The list of a release, `release.json`, which securebase/publishing/release writes. Paths start at
 * the folder of the course; each has the start of the SHA-256 of its file.
 *
 * @typedef {{made: string, bytes: number, sent: number, files: Record<string, string>,
 *   downloads: Record<string, string>}} List
 *   `made` is the day, `bytes` what the files take on the device, `sent` what is fetched for it
 *
 * @typedef {{turn: number, pagesBefore: string[]}} Use
 *   the release with the highest turn is in use; what was open when its turn came goes on with the
 *   release before
 *
 * @typedef {{name: string, list: List, use: Use | null}} Release
 */

export const LIST = "release.json";
/** Where a release keeps its use: no file has this address. */
const USE = "?in-use";

/** @param {string} scope @param {string} release */
export function cacheName(scope, release) {
  return `secure-base|${scope}|${release}`;
}

/** @param {string} scope @returns {Promise<string[]>} the names of the caches of this course */
export async function ownCaches(scope) {
  return (await caches.keys()).filter((name) => name.startsWith(cacheName(scope, "")));
}

/** @param {string} scope forgets what this course keeps, and nothing else of the origin */
export async function clear(scope) {
  await Promise.all((await ownCaches(scope)).map((name) => caches.delete(name)));
}

/**
 * @param {string} scope
 * @returns {Promise<Release[]>} those that came whole; the one in use first. The list is kept when
 *   all files are, so a cache without one is of a release that is still on its way.
 */
export async function wholeReleases(scope) {
  const found = await Promise.all(
    (await ownCaches(scope)).map(async (name) => {
      const list = await (await keptIn(name, scope + LIST))?.json();
      const use = (await (await keptIn(name, scope + USE))?.json()) ?? null;
      return { name, list, use };
    }),
  );
  const turn = (/** @type {Release} */ { use }) => use?.turn ?? 0;
  return found.filter(({ list }) => list).sort((one, other) => turn(other) - turn(one));
}

/**
 * @param {string} name of a cache, which is not made where it has been removed: to open it would
 * @param {string} address
 */
export function keptIn(name, address) {
  return caches.match(address, { cacheName: name });
}

/** @param {Cache} cache @param {string} scope @param {Use} use */
export function keepUse(cache, scope, use) {
  return cache.put(scope + USE, new Response(JSON.stringify(use)));
}
