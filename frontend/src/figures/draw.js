/** Shapes as Lit draws them: the live twin of as-text.js. */
import { nothing, svg } from "lit";

/** @param {import("./face.js").Layer[]} layers */
export function drawLayers(layers) {
  return layers.map(
    ({ transform, shapes }) =>
      svg`<g transform=${transform || nothing}>${shapes.map(drawShape)}</g>`,
  );
}

/** @param {import("./features.js").Shape} shape */
function drawShape({ d, fill, stroke, width, opacity }) {
  return svg`<path
    d=${d}
    fill=${fill ?? "none"}
    stroke=${stroke ?? nothing}
    stroke-width=${width ?? nothing}
    opacity=${opacity ?? nothing}
  />`;
}
