/**
 * A reader's own copy of a notebook, kept on the device when they ask for it.
 *
 * It says of which release of the course it is: nobody is shown an old copy unasked.
 *
 * @typedef {{release: string, day: string, notebook: any}} Kept
 */
import { LIVE_COPIES } from "../../records/store.js";

/** @param {string} path of the notebook @returns {Kept | null} null, too, where storage is blocked */
export function keptCopy(path) {
  try {
    const kept = JSON.parse(localStorage.getItem(LIVE_COPIES + path) ?? "null");
    return Array.isArray(kept?.notebook?.cells) ? kept : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} path @param {string} release
 * @param {any} notebook its outputs are left out: they come again when it runs
 * @returns {boolean} whether it is kept
 */
export function keepCopy(path, release, notebook) {
  const cells = notebook.cells.map((/** @type {any} */ cell) =>
    cell.cell_type === "code" ? { ...cell, outputs: [], execution_count: null } : cell,
  );
  const kept = { release, day: new Date().toISOString(), notebook: { ...notebook, cells } };
  try {
    localStorage.setItem(LIVE_COPIES + path, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
export function forgetCopy(path) {
  try {
    localStorage.removeItem(LIVE_COPIES + path);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
