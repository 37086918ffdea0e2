/**
 * Where things stand in a picture of the page is what was written out by hand, at two widths;
 * `tests/unit/test_drawn.py` holds Python's pictures to the same places.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { renderChart } from "../src/charts/chart.js";
import { renderTrace } from "../src/kinds/dyad-player/trace.js";
import { renderChart as renderDistances } from "../src/kinds/episode-player/distance-chart.js";
import { markupOf } from "./markup.js";

/**
 * @typedef {[number, number]} Point
 * @typedef {{tag: string, classes: string[], colour: string, words: string, with: Record<string, string>}} Seen
 * @typedef {{x: (at: number) => number, y: (at: number) => number}} Plot parts of its width and height
 */

const cases = JSON.parse(
  readFileSync(new URL("../../tests/cases/drawn.json", import.meta.url), "utf8"),
);
const ELEMENT = /<(svg|g|rect|circle|path|line|text|div|span)\b([^>]*)>([^<]*)/g;

/** @param {string} markup @returns {Seen[]} every element, with the colour that it stands in */
function seenIn(markup) {
  let colour = "";
  return [...markup.matchAll(ELEMENT)].map(([, tag, attributes, inside]) => {
    const read = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const classes = (read.class ?? "").split(/\s+/);
    colour = classes.find((one) => one.startsWith("c-"))?.slice(2) ?? colour;
    return { tag, classes, colour, words: inside.trim(), with: read };
  });
}

/** @param {Seen[]} seen @param {string} name @param {string} [not] */
const ofClass = (seen, name, not) =>
  seen.filter(({ classes }) => classes.includes(name) && !(not && classes.includes(not)));

/** @param {Seen} seen @param {...string} names @returns {number[]} */
const numbers = (seen, ...names) => names.map((name) => Number(seen.with[name] ?? 0));

/** @param {number} left @param {number} top @param {number} right @param {number} bottom @returns {Plot} */
const plotOf = (left, top, right, bottom) => ({
  x: (at) => (at - left) / (right - left),
  y: (at) => (bottom - at) / (bottom - top),
});

/** @param {string} d @returns {Point[][]} the corners of a path told by places, and what bends go around */
function piecesOf(d) {
  return d
    .split("M")
    .slice(1)
    .map((piece) =>
      piece.split(/[LQ]/).map((told) => {
        const [x, y] = told.trim().split(/\s+/).map(Number.parseFloat);
        return /** @type {Point} */ ([x, y]);
      }),
    );
}

const SIGNS = { circle: "●○", triangle: "▲△", square: "■□", diamond: "◆◇" };

/** @param {Seen} seen @returns {{sign: string, at: number[], radius: number}[]} the marks of a path */
function marksOf(seen) {
  const isHollow = Number(seen.classes.includes("hollow"));
  return seen.with.d
    .split("M")
    .slice(1)
    .map((piece) => {
      const [x, y] = piece.split(/[al]/)[0].split(" ").map(Number);
      const arc = piece.match(/^[^a]*a([\d.]+) /);
      if (arc) {
        const radius = Number(arc[1]);
        return { sign: SIGNS.circle[isHollow], at: [x + radius, y], radius };
      }
      const moves = [...piece.matchAll(/l(-?[\d.]+) (-?[\d.]+)/g)].map((move) => [
        Number(move[1]),
        Number(move[2]),
      ]);
      const [[right, down]] = moves;
      if (moves.length === 2) {
        assert.ok(down > 0, "a triangle stands on its base");
        return { sign: SIGNS.triangle[isHollow], at: [x, y + (down * 1.2) / 2.2], radius: right };
      }
      if (down === 0) {
        const at = [x + right / 2, y + right / 2];
        return { sign: SIGNS.square[isHollow], at, radius: right / 2 };
      }
      return { sign: SIGNS.diamond[isHollow], at: [x, y + down], radius: down };
    });
}

