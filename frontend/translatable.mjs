/** Takes the texts out of a file of words, and leaves in their places what tells them in a language. */
import { parseAst } from "vite";

/**
 * @typedef {any} Node of the syntax tree
 * @typedef {{parts: (string | {name: string, code: string})[]}} Leaf a text with places
 * @typedef {{test: Node, yes: Tree, no: Tree}} Choice
 * @typedef {Leaf | Choice} Tree
 * @typedef {{at: string, text: string, plural?: string}} Unit in the script it goes by its place in
 *   the list, in a catalogue by `at`, where it stands, and its text
 */

const LETTER = /\p{L}/u;
/** A letter as it stands on a card, the name of a file, and how a date is to be written. */
const NO_WORDS = /^[A-Z]$|\.(json|csv|ics)$|^(numeric|long|short|2-digit|UTC)$/;
/** English has small numbers in words, and writes some words small within a sentence. */
const ENGLISH_ALONE = ["capital", "inWords", "toLowerCase"];

/**
 * @param {string} source of a file of words @param {string} name
 * @param {Unit[]} units to which those of this file are added
 * @returns {string} the source as it is in another language
 */
export function translatable(source, name, units) {
  /** @param {string} at @param {Leaf[]} leaves one, or one and many @returns {number} the place of a new unit */
  function unit(at, leaves) {
    const [text, plural] = leaves.map(({ parts }) =>
      parts.map((part) => (typeof part === "string" ? part : `{${part.name}}`)).join(""),
    );
    return units.push({ at: `${name}.${at}`, text, ...(plural && { plural }) }) - 1;
  }

  /** @param {Node} node @param {string} at @returns {string} its source, with its texts taken out */
  function out(node, at) {
    if (isWords(node) || (node.type === "ConditionalExpression" && isTexts(node))) {
      return written(treeOf(node, at), at);
    }
    if (node.type === "Literal" && node.value === "en-GB") return "language";
    if (isCallOf(node, ...ENGLISH_ALONE)) return out(node.callee.object ?? node.arguments[0], at);
    if (isCallOf(node, "toFixed")) {
      return `fixed(${[node.callee.object, ...node.arguments].map((one) => out(one, at)).join(", ")})`;
    }
    let text = "";
    let from = node.start;
    for (const [child, below] of childrenOf(node, at)) {
      text += source.slice(from, child.start) + out(child, below);
      from = child.end;
    }
    return text + source.slice(from, node.end);
  }

  /** @param {Node} node @param {string} at @returns {Tree} */
  function treeOf(node, at) {
    if (node.type === "Literal") return { parts: [node.value] };
    if (node.type === "ConditionalExpression") {
      return { test: node.test, yes: treeOf(node.consequent, at), no: treeOf(node.alternate, at) };
    }
    /** @type {Tree} */
    let tree = { parts: [] };
    node.quasis.forEach((/** @type {Node} */ quasi, /** @type {number} */ place) => {
      tree = joined(tree, { parts: [quasi.value.cooked] });
      const inside = node.expressions[place];
      if (!inside) return;
      tree = joined(tree, isTexts(inside) ? treeOf(inside, at) : placeOf(inside, at));
    });
    return tree;
  }

  /** @param {Node} inside @param {string} at @returns {Leaf} */
  function placeOf(inside, at) {
    return { parts: [{ name: nameOf(inside), code: out(inside, at) }] };
  }

  /** @param {Tree} tree @param {string} at @returns {string} the code that gives the text */
  function written(tree, at) {
    if ("parts" in tree) {
      const leaf = tidy(tree);
      const bare = leaf.parts.map((part) => (typeof part === "string" ? part : "")).join("");
      if (leaf.parts.length < 2 && !LETTER.test(bare)) return JSON.stringify(bare);
      return `t(${unit(at, [leaf])}${values(leaf.parts)})`;
    }
    const counted = countedBy(tree.test);
    if (counted && "test" in tree.no && "parts" in tree.yes) {
      // The many are told in two ways: each has the same one.
      const { test, yes, no } = tree.no;
      return written({ test, yes: { ...tree, no: yes }, no: { ...tree, no } }, at);
    }
    if (counted && "parts" in tree.yes && "parts" in tree.no) {
      const leaves = [tidy(tree.yes), tidy(tree.no)];
      const places = leaves.flatMap(({ parts }) => parts);
      return `p(${unit(at, leaves)}, ${out(counted, at)}${values(places)})`;
    }
    return `(${out(tree.test, at)} ? ${written(tree.yes, at)} : ${written(tree.no, at)})`;
  }

  // Where a file holds those of a room alone, they go by their own names too.
  const ofRoom = name.endsWith("-room") ? /^roomWords\.?/ : /^$/;
  const before = units.length;
  const made = out(parseAst(source), "");
  for (const one of units.slice(before)) {
    one.at = `${name}.${one.at.slice(name.length + 1).replace(ofRoom, "")}`;
  }
  return made;
}

