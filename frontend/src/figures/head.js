/**
 * A head that can turn. Its outline goes from facing us to three-quarter view, and what stands on
 * it is placed by longitude and latitude, as on a ball.
 *
 * @typedef {import("./geometry.js").Point} Point
 * @typedef {{points: Point[], place: Place, yaw: number, lean: number}} Head
 * @typedef {(longitude: number, latitude: number) => {x: number, y: number, squeeze: number}} Place
 */
import { clamp, mix } from "./geometry.js";

/** The turn, in radians, at which the three-quarter outline is reached. */
const THREE_QUARTER = 0.5;

/** @param {Point[]} half from the crown to the chin @returns {Point[]} both halves, clockwise */
const mirrored = (half) => [
  ...half,
  ...half
    .slice(1, -1)
    .map(([x, y]) => /** @type {Point} */ ([-x, y]))
    .reverse(),
];

/** Outlines clockwise from the crown; the three-quarter ones look to the left. */
const shapes = {
  baby: {
    across: 80,
    down: 78,
    front: mirrored([
      [0, -90],
      [38, -85],
      [70, -63],
      [88, -28],
      [90, 6],
      [92, 34],
      [76, 65],
      [42, 86],
      [0, 92],
    ]),
    turned: /** @type {Point[]} */ ([
      [10, -92],
      [52, -86],
      [86, -62],
      [103, -24],
      [101, 12],
      [88, 42],
      [58, 69],
      [22, 87],
      [-18, 93],
      [-53, 86],
      [-81, 65],
      [-90, 38],
      [-84, 10],
      [-86, -22],
      [-70, -60],
      [-34, -86],
    ]),
  },
  adult: {
    across: 76,
    down: 96,
    front: mirrored([
      [0, -110],
      [40, -103],
      [68, -80],
      [80, -40],
      [81, 0],
      [77, 36],
      [62, 72],
      [34, 98],
      [0, 106],
    ]),
    turned: /** @type {Point[]} */ ([
      [8, -111],
      [50, -103],
      [82, -76],
      [94, -36],
      [89, 4],
      [77, 38],
      [56, 70],
      [18, 97],
      [-20, 106],
      [-49, 96],
      [-69, 68],
      [-78, 34],
      [-75, 0],
      [-77, -36],
      [-66, -78],
      [-30, -104],
    ]),
  },
};

/**
 * @param {keyof typeof shapes} kind
 * @param {number} yaw radians; below 0 the head is turned to the left
 * @param {number} pitch radians; above 0 it looks down
 * @returns {Head}
 */
export function turnHead(kind, yaw, pitch) {
  const { across, down, front, turned } = shapes[kind];
  const share = clamp(Math.abs(yaw) / THREE_QUARTER, 0, 1.15);
  const lean = clamp(yaw / THREE_QUARTER, -1.15, 1.15);
  const points = front.map(([x, y], index) => {
    const mirror = (front.length - index) % front.length;
    const [turnedX, turnedY] = /** @type {Point} */ (turned[yaw > 0 ? mirror : index]);
    return /** @type {Point} */ ([
      mix(x, yaw > 0 ? -turnedX : turnedX, share),
      mix(y, turnedY, share),
    ]);
  });
  return {
    points,
    yaw,
    lean,
    place: (longitude, latitude) => ({
      x: across * Math.sin(longitude + yaw),
      y: down * Math.sin(latitude + pitch),
      squeeze: Math.max(0.3, Math.cos(longitude + yaw)),
    }),
  };
}