/** @param {{sign: string, at: number[]}[]} marks @returns {string[]} row by row, from the left */
function rowsOf(marks) {
  const rows = new Map();
  for (const { sign, at } of marks) {
    const row = [...rows.keys()].find((one) => Math.abs(one - at[1]) < 3) ?? at[1];
    rows.set(row, [...(rows.get(row) ?? []), { x: at[0], sign }]);
  }
  return [...rows.keys()]
    .sort((a, b) => a - b)
    .map((row) =>
      rows
        .get(row)
        .sort((/** @type {{x: number}} */ a, /** @type {{x: number}} */ b) => a.x - b.x)
        .map((/** @type {{sign: string}} */ { sign }) => sign)
        .join(""),
    );
}

/** @param {Seen[]} seen @param {Plot} plot @param {Record<string, number>} wanted the parts of each tick */
function ticksIn(seen, plot, wanted) {
  return Object.fromEntries(
    Object.entries(wanted).map(([words, part]) => {
      const [tick] = seen.filter((one) => one.tag === "text" && one.words === words);
      const [x, y] = numbers(tick, "x", "y");
      const told = plot.y(y) < -0.02 ? plot.x(x) : plot.y(y);
      // Words stand a little below their line.
      return [words, Math.abs(told - part) < 0.05 ? part : told];
    }),
  );
}

/** @param {Seen[]} seen @param {any} wanted */
function linesIn(seen, wanted) {
  const grid = ofClass(seen, "grid").map((one) => numbers(one, "x1", "y1", "x2", "y2"));
  const heights = grid.map(([, y]) => y);
  const plot = plotOf(grid[0][0], Math.min(...heights), grid[0][2], Math.max(...heights));
  return {
    lines: ofClass(seen, "line")
      .filter(({ with: { d } }) => d !== "M0 4H36")
      .map((one) => ({
        colour: one.colour,
        dashed: Boolean(one.with["stroke-dasharray"]),
        points: piecesOf(one.with.d)[0].map(([x, y]) => [plot.x(x), plot.y(y)]),
      })),
    grounds: ofClass(seen, "ground").map((one) => {
      const ys = piecesOf(one.with.d)[0].map(([, y]) => plot.y(y));
      return { colour: one.colour, from: Math.min(...ys), to: Math.max(...ys) };
    }),
    phases: ofClass(seen, "phase").map((one) => {
      const [x, width] = numbers(one, "x", "width");
      return { from: plot.x(x), to: plot.x(x + width), shaded: one.classes.includes("shaded") };
    }),
    ticks: ticksIn(seen, plot, wanted.ticks),
  };
}

/** @param {Seen[]} seen */
function barsIn(seen) {
  const tracks = ofClass(seen, "track");
  const told = ofClass(seen, "strong");
  return {
    bars: ofClass(seen, "bar").map((bar, place) => {
      const [x, y, width] = numbers(bar, "x", "y", "width");
      const [left, top, full] = numbers(tracks[place], "x", "y", "width");
      assert.deepEqual([x, y], [left, top], "a bar begins with its track");
      return { colour: bar.colour, length: width / full, told: told[place].words };
    }),
  };
}

/** @param {Seen[]} seen */
function squaresIn(seen) {
  return {
    squares: pictures(seen).map((one) =>
      rowsOf(
        ofClass(one, "dot").map((dot) => ({
          sign: SIGNS.circle[Number(!dot.classes.includes("counted"))],
          at: numbers(dot, "cx", "cy"),
        })),
      ),
    ),
  };
}

/** @param {Seen[]} seen @returns {Seen[][]} what is in each picture that has a name */
function pictures(seen) {
  const shapes = seen.filter(({ tag }) => tag !== "div" && tag !== "span");
  const starts = shapes.flatMap((one, place) => (one.tag === "svg" ? [place] : []));
  return starts
    .filter((place) => shapes[place].with.role === "img")
    .map((place) =>
      shapes.slice(
        place + 1,
        starts.find((next) => next > place),
      ),
    );
}