/** @param {Node} node @param {string} at @returns {[Node, string][]} what of it may hold texts, in its order, each with where it stands */
function childrenOf(node, at) {
  switch (node.type) {
    case "ImportDeclaration":
    case "BinaryExpression":
      return node.type === "ImportDeclaration"
        ? []
        : inOrder(
            [node.left, node.right].filter(({ type }) => type !== "Literal"),
            at,
          );
    case "VariableDeclarator":
      return node.init ? [[node.init, below(at, node.id.name)]] : [];
    case "FunctionDeclaration":
      return inOrder([...node.params, node.body], below(at, node.id.name));
    case "Property":
      return [[node.value, below(at, node.key.name ?? String(node.key.value))]];
    case "MemberExpression":
      return [[node.object, at]];
    case "CallExpression":
    case "NewExpression": {
      // What is handed to a method is how it is to work, such as a mark between the items of a list.
      const isMethod = node.callee.type === "MemberExpression" && !isCallOf(node, "push");
      const handed = node.arguments.filter(
        (/** @type {Node} */ one) => !isMethod || one.type !== "Literal" || one.value === "en-GB",
      );
      return inOrder([node.callee, ...handed], at);
    }
    default: {
      const all = Object.values(node)
        .flat()
        .filter((one) => typeof one?.type === "string");
      return inOrder(all, at);
    }
  }
}

/** @param {Node[]} nodes @param {string} at @returns {[Node, string][]} */
function inOrder(nodes, at) {
  const sorted = [...nodes].sort((one, other) => one.start - other.start);
  return sorted.map((node) => [node, at]);
}

/** The words themselves go by their own names. @param {string} at @param {string} name */
function below(at, name) {
  if (!at && name === "words") return "";
  return at ? `${at}.${name}` : name;
}

/** @param {Node} node @returns {boolean} */
function isText(node) {
  if (node.type === "TemplateLiteral") return true;
  return node.type === "Literal" && typeof node.value === "string";
}

/** @param {Node} node @returns {boolean} whether it is a choice that ends in texts on both sides */
function isTexts(node) {
  if (node.type !== "ConditionalExpression") return false;
  return [node.consequent, node.alternate].every((one) => isText(one) || isTexts(one));
}

/** @param {Node} node */
function isWords(node) {
  const text = node.value ?? node.quasis?.at(-1).value.cooked;
  return isText(node) && text !== "en-GB" && !NO_WORDS.test(text);
}

/** @param {Node} node @param {...string} names @returns {boolean} whether a method or function of these is called */
function isCallOf(node, ...names) {
  if (node.type !== "CallExpression") return false;
  return names.includes(node.callee.property?.name ?? node.callee.name);
}

/** @param {Node} test @returns {Node | null} what is counted, where it is asked whether it is one */
function countedBy(test) {
  const isOne =
    test.type === "BinaryExpression" && test.operator === "===" && test.right.value === 1;
  return isOne ? test.left : null;
}

/** @param {Node} node @returns {string} what a translator calls the place: the last name in it */
function nameOf(node) {
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "CallExpression": {
      const [first] = node.arguments;
      if (isCallOf(node, "join") || !first) return nameOf(node.callee.object ?? node.callee);
      return nameOf(first);
    }
    case "MemberExpression":
      return node.computed ? nameOf(node.object) : node.property.name;
    default:
      return "value";
  }
}

/** @param {Tree} before @param {Tree} after @returns {Tree} one after the other, whichever way is taken in either */
function joined(before, after) {
  if ("test" in before) {
    return { ...before, yes: joined(before.yes, after), no: joined(before.no, after) };
  }
  if ("test" in after) {
    return { ...after, yes: joined(before, after.yes), no: joined(before, after.no) };
  }
  return { parts: [...before.parts, ...after.parts] };
}

/** @param {Leaf} leaf @returns {Leaf} without empty texts, its neighbours joined, its places with names of their own */
function tidy({ parts }) {
  /** @type {Leaf["parts"]} */
  const found = [];
  /** @type {Map<string, string>} */
  const codes = new Map();
  for (const part of parts) {
    const last = found.at(-1);
    if (typeof part !== "string") {
      let { name } = part;
      for (let more = 2; codes.has(name) && codes.get(name) !== part.code; more += 1) {
        name = `${part.name}${more}`;
      }
      codes.set(name, part.code);
      found.push({ ...part, name });
    } else if (typeof last === "string") found[found.length - 1] = last + part;
    else if (part) found.push(part);
  }
  return { parts: found };
}

/** @param {Leaf["parts"]} parts @returns {string} the values of its places, as one more argument */
function values(parts) {
  const places = parts.flatMap((part) => (typeof part === "string" ? [] : [part]));
  const entries = new Map(places.map(({ name, code }) => [name, code]));
  if (!entries.size) return "";
  return `, { ${[...entries].map(([name, code]) => `${name}: ${code}`).join(", ")} }`;
}
