/**
 * What is read of a lesson, in order: its text to the end of the key points, a sentence at a time,
 * and of an activity what it asks. Folds that are closed, code, sources and their marks are not.
 *
 * @typedef {"sentence" | "wait" | "stop" | "end"} Kind
 *   `wait`: an activity has been read, and its reader's turn has come; `stop`: a part has ended
 * @typedef {object} Passage
 * @property {Kind} kind
 * @property {string} text as it is seen, by which it is known again
 * @property {string} say as a voice should say it
 * @property {string} [sayOn] what it says instead where it keeps reading by itself
 * @property {Range | null} range where it stands, if it is text in the page
 * @property {Element} box around it
 * @property {string} part the id of the part that it belongs to; of what comes first, of the lesson
 * @property {Element | null} activity that it is read from
 */
import { turn } from "../../activity/turns.js";
import { sentencesOf } from "./sentences.js";
import { inDigits, speakable } from "./speakable.js";
import { words } from "./words.js";

const KEY_POINTS = "key-points";
/** Milliseconds of reading ahead, after which the page has its turn. */
const AT_ONCE = 8;
const NOT_READ = [
  "script, style, template, svg, math, pre, button, select, textarea, iframe",
  "sb-parts, sb-read-aloud, .sb-breath-still, .sb-part-place, .sb-source-mark, .sb-copy",
  ".cell_input, .highlight",
  ".sb-hidden, .visually-hidden, [aria-hidden=true], [hidden], details:not([open])",
  // Of activities: what only shows, leads about in them, or tells where they come from.
  ".foot, .state, .numbers, [role=img], label:has(select)",
].join(", ");
const BLOCK = /^(block|flex|grid|list-item|flow-root|table)/;
const SAYS = /[\p{L}\p{N}]/u;
const CHOICE = "input[type=radio], input[type=checkbox]";

/**
 * @param {Iterable<Passage>} passages found one by one, as they are asked for
 * @returns {Promise<Passage[]>} all of them; a slow phone goes on answering meanwhile
 */
export async function gathered(passages) {
  const found = [];
  // What has just been put into the page is a piece of work by itself.
  await turn();
  let until = performance.now() + AT_ONCE;
  for (const passage of passages) {
    found.push(passage);
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + AT_ONCE;
  }
  return found;
}

/** @param {Element} article @returns {Generator<Passage>} */
export function* passagesOf(article) {
  const lesson = article.querySelector(":scope > section");
  if (!lesson) return;
  for (const child of [...lesson.children]) {
    const part = child.localName === "section" && child.id ? child.id : lesson.id;
    yield* readIn(child, part, null);
    if (child.id === KEY_POINTS) break;
  }
  const say = lesson.querySelector("sb-read-aloud") ? words.pageEnded : words.lessonEnded;
  yield { ...noted("end", lesson, lesson.id, null), text: say, say };
}

/**
 * @param {Element} element @param {string} part @param {Element | null} activity
 * @returns {Generator<Passage>}
 */
function* readIn(element, part, activity) {
  if (element.matches(NOT_READ) || getComputedStyle(element).display === "none") return;
  const { shadowRoot } = element;
  if (element.matches(".sb-activity")) {
    // One that could not be drawn has its static form, which is for paper.
    const inside = shadowRoot?.querySelector(".activity");
    if (!inside) return;
    const say = words.yourTurn;
    yield* readIn(inside, part, element);
    yield { ...noted("wait", element, part, element), text: say, say, sayOn: words.thinkFirst };
  } else if (element.matches("img")) yield* readPicture(element, part, activity);
  else if (element.matches(".sb-help-lines > li")) yield* readHelpLine(element, part);
  else if (element.matches("tr")) yield* readRow(element, part, activity);
  else if (element.matches("[data-part-end]")) yield* readEnd(element, part);
  else yield* readLines(element, part, activity);
}

/**
 * @param {Element} element @param {string} part @param {Element | null} activity
 * @returns {Generator<Passage>} its own lines of text, and what stands among them
 */
function* readLines(element, part, activity) {
  /** @type {Node[]} what stands in one line of text */
  let run = [];
  for (const node of [...element.childNodes]) {
    if (node instanceof Element && isApart(node)) {
      yield* readRun(run, element, part, activity);
      run = [];
      yield* readIn(node, part, activity);
    } else run.push(node);
  }
  yield* readRun(run, element, part, activity);
}

/** @param {Element} element @returns {boolean} whether it is no part of a line of text */
function isApart(element) {
  if (element.matches(NOT_READ)) return false;
  return (
    element.matches("img, label, legend, .sb-activity") ||
    BLOCK.test(getComputedStyle(element).display) ||
    [...element.children].some(isApart)
  );
}

/**
 * @param {Node[]} run @param {Element} box @param {string} part @param {Element | null} activity
 * @returns {Passage[]} its sentences
 */
