/**
 * Can this version of the front end show a spec? Python has checked its content; it only matters
 * that nothing of it is beyond us. Here is what every spec has; an activity's own folder says the
 * rest.
 */
import { isIdentifier, isObject } from "./shape.js";

const SCHEMA_VERSION = 1;

/**
 * @param {unknown} spec
 * @param {string} kind
 * @param {string[]} lists names of fields that are lists with something in them
 * @returns {spec is Record<string, unknown>}
 */
export function isActivitySpec(spec, kind, lists) {
  return (
    isObject(spec) &&
    spec.schema_version === SCHEMA_VERSION &&
    spec.kind === kind &&
    isIdentifier(spec.id) &&
    typeof spec.title === "string" &&
    isText(spec.instruction) &&
    Array.isArray(spec.sources) &&
    Array.isArray(spec.assumptions) &&
    lists.every((name) => listOf(spec[name]).length > 0)
  );
}

/** @param {unknown} value */
export function isText(value) {
  return typeof value === "string" || Array.isArray(value);
}

/** @param {unknown} value @returns {unknown[]} */
export function listOf(value) {
  return Array.isArray(value) ? value : [];
}
