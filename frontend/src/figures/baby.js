/**
 * A baby seen from the front: what the face shows, where it is turned, and how the body is held.
 * Each is chosen by its name and any can stand with any, so the build can write them as parts that
 * Python puts together for pages without script and for print.
 *
 * @typedef {import("./features.js").Shape} Shape
 * @typedef {import("./face.js").Layer} Layer
 * @typedef {import("./people.js").Person} Person
 * @typedef {{expression: string, gaze: string, posture: string, baby_of: string}} Looks
 */
import { babyExpressions } from "./expressions.js";
import { drawBabyFace, tears } from "./face.js";
import { babyHair, inked } from "./hair.js";
import { turnHead } from "./head.js";
import { people } from "./people.js";
import { arms, headPlace, heldOutSpoon, postures, trunk, trunkTurn } from "./posture.js";

export const WIDTH = 360;
export const HEIGHT = 330;

const { interest, joy, neutral, fuss, cry } = babyExpressions;
const smile = babyExpressions["small-smile"];

/** What the face shows. */
export const expressions = {
  calm: neutral,
  bright: { ...interest, browRaise: 1.1, mouthOpen: 0.1, smile: 0.35, flush: 0.5 },
  smiling: { ...smile, smile: 0.95, mouthOpen: 0.26, mouthWide: 1.15, flush: 0.7 },
  laughing: joy,
  yawning: {
    ...neutral,
    eyesOpen: 0,
    browRaise: 0.7,
    mouthOpen: 0.95,
    mouthWide: 0.8,
    mouthSquare: 0.25,
  },
  frowning: {
    ...neutral,
    eyesOpen: 0.74,
    browKnit: 0.85,
    browWorry: 0.25,
    smile: -0.35,
    mouthWide: 0.8,
  },
  rooting: {
    ...neutral,
    eyesOpen: 0.72,
    browRaise: 0.3,
    mouthOpen: 0.42,
    mouthWide: 0.62,
    flush: 0.5,
  },
  fussing: fuss,
  crying: cry,
  "lips-closed": {
    ...neutral,
    eyesOpen: 0.72,
    browKnit: 0.35,
    smile: -0.25,
    mouthWide: 0.7,
    pout: 0.5,
  },
  tired: { ...neutral, eyesOpen: 0.5, browRaise: 0.2, browWorry: 0.5, mouthWide: 0.7 },
  drowsy: { ...neutral, eyesOpen: 0.2, mouthOpen: 0.1, mouthWide: 0.6, flush: 0.45 },
  quiet: { ...neutral, eyesOpen: 0.86, smile: 0.1, mouthWide: 0.7 },
};

/** Where the head is turned and the eyes look. */
export const gazes = {
  "at-you": { turn: -0.1, nod: 0, gazeX: -0.08, gazeY: 0.02 },
  "eyes-away": { turn: 0.08, nod: 0.03, gazeX: 0.85, gazeY: 0.15 },
  "head-turned": { turn: 0.46, nod: 0.08, gazeX: 0.75, gazeY: 0.25 },
  "into-space": { turn: -0.2, nod: -0.02, gazeX: 0.22, gazeY: -0.12 },
  up: { turn: 0.22, nod: -0.16, gazeX: 0.5, gazeY: -0.8 },
  down: { turn: -0.16, nod: 0.16, gazeX: -0.1, gazeY: 0.8 },
};

/** @param {keyof typeof expressions} expression @param {keyof typeof gazes} gaze */
const shownFor = (expression, gaze) => ({ ...expressions[expression], ...gazes[gaze] });

/** @param {{ground: string, light: string}} colours @returns {Shape[]} */
export function ground({ ground: colour, light }) {
  return [
    { d: `M0 0H${WIDTH}V${HEIGHT}H0Z`, fill: colour },
    {
      d: "M180 12C272 8 350 82 348 190 346 290 280 370 180 370S14 292 14 192C14 84 90 16 180 12Z",
      fill: light,
    },
    ...inked(
      "M60 390C40 300 52 208 92 152 128 112 234 112 270 152 310 208 322 300 302 390Z",
      "#e2c9a4",
    ),
    { d: "M84 340C76 276 90 208 118 174", stroke: "#c9aa7c", width: 2.6 },
    { d: "M278 340C286 276 272 208 246 174", stroke: "#c9aa7c", width: 2.6 },
  ];
}

/** @param {Person} person @param {string} expression @param {string} gaze @returns {Shape[]} */
export function face(person, expression, gaze) {
  const shown = shownFor(/** @type {any} */ (expression), /** @type {any} */ (gaze));
  const head = turnHead("baby", shown.turn, shown.nod);
  return [...drawBabyFace(person, head, shown), ...tears(head, shown.tears)];
}

/** @param {Person} person @param {string} gaze @returns {Shape[]} */
export function hair(person, gaze) {
  const { turn, nod } = gazes[/** @type {keyof typeof gazes} */ (gaze)];
  return babyHair(turnHead("baby", turn, nod), person);
}

/** @param {Person} person @param {string} name of the posture */
export function body(person, name) {
  const posture = /** @type {import("./posture.js").Posture} */ (postures[name]);
  const turned = trunkTurn(posture);
  return {
    back: /** @type {Layer[]} */ ([
      { transform: turned, shapes: trunk(person, posture) },
      { transform: "", shapes: posture.spoon ? heldOutSpoon() : [] },
    ]),
    head: headPlace(posture),
    front: /** @type {Layer[]} */ ([{ transform: turned, shapes: arms(person, posture) }]),
  };
}

/** @param {Looks} looks @returns {Layer[]} from the back to the front */
export function drawBaby({ expression, gaze, posture, baby_of }) {
  const pair = /** @type {import("./people.js").Pair} */ (people[baby_of]);
  const { back, head, front } = body(pair.baby, posture);
  return [
    { transform: "", shapes: ground(pair) },
    ...back,
    {
      transform: head,
      shapes: [...face(pair.baby, expression, gaze), ...hair(pair.baby, gaze)],
    },
    ...front,
  ];
}
