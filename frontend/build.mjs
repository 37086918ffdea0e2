/**
 * Bundles the front end into securebase/static, which is committed so that Python needs no Node.
 *
 *     node build.mjs           write the files
 *     node build.mjs --check   exit 1 when the committed files are not what the sources give
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { drawStills } from "./src/figures/stills.js";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../securebase/static");
const banner = "/* Generated from frontend/ by make frontend. Do not edit. */";
const KILOBYTE = 1000;

/** Largest gzip sizes: what one book page, or one notebook output, may cost. */
const products = [
  { from: "src/book.js", to: "book/securebase.js", format: "iife", limit: 60 * KILOBYTE },
  { from: "src/jupyter/quiz.js", to: "jupyter/quiz.js", format: "esm", limit: 25 * KILOBYTE },
  { from: "src/jupyter/sorter.js", to: "jupyter/sorter.js", format: "esm", limit: 25 * KILOBYTE },
  {
    from: "src/jupyter/scenario.js",
    to: "jupyter/scenario.js",
    format: "esm",
    limit: 25 * KILOBYTE,
  },
  { from: "src/jupyter/predict.js", to: "jupyter/predict.js", format: "esm", limit: 25 * KILOBYTE },
  {
    from: "src/jupyter/explorer.js",
    to: "jupyter/explorer.js",
    format: "esm",
    limit: 25 * KILOBYTE,
  },
  {
    from: "src/jupyter/dyad-player.js",
    to: "jupyter/dyad-player.js",
    format: "esm",
    limit: 25 * KILOBYTE,
  },
  {
    from: "src/jupyter/episode-player.js",
    to: "jupyter/episode-player.js",
    format: "esm",
    limit: 25 * KILOBYTE,
  },
  // What Python embeds: all people; a page gets the three stills of one pair.
  { make: stillsAsJson, to: "figures/dyad-stills.json", limit: 50 * KILOBYTE },
  { from: "src/theme/tokens.css", to: "jupyter/theme.css", limit: 25 * KILOBYTE },
];

/** Spaces that only indent the source of a template or a style are not sent. */
const tightTemplates = {
  name: "tight-templates",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: source.replace(/\n\s+/g, "\n"), loader: "js" };
    });
  },
};

async function bundle({ from, format }) {
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [from],
    bundle: true,
    minify: true,
    write: false,
    target: from.endsWith(".css") ? "esnext" : "es2020",
    charset: "utf8",
    legalComments: "eof",
    plugins: [tightTemplates],
    ...(format && { format }),
  });
  return `${banner}\n${outputFiles[0].text}`;
}

function stillsAsJson() {
  return `${JSON.stringify(drawStills(), null, 1)}\n`;
}

const isCheck = process.argv.includes("--check");
let hasFailed = false;
for (const product of products) {
  const text = product.make ? product.make() : await bundle(product);
  const path = resolve(target, product.to);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(`securebase/static/${product.to}: ${(size / KILOBYTE).toFixed(1)} kB gzip`);
  if (size > product.limit) {
    console.error(`  is over its limit of ${product.limit / KILOBYTE} kB.`);
    hasFailed = true;
  }
  if (isCheck) {
    const committed = await readFile(path, "utf8").catch(() => "");
    if (committed !== text) {
      console.error("  is not what frontend/ gives: run make frontend and commit the result.");
      hasFailed = true;
    }
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
process.exitCode = hasFailed ? 1 : 0;
