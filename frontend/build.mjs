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
  kinds,
  mounting,
  options,
  SHARED,
  sources,
  tightTemplates,
} from "./book-scripts.mjs";
import { drawParts } from "./src/figures/baby-parts.js";
import { drawStills } from "./src/figures/stills.js";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../securebase/static");
const banner = "/* Generated from frontend/ by make frontend. Do not edit. */\n";
const KILOBYTE = 1000;
/** What all our scripts on one page of the book may cost; tests/browser/test_weight.py adds them. */
const PAGE_LIMIT = 60 * KILOBYTE;
const OUTPUT_LIMIT = 25 * KILOBYTE;
/** Folders that hold what is built here and nothing else. */
const FOLDERS = ["book", "jupyter", "figures"];

/**
 * @typedef {{to: string, text: string, limit: number, needs?: string[]}} Product
 *   `limit` is the largest gzip size; `needs` are scripts whose size counts too
 */

/** @returns {Promise<Product[]>} */
async function makeProducts() {
  const scripts = await bookScripts();
  return [
    ...scripts.map(({ name, text, needs }) => ({
      to: `book/${name}`,
      text: banner + text,
      limit: PAGE_LIMIT,
      needs: needs.map((one) => `book/${one}`),
    })),
    { to: "book-scripts.json", text: scriptsByKind(scripts), limit: KILOBYTE },
    ...(await Promise.all((await kinds()).map(makeModule))),
    // What Python embeds: all people; a page gets the three stills of one pair.
    { to: "figures/dyad-stills.json", text: asJson(drawStills()), limit: 50 * KILOBYTE },
    // Everything a drawn baby can be; a page gets the pictures of its own cards.
    { to: "figures/baby-parts.json", text: asJson(drawParts()), limit: 50 * KILOBYTE },
    {
      to: "jupyter/theme.css",
      text: await bundle({ entryPoints: ["src/theme/tokens.css"], target: "esnext" }),
      limit: OUTPUT_LIMIT,
    },
  ];
}

/** @param {string} kind @returns {Promise<Product>} a notebook output's module, whole in itself */
async function makeModule(kind) {
  const stdin = { contents: mounting(kind), resolveDir: sources };
  const text = await bundle({ stdin, format: "esm" });
  return { to: `jupyter/${kind}.js`, text, limit: OUTPUT_LIMIT };
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
    return kind && !(name in SHARED) ? [[kind, [...needs, name]]] : [];
  });
  return `${JSON.stringify(Object.fromEntries(kinds), null, 1)}\n`;
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
  if (isCheck) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) {
      fail("is not what frontend/ gives: run make frontend and commit the result.");
    }
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
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
