/**
 * Brows, eyes, nose, cheeks and mouth of a head. Each gives a list of shapes, drawn in order.
 *
 * @typedef {import("./head.js").Head} Head
 * @typedef {import("./expressions.js").Expression} Expression
 * @typedef {import("./people.js").Person} Person
 * @typedef {{d: string, fill?: string, stroke?: string, width?: number, opacity?: number}} Shape
 *   one path
 */
import { clamp, mix, path } from "./geometry.js";

export const INK = "#3a3f47";
const EYE_WHITE = "#fffaf2";
const MOUTH = "#8a4440";
const TONGUE = "#d98577";
const BLUSH = "#d5623f";

/** Where features sit and how large they are; angles in radians, lengths in units. */
const measures = {
  baby: {
    eye: { longitude: 0.44, latitude: 0.14, half: 16, tall: 14.5, iris: 11.5 },
    brow: { longitude: 0.46, latitude: -0.22, half: 12, thick: 2.6 },
    nose: 0.42,
    mouth: { latitude: 0.74, half: 15 },
    cheek: { longitude: 0.66, latitude: 0.56, radius: 18 },
  },
  adult: {
    eye: { longitude: 0.4, latitude: -0.06, half: 15, tall: 10, iris: 8 },
    brow: { longitude: 0.42, latitude: -0.32, half: 16, thick: 3.6 },
    nose: 0.3,
    mouth: { latitude: 0.64, half: 20 },
    cheek: { longitude: 0.6, latitude: 0.38, radius: 17 },
  },
};

/** @param {"baby" | "adult"} kind @param {Head} head @param {Expression} shown @param {Person} person */
export function drawFeatures(kind, head, shown, person) {
  const size = measures[kind];
  return [
    ...[-1, 1].flatMap((side) => drawEye(size, head, shown, person, side)),
    ...drawCheeks(size, head, shown, person),
    ...[-1, 1].map((side) => drawBrow(size, head, shown, person, side)),
    ...drawNose(kind, size, head, person),
    ...drawMouth(size, head, shown, person),
  ];
}

/** @typedef {typeof measures.baby} Measures */

/** @param {Measures} size @param {Head} head @param {Expression} shown @param {Person} person */
function drawCheeks({ cheek }, head, { flush, smile }, person) {
  return [-1, 1].map((side) => {
    const { x, y, squeeze } = head.place(side * cheek.longitude, cheek.latitude);
    const up = y - Math.max(0, smile) * 4;
    const across = cheek.radius * Math.max(0.55, squeeze);
    const inwards = squeeze < 0.55 ? -Math.sign(x) * 7 : 0;
    return {
      d: ellipse(x + inwards, up, across, cheek.radius * 0.95),
      fill: person.blush ?? BLUSH,
      opacity: 0.1 + 0.2 * flush,
    };
  });
}

/**
 * @param {Measures} size @param {Head} head @param {Expression} shown @param {Person} person
 * @param {number} side -1 is to our left
 */
