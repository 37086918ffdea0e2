/**
 * The drawn baby in parts, with the names of colours in place of colours: the build writes them,
 * and Python puts together the picture of any looks that an author names.
 */
import { layersAsText } from "./as-text.js";
import { body, expressions, face, gazes, ground, HEIGHT, hair, WIDTH } from "./baby.js";
import { BLUSH, INK } from "./features.js";
import { people } from "./people.js";
import { postures } from "./posture.js";

/**
 * @typedef {import("./people.js").Person} Person
 * @typedef {import("./features.js").Shape} Shape
 */

const COLOURS = /** @type {(keyof Person)[]} */ (
  "skin shade eyes brows hair strands top topShade line blush".split(" ")
);
/** What lines and cheeks are drawn in when a person has no colour of their own for them. */
const USUAL = { line: INK, blush: BLUSH };

/** @param {string} [hairStyle] @returns {Person} somebody who wears the colours' names */
function inNames(hairStyle = "") {
  const named = Object.fromEntries(COLOURS.map((colour) => [colour, `{${colour}}`]));
  return /** @type {Person} */ (/** @type {unknown} */ ({ ...named, hairStyle }));
}

export function drawParts() {
  const anybody = inNames();
  const styles = [...new Set(Object.values(people).map(({ baby }) => baby.hairStyle))];
  return {
    width: WIDTH,
    height: HEIGHT,
    ground: text(ground({ ground: "{ground}", light: "{light}" })),
    postures: forEach(Object.keys(postures), (name) => {
      const { back, head, front } = body(anybody, name);
      return { back: layersAsText(back), head, front: layersAsText(front) };
    }),
    faces: forEach(Object.keys(expressions), (expression) =>
      forEach(Object.keys(gazes), (gaze) => text(face(anybody, expression, gaze))),
    ),
    hair: forEach(styles, (style) =>
      forEach(Object.keys(gazes), (gaze) => text(hair(inNames(style), gaze))),
    ),
    people: forEach(Object.keys(people), (name) => {
      const {
        baby,
        ground: behind,
        light,
      } = /** @type {import("./people.js").Pair} */ (people[name]);
      const own = Object.fromEntries(COLOURS.map((colour) => [colour, baby[colour]]));
      // What JSON leaves out, because it is not there, is the usual colour.
      const colours = { ...USUAL, ...JSON.parse(JSON.stringify(own)), ground: behind, light };
      return { hair: baby.hairStyle, colours };
    }),
  };
}

/** @param {Shape[]} shapes */
const text = (shapes) => layersAsText([{ transform: "", shapes }]);

/**
 * @template Out
 * @param {string[]} names @param {(name: string) => Out} make
 * @returns {Record<string, Out>}
 */
function forEach(names, make) {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}
