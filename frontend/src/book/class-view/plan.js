/**
 * A plan of a session: which scenes are shown in which order, and what whoever leads is told.
 *
 * @import { Group } from "./lesson.js"
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

/**
 * @param {string | null} id
 * @param {(addresses: string) => Promise<unknown>} loadScripts
 * @returns {Promise<Plan | null>} null where there is no such plan
 */
export async function loadPlan(id, loadScripts) {
  if (!id || !/^[a-z0-9-]+$/.test(id)) return null;
  /** @type {Plan | null} */
  let plan = null;
  const secureBasePlan = (/** @type {Plan} */ one) => {
    plan = one;
  };
  Object.assign(window, { secureBasePlan });
  await loadScripts(`${root()}_static/plans/${id}.js`).catch(() => {});
  return plan;
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
 * @param {(group: Group) => Scene[]} dealt as many scenes as its text needs
 * @returns {(Scene & {planned: number, href?: string})[]} those of the plan, in its order; a step in
 *   another lesson is one of them, and only leads there
 */
export function scenesOfPlan({ id, steps }, scenes, dealt) {
  const here = thisPage();
  return steps.flatMap((step, planned) => {
    /** @type {Group} */
    const bare = {
      title: step.title,
      ids: [],
      kind: "title",
      tone: "",
      blocks: [],
      picture: null,
      activity: null,
      from: document.body,
    };
    if (step.page !== here) {
      const href = `${root()}${step.page}.html?view=class&plan=${id}&step=${planned + 1}`;
      return [{ ...dealt(bare)[0], planned, href }];
    }
    const from = step.scene ? scenes.findIndex(({ ids }) => ids.includes(step.scene ?? "")) : -1;
    const shown = from < 0 ? dealt(bare) : runFrom(scenes, from);
    return [...shown, ...askedIn(step, shown[0], bare, dealt)].map((one) => ({ ...one, planned }));
  });
}

/**
 * What the room is asked is on the wall too, after what it is about. An activity asks for itself.
 *
 * @param {PlanStep} step @param {Scene} shown @param {Group} bare
 * @param {(group: Group) => Scene[]} dealt
 */
function askedIn({ ask }, shown, bare, dealt) {
  if (!ask || shown.activity) return [];
  const question = document.createElement("p");
  question.textContent = ask;
  return dealt({ ...bare, title: words.asked, kind: "box", tone: "of-guess", blocks: [question] });
}

/** @param {Scene[]} scenes @param {number} from @returns {Scene[]} it, and what goes on under its title */
function runFrom(scenes, from) {
  const [first, ...rest] = scenes.slice(from);
  if (first.activity) return [first];
  const end = rest.findIndex(({ title, activity }) => activity || title !== first.title);
  return [first, ...rest.slice(0, end < 0 ? undefined : end)];
}
