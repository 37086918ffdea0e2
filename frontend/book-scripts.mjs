/**
 * The book's scripts: one for each element (src/kinds/<kind>/index.js gives securebase-<kind>.js, and
 * so does src/book/<name>/index.js, an element that only the book has), and the modules that kinds
 * share, which a page loads once. They are classic scripts, because a
 * page that is opened from a folder may not load modules. So a shared script puts its modules into
 * one global object, and what a kind imports of them is taken from there. How a kind stands in the
 * class view (src/kinds/<kind>/in-class.js) is a script by itself, which few pages ever load.
 */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nameOfWords, withHook } from "./words.mjs";

const here = dirname(fileURLToPath(import.meta.url));
export const sources = resolve(here, "src");
const GLOBAL = "secureBase";
/** How the script of a kind for the class view ends. */
export const IN_CLASS = "-in-class.js";

/**
 * The shared scripts in the order in which a page loads them, and what each holds: names of Lit,
 * and paths below src. The first is on every page with an activity. What only some kinds share,
 * and is heavy, may have a script of its own: add a line, and the pages with these kinds load it.
 *
 * @type {Record<string, string[]>}
 */
export const SHARED = {
  "securebase.js": [
    "lit",
    "lit/directives/guard.js",
    "lit/directives/keyed.js",
    "lit/directives/live.js",
    "lit/directives/repeat.js",
    "activity/activity-element.js",
    "activity/address.js",
    "activity/day.js",
    "activity/drawing.js",
    "activity/control-styles.js",
    "activity/small-numbers.js",
    "activity/styles.js",
    "activity/templates.js",
    "activity/text.js",
    "activity/turns.js",
    "book/listen/offer.js",
    "book/listen/voices.js",
    "charts/colours.js",
    "charts/marks.js",
    "charts/table-view.js",
    "define.js",
    "loading.js",
    "reading-arrows.js",
    "records/baby-age.js",
    "records/following.js",
    "records/reading.js",
    "records/record.js",
    "records/review.js",
    "records/store.js",
    "records/switches.js",
  ],
  "securebase-cards.js": ["cards/deck.js", "cards/styles.js", "cards/words.js"],
  "securebase-paper.js": ["paper/print-alone.js"],
  "securebase-players.js": ["players/player.js"],
  "securebase-cues.js": [
    "kinds/cue-cards/deck.js",
    "kinds/cue-cards/styles.js",
    "kinds/cue-cards/words.js",
  ],
  // Joins what came from another device with what is here: on *Your answers*, and where it is offered.
  "securebase-records.js": [
    "book/answers/activities.js",
    "book/answers/activity-words.js",
    "book/passport-codes/address.js",
    "records/carrying.js",
    "records/merging.js",
    "records/passport.js",
    "records/saved-file.js",
  ],
  "securebase-qr-code.js": ["qr-code.js"],
};

/**
 * Comments in a style, and spaces that only lay out the source of it or of a template, are not sent.
 * Words are those of another language where a page has some (words.mjs).
 *
 * @type {import("esbuild").Plugin}
 */