function readRun(run, box, part, activity) {
  const texts = run.flatMap(textsIn);
  const whole = texts.map(({ data }) => data).join("");
  const sentences = sentencesOf(whole);
  return sentences.flatMap(({ start, end }) => {
    const text = whole.slice(start, end).replace(/\s+/g, " ");
    if (!SAYS.test(text)) return [];
    const range = document.createRange();
    range.setStart(...placeIn(texts, start, false));
    range.setEnd(...placeIn(texts, end, true));
    const say = saidOf(box, text, activity);
    return say ? [{ ...noted("sentence", box, part, activity), text, say, range }] : [];
  });
}

/**
 * @param {Element} box @param {string} text @param {Element | null} activity
 * @returns {string} what is said of a sentence; "" where it says nothing without the picture
 */
function saidOf(box, text, activity) {
  const said = speakable(text);
  if (!activity) return said;
  const input = /** @type {HTMLInputElement | null | undefined} */ (
    box.closest("label")?.querySelector(CHOICE)
  );
  const isNumber = !/\p{L}/u.test(text);
  const group = input?.closest("fieldset, form, .activity");
  if (!input || !group) return isNumber ? "" : said;
  const inputs = [...group.querySelectorAll(CHOICE)];
  const choices = inputs.filter((one) => one.getAttribute("name") === input.getAttribute("name"));
  const number = choices.indexOf(input) + 1;
  if (!isNumber) return words.choice(number, said);
  // A scale is told as a whole, at its last step.
  return number === choices.length ? words.scale(said) : "";
}

/** @param {Node} node @returns {Text[]} what of its text is read */
function textsIn(node) {
  if (node instanceof Text) return [node];
  if (!(node instanceof Element) || node.matches(NOT_READ)) return [];
  if (getComputedStyle(node).display === "none" || isCitation(node)) return [];
  return [...node.childNodes].flatMap(textsIn);
}

/** @param {Element} element @returns {boolean} whether it names works only, and is no part of a sentence */
function isCitation(element) {
  return element.matches(".bibtex-citation") && /^\s*[[(]/.test(element.textContent ?? "");
}

/**
 * @param {Text[]} texts @param {number} offset in all of them together
 * @param {boolean} isEnd a place between two belongs to the first
 * @returns {[Text, number]}
 */
function placeIn(texts, offset, isEnd) {
  let left = offset;
  for (const text of texts) {
    if (left < text.length || (isEnd && left === text.length)) return [text, left];
    left -= text.length;
  }
  const last = /** @type {Text} */ (texts.at(-1));
  return [last, last.length];
}

/** @param {Element} image @param {string} part @param {Element | null} activity @returns {Passage[]} */
function readPicture(image, part, activity) {
  const text = image.getAttribute("alt")?.trim();
  if (!text) return [];
  return sentencesOf(text).map(({ start, end }, place) => {
    const said = speakable(text.slice(start, end));
    const say = place ? said : words.picture(said);
    return { ...noted("sentence", image, part, activity), text: text.slice(start, end), say };
  });
}

/** Whom it is for, then the number, digit by digit. @param {Element} line @param {string} part */
function readHelpLine(line, part) {
  const reach = line.querySelector(".sb-help-reach");
  const about = [...line.childNodes].filter((node) => node !== reach);
  const told = readRun(about, line, part, null);
  const text = reach?.textContent?.trim() ?? "";
  if (!reach || !text) return told;
  const href = reach.querySelector("a")?.getAttribute("href") ?? "";
  const number = inDigits(text);
  const say = /^tel:/.test(href)
    ? words.call(number)
    : /^sms:/.test(href)
      ? words.text(number)
      : words.visit(text);
  const range = document.createRange();
  range.selectNodeContents(reach);
  return [...told, { ...noted("sentence", line, part, null), text, say, range }];
}

/** A row of a table is a sentence. @param {Element} row @param {string} part @param {Element | null} activity */
function readRow(row, part, activity) {
  const cells = [...row.children].map((cell) =>
    textsIn(cell)
      .map(({ data }) => data)
      .join(""),
  );
  const text = cells
    .map((cell) => cell.replace(/\s+/g, " ").trim())
    .filter((cell) => SAYS.test(cell))
    .join(", ");
  if (!text) return [];
  return [{ ...noted("sentence", row, part, activity), text, say: speakable(text) }];
}

/** @param {Element} end @param {string} part @returns {Passage[]} */
function readEnd(end, part) {
  const read = readRun([...end.childNodes].slice(0, 2), end, part, null);
  // After the last part the key points follow at once.
  const next = end.querySelector("a");
  if (!next) return read;
  const text = (end.textContent ?? "").replace(/\s+/g, " ").trim();
  const range = document.createRange();
  range.selectNodeContents(end);
  const sayOn = `${speakable(text)}.`;
  const say = `${sayOn} ${words.stopHere}`;
  return [{ ...noted("stop", end, part, null), text, say, sayOn, range }];
}

/** @param {Kind} kind @param {Element} box @param {string} part @param {Element | null} activity @returns {Passage} */
function noted(kind, box, part, activity) {
  return { kind, text: "", say: "", range: null, box, part, activity };
}
