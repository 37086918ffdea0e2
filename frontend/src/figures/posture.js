/**
 * How a baby holds trunk and arms, seen from the front. Arms are given from shoulder to fingers,
 * first the one on our left. Lengths are units of the picture, angles of the trunk degrees.
 *
 * @typedef {import("./features.js").Shape} Shape
 * @typedef {import("./people.js").Person} Person
 * @typedef {import("./geometry.js").Point} Point
 * @typedef {object} Arm
 * @property {Point} elbow
 * @property {Point} wrist
 * @property {number} points where the fingers point, radians
 * @property {number} [curl] 0 open, 1 a fist
 * @property {number} [spread] how far the fingers are apart; 1 is at ease
 * @property {boolean} [behind] whether the arm lies behind the head
 * @typedef {object} Posture
 * @property {[Arm, Arm]} arms
 * @property {number} [lean] how far the trunk leans to our right
 * @property {number} [tilt] how far the head tips to our right, on top of the trunk
 * @property {Point} [head] how far the head is from where it usually rests
 * @property {boolean} [chestOut]
 * @property {boolean} [spoon] whether a spoon is held out from our left
 */
import { sleeved } from "./arms.js";
import { INK } from "./features.js";
import { inked } from "./hair.js";

/** Where the trunk turns and bends. */
const HIPS = /** @type {Point} */ ([180, 330]);
const NECK = /** @type {Point} */ ([180, 126]);
const SHOULDERS = /** @type {[Point, Point]} */ ([
  [142, 232],
  [218, 232],
]);

/** @type {Record<string, Posture>} */
export const postures = {
  still: {
    arms: [
      { elbow: [112, 288], wrist: [146, 302], points: 0.35, curl: 0.3 },
      { elbow: [248, 288], wrist: [214, 302], points: 2.79, curl: 0.3 },
    ],
  },
  reaching: {
    tilt: -3,
    arms: [
      { elbow: [98, 270], wrist: [64, 222], points: -1.95 },
      { elbow: [262, 270], wrist: [296, 222], points: -1.19 },
    ],
  },
  resting: {
    tilt: 2,
    arms: [
      { elbow: [106, 284], wrist: [128, 306], points: 0.9, curl: 0.45 },
      { elbow: [254, 284], wrist: [232, 306], points: 2.24, curl: 0.45 },
    ],
  },
  splayed: {
    arms: [
      { elbow: [96, 262], wrist: [60, 236], points: -2.5, spread: 1.75 },
      { elbow: [264, 262], wrist: [300, 236], points: -0.64, spread: 1.75 },
    ],
  },
  stirring: {
    lean: -5,
    tilt: -6,
    arms: [
      { elbow: [92, 268], wrist: [84, 214], points: -1.2, curl: 0.5 },
      { elbow: [256, 286], wrist: [232, 306], points: 2.2, curl: 0.45 },
    ],
  },
  "hand-to-mouth": {
    lean: 4,
    arms: [
      { elbow: [92, 282], wrist: [56, 268], points: -2.8, curl: 0.3 },
      { elbow: [258, 274], wrist: [202, 205], points: -2.35, curl: 0.95 },
    ],
  },
  thrashing: {
    lean: 4,
    tilt: 5,
    arms: [
      { elbow: [80, 258], wrist: [58, 190], points: -1.5, curl: 0.95 },
      { elbow: [284, 262], wrist: [312, 206], points: -1.2, curl: 0.95 },
    ],
  },
  "pushing-away": {
    lean: 7,
    tilt: 4,
    spoon: true,
    arms: [
      { elbow: [104, 276], wrist: [84, 240], points: -2.3, spread: 1.2 },
      { elbow: [252, 288], wrist: [226, 304], points: 2.3, curl: 0.5 },
    ],
  },
  "rubbing-eye": {
    tilt: 6,
    arms: [
      { elbow: [106, 284], wrist: [128, 306], points: 0.9, curl: 0.45 },
      { elbow: [276, 246], wrist: [246, 172], points: -2.3, curl: 0.95 },
    ],
  },
  arching: {
    lean: 11,
    tilt: 9,
    head: [6, 0],
    chestOut: true,
    arms: [
      { elbow: [88, 262], wrist: [48, 268], points: 2.9, spread: 1.6 },
      { elbow: [262, 274], wrist: [292, 300], points: 0.7, spread: 1.6 },
    ],
  },
  drooping: {
    tilt: 13,
    head: [7, 9],
    arms: [
      { elbow: [108, 288], wrist: [132, 308], points: 0.8, curl: 0.5 },
      { elbow: [252, 288], wrist: [228, 308], points: 2.34, curl: 0.5 },
    ],
  },
  "self-soothing": {
    tilt: -3,
    arms: [
      { elbow: [104, 274], wrist: [164, 199], points: -0.75, curl: 0.95 },
      { elbow: [254, 284], wrist: [212, 276], points: 3.3, curl: 0.9 },
    ],
  },
};

/** @param {Posture} posture */
export const trunkTurn = ({ lean = 0 }) => (lean ? `rotate(${lean} ${HIPS[0]} ${HIPS[1]})` : "");

/** @param {Posture} posture */
export function headPlace({ lean = 0, tilt = 0, head = [0, 0] }) {
  const trunk = lean ? `${trunkTurn({ lean, arms: postures.still.arms })} ` : "";
  const turn = tilt ? ` rotate(${tilt})` : "";
  return `${trunk}translate(${NECK[0] + head[0]} ${NECK[1] + head[1]})${turn}`;
}

/** @param {Person} person @param {Posture} posture @returns {Shape[]} */
export function trunk({ top, topShade }, { chestOut = false }) {
  const side = chestOut
    ? "M92 384C74 330 84 262 132 214 156 200 206 200 230 216 262 250 270 320 262 384Z"
    : "M90 384C84 330 98 250 132 216 156 200 204 200 228 216 262 250 276 330 270 384Z";
  return [
    ...inked(side, top),
    { d: "M138 211C152 232 206 234 222 213", stroke: topShade, width: 5 },
    { d: "M180 238C182 272 182 310 181 384", stroke: topShade, width: 2.6 },
    { d: "M181 262h.1M182 296h.1", stroke: INK, width: 6 },
  ];
}

/** @param {Person} person @param {Posture} posture @returns {Shape[]} */
export function arms(person, { arms: [left, right] }) {
  return [left, right].flatMap((arm, index) =>
    sleeved(
      /** @type {Point} */ (SHOULDERS[index]),
      arm.elbow,
      arm.wrist,
      arm.points,
      arm.curl ?? 0,
      person,
      index ? -1 : 1,
      arm.spread,
    ),
  );
}

/** @returns {Shape[]} */
export function heldOutSpoon() {
  return [
    { d: "M-6 246L26 230", stroke: INK, width: 10.6 },
    { d: "M-6 246L26 230", stroke: "#d2a65a", width: 5.4 },
    ...inked("M20 232C18 216 42 202 58 206 68 212 60 230 44 236 34 239 24 238 20 232Z", "#d2a65a"),
    { d: "M32 220C40 210 50 207 57 212 51 219 42 222 32 220Z", fill: "#e9b48a" },
  ];
}