export const tightTemplates = {
  name: "tight-templates",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const words = nameOfWords(path);
      const hooked = words ? withHook(source, words) : source;
      const bare = hooked.replace(/\n\s*\/\* [^*]*\*\//g, "").replace(/\n\s+/g, "\n");
      const contents = bare.replace(/css`[^`]*`/g, (style) =>
        style
          .replace(/\s*([{};,])\s*/g, "$1")
          .replace(/([{;][\w-]+): /g, "$1:")
          .replaceAll(";}", "}"),
      );
      return { contents, loader: "js" };
    });
  },
};

/** How everything is bundled. @satisfies {import("esbuild").BuildOptions} */
export const options = /** @type {const} */ ({
  absWorkingDir: here,
  bundle: true,
  minify: true,
  write: false,
  target: "es2022",
  charset: "utf8",
  // What each file of Lit says by itself stands once in the banner of build.mjs.
  legalComments: "none",
});

/** @returns {Promise<string[]>} every kind of activity, by name */
export async function kinds() {
  return (await readdir(resolve(sources, "kinds"))).sort();
}

/** @returns {Promise<Map<string, string>>} where each element of the book is, by its name */
export async function bookElements() {
  const activities = (await kinds()).map((kind) => /** @type {const} */ ([kind, `kinds/${kind}`]));
  const others = await readdir(resolve(sources, "book"));
  return new Map([
    ...activities,
    ...others.map((name) => /** @type {const} */ ([name, `book/${name}`])),
  ]);
}

/**
 * Where an activity could not adopt its styles (Safari before 16.4) its static form stays: the book's
 * policy allows no style in a page, which would be the other way.
 *
 * @param {string} name @param {string} folder @returns {string} what its script in the book does
 */
function defining(name, folder) {
  const canBeStyled = folder.startsWith("kinds/") ? '"adoptedStyleSheets" in document && ' : "";
  return `import Element from "./${folder}/index.js";
${canBeStyled}customElements.define("sb-${name}", Element);`;
}

/** @param {string} kind */
function hasLayout(kind) {
  return existsSync(resolve(sources, `kinds/${kind}/in-class.js`));
}

/** @param {string} kind @returns {string} what its script for the class view does */
function layingOut(kind) {
  return `import layout from "./kinds/${kind}/in-class.js";
(globalThis.${GLOBAL}["in-class"] ??= {})["${kind}"] = layout;`;
}

/** @param {string} kind @returns {string} its module for Jupyter: the anywidget contract */
export function mounting(kind) {
  return `import Element from "./kinds/${kind}/index.js";
import { mount } from "./jupyter/mount.js";
export default mount("sb-${kind}", Element);`;
}

/**
 * @typedef {{name: string, text: string, modules: string[], needs: string[]}} BookScript
 *   `modules` are the files it holds, `needs` the shared scripts that a page loads before it
 * @returns {Promise<BookScript[]>} the shared scripts, then one for each kind
 */
export async function bookScripts() {
  const exported = await exportsOfShared();
  /** @type {BookScript[]} */
  const scripts = [];
  for (const [name, modules] of Object.entries(SHARED)) {
    scripts.push(await bundle(name, sharing(modules), exported));
  }
  for (const [name, folder] of await bookElements()) {
    scripts.push(await bundle(`securebase-${name}.js`, defining(name, folder), exported));
  }
  for (const kind of (await kinds()).filter(hasLayout)) {
    scripts.push(await bundle(`securebase-${kind}${IN_CLASS}`, layingOut(kind), exported));
  }
  return scripts.map((script) => ({ ...script, needs: allNeeds(script, scripts) }));
}

/**
 * @param {BookScript} script
 * @param {BookScript[]} scripts
 * @returns {string[]} what it takes from and, before that, what these take from
 */
function allNeeds({ needs }, scripts) {
  const deeper = scripts.filter(({ name }) => needs.includes(name));
  const all = new Set([...needs, ...deeper.flatMap((one) => allNeeds(one, scripts))]);
  return Object.keys(SHARED).filter((shared) => all.has(shared));
}

/** @param {string} module as SHARED names it @returns {string} as an import names it */
function specifier(module) {
  return isOfLit(module) ? module : `./${module}`;
}

/** @param {string} name */
function isOfLit(name) {
  return name === "lit" || name.startsWith("lit/");
}

/** @param {string[]} modules @returns {string} a script that puts them into the global object */
function sharing(modules) {
  const imports = modules.map((module, place) => {
    return `import * as m${place} from ${JSON.stringify(specifier(module))};`;
  });
  const entries = modules.map((module, place) => `${JSON.stringify(module)}: m${place}`);
  const target = `(globalThis.${GLOBAL} = globalThis.${GLOBAL} || {})`;
  return `${imports.join("\n")}\nObject.assign(${target}, { ${entries.join(", ")} });`;
}

/** @returns {Promise<Map<string, string[]>>} the names that each shared module exports */
async function exportsOfShared() {
  const modules = Object.values(SHARED).flat();
  const { metafile } = await build({
    ...options,
    absWorkingDir: sources,
    entryPoints: modules.map((module) => ({ in: specifier(module), out: module })),
    outdir: ".",
    format: "esm",
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs);
  return new Map(outputs.map(([path, { exports }]) => [path.replace(/\.js$/, ""), exports]));
}

/**
 * @param {string} name @param {string} contents @param {Map<string, string[]>} exported
 * @returns {Promise<BookScript>}
 */
async function bundle(name, contents, exported) {
  /** @type {Set<string>} */
  const needs = new Set();
  /** @param {(module: string) => string} take @param {boolean} minify */
  const built = (take, minify) =>
    build({
      ...options,
      minify,
      stdin: { contents, resolveDir: sources, sourcefile: name },
      format: "iife",
      metafile: true,
      plugins: [takingShared(name, needs, take), tightTemplates],
    });
  // What is taken and not used would be sent: a first build tells which names stay.
  const first = await built((module) => {
    const names = exported.get(module) ?? [];
    return names
      .map((one) => `export const ${one} = /* @__PURE__ */ ${taken(module, one)};`)
      .join("");
  }, false);
  const draft = first.outputFiles[0].text;
  const { outputFiles, metafile } = await built((module) => {
    const names = exported.get(module)?.filter((one) => draft.includes(taken(module, one)));
    return `export const { ${names?.join(", ")} } = globalThis.${GLOBAL}["${module}"];`;
  }, true);
  return {
    name,
    text: outputFiles[0].text,
    modules: Object.keys(metafile.inputs).filter((path) => /^(src|node_modules)\//.test(path)),
    needs: Object.keys(SHARED).filter((shared) => needs.has(shared)),
  };
}

/** @param {string} module @param {string} name @returns {string} a call that stays where its name is used */
function taken(module, name) {
  return `taken("${module}", "${name}")`;
}

/**
 * Takes from the global object what another script shares, and notes that script in `needs`.
 *
 * @param {string} name @param {Set<string>} needs @param {(module: string) => string} take
 * @returns {import("esbuild").Plugin}
 */
function takingShared(name, needs, take) {
  const holder = new Map(
    Object.entries(SHARED).flatMap(([script, modules]) => modules.map((one) => [one, script])),
  );
  return {
    name: "taking-shared",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(lit$|lit\/|\.)/ }, ({ path, resolveDir, importer }) => {
        // Only our own imports: Lit's files go on finding each other.
        if (importer.includes("node_modules")) return undefined;
        const below = relative(sources, resolve(resolveDir, path)).split(sep).join("/");
        const module = isOfLit(path) ? path : below;
        if (isOfLit(path) && !holder.has(path)) {
          const text = `"${path}" is not shared yet: add it to SHARED in frontend/book-scripts.mjs`;
          return { errors: [{ text }] };
        }
        const script = holder.get(module);
        if (!script || script === name) return undefined;
        needs.add(script);
        return { path: module, namespace: "shared", sideEffects: false };
      });
      onLoad({ filter: /.*/, namespace: "shared" }, ({ path }) => ({ contents: take(path) }));
    },
  };
}
