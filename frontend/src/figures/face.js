/**
 * The adult and the baby, face to face: a pure function from expressions to shapes. The same
 * shapes become a live picture in the page and the stills that Python embeds.
 *
 * @typedef {import("./features.js").Shape} Shape
 * @typedef {import("./expressions.js").Expression} Expression
 * @typedef {import("./people.js").Person} Person
 * @typedef {import("./people.js").Pair} Pair
 * @typedef {import("./geometry.js").Point} Point
 * @typedef {{transform: string, shapes: Shape[]}} Layer shapes that move together
 */
import { adultArm, BABY_HEAD, babyArms } from "./arms.js";
import { drawFeatures, INK } from "./features.js";
import { closedCurve, path, rounded } from "./geometry.js";
import { babyHair, glasses, hairOf, inked } from "./hair.js";
import { turnHead } from "./head.js";

export const WIDTH = 600;
export const HEIGHT = 430;

const ADULT_AT = /** @type {Point} */ ([178, 168]);

/**
 * @param {Pair} pair
 * @param {Expression} adult as seen from the adult's own side: mirrored when drawn
 * @param {Expression} baby
 * @returns {Layer[]} from the back to the front
 */
export function drawPair(pair, adult, baby) {
  const adultX = ADULT_AT[0] + adult.lean * 12;
  const adultY = ADULT_AT[1] + adult.lean * 5;
  const adultHead = `translate(${rounded(adultX)} ${rounded(adultY)}) scale(-1 1) rotate(${rounded(-6 - adult.lean * 3 + adult.tilt)})`;
  const babyHead = `translate(${BABY_HEAD[0]} ${BABY_HEAD[1]}) rotate(${rounded(baby.tilt + baby.turn * 8)})`;
  const { back, front, head } = drawAdultHead(pair.adult, adult);
  return [
    { transform: "", shapes: ground(pair) },
    { transform: "", shapes: seat() },
    { transform: adultHead, shapes: back },
    { transform: "", shapes: adultBody(pair.adult, adultX, adultY) },
    { transform: adultHead, shapes: [...head, ...front] },
    { transform: "", shapes: babyBody(pair.baby) },
    { transform: babyHead, shapes: drawBabyHead(pair.baby, baby) },
    { transform: "", shapes: adultArm(pair.adult, adult) },
    { transform: "", shapes: babyArms(pair.baby, baby) },
  ];
}

/** By day each pair has its own ground, and at night all have that of the night. @param {Pair} pair @returns {Shape[]} */
function ground({ ground: colour, light }) {
  const whole = `M0 0H${WIDTH}V${HEIGHT}H0Z`;
  const round =
    "M300 26C450 20 580 110 578 260 576 380 480 470 300 470S24 380 24 262C24 120 150 32 300 26Z";
  return [
    { d: whole, fill: colour },
    { d: whole, fill: "var(--sb-drawing-ground)" },
    { d: round, fill: light },
    { d: round, fill: "var(--sb-drawing-light)" },
  ];
}

/** @param {Person} person @param {Expression} shown */
function drawAdultHead(person, shown) {
  const head = turnHead("adult", shown.turn, shown.nod);
  const outline = closedCurve(head.points);
  const { back, front } = hairOf(person);
  return {
    back: back(person),
    head: [
      ...inked(outline, person.skin),
      ...(person.hairStyle === "headscarf"
        ? []
        : inked("M62 4C72-6 88-2 88 14 86 30 74 38 64 30Z", person.shade)),
      ...(person.beard
        ? inked(
            "M86 14C84 64 54 114-18 117-56 113-75 80-78 44-72 58-66 68-58 74-46 80-22 82-4 74 34 62 62 40 66 8Z",
            person.hair,
          )
        : []),
      ...drawFeatures("adult", head, shown, person),
      ...(person.lined ? lines(head) : []),
      ...(person.glasses ? glasses(head) : []),
    ],
    front: front(person),
  };
}

/** @param {import("./head.js").Head} head @returns {Shape[]} */
function lines(head) {
  const eye = head.place(0.78, 0.02);
  const cheek = head.place(0.33, 0.5);
  return [
    {
      d: `${path`M${eye.x} ${eye.y - 3}`}l7-4${path`M${eye.x + 1} ${eye.y + 3}`}l8 1`,
      stroke: INK,
      width: 1.6,
      opacity: 0.5,
    },
    {
      d: `${path`M${cheek.x} ${cheek.y - 12}`}c7 5 10 12 9 20`,
      stroke: INK,
      width: 1.6,
      opacity: 0.4,
    },
  ];
}

