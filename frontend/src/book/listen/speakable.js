/**
 * Text as a voice should say it: signs, ranges, short forms and numbers to call, which voices read
 * in ways of their own. What is seen does not change.
 */

const DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
/** What is known by its digits. */
const CALLED = "999|911|112|111|116 123|116 006|85258";
/** After one of them it is a count all the same. */
const COUNTED = "babies|infants|children|families|mothers|fathers|parents|pairs|people|studies";
/** @type {Record<string, string>} */
const UNITS = { cm: "centimetres", kg: "kilograms", km: "kilometres", ml: "millilitres" };
const SHORT_FORMS = {
  "e.g.": "for example",
  "i.e.": "that is",
  "et al.": "and others",
  "vs.": "against",
  "cf.": "compare",
  "etc.": "and so on",
  "Dr.": "Doctor",
  "A&E": "A and E",
};
/** Letters that stand for a number in a result, before a sign. */
const STATISTIC = "[gdrnNpkqMtFQIβκ]|OR|RR|SD|CI|df";
/** @type {Record<string, string>} */
const SIGNS = {
  "=": "equals",
  "<": "is less than",
  ">": "is more than",
  "≤": "is at most",
  "≥": "is at least",
  "≈": "is about",
};

/** @type {[RegExp, string | ((...found: string[]) => string)][]} in the order in which they work */
const RULES = [
  [/\u00ad/g, ""],
  [/[\u00a0\u202f]/g, " "],
  // Numbers to call, before anything else takes their digits apart.
  [/(?<![\d.,])(?:\+44 ?|0)\d[\d ]{7,12}\d(?![\d.,]*\d)/g, (number) => inDigits(number)],
  [
    new RegExp(`(?<![\\d.,£$€]|= )(?:${CALLED})(?!\\d|[.,]\\d| ?%| (?:${COUNTED}))`, "g"),
    (number) => inDigits(number),
  ],
  ...Object.entries(SHORT_FORMS).map(
    ([short, long]) =>
      /** @type {[RegExp, string]} */ ([
        new RegExp(`(?<![\\w.])${short.replace(/[.&]/g, "\\$&")}(?!\\w)`, "g"),
        long,
      ]),
  ),
  [/\bDr (?=[A-Z])/g, "Doctor "],
  // What stands for a number: "g = 0.74", "p < .001", "r = −.12".
  [
    new RegExp(`(?<![\\w])(${STATISTIC})²? ?([=<>≤≥≈]) ?`, "g"),
    (_, letter, sign) => `${spelt(letter)} ${SIGNS[sign]} `,
  ],
  [/([=<>≤≥≈])/g, (sign) => ` ${SIGNS[sign]} `],
  [/(?<![\w.])[−-](?=\.?\d)/g, "minus "],
  [/(?<![\d])\.(?=\d)/g, "0."],
  // "3–8 months", "1953–60", "10 to 20 %".
  [/(?<=[\d%]) ?[–−] ?(?=[\d£])/g, " to "],
  [/(?<=\d)-(?=\d)/g, " to "],
  [/(?<=\d) ?%/g, " per cent"],
  [/ ?± ?/g, " plus or minus "],
  [/(?<=\d) ?[×x] ?(?=\d)/g, " times "],
  [/(?<=\d)×/g, " times"],
  [/½/g, "a half"],
  [/¼/g, "a quarter"],
  [
    new RegExp(`(?<=\\d) ?(${Object.keys(UNITS).join("|")})\\b`, "g"),
    (_, unit) => ` ${UNITS[unit]}`,
  ],
  // Clocks: "0:30" and "2:05".
  [
    /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/g,
    (_, minutes, seconds) => clock(Number(minutes), Number(seconds)),
  ],
  // Thousands: a voice may stop at the comma.
  [/(?<=\d),(?=\d{3}(?!\d))/g, ""],
  [/ & /g, " and "],
  [/(?<=[A-Za-z]) ?\/ ?(?=[A-Za-z])/g, " or "],
  [/\s*[–—]\s+/g, ", "],
  [/(?<=[A-Za-z])[–—](?=[A-Za-z])/g, " and "],
  [/…/g, "..."],
  [/[“”"‘*_|•·→←↑↓●▲■◆[\]]/g, ""],
  // Where the mark of a citation is left out.
  [/\s+(?=[.,;:!?](?:\s|$))/g, ""],
  [/\s+/g, " "],
];

/** @param {string} text @returns {string} */
export function speakable(text) {
  return RULES.reduce(
    (said, [pattern, by]) => said.replace(pattern, /** @type {any} */ (by)),
    text,
  ).trim();
}

/** @param {string} number as it is written @returns {string} its groups, digit by digit */
export function inDigits(number) {
  const groups = number.replace("+", "plus").trim().split(/\s+/);
  return groups
    .map((group) => group.replace(/\d/g, (digit) => ` ${DIGITS[Number(digit)]}`).trim())
    .join(", ");
}

/** @param {string} letter */
function spelt(letter) {
  return { β: "beta", κ: "kappa" }[letter] ?? letter;
}

/** @param {number} minutes @param {number} seconds */
function clock(minutes, seconds) {
  const some = (/** @type {number} */ count, /** @type {string} */ unit) =>
    count ? [`${count} ${unit}${count === 1 ? "" : "s"}`] : [];
  return [...some(minutes, "minute"), ...some(seconds, "second")].join(" ") || "the start";
}
