/**
 * @import { CodingLabSpec, Vignette } from "../../spec"
 * @import { Asked } from "../../hands/hands.js"
 */
import { roomWords as words } from "./room-words.js";

/** @param {CodingLabSpec} spec @param {Vignette} vignette @returns {Asked} */
export function askedOf({ groups }, { id, key, reasons }) {
  return {
    about: id,
    options: groups.map(({ letter, name, means }) => ({
      text: name,
      isRight: key.group === letter,
      feedback: key.group === letter ? reasons.group : means,
    })),
    right: words.key,
  };
}
