/**
 * The text of a page in pieces that fit on a wall: copies of paragraphs, of points of a list, of rows
 * of a table, and what is too long in its sentences. Copies hold no ids, sources or folded boxes.
 *
 * @typedef {object} Piece
 * @property {Node} node a copy
 * @property {Element} [shell] the list or table of the page that it is a part of
 * @property {number} [place] of a point in its list, from 1
 * @property {number} words
 */
import { language } from "../../activity/text.js";

/** What nobody in a class reads: ways about the page, sources, code, and what is folded away. */
export const LEFT_OUT =
  "script, style, details, sb-parts, .sb-part-place, .sb-part-end, .sb-how-we-know, .bibtex-citation, .sb-nation, [hidden], .tag_hide-input, .cell_input, .sb-help-date, .sb-label[aria-hidden]";

/** @param {Element} element @returns {Element} */
export function copyOf(element) {
  const copy = /** @type {Element} */ (element.cloneNode(true));
  for (const gone of copy.querySelectorAll(LEFT_OUT)) {
    const { previousSibling: before, nextSibling: after } = gone;
    // A full stop after a source stands at the last word then.
    if (before instanceof Text && /^[.,;:!?)]/.test(after?.textContent ?? "")) {
      before.data = before.data.trimEnd();
    }
    gone.remove();
  }
  for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
  // What waits until it is scrolled to would leave its place empty.
  for (const picture of copy.querySelectorAll("[loading]")) picture.removeAttribute("loading");
  return copy;
}

/** @param {string} text */
export function wordsIn(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/**
 * @param {Element} element a block of text in the page
 * @param {number} most words of a piece, where sentences allow it
 * @returns {Piece[]}
 */
export function piecesOf(element, most) {
  if (element.matches("ul, ol")) {
    const first = /** @type {HTMLOListElement} */ (element).start || 1;
    return [...element.children].flatMap((point, index) =>
      piece(copyOf(point), element, first + index),
    );
  }
  const table = element.matches("table") ? element : element.querySelector(":scope > table");
  if (table) {
    return [...table.querySelectorAll("tbody > tr")].flatMap((row) => piece(copyOf(row), table));
  }
  if (!element.matches("p")) return piece(copyOf(element));
  return inSentences(copyOf(element), most).flatMap((part) => piece(part));
}

/** @param {Element} node @param {Element} [shell] @param {number} [place] @returns {Piece[]} */
function piece(node, shell, place) {
  const words = wordsIn(node.textContent ?? "");
  return words ? [{ node, shell, place, words }] : [];
}

/**
 * @param {Element} paragraph
 * @param {number} most
 * @returns {Element[]} it, or as many paragraphs as its words need, about equally long
 */
export function inSentences(paragraph, most) {
  const text = paragraph.textContent ?? "";
  const total = wordsIn(text);
  if (total <= most) return [paragraph];
  const wanted = total / Math.ceil(total / most);
  /** @type {number[]} */
  const ends = [];
  let words = 0;
  const segmenter = new Intl.Segmenter(language(), { granularity: "sentence" });
  const sentences = [...segmenter.segment(text)];
  for (const { segment, index } of sentences) {
    words += wordsIn(segment);
    // A sentence belongs to the piece in which most of it lies.
    if (words + wordsIn(segment) / 2 > wanted * (ends.length + 1))
      ends.push(index + segment.length);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, place) => cut(paragraph, place ? ends[place - 1] : 0, end));
}

/** @param {Element} paragraph @param {number} from @param {number} to characters of its text */
function cut(paragraph, from, to) {
  const range = document.createRange();
  const [start, end] = [placeAt(paragraph, from), placeAt(paragraph, to)];
  range.setStart(...start);
  range.setEnd(...end);
  const part = /** @type {Element} */ (paragraph.cloneNode(false));
  part.append(range.cloneContents());
  return part;
}

/** @param {Element} element @param {number} at @returns {[Node, number]} */
function placeAt(element, at) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (left === length && at > 0)) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}

/**
 * @param {Piece[]} pieces
 * @param {number} most words in one handful, where pieces allow it
 * @returns {Piece[][]} in order, about equally full
 */
export function inHandfuls(pieces, most) {
  const total = pieces.reduce((sum, { words }) => sum + words, 0);
  const wanted = total / Math.max(1, Math.ceil(total / most));
  /** @type {Piece[][]} */
  const handfuls = [];
  let words = 0;
  for (const one of pieces) {
    const isFull = words > 0 && (words + one.words / 2 > wanted || words + one.words > most * 1.15);
    if (!handfuls.length || isFull) {
      handfuls.push([]);
      words = 0;
    }
    handfuls.at(-1)?.push(one);
    words += one.words;
  }
  return handfuls;
}

/** @param {Piece[]} pieces @returns {Node[]} with their lists and tables around them again */
export function assembled(pieces) {
  /** @type {Node[]} */
  const nodes = [];
  /** @type {Element | undefined} */
  let open;
  /** @type {Element | undefined} */
  let inside;
  for (const { node, shell, place } of pieces) {
    if (inside && shell && shell === open) inside.append(node);
    else if (shell) {
      const around = shellOf(shell, place);
      inside = around.querySelector("tbody") ?? around;
      inside.append(node);
      nodes.push(around);
    } else nodes.push(node);
    open = shell;
  }
  return nodes;
}

/** @param {Element} shell @param {number} [place] */
function shellOf(shell, place) {
  const around = /** @type {Element} */ (shell.cloneNode(false));
  around.removeAttribute("id");
  if (shell.localName === "ol" && place) around.setAttribute("start", String(place));
  if (shell.localName === "table") {
    const head = shell.querySelector("thead");
    if (head) around.append(copyOf(head));
    around.append(document.createElement("tbody"));
  }
  return around;
}

/** @param {Node} node @returns {Node} for a table of one row a line for each cell, after the head of its column */
export function turned(node) {
  if (!(node instanceof HTMLTableElement) || node.rows.length !== 2) return node;
  const [head, row] = node.rows;
  const table = /** @type {HTMLTableElement} */ (node.cloneNode(false));
  while (row.cells.length) table.insertRow().append(head.cells[0] ?? "", row.cells[0]);
  return table;
}
