/**
 * Arms and hands. The adult's hand is held out to the baby's; both of the baby's reach, rest, or go
 * to the mouth.
 *
 * @typedef {import("./features.js").Shape} Shape
 * @typedef {import("./expressions.js").Expression} Expression
 * @typedef {import("./people.js").Person} Person
 * @typedef {import("./geometry.js").Point} Point
 */
import { INK } from "./features.js";
import { closedCurve, limb, mix, path } from "./geometry.js";

/** Where the middle of the baby's head is. */
export const BABY_HEAD = /** @type {Point} */ ([432, 214]);

/** @param {Person} person @param {Expression} shown @returns {Shape[]} */
export function babyArms(person, { reach, soothe, turn }) {
  // One hand goes out first; the other follows when the baby asks for more.
  const both = Math.max(0, reach * 1.8 - 0.8);
  const mouth = /** @type {Point} */ ([BABY_HEAD[0] + 18 + turn * 60, BABY_HEAD[1] + 77]);
  const far = between([388, 386], [330, 334], reach);
  const near = between(between([472, 390], [400, 350], both), mouth, soothe);
  const farElbow = between([378, 366], [374, 372], reach);
  const nearElbow = between(between([514, 372], [486, 384], both), [506, 378], soothe);
  return [
    ...sleeved([414, 330], farElbow, far, mix(2.3, 3.7, reach), 1 - reach * 0.95, person, -1),
    ...sleeved(
      [488, 334],
      nearElbow,
      near,
      mix(mix(2.5, 3.6, both), 3.9, soothe),
      Math.max(soothe, 1 - both),
      person,
      1,
    ),
  ];
}

/** @param {Point} from @param {Point} to @param {number} share @returns {Point} */
const between = (from, to, share) => [mix(from[0], to[0], share), mix(from[1], to[1], share)];

/**
 * A baby's arm, with its hand.
 *
 * @param {Point} shoulder @param {Point} elbow @param {Point} wrist
 * @param {number} angle where the fingers point @param {number} curl
 * @param {Person} person @param {number} side
 * @returns {Shape[]}
 */
function sleeved(shoulder, elbow, wrist, angle, curl, person, side) {
  return [
    ...drawHand(wrist, angle, 0.62, curl, person, side),
    ...sleeve([shoulder, elbow, cuff(elbow, wrist)], [44, 42, 32], person.top),
  ];
}

/**
 * A sleeve from shoulder to elbow to cuff. Its fill begins a little before its lines, so that they
 * run out into the clothes.
 *
 * @param {[Point, Point, Point]} through @param {[number, number, number]} thick
 * @param {string} colour
 * @returns {Shape[]}
 */
function sleeve([shoulder, elbow, end], [upper, middle, lower], colour) {
  const forearm = limb(elbow, end, middle, lower);
  const lines = [limb(shoulder, elbow, upper, middle), forearm];
  const fills = [limb(between(shoulder, elbow, -0.12), elbow, upper, middle), forearm];
  return [
    ...lines.map((d) => ({ d, stroke: INK, width: 5.4 })),
    ...fills.map((d) => ({ d, fill: colour })),
  ];
}

/** Where a sleeve ends, so that the whole hand is seen. @param {Point} elbow @param {Point} wrist */
function cuff(elbow, wrist) {
  const length = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
  return between(wrist, elbow, Math.min(1, 13 / length));
}

/** Parts with one outline around them all: each is inked first and then filled. @param {string[]} parts @param {string} fill @returns {Shape[]} */
const joined = (parts, fill) => [
  ...parts.map((d) => ({ d, stroke: INK, width: 5.4 })),
  ...parts.map((d) => ({ d, fill })),
];

/** @param {Person} person @param {Expression} shown @returns {Shape[]} */
export function adultArm(person, { reach }) {
  if (reach < 0.02) return [];
  const wrist = between([206, 540], [298, 388], reach);
  const elbow = between([150, 560], [196, 440], reach);
  return [
    ...drawHand(wrist, -0.45, 1.05, 0.1, person, 1),
    ...sleeve([[90, 420], elbow, between(wrist, elbow, -0.06)], [96, 84, 50], person.top),
  ];
}

/**
 * A hand as one outline.
 *
 * @param {Point} at the wrist @param {number} angle radians @param {number} size
 * @param {number} curl 0 open, 1 a fist @param {Person} person @param {number} side where the thumb is
 * @returns {Shape[]}
 */
function drawHand([x, y], angle, size, curl, person, side) {
  const at = (/** @type {number} */ along, /** @type {number} */ across) =>
    /** @type {Point} */ ([
      x + (Math.cos(angle) * along - Math.sin(angle) * across * side) * size,
      y + (Math.sin(angle) * along + Math.cos(angle) * across * side) * size,
    ]);
  const fingers = [-15, -5, 5, 15].map((across, index) => {
    const long = mix([30, 37, 36, 28][index] ?? 30, 4, curl);
    return limb(
      at(mix(30, 22, curl), across * mix(1, 0.7, curl)),
      at(mix(30, 24, curl) + long, across * mix(1.5, 0.75, curl)),
      13 * size,
      11 * size,
    );
  });
  const thumb = limb(at(12, -12), at(mix(38, 34, curl), mix(-31, -13, curl)), 16 * size, 12 * size);
  const palm = closedCurve([
    at(-4, -14),
    at(14, -20),
    at(36, mix(-20, -17, curl)),
    at(46, 0),
    at(36, mix(20, 17, curl)),
    at(14, 20),
    at(-4, 14),
  ]);
  const parts = curl > 0.6 ? [...fingers, palm] : [...fingers, palm, thumb];
  return [
    ...joined(parts, person.skin),
    ...(curl > 0.6 ? [-4, 6] : [-9, 0, 9]).map((across) => {
      const [fromX, fromY] = at(mix(40, 28, curl), across * mix(1, 0.8, curl));
      const [toX, toY] = at(mix(48, 41, curl), across * mix(1.1, 0.85, curl));
      return { d: path`M${fromX} ${fromY}L${toX} ${toY}`, stroke: INK, width: 1.8 };
    }),
    ...(curl > 0.6 ? [{ d: openThumb(at), stroke: INK, width: 1.8 }] : []),
  ];
}

/** @param {(along: number, across: number) => Point} at */
function openThumb(at) {
  const [a, b, c] = [at(22, -18), at(34, -12), at(36, -2)];
  return path`M${a[0]} ${a[1]}Q${b[0]} ${b[1]} ${c[0]} ${c[1]}`;
}
