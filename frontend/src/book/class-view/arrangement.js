/**
 * Which scenes there are, on the screen of now, and which is the first.
 *
 * @import ClassNotes from "../class-notes/index.js"
 * @import ClassView from "./index.js"
 * @import { Scene } from "./index.js"
 */
import { fits } from "./fitting.js";
import { groupsOf } from "./lesson.js";
import { idNearby } from "./page-behind.js";
import { scenesOf } from "./scenes.js";

/** @returns {typeof ClassNotes} which knows of plans, once its script is here */
export function notesElement() {
  return /** @type {any} */ (customElements.get("sb-class-notes"));
}

/** @param {ClassView} view @returns {Scene[]} of its lesson, or of its plan */
export function scenesFor(view) {
  const { plan, withFolded } = view;
  const article = document.querySelector("article");
  // A plan may show what is folded in the lesson.
  const groups = article ? groupsOf(article, withFolded || plan !== null) : [];
  const trial = document.createElement("div");
  trial.className = "sb-class-trial";
  view.append(trial);
  /** @param {import("./lesson.js").Group} group */
  const dealt = (group) => scenesOf(group, (scene) => fits(trial, scene));
  const scenes = groups.flatMap(dealt);
  const arranged = plan ? notesElement().scenesOfPlan(plan, scenes, dealt) : scenes;
  trial.remove();
  return arranged;
}

/** @param {ClassView} view @returns {number} what its address asks for, or what was being read */
export function firstOf(view) {
  const { plan, scenes, asked } = view;
  if (!plan) return placeOf(asked.get("scene") ?? idNearby(view), scenes);
  const step = Number(asked.get("step")) - 1;
  return orFirst(scenes.findIndex(({ planned, href }) => planned === step && !href));
}

/** @param {string | null} id @param {Scene[]} scenes @returns {number} the one that is called so */
export function placeOf(id, scenes) {
  return orFirst(scenes.findIndex(({ ids }) => id !== null && ids.includes(id)));
}

/** @param {number} index */
function orFirst(index) {
  return Math.max(0, index);
}