/** @param {Person} person @param {number} x @param {number} y @returns {Shape[]} */
function adultBody({ skin: _skin, shade, top, topShade }, x, y) {
  const neckLeft = x - 62;
  const neckRight = x + 2;
  return [
    {
      d: path`M${neckLeft} ${y + 40}C${neckLeft + 2} ${y + 90} ${neckLeft - 4} ${y + 118} ${neckLeft - 20} ${y + 136}C${neckLeft} ${y + 176} ${neckRight + 10} ${y + 176} ${neckRight + 30} ${y + 136}C${neckRight + 6} ${y + 124} ${neckRight + 2} ${y + 96} ${neckRight} ${y + 70}Z`,
      fill: shade,
    },
    {
      d: path`M${neckLeft - 1} ${y + 74}C${neckLeft} ${y + 104} ${neckLeft - 6} ${y + 122} ${neckLeft - 20} ${y + 136}M${neckRight} ${y + 98}C${neckRight + 2} ${y + 118} ${neckRight + 10} ${y + 130} ${neckRight + 28} ${y + 137}`,
      stroke: INK,
      width: 2.8,
    },
    ...inked(
      `M-20 ${HEIGHT + 40}C-16 372 26 322 96 300 128 346 176 346 208 302 262 318 296 372 300 ${HEIGHT + 40}Z`,
      top,
    ),
    ...inked("M86 304C118 366 186 366 216 305L228 310C196 384 106 386 72 310Z", topShade),
  ];
}

/** @returns {Shape[]} */
function seat() {
  return [
    ...inked(
      "M352 470C330 380 338 250 372 190 396 150 480 140 524 178 566 220 574 320 552 470Z",
      "#e2c9a4",
    ),
    {
      d: "M384 226C410 190 474 184 506 214 532 246 536 330 526 430",
      stroke: "#c9aa7c",
      width: 2.6,
    },
  ];
}

/** @param {Person} person @returns {Shape[]} */
function babyBody({ top, topShade }) {
  return [
    ...inked(
      "M352 480C346 420 362 342 396 306 420 290 470 290 494 306 526 340 536 420 526 480Z",
      top,
    ),
    { d: "M402 300C418 322 464 324 486 302", stroke: topShade, width: 5 },
    { d: "M443 326C445 360 446 400 445 440", stroke: topShade, width: 2.6 },
    { d: "M444 350h.1M445 384h.1", stroke: INK, width: 6 },
  ];
}

/** @param {Person} person @param {Expression} shown @returns {Shape[]} */
function drawBabyHead(person, shown) {
  const head = turnHead("baby", shown.turn, shown.nod);
  return [
    ...drawBabyFace(person, head, shown),
    ...babyHair(head, person),
    ...tears(head, shown.tears),
  ];
}

/**
 * A baby's head without its hair.
 *
 * @param {Person} person @param {import("./head.js").Head} head @param {Expression} shown
 * @returns {Shape[]}
 */
function drawBabyFace(person, head, shown) {
  const ears = [-1, 1]
    .map((side) => ({ side, at: head.place(side * 1.42, 0.16) }))
    // An ear on the far side is behind the head.
    .filter(({ side }) => Math.cos(side * 1.42 + head.yaw) > -0.12)
    .flatMap(({ side, at }) => {
      const x = at.x * 1.14;
      const rim = path`M${x - side * 6} ${at.y - 14}C${x + side * 6} ${at.y - 24} ${x + side * 18} ${at.y - 12} ${x + side * 15} ${at.y + 4}C${x + side * 12} ${at.y + 18} ${x} ${at.y + 22} ${x - side * 8} ${at.y + 12}`;
      // Open, so that there is no ink where it grows out of the head.
      return inked(rim, person.shade);
    });
  const isTurned = Math.abs(head.lean) > 0.5;
  return [
    ...(isTurned ? [] : ears),
    ...inked(closedCurve(head.points), person.skin),
    ...(isTurned ? ears : []),
    ...drawFeatures("baby", head, shown, person),
  ];
}

/** @param {import("./head.js").Head} head @param {number} amount @returns {Shape[]} */
export function tears(head, amount) {
  if (amount < 0.15) return [];
  return [-1, 1].map((side) => {
    const { x, y } = head.place(side * 0.62, 0.42);
    return {
      d: path`M${x} ${y - 9}C${x + 7} ${y} ${x + 6} ${y + 8} ${x} ${y + 8}C${x - 6} ${y + 8} ${x - 7} ${y} ${x} ${y - 9}Z`,
      fill: "#9fc4d4",
      opacity: amount * 0.9,
    };
  });
}
