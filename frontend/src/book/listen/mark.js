/**
 * Marks what is being read, without a change to the text: by the browser's own highlights, or by
 * lines laid under it, where there are none, in a picture and inside an activity.
 *
 * @import { Passage } from "./reading-order.js"
 */

const NAME = "sb-listening";
/** How long the page stays where its reader moved it, unless the place comes in sight again. */
const LOOKS_AWAY = 20_000;
const SCROLLS = ["wheel", "touchmove"];

export class Mark {
  layer = document.createElement("div");
  /** @type {Passage | null} */
  passage = null;
  movedAt = -Infinity;
  watcher = new ResizeObserver(() => this.draw());

  /** @param {() => number} roomBelow the height of what lies over the foot of the page */
  constructor(roomBelow) {
    this.roomBelow = roomBelow;
    this.layer.className = "sb-listening-marks";
    this.layer.setAttribute("aria-hidden", "true");
    document.body.append(this.layer);
    this.watcher.observe(document.body);
    for (const name of SCROLLS) addEventListener(name, this.moved, { passive: true });
  }

  moved = () => {
    this.movedAt = Date.now();
  };

  /** The page comes along again, wherever its reader has moved it. */
  follow() {
    this.movedAt = -Infinity;
  }

  /** @param {Passage | null} passage */
  show(passage) {
    this.passage = passage;
    this.draw();
    this.bringIntoView();
  }

  draw() {
    const { passage, layer } = this;
    const range = passage?.range;
    const isInPage = range && range.startContainer.getRootNode() === document;
    CSS.highlights?.delete(NAME);
    layer.replaceChildren();
    if (!passage || passage.kind === "end") return;
    if (isInPage && CSS.highlights) CSS.highlights.set(NAME, new Highlight(range));
    else layer.append(...(range ? [...range.getClientRects()] : [boxOf(passage)]).map(lineBelow));
  }

  bringIntoView() {
    const { passage } = this;
    if (!passage || document.hidden || passage.kind === "end") return;
    const { top, bottom } = (passage.range ?? passage.box).getBoundingClientRect();
    const head = document.querySelector(".sb-top")?.getBoundingClientRect().bottom ?? 0;
    const upper = Math.max(0, head) + 16;
    const lower = innerHeight - this.roomBelow() - 16;
    const isSeen = top >= upper && (bottom <= lower || bottom - top > lower - upper);
    if (isSeen) this.follow();
    else if (Date.now() - this.movedAt >= LOOKS_AWAY) {
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const behavior = isStill ? "instant" : "smooth";
      scrollBy({ top: top - upper - (lower - upper) * 0.2, behavior });
    }
  }

  remove() {
    this.watcher.disconnect();
    for (const name of SCROLLS) removeEventListener(name, this.moved);
    CSS.highlights?.delete(NAME);
    this.layer.remove();
  }
}

/** @param {Passage} passage */
function boxOf({ box }) {
  return box.getBoundingClientRect();
}

/** @param {DOMRect} rect @returns {HTMLElement} */
function lineBelow({ left, top, width, height }) {
  const line = document.createElement("i");
  Object.assign(line.style, {
    left: `${left + scrollX}px`,
    top: `${top + scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return line;
}