function drawEye({ eye }, head, shown, person, side) {
  const { x, y, squeeze } = head.place(side * eye.longitude, eye.latitude);
  const half = eye.half * mix(0.62, 1, squeeze);
  const open = clamp(shown.eyesOpen, 0, 1.2);
  const squint = clamp(shown.squint, 0, 1);
  const tall = eye.tall;
  const upper = mix(tall * (0.75 - 1.75 * squint), -tall * 1.34, Math.min(1, open));
  const lower = Math.max(
    upper + 0.5,
    mix(tall * 0.75, tall * (1.15 - 0.75 * squint), Math.min(1, open)),
  );
  const left = x - half;
  const right = x + half;
  const base = y + 1.5;
  const bulge = half * 0.62;
  const shapes = /** @type {import("./features.js").Shape[]} */ ([]);
  if (open > 0.12) {
    const lids = path`M${left} ${base}C${x - bulge} ${y + upper} ${x + bulge} ${y + upper} ${right} ${base}`;
    const under = path`C${x + bulge} ${y + lower} ${x - bulge} ${y + lower} ${left} ${base}Z`;
    const lookX = clamp(shown.gazeX, -1, 1) * half * 0.42;
    const lookY = clamp(shown.gazeY, -1, 1) * tall * 0.35;
    const iris = Math.min(eye.iris, half * 0.72);
    const high = Math.max(eye.iris + 7, tall * 1.2);
    shapes.push(
      { d: lids + under, fill: EYE_WHITE },
      {
        d: ellipse(x + lookX, y + lookY, iris * mix(0.8, 1, squeeze), eye.iris),
        fill: person.eyes,
      },
      {
        d: ellipse(x + lookX - iris * 0.3, y + lookY - eye.iris * 0.36, iris * 0.26, iris * 0.26),
        fill: EYE_WHITE,
      },
      // The lids cover what of the iris lies outside the eye.
      {
        d:
          lids +
          path`C${right + 2} ${y - high * 1.35} ${left - 2} ${y - high * 1.35} ${left} ${base}Z`,
        fill: person.skin,
      },
      {
        d:
          path`M${right} ${base}` +
          under.slice(0, -1) +
          path`C${left + 1} ${y + high * 1.4} ${right - 1} ${y + high * 1.4} ${right} ${base}Z`,
        fill: person.skin,
      },
    );
    if (squint > 0.3) {
      shapes.push({
        d:
          path`M${left + 3} ${base + 1}` +
          path`C${x - bulge} ${y + lower + 1} ${x + bulge} ${y + lower + 1} ${right - 3} ${base + 1}`,
        stroke: person.line ?? INK,
        width: 1.8,
        opacity: clamp((squint - 0.3) * 1.2, 0, 0.7),
      });
    }
  }
  shapes.push({
    d: path`M${left - 1} ${base + 0.5}C${x - bulge} ${y + upper} ${x + bulge} ${y + upper} ${right + 1} ${base + 0.5}`,
    stroke: person.line ?? INK,
    width: 2.8,
  });
  return shapes;
}

/**
 * @param {Measures} size @param {Head} head @param {Expression} shown @param {Person} person
 * @param {number} side
 */
function drawBrow({ brow }, head, shown, person, side) {
  const { x, y, squeeze } = head.place(side * brow.longitude, brow.latitude);
  const half = brow.half * mix(0.55, 1, squeeze);
  const lift = shown.browRaise * 8;
  const inner = y - lift - shown.browWorry * 8 + shown.browKnit * 7 + 2;
  const outer = y - lift * 0.7 + shown.browWorry * 5 - shown.browKnit * 1 + 3;
  const middle = y - lift * 1.1 - 6 + shown.browKnit * 5 + shown.browWorry * 1;
  const inward = shown.browKnit * 3 * -side;
  return {
    d: path`M${x - side * half + inward} ${inner}Q${x + inward / 2} ${middle} ${x + side * half} ${outer}`,
    stroke: person.brows,
    width: brow.thick * (person.browWeight ?? 1),
  };
}

/** @param {"baby" | "adult"} kind @param {Measures} size @param {Head} head @param {Person} person */
function drawNose(kind, { nose }, head, person) {
  const tip = head.place(0, nose);
  const to = head.lean;
  if (kind === "baby") {
    const x = tip.x * 1.1;
    return [
      {
        d: path`M${x - 6 + to * 1} ${tip.y - 1}C${x - 7 + to * 2} ${tip.y + 6} ${x + 7 + to * 2} ${tip.y + 6} ${x + 6 + to * 1} ${tip.y - 1}`,
        stroke: person.line ?? INK,
        width: 2.4,
      },
    ];
  }
  const bridge = head.place(0, -0.04);
  const x = tip.x + to * 9;
  const back = to > 0 ? -1 : 1;
  return [
    {
      d: path`M${bridge.x + to * 3} ${bridge.y}C${bridge.x + to * 4} ${bridge.y + 14} ${x + to * 4} ${tip.y - 12} ${x + to * 2} ${tip.y - 2}C${x + to} ${tip.y + 6} ${x + back * 8} ${tip.y + 7} ${x + back * 13} ${tip.y + 3}`,
      stroke: person.line ?? INK,
      width: 2.6,
    },
  ];
}

