/**
 * Hair, headscarves and glasses, drawn for a head in three-quarter view to the left.
 *
 * @typedef {import("./features.js").Shape} Shape
 * @typedef {import("./head.js").Head} Head
 * @typedef {import("./people.js").Person} Person
 */
import { ellipse, INK } from "./features.js";
import { closedCurve, path } from "./geometry.js";

/** A soft fill with its line of ink. @param {string} d @param {string} fill @returns {Shape[]} */
export function inked(d, fill) {
  return [{ d, fill, stroke: INK, width: 2.8 }];
}

/** @param {string} d @param {string} stroke @param {number} [width] @returns {Shape} */
const line = (d, stroke, width = 2.4) => ({ d, stroke, width });

/** @typedef {{back: (person: Person) => Shape[], front: (person: Person) => Shape[]}} Style */

/** @type {Record<string, Style>} */
const styles = {
  long: {
    back: ({ hair, strands }) => [
      ...inked(
        "M6-124C84-126 124-64 118 10 116 62 128 104 112 142 96 160 60 158 34 150L20 20Z",
        hair,
      ),
      line("M104 50c2 28 4 52-2 80M90 66c2 26 2 44-4 68", strands),
    ],
    front: ({ hair, strands }) => [
      ...inked(
        "M86 22C124-58 90-140-2-138-76-134-104-84-92-22-90-12-84-8-80-16-78-34-74-46-64-58-28-52 24-62 50-92 52-60 62-22 72 14 76 26 82 30 86 22Z",
        hair,
      ),
      line(
        "M50-92C46-110 30-122 10-128M70-34c-2-24-8-40-16-52M-20-76c-20 4-36 4-46 16M2-116C-24-120-48-110-64-92",
        strands,
      ),
    ],
  },
  bun: {
    back: ({ hair, strands }) => [
      ...inked("M58-112C60-146 96-160 118-142 140-124 134-92 108-84Z", hair),
      line("M80-130c12-12 30-10 38 4M92-112c8-6 18-6 24 0", strands),
      ...inked("M4-122C84-126 120-66 110 6 104 30 94 40 84 40L30-20Z", hair),
    ],
    front: ({ hair, strands }) => [
      ...inked(
        "M84 6C116-54 88-130 2-128-66-126-96-82-86-34-84-26-78-24-76-32-70-60-50-76-24-80 20-84 54-68 66-34 70-20 74-6 76 4 78 12 82 14 84 6Z",
        hair,
      ),
      line(
        "M-58-86C-40-104-16-112 8-110M-10-92C20-100 52-92 70-68M40-112c18 8 34 22 44 42",
        strands,
      ),
    ],
  },
  cropped: {
    back: () => [],
    front: ({ hair, strands }) => [
      ...inked(
        "M92 2C94-6 100-20 100-40 98-90 60-122 4-122-50-122-84-92-82-44-80-40-76-42-74-50-66-66-50-78-24-82 20-84 52-80 62-54 66-40 70-20 76-2 80 8 88 10 92 2Z",
        hair,
      ),
      line(
        "M-50-96c4-4 8-6 12-7M-20-106c4-2 8-2 12-2M14-106c4 0 8 1 12 2M46-98c4 2 7 4 10 7M70-78c3 3 5 6 7 10M-4-94c4-1 8-1 12 0M30-90c4 1 8 2 11 4",
        strands,
        2.2,
      ),
    ],
  },
  swept: {
    back: () => [],
    front: ({ hair, strands }) => [
      ...inked(
        "M90 4C98-20 108-56 94-90 74-130 14-146-40-132-74-128-98-112-96-86-92-92-86-94-82-92-88-78-88-60-82-44-76-60-66-72-48-80-14-76 34-84 56-78 60-52 66-24 76-2 80 8 88 12 90 4Z",
        hair,
      ),
      line(
        "M-78-100C-56-114-20-122 14-116M-40-94C-6-92 30-102 52-96M76-88c8 14 12 32 10 50",
        strands,
      ),
    ],
  },
  balding: {
    back: () => [],
    front: ({ hair, strands }) => [
      ...inked(
        "M54-66C84-84 110-60 108-20 108-4 104 10 95 14 90 2 78-6 66 4 64-20 54-42 54-66Z",
        hair,
      ),
      line("M76-58c12 12 17 26 17 42M90-54c5 10 8 20 8 30", strands),
    ],
  },
  headscarf: {
    back: () => [],
    front: ({ hair, strands }) => [
      // The second outline runs the other way round, so that it leaves the face free.
      ...inked(
        "M-84-30C-98-104-50-140 6-140 92-140 124-72 114 4 112 60 124 120 112 160 62 190-30 188-72 160-64 136-58 118-54 100-76 84-90 40-86-2-88-10-86-20-84-30ZM-78-26C-82 20-76 68-54 92-38 108-14 108 6 98 42 82 64 48 66 6 68-40 50-74 6-80-40-84-72-66-78-26Z",
        hair,
      ),
      line(
        "M-62-92C-38-114 8-124 50-108M88-66c18 36 14 76-8 112M88 78C72 108 34 132-24 134M96 110C76 138 30 158-30 154M-30-106c22-8 48-8 70 2",
        strands,
      ),
    ],
  },
};

