/**
 * A plan of a session: which scenes are shown in which order, and what whoever leads is told. Only
 * who asks for a plan loads this, with the notes.
 *
 * @import { Group } from "../class-view/lesson.js"
 * @import { Scene } from "../class-view/scenes.js"
 * @typedef {object} PlanStep as the build writes it: securebase/sessions/running.py
 * @property {number} minutes
 * @property {string} title
 * @property {string} page where its scene is, from the root of the book, without ".html"
 * @property {string | null} scene
 * @property {string[] | null} [parts] the labels of what is shown of a section; null: all of it
 * @property {string[]} say
 * @property {string[]} guide
 * @property {string | null} ask
 * @property {string[]} they_may_say
 * @property {string | null} [say_last]
 * @property {string} low_tech
 * @property {{what: string, do: string, hand_to: string | null}[]} may_come_up
 * @typedef {{id: string, title: string, steps: PlanStep[]}} Plan
 */
import { words } from "./words.js";

/** A box in which the lesson asks for a guess, and one that says where help is. */
const OF_GUESS = "of-guess";
const OF_HELP = "of-help";

/**
 * @param {string} id
 * @param {(addresses: string) => Promise<unknown>} loadScripts
 * @returns {Promise<Plan | null>} null where there is no such plan
 */
export async function loadPlan(id, loadScripts) {
  if (!/^[a-z0-9-]+$/.test(id)) return null;
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
 * @returns {(Scene & {planned: number, inPlan: string, href?: string})[]} those of the plan, in its
 *   order; a step in another lesson is one of them, and only leads there
 */
export function scenesOfPlan({ id, steps }, scenes, dealt) {
  const here = thisPage();
  return steps.flatMap((step, planned) => {
    // Not its place in this lesson, which begins anew with the next one.
    const inPlan = words.step(planned + 1, steps.length);
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
      return [{ ...dealt(bare)[0], planned, inPlan, href }];
    }
    const from = step.scene ? scenes.findIndex(({ ids }) => ids.includes(step.scene ?? "")) : -1;
    // What was on the wall a moment ago need not come again before a question.
    const isSame = step.ask && step.scene === steps[planned - 1]?.scene;
    const run = from < 0 || isSame ? [] : runFrom(scenes, from, step.scene);
    const shown = step.parts ? partsOf(run, step.parts).flatMap(dealt) : run;
    // What the room is asked is on the wall too, after what it is about. Some scenes ask for themselves.
    const asksItself = shown[0]?.activity || shown.at(-1)?.tone === OF_GUESS;
    const asked = step.ask && !asksItself ? dealt(asking(step, bare, !shown.length)) : [];
    const all = [...shown, ...asked];
    return (all.length ? all : dealt(bare)).map((one) => ({
      ...withoutWays(one),
      planned,
      inPlan,
    }));
  });
}

/** @param {PlanStep} step @param {Group} bare @param {boolean} isAlone whether it is all that is shown */
function asking({ ask, title }, bare, isAlone) {
  const blocks = (ask ?? "").split("\n").map((line) => {
    const question = document.createElement("p");
    question.textContent = line;
    return question;
  });
  /** @type {Group} */
  const group = { ...bare, kind: "box", tone: OF_GUESS, blocks };
  return { ...group, title: isAlone ? title : words.asked };
}

/**
 * @param {Scene[]} run of a section
 * @param {string[]} parts the labels of its paragraphs, lists and boxes that are shown
 * @returns {Group[]} with these alone, and the guess and what it uncovers
 */
function partsOf(run, parts) {
  return run.flatMap(({ nodes: _, part, size: __, ...group }) => {
    if (part) return [];
    const isAlong = isOfGuess(group) || group.ids.some((id) => parts.includes(id));
    if (isAlong && group.kind !== "text") return [group];
    const blocks = group.blocks.filter(({ id }) => parts.includes(id));
    return blocks.length ? [{ ...group, blocks }] : [];
  });
}

/** @param {Group} group @returns {boolean} whether it asks for a guess, or is uncovered by one */
function isOfGuess({ tone, from }) {
  return tone === OF_GUESS || from.matches(".sb-reveal");
}

/** @param {Scene} scene @returns {Scene} whose links are words: they would lead to another step */
function withoutWays(scene) {
  for (const node of scene.nodes) {
    if (!(node instanceof Element)) continue;
    for (const way of node.querySelectorAll('a[href^="#"]')) way.replaceWith(...way.childNodes);
  }
  return scene;
}

/**
 * @param {Scene[]} scenes @param {number} from @param {string | null} id
 * @returns {Scene[]} what is called so: an activity, a box, or what stands under a heading, with the
 *   guess that it asks for, what then is shown, and where help is
 */
function runFrom(scenes, from, id) {
  const [first, ...rest] = scenes.slice(from);
  if (first.activity) return [first];
  const section = first.from.closest("section");
  const isOne = first.kind === "title" || (first.from.id === id && first.from !== section);
  const titles = isOne ? [] : [first.title, section?.querySelector("h2, h3")?.textContent?.trim()];
  const end = rest.findIndex(
    (scene) => scene.activity || scene.from.closest("section") !== section,
  );
  const here = rest.slice(0, end < 0 ? undefined : end);
  const belongs = here.filter(
    (scene) =>
      titles.includes(scene.title) || (!isOne && (scene.tone === OF_HELP || isOfGuess(scene))),
  );
  // As much of a box as there is.
  return [first, ...here.filter((one) => one.from === first.from || belongs.includes(one))];
}
