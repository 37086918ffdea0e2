/** Words in another language: taken out of the code, put into its catalogue, and told from there. */
import { strict as assert } from "node:assert";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";
import { beforeAll, test } from "vitest";
import { options, sources } from "../book-scripts.mjs";
import { translatable } from "../translatable.mjs";
import { nameOfWords, readingTranslatable, withHook, wordsInAnotherLanguage } from "../words.mjs";

/** @type {Awaited<ReturnType<typeof wordsInAnotherLanguage>>} */
let made;
/** @type {string} what a page in another language loads, after its catalogue */
let script;

beforeAll(async () => {
  made = await wordsInAnotherLanguage(sources);
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: made.script, resolveDir: sources },
    format: "iife",
    plugins: [readingTranslatable(sources, made.modules)],
  });
  script = outputFiles[0].text;
});

/** @param {string} language @param {(unit: any) => any} told @returns {any} what the page has of it */
function inLanguage(language, told) {
  const page = vm.createContext({
    secureBaseCatalogue: { language, messages: made.units.map(told) },
    Intl,
  });
  vm.runInContext(script, page);
  return page.secureBase;
}

/** @param {any} unit @returns {any} */
const inEnglish = ({ text, plural }) => (plural ? { one: text, other: plural } : text);

test("a text and a function that makes one become messages with named places", () => {
  /** @type {any[]} */
  const units = [];
  const source = translatable(
    `export const words = {
  check: "Check",
  place: (number, of) => \`Card \${number} of \${of}\`,
  state: (isOpen) => (isOpen === "no" ? "shut" : "open"),
};`,
    "sorter",
    units,
  );
  assert.deepEqual(units, [
    { at: "sorter.check", text: "Check" },
    { at: "sorter.place", text: "Card {number} of {of}" },
    { at: "sorter.state", text: "shut" },
    { at: "sorter.state", text: "open" },
  ]);
  assert.equal(
    source,
    `export const words = {
  check: t(0),
  place: (number, of) => t(1, { number: number, of: of }),
  state: (isOpen) => ((isOpen === "no" ? t(2) : t(3))),
};`,
  );
});

test("a choice between one and many is one plural, wherever it stands in a sentence", () => {
  /** @type {any[]} */
  const units = [];
  const message = "`$" + "{near} $" + '{near === 1 ? "is" : "are"} near`';
  translatable(`export const words = { near: (near) => ${message} };`, "lab", units);
  assert.deepEqual(units, [{ at: "lab.near", text: "{near} is near", plural: "{near} are near" }]);
});

test("what is no text stays: a name that is compared, how a date is written, a file, a letter on a card", () => {
  /** @type {any[]} */
  const units = [];
  const source = `const form = { month: "long" };
export const words = {
  day: (date) => date.toLocaleDateString("en-GB", form),
  file: "room.counts.csv",
  letter: "A",
  all: (list) => list.join(", "),
};`;
  assert.equal(translatable(source, "x", units), source.replace('"en-GB"', "language"));
  assert.deepEqual(units, []);
});

test("a page in English asks once for other words, and has its own where there are none", () => {
  const hooked = withHook('export const words = {\n  check: "Check",\n};', "cue-cards");
  assert.equal(
    hooked,
    'export const words = /* @__PURE__ */ (() => globalThis.secureBase?.words?.["cue-cards"] ?? {\n  check: "Check",\n})();',
  );
});

test("with the English texts as its catalogue, every function says what it says in English", async () => {
  const told = inLanguage("en-GB", inEnglish).words;
  let compared = 0;
  for (const path of made.modules.keys()) {
    const { words, roomWords } = await import(pathToFileURL(path).href);
    const name = /** @type {string} */ (nameOfWords(path));
    if (words) compared += compare(words, told[name], name);
    const room = name.endsWith("-room") ? name : `${name}-room`;
    if (roomWords) compared += compare(roomWords, told[room], room);
  }
  assert.ok(compared > 700, `only ${compared} were compared`);
});

test("each number of things has its own form, and the figures of the language", () => {
  const forms = ["zero", "one", "two", "few", "many", "other"];
  const counted = Object.fromEntries(forms.map((form) => [form, `${form}: {count}`]));
  const { words, figures } = inLanguage("ar-EG", ({ text, plural }) => (plural ? counted : text));
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => words.hands.cards(count)),
    ["zero: ٠", "one: ١", "two: ٢", "few: ٣", "many: ١١", "other: ١٠٠"],
  );
  assert.equal(figures("2.5%"), "٢٫٥%");
});

/** @param {any} english @param {any} other @param {string} at @returns {number} how many texts were compared */
function compare(english, other, at) {
  if (typeof english === "string") {
    assert.equal(other, english, at);
    return 1;
  }
  if (typeof english === "function") {
    const said = samples(english.length).map((values) => [values, told(english, values)]);
    const sensible = said.filter(([, text]) => text && !/NaN|Infinity|undefined/.test(text));
    for (const [values, text] of sensible) {
      assert.equal(plain(told(other, values)), plain(text), `${at}(${values})`);
    }
    return sensible.length;
  }
  const keys = Object.keys(english ?? {});
  return keys.reduce((sum, key) => sum + compare(english[key], other[key], `${at}.${key}`), 0);
}

/** @param {Function} say @param {any[]} values @returns {any} nothing where it makes no sense of them */
function told(say, values) {
  try {
    return JSON.stringify(say(...values));
  } catch {
    return "";
  }
}

/** @param {number} length @returns {any[][]} */
function samples(length) {
  let all = /** @type {any[][]} */ ([[]]);
  for (let place = 0; place < length; place += 1) {
    all = all.flatMap((values) => [0, 1, 2, 7, "few words"].map((one) => [...values, one]));
  }
  return all;
}

const SMALL = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
/** English alone has small numbers in words, and writes some words small within a sentence. @param {string} text */
function plain(text) {
  return text
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => (SMALL.includes(word) ? String(SMALL.indexOf(word)) : word));
}
