/**
 * Bundles the front end into securebase/static, which is committed so that Python needs no Node.
 *
 *     node build.mjs           write the files
 *     node build.mjs --check   exit 1 when the committed files are not what the sources give
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import {
  bookScripts,
  IN_CLASS,
  kinds,
  mounting,
  options,
  SHARED,
  sources,
  tightTemplates,
} from "./book-scripts.mjs";
import { MARKS, PATTERN_MARKS } from "./src/charts/marks.js";
import { drawStills } from "./src/figures/stills.js";
import { readingTranslatable, wordsInAnotherLanguage } from "./words.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../securebase/static");
const GENERATED = "/* Generated from frontend/ by make frontend. Do not edit. */\n";
const banner = `${GENERATED.replace(" */\n", "")}
 * Lit: Copyright 2017-2022 Google LLC, SPDX-License-Identifier: BSD-3-Clause */
`;
/** What else a script is made of must be named in it. @type {Record<string, string>} */
const NOTICES = {
  "securebase-qr-code.js":
    "/* qrcode-generator: Copyright 2009 Kazuhiko Arase, SPDX-License-Identifier: MIT */\n",
  "securebase-search.js":
    "/* MiniSearch: Copyright 2022 Luca Ongaro, SPDX-License-Identifier: MIT */\n",
};
/** The class view's notes load it into a window of their own; no page does. */
const NOTES_WINDOW = "securebase-notes-window.js";
const KILOBYTE = 1000;
/** What all our scripts on one page of the book may cost; tests/browser/test_every_page.py adds them. */
const PAGE_LIMIT = 60 * KILOBYTE;
const OUTPUT_LIMIT = 26 * KILOBYTE;
/** What a page in another language loads besides; its texts come with it. */
const WORDS_LIMIT = 10 * KILOBYTE;
/** Folders that hold what is built here and nothing else. */
const FOLDERS = ["book", "jupyter", "figures", "worker", "scorm", "words"];

/**
 * @typedef {{to: string, text: string, limit: number, needs?: string[]}} Product
 *   `limit` is the largest gzip size; `needs` are scripts whose size counts too
 */

/** @param {string} path */
function isOfLit(path) {
  return /^node_modules\/(@lit\/|lit)/.test(path);
}

/** @returns {Promise<Product[]>} */
async function makeProducts() {
  const scripts = await bookScripts();
  return [
    ...scripts.map(({ name, text, modules, needs }) => ({
      to: `book/${name}`,
      text: (modules.some(isOfLit) ? banner : GENERATED) + (NOTICES[name] ?? "") + text,
      limit: PAGE_LIMIT,
      needs: needs.map((one) => `book/${one}`),
    })),
    ...(await makeWords()),
    { to: "book-scripts.json", text: scriptsByKind(scripts), limit: KILOBYTE },
    { to: "class-scripts.json", text: scriptsInClass(scripts), limit: KILOBYTE },
    ...(await Promise.all((await kinds()).map(makeModule))),
    // What Python embeds: all people; a page gets the three stills of one pair.
    { to: "figures/dyad-stills.json", text: asJson(drawStills()), limit: 50 * KILOBYTE },
    {
      to: "figures/marks.json",
      text: asJson({ marks: MARKS, patterns: PATTERN_MARKS }),
      limit: KILOBYTE,
    },
    { to: `book/${NOTES_WINDOW}`, text: await makeNotesWindow(), limit: KILOBYTE },
    { to: "scorm/securebase-scorm.js", text: await makeReporter(), limit: 2 * KILOBYTE },
    { to: "jupyter/theme.css", text: await makeTheme(), limit: OUTPUT_LIMIT },
    ...(await Promise.all(["worker", "off"].map(makeWorker))),
    ...(await makeExtension()),
  ];
}

/**
 * The tokens, and the twins in their place where it is dark, or where more contrast is asked for. Dark is for screens: paper is always
 * light, so a page printed from the dark theme stays readable.
 */