/** @param {Measures} size @param {Head} head @param {Expression} shown @param {Person} person */
function drawMouth({ mouth }, head, shown, person) {
  const { x: centre, y } = head.place(0, mouth.latitude);
  const x = centre * 1.03 + head.lean * 3;
  const half = mouth.half * shown.mouthWide;
  const left = x - half * Math.max(0.45, Math.cos(head.yaw - 0.3));
  const right = x + half * Math.max(0.45, Math.cos(head.yaw + 0.3));
  const corner = y - shown.smile * half * 0.32 + shown.mouthOpen * 2;
  const square = clamp(shown.mouthSquare, 0, 1);
  const upper = y + shown.smile * half * 0.28 - shown.mouthOpen * mix(2, 16, square);
  const lower = upper + shown.mouthOpen * mix(30, 34, square) + 0.01;
  const spread = mix(0.5, 0.86, square);
  const from = mix(x, left, spread);
  const to = mix(x, right, spread);
  const shapes = /** @type {import("./features.js").Shape[]} */ ([]);
  const top = path`M${left} ${corner}C${from} ${control(corner, upper)} ${to} ${control(corner, upper)} ${right} ${corner}`;
  if (shown.mouthOpen > 0.06) {
    const bottom = control(corner, lower);
    const whole = top + path`C${to} ${bottom} ${from} ${bottom} ${left} ${corner}Z`;
    const tongueTop = mix(upper, lower, 0.62);
    shapes.push({ d: whole, fill: MOUTH });
    if (shown.mouthOpen > 0.25) {
      const tongueHalf = (right - left) * 0.25;
      shapes.push({
        d: path`M${x - tongueHalf} ${lower - 3}C${x - tongueHalf} ${tongueTop - 2} ${x + tongueHalf} ${tongueTop - 2} ${x + tongueHalf} ${lower - 3}C${x + tongueHalf * 0.4} ${lower + 0.5} ${x - tongueHalf * 0.4} ${lower + 0.5} ${x - tongueHalf} ${lower - 3}Z`,
        fill: TONGUE,
        opacity: clamp((shown.mouthOpen - 0.25) * 3, 0, 1),
      });
    }
    shapes.push({ d: whole, stroke: person.line ?? INK, width: 2.4 });
  } else {
    shapes.push({ d: top, stroke: person.line ?? INK, width: 2.6 });
  }
  const lip = lower + 6.5 + shown.mouthOpen * 3;
  shapes.push({
    d: path`M${mix(x, left, 0.4)} ${lip}Q${x} ${lip + 2.5 + 4 * shown.pout} ${mix(x, right, 0.4)} ${lip}`,
    stroke: person.line ?? INK,
    width: 1.9,
    opacity: mix(0.3, 0.75, clamp(shown.pout, 0, 1)) * (1 - clamp(shown.mouthOpen * 4, 0, 1)),
  });
  return shapes;
}

/** Where the handles of a curve must lie for its middle to come to `middle`. @param {number} end @param {number} middle */
function control(end, middle) {
  return (middle * 4 - end) / 3;
}

/** @param {number} x @param {number} y @param {number} across @param {number} down */
export function ellipse(x, y, across, down) {
  const [a, b] = [across * 0.5523, down * 0.5523];
  return path`M${x - across} ${y}C${x - across} ${y - b} ${x - a} ${y - down} ${x} ${y - down}C${x + a} ${y - down} ${x + across} ${y - b} ${x + across} ${y}C${x + across} ${y + b} ${x + a} ${y + down} ${x} ${y + down}C${x - a} ${y + down} ${x - across} ${y + b} ${x - across} ${y}Z`;
}
