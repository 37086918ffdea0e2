/**
 * Expressions as numbers, so that one becomes another by mixing. 0 is at rest; most go to 1.
 * Gaze and turn are absolute: below 0 is to our left.
 */
import { mix } from "./geometry.js";

const atRest = {
  eyesOpen: 1,
  squint: 0,
  gazeX: -0.3,
  gazeY: 0.05,
  browRaise: 0,
  /** inner ends up, as in sadness */
  browWorry: 0,
  /** drawn together and down */
  browKnit: 0,
  smile: 0,
  mouthOpen: 0,
  mouthWide: 1,
  mouthSquare: 0,
  pout: 0,
  flush: 0.3,
  tears: 0,
  turn: -0.42,
  nod: 0,
  tilt: 0,
  /** arms held out to the other */
  reach: 0,
  /** a hand at the mouth */
  soothe: 0,
  /** the adult: leaning towards the baby */
  lean: 0,
};

/** @typedef {typeof atRest} Expression */

/** @param {Partial<Expression>} changes @returns {Expression} */
const expression = (changes) => ({ ...atRest, ...changes });

export const babyExpressions = {
  neutral: expression({}),
  interest: expression({
    browRaise: 0.9,
    eyesOpen: 1.12,
    mouthOpen: 0.16,
    mouthWide: 0.62,
    smile: 0.2,
    reach: 0.55,
    flush: 0.4,
  }),
  joy: expression({
    browRaise: 0.5,
    squint: 0.75,
    eyesOpen: 0.78,
    smile: 1,
    mouthOpen: 0.62,
    mouthWide: 1.25,
    flush: 0.8,
    reach: 0.55,
    tilt: -3,
  }),
  sobered: expression({
    browRaise: 0.1,
    browKnit: 0.4,
    eyesOpen: 1.1,
    smile: -0.3,
    mouthWide: 0.75,
    flush: 0.12,
  }),
  bid: expression({
    browRaise: 1,
    eyesOpen: 1.1,
    smile: 0.7,
    mouthOpen: 0.22,
    mouthWide: 1,
    reach: 1,
    flush: 0.4,
    tilt: -4,
  }),
  "small-smile": expression({
    browRaise: 0.35,
    squint: 0.3,
    eyesOpen: 0.95,
    smile: 0.75,
    mouthWide: 0.95,
    mouthOpen: 0.04,
    flush: 0.6,
    reach: 0.55,
    tilt: -2,
  }),
  wary: expression({
    turn: -0.3,
    gazeX: -0.5,
    gazeY: 0.1,
    browWorry: 0.55,
    browRaise: 0.2,
    smile: -0.2,
    mouthWide: 0.8,
    flush: 0.55,
    reach: 0.55,
    tilt: 3,
  }),
  "look-away": expression({
    turn: 0.3,
    gazeX: 0.75,
    gazeY: 0.35,
    nod: 0.1,
    eyesOpen: 0.85,
    smile: -0.05,
    mouthWide: 0.8,
    flush: 0.2,
  }),
  soothing: expression({
    turn: -0.05,
    gazeX: 0.4,
    gazeY: 0.55,
    nod: 0.12,
    eyesOpen: 0.7,
    browWorry: 0.35,
    soothe: 1,
    mouthWide: 0.7,
    flush: 0.3,
  }),
  fuss: expression({
    turn: -0.25,
    browWorry: 0.8,
    browKnit: 0.5,
    eyesOpen: 0.75,
    squint: 0.25,
    smile: -0.62,
    mouthWide: 1.2,
    pout: 1,
    mouthOpen: 0.03,
    flush: 0.7,
    reach: 0.55,
  }),
  cry: expression({
    turn: -0.12,
    nod: -0.08,
    browWorry: 1.25,
    browKnit: 0.75,
    eyesOpen: 0,
    squint: 0.72,
    smile: -0.5,
    mouthOpen: 0.95,
    mouthWide: 1.4,
    mouthSquare: 0.7,
    flush: 1,
    tears: 1,
    reach: 0.55,
  }),
};

export const adultExpressions = {
  warm: expression({
    browRaise: 0.45,
    squint: 0.75,
    eyesOpen: 0.8,
    smile: 0.95,
    mouthOpen: 0.42,
    mouthWide: 1.25,
    flush: 0.6,
    reach: 1,
    lean: 1,
    tilt: -4,
  }),
  watching: expression({
    browRaise: 0.3,
    squint: 0.2,
    smile: 0.5,
    mouthWide: 0.95,
    flush: 0.45,
    reach: 0.9,
    lean: 0.6,
    tilt: -2,
  }),
  still: expression({ smile: 0, mouthWide: 0.85, flush: 0.12 }),
  back: expression({
    browRaise: 0.5,
    browWorry: 0.75,
    squint: 0.15,
    eyesOpen: 0.95,
    smile: 0.55,
    mouthWide: 0.95,
    mouthOpen: 0.1,
    flush: 0.5,
    reach: 1,
    lean: 1.1,
    tilt: -5,
  }),
};

/**
 * @param {Expression} from @param {Expression} to
 * @param {number} share 0 gives `from`, 1 gives `to`
 * @returns {Expression}
 */
export function mixExpressions(from, to, share) {
  const mixed = { ...from };
  for (const name of /** @type {(keyof Expression)[]} */ (Object.keys(from))) {
    mixed[name] = mix(from[name], to[name], share);
  }
  return mixed;
}
