/**
 * Scenes: a group of the lesson, or as much of its text as fits on the wall.
 *
 * @import { Group } from "./lesson.js"
 * @typedef {Group & {nodes: Node[], part: number}} Scene `part`: which one of its group, from 0
 */
import { assembled, copyOf, inHandfuls, piecesOf } from "./text.js";

/** Words that a wall takes well, alone and beside a picture. */
const MOST_WORDS = 70;
const BESIDE_PICTURE = 42;
/** Where a scene does not fit, its words are dealt out again, so much fewer in each. */
const FEWER = 0.8;
const FEWEST_WORDS = 10;

/**
 * @param {Group} group
 * @param {(scene: Scene) => boolean} fits
 * @returns {Scene[]}
 */
export function scenesOf(group, fits) {
  if (group.activity) return [{ ...group, nodes: [], part: 0 }];
  if (group.picture && !group.blocks.length) {
    return [{ ...group, nodes: [], part: 0 }];
  }
  let most = group.picture ? BESIDE_PICTURE : MOST_WORDS;
  for (;;) {
    const scenes = dealt(group, most);
    if (most < FEWEST_WORDS || scenes.every(fits)) return scenes;
    most *= FEWER;
  }
}

/** @param {Group} group @param {number} most @returns {Scene[]} */
function dealt(group, most) {
  const pieces = group.blocks.flatMap((block) => piecesOf(block, most));
  const handfuls = pieces.length ? inHandfuls(pieces, most) : [[]];
  return handfuls.map((handful, part) => ({ ...group, nodes: assembled(handful), part }));
}

/** @param {Scene} scene @returns {Node[]} what stands beside its text */
export function pictureOf({ picture }) {
  if (!picture) return [];
  const copy = copyOf(picture);
  copy.querySelector(".sb-figure-title")?.remove();
  return [copy];
}
