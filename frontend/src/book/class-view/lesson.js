/**
 * A lesson as groups of what belongs together: a heading with its text, a box, a picture with the
 * paragraph that leads up to it, an activity.
 *
 * @typedef {import("../../activity/activity-element.js").ActivityElement<any, any>} Activity
 * @typedef {HTMLElement & {standsFor?: Activity}} Place where an activity stood that is on the wall
 * @typedef {object} Group
 * @property {string} title
 * @property {string[]} ids what a plan or an address may call it
 * @property {"title" | "text" | "box" | "picture" | "activity"} kind
 * @property {string} tone how a box looks: "of-help", "of-guess" or ""
 * @property {Element[]} blocks of text, as they stand in the page
 * @property {Element | null} picture
 * @property {Activity | null} activity
 * @property {Element} from where it stands in the page
 */
import { LEFT_OUT } from "./text.js";

const KEY_POINTS = "key-points";
const FOR_STUDENTS = /^For students\b/;
/** A box of text, of the page's own or for students. */
const BOX = ".admonition, .sb-help-aside";

/**
 * @param {Element} article
 * @param {boolean} withFolded whether boxes for students and other folds are wanted too
 * @returns {Group[]}
 */
export function groupsOf(article, withFolded) {
  const lesson = article.querySelector(":scope > section");
  if (!lesson) return [];
  /** @type {Group[]} */
  const groups = [];
  /** @type {string[]} */
  let waiting = [lesson.id];
  let title = "";
  /** @type {Group | undefined} */
  let open;
  /** @type {Element | null} */
  let loose = null;

  /** @param {Partial<Group> & {from: Element}} more */
  const add = (more) => {
    const ids = [...waiting, ...(more.from.id ? [more.from.id] : [])];
    waiting = [];
    /** @type {Group} */
    const group = {
      title,
      kind: "text",
      tone: "",
      blocks: [],
      picture: null,
      activity: null,
      ...more,
      ids,
    };
    groups.push(group);
    return group;
  };
  /** @param {Element} block */
  const addText = (block) => {
    if (loose && block.matches("p")) {
      add({ kind: "picture", picture: loose, blocks: [block], from: loose });
      loose = null;
      open = undefined;
      return;
    }
    if (loose) endLoose();
    open ??= add({ from: block });
    open.blocks.push(block);
  };
  /** @param {Element} picture */
  const addPicture = (picture) => {
    if (loose) endLoose();
    // A picture belongs to the paragraph before it.
    const isBeside = open?.kind === "text" && open.blocks.at(-1)?.matches("p");
    const last = isBeside ? open?.blocks.pop() : undefined;
    if (!last) loose = picture;
    else {
      const ids = open?.blocks.length ? [] : (groups.pop()?.ids ?? []);
      waiting.push(...ids);
      add({ kind: "picture", picture, blocks: [last], from: last });
    }
    open = undefined;
  };
  const endLoose = () => {
    if (loose) add({ kind: "picture", picture: loose, from: loose });
    loose = null;
    open = undefined;
  };

  /** @param {Element} parent */
  const walk = (parent) => {
    for (const element of parent.children) {
      const activity = activityIn(element);
      if (element.localName === "section") walkSection(element);
      else if (element.matches("span:empty")) {
        if (element.id) waiting.push(element.id);
      } else if (/^h[1-6]$/.test(element.localName)) {
        endLoose();
        title = element.textContent?.trim() ?? "";
        if (element.localName === "h1") open = add({ kind: "title", from: element });
      } else if (element.matches("details")) addFold(element);
      else if (element.matches(LEFT_OUT)) continue;
      else if (activity) {
        endLoose();
        add({ kind: "activity", activity, from: activity });
      } else if (element.matches(BOX)) addBox(element);
      else if (element.matches("figure")) addPicture(element);
      else if (element.matches("p, ul, ol, table, blockquote, :has(> table)")) addText(element);
      else if (element.children.length) walk(element);
    }
  };
  /** @param {Element} section */
  const walkSection = (section) => {
    endLoose();
    waiting.push(section.id);
    walk(section);
    endLoose();
  };
  /** @param {Element} box */
  const addBox = (box) => {
    endLoose();
    const before = title;
    const name = box.querySelector(":scope > .admonition-title");
    title = name?.textContent?.trim() || title;
    const isBig = [...box.children].some((child) => activityIn(child) || child.matches("figure"));
    if (isBig) walkWithout(box, name);
    else {
      const blocks = blocksIn(box).filter((block) => block !== name);
      if (blocks.length) add({ kind: "box", tone: toneOf(box), blocks, from: box });
    }
    title = before;
    open = undefined;
  };
  /** @param {Element} box @param {Element | null} name */
  const walkWithout = (box, name) => {
    for (const child of box.children) if (child !== name) walk(wrapped(child));
    endLoose();
  };
  /** @param {Element} fold */
  const addFold = (fold) => {
    // What waits for a guess is shown by going on.
    if (fold.matches(".sb-reveal")) {
      endLoose();
      for (const figure of fold.querySelectorAll("figure")) {
        const before = title;
        title = figure.querySelector(".sb-figure-title")?.textContent ?? title;
        add({ kind: "picture", picture: figure, from: fold });
        title = before;
      }
    } else if (withFolded) addBox(fold);
  };

  const sections = [...lesson.children];
  const end = sections.findIndex(({ id }) => id === KEY_POINTS);
  for (const [place, element] of sections.entries()) {
    const isAfter = end >= 0 && place > end && element.localName === "section";
    const name = element.querySelector(":scope > h2")?.textContent ?? "";
    if (isAfter && !(withFolded && FOR_STUDENTS.test(name))) continue;
    if (!isAfter && FOR_STUDENTS.test(name) && !withFolded) continue;
    walk(wrapped(element));
  }
  endLoose();
  return groups.filter(({ kind, blocks, picture }) =>
    kind === "text" || kind === "box" ? blocks.length : kind !== "picture" || picture,
  );
}

/** @param {Element} element @returns {Element} whose only child, for the walk, is this */
function wrapped(element) {
  return /** @type {Element} */ (/** @type {unknown} */ ({ children: [element] }));
}

/** @param {Element} element @returns {Activity | null} */
function activityIn(element) {
  const found = element.matches(".sb-activity") ? element : null;
  const inside =
    element.matches(".cell:not(.for-students)") && element.querySelector(".sb-activity");
  const there = /** @type {any} */ (found ?? (inside || null));
  return there?.standsFor ?? there;
}

/** @param {Element} box @returns {Element[]} its blocks of text, however deep they lie */
function blocksIn(box) {
  return [...box.children].flatMap((child) => {
    if (child.matches(LEFT_OUT) && !child.matches("details")) return [];
    if (child.matches("details, summary")) return [];
    return child.matches("p, ul, ol, table, blockquote, :has(> table)") ? [child] : blocksIn(child);
  });
}

/** @param {Element} box */
function toneOf(box) {
  if (box.matches(".help, .sb-help-aside")) return "of-help";
  return box.matches(".guess") ? "of-guess" : "";
}
