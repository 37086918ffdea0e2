/**
 * What a record looks like, whatever the activity holds today. The rules are those of the Python
 * models, from which kept.js is written: nothing here knows a single kind.
 *
 * A note is the one record that holds a text: what a learner wrote for themselves. It stays in the
 * browser, so Python is never given one.
 *
 * @import { SecureBaseContract as Contract } from "../spec"
 * @typedef {Extract<Contract[keyof Contract], {activity: string}>} ActivityRecord
 * @typedef {{kept: typeof kept, upgrades: import("./upgrades.js").Upgrades}} Forms
 */
import { fields, isObject } from "./checks.js";
import { identifier, kept } from "./kept.js";
import { upgraded, upgrades } from "./upgrades.js";

export { isObject };

/** @type {Forms} the forms of records that this version of the course keeps */
export const FORMS = { kept, upgrades };

/**
 * @param {unknown} value from storage, from a file, from a notebook
 * @returns {ActivityRecord | null} in the form of today, with the fields that it has and no other;
 *   null when it is no record
 */
export function readRecord(value, forms = FORMS) {
  const form = isObject(value) && formOf(value.kind, forms);
  if (!form) return null;
  try {
    const { version, kind, activity, ...rest } = upgraded(value, form.version, forms.upgrades);
    const content = fields(form.content)(rest);
    const isOfToday = version === form.version && identifier(activity) && content;
    return isOfToday ? /** @type {any} */ ({ version, kind, activity, ...content }) : null;
  } catch {
    return null;
  }
}

/** @param {ActivityRecord} record @returns {boolean} whether nothing has been answered yet */
export function isBlank(record) {
  const done = /** @type {any} */ (record)[kept[record.kind].done];
  return typeof done === "object" ? !Object.keys(done).length : !done;
}

/** @param {unknown} value @returns {boolean} whether it is a record of a later version */
export function isFromNewerVersion(value, forms = FORMS) {
  return isOfVersion(value, (version, today) => version > today, forms);
}

/**
 * Whether it is a record that this version of the course may not replace, as it cannot read it: a
 * newer one, or an old one that no upgrade leads on from.
 *
 * @param {unknown} value
 */
export function mustStay(value, forms = FORMS) {
  const isAnother = isOfVersion(value, (version, today) => version > 0 && version !== today, forms);
  return isAnother && !readRecord(value, forms);
}

/** @param {unknown} kind @returns {number} the version in which it is kept today */
export function versionOf(kind, forms = FORMS) {
  return formOf(kind, forms)?.version ?? 1;
}

/** @param {unknown} kind @param {Forms} forms */
function formOf(kind, { kept }) {
  return typeof kind === "string" && Object.hasOwn(kept, kind) ? kept[kind] : null;
}

/**
 * @param {unknown} value @param {(version: number, today: number) => boolean} isSo
 * @param {Forms} forms
 */
function isOfVersion(value, isSo, forms) {
  if (!isObject(value) || typeof value.version !== "number") return false;
  return isSo(value.version, versionOf(value.kind, forms));
}
