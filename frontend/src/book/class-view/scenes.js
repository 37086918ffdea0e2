/**
 * Scenes: a group of the lesson, or as much of its text as fits on the wall.
 *
 * @import { Group } from "./lesson.js"
 * @typedef {Group & {nodes: Node[], part: number, size: number}} Scene
 *   `part`: which one of its group, from 0; `size` of its words, where 1 is 40 px of 1080
 */
import { assembled, copyOf, inHandfuls, piecesOf, turned } from "./text.js";

/** Words that a wall takes well, alone and beside a picture. */
const MOST_WORDS = 80;
const BESIDE_PICTURE = 60;
/** The largest with which all of a group fits. */
const SIZES = [1.45, 1.2, 1];
/** Where a scene does not fit, its words are dealt out again, so much fewer in each. */
const FEWER = 0.8;
const FEWEST_WORDS = 10;

/**
 * @param {Group} group
 * @param {(scene: Scene) => boolean} fits
 * @returns {Scene[]}
 */
export function scenesOf(group, fits) {
  if (!group.blocks.length) return [{ ...group, nodes: [], part: 0, size: 1 }];
  for (let most = group.picture ? BESIDE_PICTURE : MOST_WORDS; ; most *= FEWER) {
    // A row of a table that is still too high is told in lines.
    const isLast = most < FEWEST_WORDS;
    for (const size of SIZES) {
      const scenes = dealt(group, most, size, isLast);
      // What never fits is at least as small as words may be.
      if (scenes.every(fits) || (isLast && size === 1)) return scenes;
    }
  }
}

/** @param {Group} group @param {number} most @param {number} size @param {boolean} inLines @returns {Scene[]} */
function dealt(group, most, size, inLines) {
  const pieces = group.blocks.flatMap((block) => piecesOf(block, most));
  return inHandfuls(pieces, most).map((handful, part) => {
    const nodes = assembled(handful);
    return { ...group, nodes: inLines ? nodes.map(turned) : nodes, part, size };
  });
}

/** @param {Scene} scene @returns {Node[]} what stands beside its text */
export function pictureOf({ picture }) {
  if (!picture) return [];
  const copy = copyOf(picture);
  copy.querySelector(".sb-figure-title")?.remove();
  return [copy];
}