async function makeTheme() {
  const tokens = await readFile(resolve(sources, "theme/tokens.css"), "utf8");
  const twins = [...tokens.matchAll(/(--sb-[a-z-]+)-dark:/g)].map(([, name]) => name);
  const swap = twins.map((name) => `${name}: var(${name}-dark);`).join("\n");
  const stronger = [...tokens.matchAll(/(--sb-[a-z-]+)-more:/g)].map(([, name]) => name);
  // The stronger ones have dark twins of their own, which are in their place by then.
  const strengthen = stronger.map((name) => `${name}: var(${name}-more) !important;`).join("\n");
  // The book names its theme on <html>, JupyterLab on <body>.
  const named = 'html[data-theme="dark"], body[data-jp-theme-light="false"]';
  // Nobody has named one: follow the device. JupyterLab's light theme is a name too.
  const unnamed = "html:not([data-theme]):not(:has(> body[data-jp-theme-light]))";
  const contents = `${tokens}
    @media screen { ${named} { ${swap} } }
    @media screen and (prefers-color-scheme: dark) { ${unnamed} { ${swap} } }
    @media screen and (prefers-contrast: more) {
      :root, body[data-jp-theme-light] { ${strengthen} }
    }`;
  return bundle({ stdin: { contents, loader: "css" }, target: "esnext" });
}

/** @param {string} kind @returns {Promise<Product>} a notebook output's module, whole in itself */
async function makeModule(kind) {
  const stdin = { contents: mounting(kind), resolveDir: sources };
  const text = await bundle({ stdin, format: "esm" });
  return { to: `jupyter/${kind}.js`, text, limit: OUTPUT_LIMIT };
}

/** @returns {Promise<Product[]>} the words of all elements for another language, and the list of them */
async function makeWords() {
  const { script, units, modules } = await wordsInAnotherLanguage(sources);
  const text = await bundle({
    stdin: { contents: script, resolveDir: sources },
    format: "iife",
    plugins: [readingTranslatable(sources, modules), tightTemplates],
  });
  return [
    { to: "words/securebase-words.js", text: text.slice(banner.length), limit: WORDS_LIMIT },
    { to: "words/words.json", text: asJson(units), limit: 60 * KILOBYTE },
  ];
}

/** @param {string} name @returns {Promise<Product>} a service worker: what keeps the book, or its off */
async function makeWorker(name) {
  const stdin = { contents: `import "./worker/${name}.js";`, resolveDir: sources };
  const text = await bundle({ stdin, format: "iife" });
  return { to: `worker/${name}.js`, text, limit: 3 * KILOBYTE };
}

/** @returns {Promise<string>} what runs in the window of the class view's notes, by itself */
async function makeNotesWindow() {
  const stdin = { contents: 'import "./book/class-notes/in-the-window.js";', resolveDir: sources };
  return bundle({ stdin, format: "iife" });
}

/** @returns {Promise<string>} what tells a learning system how a lesson in its package went */
async function makeReporter() {
  const contents = `import { tellLearningSystem } from "./scorm/index.js";
tellLearningSystem(window);`;
  return bundle({ stdin: { contents, resolveDir: sources }, format: "iife" });
}

/** @returns {Promise<Product[]>} our extension of JupyterLab, in the form in which it finds one */
async function makeExtension() {
  const folder = "labextensions/securebase";
  const stdin = { contents: 'import "./jupyter/lab/index.js";', resolveDir: sources };
  const rules = await readFile(resolve(sources, "jupyter/lab/notebook.css"), "utf8");
  const style = `${await makeTheme()}${await bundle({ stdin: { contents: rules, loader: "css" } })}`;
  const parts = { load: "static/remoteEntry.js", extension: "./extension", style: "./style" };
  const about = {
    name: "securebase",
    version: "0.1.0",
    description: "Shows the text of the course in JupyterLab, and its pages.",
    license: "MIT",
    jupyterlab: { extension: true, _build: parts },
  };
  return [
    {
      to: `${folder}/static/remoteEntry.js`,
      text: await bundle({ stdin, format: "iife" }),
      limit: OUTPUT_LIMIT,
    },
    { to: `${folder}/static/notebook.css`, text: style, limit: OUTPUT_LIMIT },
    { to: `${folder}/package.json`, text: asJson(about), limit: KILOBYTE },
  ];
}

