/** Shapes as SVG text, for the stills that the build writes. */
import { tightPath } from "./tight-path.js";

/** @param {import("./face.js").Layer[]} layers */
export function layersAsText(layers) {
  return layers
    .filter(({ shapes }) => shapes.length)
    .map(({ transform, shapes }) => {
      const inside = shapes.map(shapeAsText).join("");
      return transform ? `<g transform="${transform}">${inside}</g>` : inside;
    })
    .join("");
}

/** @param {import("./features.js").Shape} shape */
function shapeAsText({ d, fill = "none", stroke, width, opacity }) {
  const line = stroke ? ` stroke="${stroke}" stroke-width="${width}"` : "";
  const faint =
    opacity === undefined || opacity === 1 ? "" : ` opacity="${Math.round(opacity * 100) / 100}"`;
  return `<path d="${tightPath(d)}"${fill === "none" ? "" : ` fill="${fill}"`}${line}${faint}/>`;
}