/** @param {Seen[]} seen @param {any} _wanted @param {number} width */
function momentsIn(seen, _wanted, width) {
  const [inside] = pictures(seen);
  const boxes = inside.map((one) => numbers(one, "x", "y", "width", "height"));
  const tallest = Math.max(...boxes.map(([, , , height]) => height));
  return {
    moments: inside.map((one, place) => {
      const [x, y, , height] = boxes[place];
      assert.ok(Math.abs(y + height - boxes[0][1] - boxes[0][3]) < 0.2, "all stand on one line");
      const from = Math.round((x / width) * 100) / 100;
      return { from, tall: height === tallest, full: one.classes.includes("on") };
    }),
  };
}

/** @param {Seen[]} seen */
function rangesIn(seen) {
  const grid = ofClass(seen, "grid").map(({ with: { d } }) => Number.parseFloat(d.slice(1)));
  const plot = plotOf(grid[0], 0, /** @type {number} */ (grid.at(-1)), 1);
  const bubbles = ofClass(seen, "bubble").map((one) => marksOf(one)[0]);
  const centres = ofClass(seen, "mark");
  const largest = Math.max(...bubbles.map(({ radius }) => radius));
  return {
    ranges: ofClass(seen, "range").map(({ with: { d } }, place) => {
      const [, from, to] = /** @type {string[]} */ (
        /** @type {unknown} */ (d.match(/^M(\S+) \S+H([^M]+)M/))
      );
      const [at] = numbers(centres[place], "cx");
      assert.ok(Math.abs(at - bubbles[place].at[0]) < 0.2, "a mark has its own middle");
      return {
        from: plot.x(Number(from)),
        to: plot.x(Number(to)),
        at: plot.x(at),
        radius: bubbles[place].radius / largest,
      };
    }),
    grid: grid.map(plot.x),
  };
}

/** @param {Seen[]} seen */
function groupsIn(seen) {
  return { groups: pictures(seen).map((one) => rowsOf(one.flatMap(marksOf))) };
}

/** @param {Seen[]} seen @param {any} wanted */
function cloudIn(seen, wanted) {
  const [inside] = pictures(seen);
  const [x, y, width, height] = numbers(ofClass(inside, "track")[0], "x", "y", "width", "height");
  const plot = plotOf(x, y, x + width, y + height);
  const upright = (/** @type {Seen} */ one) => ({
    at: plot.x(Number(one.with.x1)),
    dashed: one.classes.includes("was"),
  });
  return {
    children: ofClass(inside, "mark").map((one) => {
      const [{ sign, at }] = marksOf(one);
      return { at: [plot.x(at[0]), plot.y(at[1])], mark: sign, colour: one.colour };
    }),
    rings: ofClass(inside, "ring").map((one) => {
      const [cx, cy] = numbers(one, "cx", "cy");
      return [plot.x(cx), plot.y(cy)];
    }),
    cut: upright(ofClass(inside, "cut", "was")[0]),
    was: upright(ofClass(inside, "was")[0]),
    ticks: ticksIn(inside, plot, wanted.ticks),
  };
}