/** @param {import("esbuild").BuildOptions} more */
async function bundle(more) {
  const { outputFiles } = await build({ ...options, plugins: [tightTemplates], ...more });
  return banner + outputFiles[0].text;
}

/** What Python reads: the scripts of each kind, in the order in which a page loads them. */
function scriptsByKind(scripts) {
  const kinds = scripts.flatMap(({ name, needs }) => {
    const [, kind] = name.match(/^securebase-(.+)\.js$/) ?? [];
    return kind && !(name in SHARED) && !name.endsWith(IN_CLASS) ? [[kind, [...needs, name]]] : [];
  });
  return `${JSON.stringify(Object.fromEntries(kinds), null, 1)}\n`;
}

/** What the class view loads with a kind, in order; what the page has loaded for it is left out. */
function scriptsInClass(scripts) {
  const loaded = new Set(
    scripts.filter(({ name }) => !name.endsWith(IN_CLASS)).flatMap(({ needs }) => needs),
  );
  const layouts = scripts.flatMap(({ name, needs }) => {
    const [, kind] = name.match(/^securebase-(.+)-in-class\.js$/) ?? [];
    return kind ? [[kind, [...needs.filter((one) => !loaded.has(one)), name]]] : [];
  });
  return `${JSON.stringify(Object.fromEntries(layouts), null, 1)}\n`;
}

/** The kinds of question, each with what the file of its name gives. */
async function writeQuestions() {
  const folder = resolve(sources, "kinds/quiz/questions");
  const kinds = (await readdir(folder)).sort().map((file) => file.replace(/\.js$/, ""));
  const variable = (/** @type {string} */ kind) => kind.replace(/-(.)/g, (_, l) => l.toUpperCase());
  const imports = kinds.map((kind) => `import ${variable(kind)} from "./questions/${kind}.js";\n`);
  const key = (/** @type {string} */ kind) => (kind.includes("-") ? `"${kind}"` : kind);
  const entries = kinds.map((kind) => `  ${key(kind)}: ${variable(kind)},\n`);
  const text = `/* Generated by npm run build from the files in questions/. Do not edit. */
${imports.join("")}
/** @type {Record<import("./grading.js").Question["kind"], import("./question.js").QuestionKind>} */
export const QUESTIONS = {\n${entries.join("")}};\n`;
  await writeGenerated(resolve(sources, "kinds/quiz/questions.js"), text);
}

/** @param {unknown} drawn */
function asJson(drawn) {
  return `${JSON.stringify(drawn, null, 1)}\n`;
}

const isCheck = process.argv.includes("--check");
let hasFailed = false;

/** @param {string} problem */
function fail(problem) {
  console.error(`  ${problem}`);
  hasFailed = true;
}

/** @param {string} path @param {string} text written, or compared with what is committed */
async function writeGenerated(path, text) {
  if (isCheck) {
    if ((await readFile(path, "utf8").catch(() => "")) === text) return;
    fail(`${path} is not what frontend/ gives: run make frontend and commit the result.`);
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

await writeQuestions();
const products = await makeProducts();
const sizes = new Map(
  products.map(({ to, text }) => [to, gzipSync(text, { level: 9 }).length / KILOBYTE]),
);
for (const { to, text, limit, needs = [] } of products) {
  const path = resolve(target, to);
  const size = [to, ...needs].reduce((sum, one) => sum + (sizes.get(one) ?? 0), 0);
  const whole = needs.length ? ` (${size.toFixed(1)} kB with what it needs)` : "";
  console.log(`securebase/static/${to}: ${sizes.get(to)?.toFixed(1)} kB gzip${whole}`);
  if (size * KILOBYTE > limit) fail(`is over its limit of ${limit / KILOBYTE} kB.`);
  await writeGenerated(path, text);
}
for (const folder of FOLDERS) {
  for (const file of await readdir(resolve(target, folder))) {
    const name = `${folder}/${file}`;
    if (sizes.has(name)) continue;
    if (isCheck) fail(`securebase/static/${name} has no source: run make frontend.`);
    else await rm(resolve(target, name));
  }
}
process.exitCode = hasFailed ? 1 : 0;
