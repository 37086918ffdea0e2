/**
 * A plan of a session: which scenes are shown in which order, and what whoever leads is told.
 *
 * @import { Scene } from "./scenes.js"
 * @typedef {object} PlanStep as the build writes it: securebase/sessions/running.py
 * @property {number} minutes
 * @property {string} title
 * @property {string} page where its scene is, from the root of the book, without ".html"
 * @property {string | null} scene
 * @property {string[]} say
 * @property {string[]} guide
 * @property {string | null} ask
 * @property {string[]} they_may_say
 * @property {string} low_tech
 * @property {{what: string, do: string, hand_to: string | null}[]} may_come_up
 * @typedef {{id: string, title: string, steps: PlanStep[]}} Plan
 */
import { words } from "./words.js";

/** @param {string | null} id @returns {Promise<Plan | null>} null where there is no such plan */
export function loadPlan(id) {
  if (!id || !/^[a-z0-9-]+$/.test(id)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const script = document.createElement("script");
    Object.assign(window, { secureBasePlan: resolve });
    script.src = `${root()}_static/plans/${id}.js`;
    script.onload = () => resolve(null);
    script.onerror = () => resolve(null);
    document.body.append(script);
  });
}

function root() {
  return document.documentElement.dataset.content_root ?? "";
}

/** @returns {string} this page, as plans call it */
function thisPage() {
  const depth = root().split("../").length;
  return location.pathname
    .split("/")
    .slice(-depth)
    .join("/")
    .replace(/\.html$/, "");
}

/**
 * @param {Plan} plan
 * @param {Scene[]} scenes of this lesson
 * @returns {(Scene & {planned: number, href?: string})[]} those of the plan, in its order; a step in
 *   another lesson is one of them, and only leads there
 */
export function scenesOfPlan({ id, steps }, scenes) {
  const here = thisPage();
  return steps.flatMap((step, planned) => {
    const from = step.scene ? scenes.findIndex(({ ids }) => ids.includes(step.scene ?? "")) : -1;
    if (step.page === here && from >= 0) {
      return runFrom(scenes, from).map((scene) => ({ ...scene, planned }));
    }
    const href =
      step.page === here
        ? undefined
        : `${root()}${step.page}.html?view=class&plan=${id}&step=${planned + 1}`;
    const question = document.createElement("p");
    question.textContent = step.ask ?? "";
    /** @type {Scene} */
    const bare = {
      title: step.title,
      ids: [],
      kind: "title",
      tone: "",
      blocks: [],
      picture: null,
      activity: null,
      from: document.body,
      nodes: step.ask ? [question] : [],
      part: 0,
      size: 1.2,
    };
    return [{ ...bare, planned, href }];
  });
}

/** @param {Scene[]} scenes @param {number} from @returns {Scene[]} it, and what goes on under its title */
function runFrom(scenes, from) {
  const [first, ...rest] = scenes.slice(from);
  if (first.activity) return [first];
  const end = rest.findIndex(({ title, activity }) => activity || title !== first.title);
  return [first, ...rest.slice(0, end < 0 ? undefined : end)];
}

/**
 * @param {Plan} plan
 * @param {number} number from 0
 * @returns {[string, string[]][]} what to say and do, under its headings
 */
export function notesOf({ steps }, number) {
  const step = steps[number];
  const next = steps[number + 1];
  const comesUp = step.may_come_up.map((one) =>
    [one.what, one.do, one.hand_to && words.handTo(one.hand_to)].filter(Boolean).join(" "),
  );
  /** @type {[string, string[]][]} */
  const notes = [
    [words.say, step.say],
    [words.ask, step.ask ? [step.ask] : []],
    [words.theyMaySay, step.they_may_say],
    [words.guide, step.guide],
    [words.comesUp, comesUp],
    [words.lowTech, [step.low_tech]],
    [words.nextStep, next ? [words.timed(next.title, next.minutes)] : []],
  ];
  return notes.filter(([, lines]) => lines.length);
}