/** @param {Seen[]} seen @param {any} wanted */
function planIn(seen, wanted) {
  const [inside] = pictures(seen);
  const [x, y, width, height] = numbers(ofClass(inside, "place")[0], "x", "y", "width", "height");
  const plot = plotOf(x, y, x + width, y + height);
  const middle = (/** @type {Seen} */ one) => {
    const [left, top, wide, tall] = numbers(one, "x", "y", "width", "height");
    return [plot.x(left + wide / 2), plot.y(top + tall / 2)];
  };
  const [bar] = ofClass(inside, "scale");
  const [, from, to] = /** @type {string[]} */ (bar.with.d.match(/^M(\S+) .*H([\d.]+)/));
  return {
    ways: ofClass(inside, "way").map((one) => ({
      dashed: Boolean(one.with["stroke-dasharray"]),
      points: piecesOf(one.with.d)[0].map((point) => [plot.x(point[0]), plot.y(point[1])]),
    })),
    numbers: wanted.numbers.map((/** @type {{told: string}} */ { told }) => {
      const text = inside.findIndex((one) => one.tag === "text" && one.words === told);
      return { told, at: middle(inside[text - 1]) };
    }),
    arrows: ofClass(inside, "arrow").map((one) => {
      const [, across, up, turned] = /** @type {string[]} */ (
        one.with.transform.match(/translate\((\S+) (\S+)\) rotate\((\S+)\)/)
      );
      assert.match(one.with.d, /^M[\d.]+ 0L-/, "an arrow points to the right before it is turned");
      const quarter = Math.round(Number(turned) / 90 + 4) % 4;
      const points = ["right", "near", "left", "far"][quarter];
      return { at: [plot.x(Number(across)), plot.y(Number(up))], points };
    }),
    seat: middle(ofClass(inside, "seat")[0]),
    scale_bar: plot.x(Number(to)) - plot.x(Number(from)),
  };
}

/** @type {Record<string, (seen: Seen[], wanted: any, width: number) => any>} */
const READERS = {
  "time-lines": linesIn,
  curves: linesIn,
  bars: barsIn,
  "icon-field": squaresIn,
  moments: momentsIn,
  ranges: rangesIn,
  "unit-dots": groupsIn,
  scatter: cloudIn,
  plan: planIn,
};

/** Alike in everything, numbers to a hundredth of the plot. @param {any} read @param {any} wanted @param {string} where */
function same(read, wanted, where = "") {
  if (typeof wanted === "number") {
    assert.ok(Math.abs(read - wanted) < 0.011, `${where} is ${read} and not ${wanted}`);
  } else if (wanted && typeof wanted === "object") {
    assert.deepEqual(Object.keys(read), Object.keys(wanted), where);
    for (const key of Object.keys(wanted)) same(read[key], wanted[key], `${where}.${key}`);
  } else assert.equal(read, wanted, where);
}

const views = cases.filter((/** @type {{layout?: object}} */ { layout }) => layout);

for (const width of [420, 900]) {
  for (const { name, layout, series, drawn } of views) {
    test(`everything stands where its value says, ${width} px wide: ${name}`, () => {
      const markup = markupOf(renderChart(layout, series, { width, em: 15 }, "What it shows"));
      same(READERS[layout.kind](seenIn(markup), drawn, width), drawn);
    });
  }
}

test("every kind of picture has a case", () => {
  const kinds = new Set(views.map((/** @type {any} */ { layout }) => layout.kind));
  assert.deepEqual(kinds, new Set(Object.keys(READERS)));
});

/** @param {string} name */
const caseOf = (name) => cases.find((/** @type {{kind: string}} */ { kind }) => kind === name);

/** @param {Seen} seen @param {string} name @returns {number} what a style says in percent or parts */
const styled = (seen, name) =>
  Number.parseFloat(
    new RegExp(`(?:^|[ ;])${name}: (?:calc\\(100% - )?([\\d.]+)`).exec(seen.with.style)?.[1] ?? "",
  );

