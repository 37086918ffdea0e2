/** Makes a kept week fit the planner of today: a moment that is gone leaves its day free. */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { DAYS, findMoment } from "./week.js";

/**
 * @param {import("../../spec").PlannerSpec} spec
 * @param {unknown} kept
 * @returns {import("../../spec").PlannerRecord} with every day free when nothing of `kept` fits
 */
export function reconcilePlanner(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "planner" && kept.activity === spec.id;
  const before = new Map(Object.entries(isOurs ? kept.week : {}));
  /** @type {import("./week.js").Week} */
  const week = {};
  for (const day of DAYS) {
    const moment = findMoment(spec, before.get(day));
    if (moment) week[day] = moment.id;
  }
  return { version: RECORD_VERSION, kind: "planner", activity: spec.id, week };
}
