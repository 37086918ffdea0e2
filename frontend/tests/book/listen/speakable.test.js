import assert from "node:assert/strict";
import { test } from "vitest";
import { inDigits, speakable } from "../../../src/book/listen/speakable.js";

/** What is written, and what is said. */
const CASES = [
  ["about 30% of the time", "about 30 per cent of the time"],
  ["about 30 % of the time", "about 30 per cent of the time"],
  ["An effect of g = 0.74.", "An effect of g equals 0.74."],
  ["(r = −.12, p < .001)", "(r equals minus 0.12, p is less than 0.001)"],
  ["N = 6,664", "N equals 6664"],
  ["n ≥ 30", "n is at least 30"],
  ["at 3–8 months, then 12–24", "at 3 to 8 months, then 12 to 24"],
  ["10–20%", "10 to 20 per cent"],
  ["from 1953–60", "from 1953 to 60"],
  ["mother–infant pairs", "mother and infant pairs"],
  ["It helps – or so we think – to wait.", "It helps, or so we think, to wait."],
  ["Call 999.", "Call nine nine nine."],
  ["In the UK, 999 is free, 111 is too.", "In the UK, nine nine nine is free, one one one is too."],
  ["Samaritans: 116 123", "Samaritans: one one six, one two three"],
  ["Text SHOUT to 85258.", "Text SHOUT to eight five two five eight."],
  ["a study of 112 babies", "a study of 112 babies"],
  ["N = 111", "N equals 111"],
  ["It cost £999 in 1999.", "It cost £999 in 1999."],
  ["Ring 0808 2000 247 now", "Ring zero eight zero eight, two zero zero zero, two four seven now"],
  ["Dr Winnicott, i.e. the doctor", "Doctor Winnicott, that is the doctor"],
  ["Woodhouse et al. found it, e.g. here", "Woodhouse and others found it, for example here"],
  ["Go to A&E.", "Go to A and E."],
  ["2 × 3 and 4×", "2 times 3 and 4 times"],
  ["half a cup is 120 ml", "half a cup is 120 millilitres"],
  ["at 0:00 and 2:05", "at the start and 2 minutes 5 seconds"],
  ["1,500 families", "1500 families"],
  ["he/she", "he or she"],
  ["“I am ready to meet you.”", "I am ready to meet you."],
  ["don’t", "don’t"],
  ["a cue is a clue, never proof", "a cue is a clue, never proof"],
  ["face-to-face", "face-to-face"],
  ["the 15-month-olds", "the 15-month-olds"],
  ["out of step , and in step .", "out of step, and in step."],
  ["κ = .61", "kappa equals 0.61"],
];

for (const [written, said] of CASES) {
  test(`“${written}” is said as “${said}”`, () => {
    assert.equal(speakable(written), said);
  });
}

test("what is written as a number to call is said digit by digit, group by group", () => {
  assert.equal(inDigits("0800 1111"), "zero eight zero zero, one one one one");
  assert.equal(inDigits("+44 20"), "plus four four, two zero");
});
