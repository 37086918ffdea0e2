/** The stills of pages without script and of print, which the build writes for Python. */
import { layersAsText } from "./as-text.js";
import { adultExpressions, babyExpressions } from "./expressions.js";
import { drawPair, HEIGHT, WIDTH } from "./face.js";
import { people } from "./people.js";

/** What is drawn for each phase, and what the drawing shows in words. */
const scenes = {
  play: {
    adult: adultExpressions.warm,
    baby: babyExpressions.joy,
    label: "An adult and a baby smile at each other, hand in hand.",
  },
  "still face": {
    adult: adultExpressions.still,
    baby: babyExpressions.bid,
    label: "The adult’s face is blank. The baby smiles and reaches out with both hands.",
  },
  reunion: {
    adult: adultExpressions.back,
    baby: babyExpressions.wary,
    label: "The adult is warm again and holds out a hand. The baby looks back, still unsure.",
  },
};

const SHAPE =
  'fill="none" stroke-linecap="round" stroke-linejoin="round" style="filter:var(--sb-drawing)"';

/** @returns {Record<string, Record<string, string>>} SVG by pair and by phase */
export function drawStills() {
  return mapValues(people, (pair) =>
    mapValues(
      scenes,
      ({ adult, baby, label }) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}" ${SHAPE}>${layersAsText(drawPair(pair, adult, baby))}</svg>`,
    ),
  );
}

/**
 * @template In, Out
 * @param {Record<string, In>} values @param {(value: In) => Out} change
 * @returns {Record<string, Out>}
 */
function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
