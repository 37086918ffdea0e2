/**
 * The words of the elements in another language.
 *
 * English stands in the code: each element has a `words.js` whose `words` are texts, and functions
 * that make one. In the scripts of the book it says first `secureBase.words?.<name> ??`, and that is
 * all that a page in English carries of other languages.
 *
 * From the same files this module makes what a page in another language loads before all others
 * (`securebase-words.js`), and the list of what there is to translate (`words.json`), which Python
 * reads. In the first, each text is a message with named places, and a choice between one and many
 * is a plural of the language:
 *
 *     progress: (turned, of) => turned ? `${turned} of ${of} seen` : `${of} cards`
 *     progress: (turned, of) => turned ? t(41, {turned, of}) : t(42, {of})
 *     cards: (count) => count === 1 ? "1 card" : `${count} cards`
 *     cards: (count) => p(97, count, {count})
 *
 * A text that is put together of a template and choices within it is written out as whole sentences.
 */
import { readdir, readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { translatable } from "./translatable.mjs";

/** @import { Unit } from "./translatable.mjs" */

const WORDS_FILE = /[\\/]([\w-]+)[\\/](?:([\w-]+)-)?words\.js$/;
const OWN_WORDS = /^export const (words|roomWords) = (\{\n[\s\S]*?^\});$/gm;

/** @param {string} path @returns {string | null} "sorter" for kinds/sorter/words.js, "predict-room" for its room-words.js */
export function nameOfWords(path) {
  const [, folder, part] = path.match(WORDS_FILE) ?? [];
  if (!folder) return null;
  return part ? `${folder}-${part}` : folder;
}

/** @param {string} source @param {string} name @returns {string} the module, which takes the words of a language where there are some */
export function withHook(source, name) {
  const hooked = source.replace(OWN_WORDS, (_, own, english) => {
    const asked = `globalThis.secureBase?.words?.${asKey(keyOf(name, own))} ?? ${english}`;
    // A script that uses none of them must not carry them.
    return `export const ${own} = /* @__PURE__ */ (() => ${asked})();`;
  });
  if (hooked === source) throw new Error(`The words of ${name} export no "words".`);
  return hooked;
}

/** @param {string} name @param {string} own a file may hold those of a room besides @returns {string} by what they are asked for */
function keyOf(name, own) {
  return own === "roomWords" && !name.endsWith("-room") ? `${name}-room` : name;
}

/** @param {string} name */
function asKey(name) {
  return name.includes("-") ? `["${name}"]` : name;
}

/** @param {string} sources the folder of the front end's sources @returns {Promise<string[]>} all files of words */
export async function wordsFiles(sources) {
  const all = await readdir(sources, { recursive: true });
  return all
    .map((path) => path.split(sep).join("/"))
    .filter((path) => nameOfWords(`/${path}`))
    .sort();
}

/**
 * @param {string} sources
 * @returns {Promise<{script: string, units: Unit[], modules: Map<string, string>}>} the source of
 *   the script for another language, what it says, and each file of words as the script needs it
 */
export async function wordsInAnotherLanguage(sources) {
  const files = await wordsFiles(sources);
  const modules = new Map();
  /** @type {Unit[]} */
  const units = [];
  /** @type {string[]} */
  const imports = [];
  /** @type {string[]} */
  const entries = [];
  for (const path of files) {
    const name = /** @type {string} */ (nameOfWords(`/${path}`));
    const source = await readFile(resolve(sources, path), "utf8");
    for (const [, own] of source.matchAll(OWN_WORDS)) {
      imports.push(`import { ${own} as w${imports.length} } from "./${path}";`);
      entries.push(`"${keyOf(name, own)}": w${entries.length}`);
    }
    modules.set(resolve(sources, path), translatable(source, name, units));
  }
  const script = `import { figures, language } from "./translated.js";
${imports.join("\n")}
Object.assign(globalThis.secureBase ??= {}, { figures, language, words: { ${entries.join(", ")} } });`;
  return { script, units, modules };
}

/**
 * @param {string} sources @param {Map<string, string>} modules
 * @returns {import("esbuild").Plugin} reads the files of words as they are in another language
 */
export function readingTranslatable(sources, modules) {
  return {
    name: "reading-translatable",
    setup({ onResolve, onLoad }) {
      // Words draw nothing: what they share with what does must not bring Lit along.
      onResolve({ filter: /^lit(\/|$)/ }, () => ({
        path: "lit",
        namespace: "unneeded",
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: "unneeded" }, () => ({
        contents: "export const html = null, nothing = null;",
      }));
      onLoad({ filter: WORDS_FILE }, ({ path }) => {
        const source = modules.get(path);
        if (!source) return undefined;
        const here = relative(resolve(path, ".."), resolve(sources, "translated.js"));
        const imported = `import { fixed, language, p, t } from "./${here.split(sep).join("/")}";\n`;
        return { contents: imported + source, loader: "js" };
      });
    },
  };
}
