/** The marks on the buttons of a player; apart from the others, which a player has no use for. */
import { svg } from "lit";
import { drawnMark } from "./drawn-mark.js";

const paths = {
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  play: "M7 4.5v15l12-7.5z",
  pause: "M8 5v14M16 5v14",
};

/** @param {keyof typeof paths} name */
export function playerMark(name) {
  return drawnMark(svg`<path d=${paths[name]} />`);
}