test("distances are drawn on the axis that Python draws them on", () => {
  const { drawn, tellings, ...spec } = caseOf("distance-chart");
  const pattern = { id: "secure", name: "Secure", takeaway: "It differs", tellings };
  const seen = seenIn(markupOf(renderDistances(spec, /** @type {any} */ (pattern), 0)));
  const svg = seen.findLast(({ tag }) => tag === "svg");
  const [, , wide, tall] = /** @type {Seen} */ (svg).with.viewBox.split(" ").map(Number);
  const plot = plotOf(0, 0, wide, tall);
  const runs = (/** @type {string} */ name) =>
    piecesOf(/** @type {Seen} */ (ofClass(seen, name).at(-1)).with.d).map((piece) =>
      piece.map(([x, y]) => [plot.x(x), plot.y(y)]),
    );
  same(
    {
      // The page draws on from one episode to the next in one path; each begins anew.
      from_carer: runs("from-carer"),
      from_toys: runs("from-toys"),
      episodes: ofClass(seen, "band").map((one) => {
        const from = styled(one, "left") / 100;
        return { from, to: from + styled(one, "width") / 100, out: one.classes.includes("out") };
      }),
      ticks: Object.fromEntries(
        ofClass(seen, "tick").map((one) => [one.words, styled(one, "--height")]),
      ),
    },
    drawn,
  );
});

test("joy and upset are drawn each in its own line", () => {
  const { drawn, ...spec } = caseOf("dyad-trace");
  const seen = seenIn(markupOf(renderTrace(spec, 0)));
  const [lines] = seen.filter(({ tag }) => tag === "svg");
  const [, , wide, tall] = lines.with.viewBox.split(" ").map(Number);
  const plot = plotOf(0, 0, wide, tall);
  const points = (/** @type {string} */ name) =>
    piecesOf(ofClass(seen, name).filter(({ tag }) => tag === "path")[0].with.d)[0].map(([x, y]) => [
      plot.x(x),
      plot.y(y),
    ]);
  const [bars] = seen.filter(({ tag, with: { d } }) => tag === "path" && d.includes("h"));
  same(
    {
      joy: points("joy"),
      upset: points("upset"),
      in_step: [...bars.with.d.matchAll(/M(\S+) 0h(\d+)v1/g)].map(([, from, long]) => [
        plot.x(Number(from)),
        plot.x(Number(from) + Number(long)),
      ]),
      shaded: ofClass(seen, "shaded").map((one) => [
        styled(one, "left") / 100,
        styled(one, "right") / 100,
      ]),
    },
    drawn,
  );
  const [joy, upset] = ofClass(seen, "name");
  assert.deepEqual([joy.words, upset.words], ["Joy", "Upset"]);
  assert.ok(joy.classes.includes("joy") && upset.classes.includes("upset"));
  assert.ok(styled(joy, "left") < 20 && styled(upset, "left") > 50, "a name is by its line's top");
});

/** @param {string} markup @param {string} item @returns {string[][]} the mark of each part of a key, and its words */
function keyOf(markup, item) {
  const [, key] = markup.split(/<(?:p|ul) class="key[^>]*>/);
  return key.split(`<${item}`).flatMap((part) => {
    const [, hollow, d] = part.match(/class="?mark( hollow)?"? d="([^"]*)"/) ?? [];
    if (!d) return [];
    const classes = hollow ? ["mark", "hollow"] : ["mark"];
    const [{ sign }] = marksOf({ tag: "path", classes, colour: "", words: "", with: { d } });
    return [[sign, part.replace(/.*<\/svg>|<\/.*/gs, "").trim()]];
  });
}

/** @param {string} wanted */
const drawnCase = (wanted) => {
  const { layout, series } = cases.find(
    (/** @type {{name?: string}} */ { name }) => name === wanted,
  );
  return markupOf(renderChart(layout, series, { width: 420, em: 15 }, "What it shows"));
};

test("the key of a group shows each mark as it stands in the group", () => {
  assert.deepEqual(keyOf(drawnCase("a mark for each child, part after part"), "span"), [
    ["●", "secure 3"],
    ["△", "avoidant 2"],
    ["■", "resistant 1"],
    ["◇", "disorganised 2"],
  ]);
});

test("the key of a cloud shows each side as it stands in the cloud", () => {
  const markup = drawnCase("a cloud with a line that was moved to the left");
  assert.deepEqual(keyOf(markup, "li"), [
    ["○", "before"],
    ["▲", "beyond"],
  ]);
});