/** @param {Person} person @returns {Style} */
export function hairOf(person) {
  return /** @type {Style} */ (styles[person.hairStyle] ?? styles.long);
}

/** A baby's hair turns with the head. @param {Head} head @param {Person} person @returns {Shape[]} */
export function babyHair(head, { hair, strands, hairStyle }) {
  const { points, lean } = head;
  const grown = points.map(
    ([x, y]) => /** @type {import("./geometry.js").Point} */ ([x * 1.035, y * 1.045 - 1]),
  );
  const crown = (/** @type {number} */ longitude, /** @type {number} */ y) =>
    /** @type {import("./geometry.js").Point} */ ([86 * Math.sin(longitude + head.yaw), y]);
  const x = -lean * -8;
  const wisps = [
    line(`${path`M${x + 2} ${-90}`}c-9 7-8 19 1 22 9 2 15-5 10-11`, strands),
    line(`${path`M${x - 24} ${-86}`}c-5 7-5 12-3 17`, strands),
    line(`${path`M${x + 30} ${-84}`}c6 6 5 13 2 18`, strands),
  ];
  if (hairStyle === "wisps") return wisps;
  if (hairStyle === "cap") {
    const over = [12, 13, 14, 15, 0, 1, 2, 3, 4].map((index) => grown[index] ?? [0, 0]);
    const lowNear = lean > 0 ? 8 : 0;
    const hairline = [
      crown(1.15, -18),
      crown(0.8, -46),
      crown(0.35, -58),
      crown(0, -50),
      crown(-0.4, -60),
      crown(-0.8, -46),
      crown(-1.15, -18),
    ];
    const start = over.slice(lean > 0.4 ? 0 : 1, lean < -0.4 ? 9 : 8);
    return [
      ...inked(closedCurve([.../** @type {any} */ (start), ...hairline]), hair),
      line(
        path`M${x - 30} ${-76 + lowNear}` +
          "c10-6 22-8 32-7" +
          path`M${x + 20} ${-74}` +
          "c10 1 18 5 24 11",
        strands,
        2.2,
      ),
    ];
  }
  const edge = lean > 0 ? [13, 14, 15, 0, 1, 2] : [14, 15, 0, 1, 2, 3];
  const crownAt = edge.map((index) => {
    const [cx, cy] = grown[index] ?? [0, 0];
    return [cx * 0.96, cy * 0.96];
  });
  const fringeAt = [-1, -0.62, -0.25, 0.12, 0.5, 0.9].map((longitude, index) =>
    crown(longitude, -62 + longitude * longitude * 18 - (index % 2) * 5),
  );
  const curls = [...crownAt, ...fringeAt];
  const middle = closedCurve(
    [
      ...edge.map((index) => grown[index] ?? [0, 0]),
      crown(0.8, -56),
      crown(0, -66),
      crown(-0.8, -56),
    ].map(([a, b]) => /** @type {import("./geometry.js").Point} */ ([a * 0.97, b * 0.97])),
  );
  const all = [middle, ...curls.map(([cx = 0, cy = 0]) => ellipse(cx, cy, 17, 15))];
  return [
    ...all.map((d) => ({ d, stroke: INK, width: 5 })),
    ...all.map((d) => ({ d, fill: hair })),
    ...curls.map(([cx = 0, cy = 0]) => ({
      d: `${path`M${cx - 5} ${cy + 2}`}c0-8 11-8 10-1-1 4-5 3-5 0`,
      stroke: strands,
      width: 1.8,
    })),
  ];
}

/** @param {Head} head @returns {Shape[]} */
export function glasses(head) {
  const frame = "#5b5048";
  const lenses = [-1, 1].map((side) => {
    const { x, y, squeeze } = head.place(side * 0.4, -0.05);
    return { x, y: y + 2, across: 24 * (0.55 + 0.45 * squeeze), down: 20 };
  });
  const [far, near] = /** @type {[typeof lenses[0], typeof lenses[0]]} */ (lenses);
  return [
    ...lenses.map(({ x, y, across, down }) => line(ellipse(x, y, across, down), frame, 2.8)),
    line(
      path`M${far.x + far.across} ${far.y - 3}Q${(far.x + near.x) / 2} ${far.y - 9} ${near.x - near.across} ${near.y - 3}`,
      frame,
      2.8,
    ),
    line(path`M${near.x + near.across} ${near.y - 4}L${74} ${near.y - 2}`, frame, 2.8),
  ];
}
