/**
 * A setting: a value for each control of an explorer, what follows from it, and how it stands in the
 * address of a page: `#still-face-run?pace=classic&carry_over=0.5`.
 *
 * @import { ExplorerSpec } from "../../spec"
 * @typedef {ExplorerSpec["controls"][number]} Control
 * @typedef {Record<string, number | string>} Setting
 */

/** @param {Control} control @returns {(number | string)[]} every value it can have, in order */
export function valuesOf(control) {
  return control.kind === "slider" ? control.values : control.options.map(({ id }) => id);
}

/** @param {ExplorerSpec} spec @returns {Setting} */
export function startOf(spec) {
  return Object.fromEntries(spec.controls.map(({ name, value }) => [name, value]));
}

/** @param {Control} control @param {number | string | undefined} value @returns {number} */
export function placeOf(control, value) {
  const place = valuesOf(control).indexOf(value ?? control.value);
  return place < 0 ? valuesOf(control).indexOf(control.value) : place;
}

/** @param {Control} control @param {number} place @returns {string} what a reader is told */
export function toldAt(control, place) {
  return control.kind === "slider" ? control.texts[place] : control.options[place].text;
}

/**
 * Frames are in the order of the controls, the last one changing first.
 *
 * @param {ExplorerSpec} spec @param {Setting} setting
 */
export function frameOf(spec, setting) {
  const index = spec.controls.reduce(
    (sum, control) => sum * valuesOf(control).length + placeOf(control, setting[control.name]),
    0,
  );
  const frame = spec.frames[index];
  return {
    ...frame,
    layout: spec.layouts[frame.layout],
    series: frame.series.map((place) => spec.series[place]),
  };
}

/**
 * What of a setting these controls still have. A slider takes the nearest value it has, so that
 * a kept setting or a shared address outlives a change of its steps.
 *
 * @param {ExplorerSpec} spec @param {Record<string, unknown>} given
 * @returns {Setting} empty when nothing of `given` can be used
 */
export function fitting(spec, given) {
  /** @type {Setting} */
  const fits = {};
  for (const control of spec.controls) {
    const value = Object.hasOwn(given, control.name) ? given[control.name] : undefined;
    if (control.kind === "choice") {
      if (control.options.some(({ id }) => id === value)) fits[control.name] = String(value);
    } else if (typeof value === "number" && Number.isFinite(value)) {
      const [first] = control.values;
      const within = value >= first && value <= control.values[control.values.length - 1];
      if (within) fits[control.name] = nearest(control.values, value);
    }
  }
  return Object.keys(fits).length ? { ...startOf(spec), ...fits } : {};
}

/** @param {number[]} values @param {number} wanted */
function nearest(values, wanted) {
  return values.reduce((best, value) =>
    Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
  );
}

/** @param {string} activity @param {Setting} setting @returns {string} with its `#` */
export function hashOf(activity, setting) {
  const pairs = Object.entries(setting).map(([name, value]) => [name, String(value)]);
  return `#${activity}?${new URLSearchParams(pairs)}`;
}

/**
 * @param {string} hash @param {string} activity
 * @returns {Record<string, number | string> | null} null when the address is not of this activity;
 *   its values are as they were typed and have still to be fitted
 */
export function settingIn(hash, activity) {
  const [id, query] = hash.replace(/^#/, "").split("?", 2);
  if (id !== activity || !query) return null;
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [
      name,
      value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value,
    ]),
  );
}
