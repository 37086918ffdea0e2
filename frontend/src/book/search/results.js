/** Draws what is found: help first, then places, each a link to the section itself. */
import { words } from "./words.js";

const MOST_TERMS = 2;

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** @param {import("./help.js").HelpTopic} topic @param {string} root where the book begins */
export function helpBox({ title, say, lines, read, secret }, root) {
  const reach = lines.map(([shown, address, asks, tells]) => {
    const link = element("a", { href: address }, shown);
    const isLong = /^\d/.test(shown) && shown.length > 7;
    return element(
      "li",
      isLong ? { class: "sb-help-long" } : {},
      element("span", { class: "sb-help-reach" }, link),
      " ",
      element("span", {}, element("strong", {}, asks), tells.startsWith(",") ? tells : ` ${tells}`),
    );
  });
  const links = read.flatMap(([name, address]) => [
    element("a", { href: root + address }, name),
    " ",
  ]);
  return element(
    "section",
    { class: "sb-found-help", "aria-labelledby": "sb-found-help" },
    element("h2", { id: "sb-found-help" }, title),
    element("p", {}, say),
    element("ul", { class: "sb-help-lines", role: "list" }, ...reach),
    ...(links.length ? [element("p", { class: "sb-found-read" }, `${words.read} `, ...links)] : []),
    ...(secret ? [element("p", { class: "sb-found-secret" }, words.secret)] : []),
  );
}

/**
 * @param {import("./finding.js").Place} place
 * @param {import("./word-forms.js").WordForms} forms
 * @param {string} root where the book begins
 */
export function placeItem({ title, says, kind, page, part, address, terms }, forms, root) {
  const heading = marked(title, forms, terms);
  const line = marked(says, forms, terms);
  const isSeen = [...heading, ...line].some((one) => typeof one !== "string");
  const where = [words.kinds[kind], kind === "page" ? "" : page, part].filter(Boolean).join(" · ");
  const link = element("a", { href: root + address }, element("strong", {}, ...heading));
  if (where) link.append(element("span", { class: "sb-found-where" }, where));
  if (!isSeen) line.push(...furtherOn(terms));
  if (line.length) link.append(element("span", {}, ...line));
  return element("li", {}, link);
}

/** @param {string[]} terms @returns {(Node | string)[]} what stands in the place, out of sight */
function furtherOn(terms) {
  const told = terms.slice(0, MOST_TERMS).flatMap((term, place) => {
    const word = element("mark", {}, term);
    return place ? [", ", word] : [word];
  });
  return [` ${words.furtherOn} `, ...told];
}

/** @param {string} text what was looked for @param {string} findHelp the address of that page */
export function nothingFound(text, findHelp) {
  const ways = words.ways.map((way) => element("li", {}, way));
  const someone = element(
    "p",
    {},
    `${words.someone} `,
    element("a", { href: findHelp }, words.findHelp),
    ".",
  );
  return element(
    "div",
    { class: "sb-found-nothing" },
    element("h2", {}, words.nothing(text)),
    element("p", {}, words.tryThis),
    element("ul", {}, ...ways),
    ...(findHelp ? [someone] : []),
  );
}

/**
 * @param {string} text
 * @param {import("./word-forms.js").WordForms} forms
 * @param {string[]} terms
 * @returns {(Node | string)[]} the text, with the words marked whose forms are among the terms
 */
export function marked(text, forms, terms) {
  return forms
    .cut(text)
    .map((piece) =>
      piece.forms.some((form) => terms.includes(form))
        ? element("mark", {}, piece.text)
        : piece.text,
    );
}
