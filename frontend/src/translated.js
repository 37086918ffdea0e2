/**
 * How a text of the catalogue is told, in a page of another language: `securebase-words.js` begins
 * with the catalogue, which Python writes in front of it.
 *
 * @typedef {{language: string, messages: (string | Record<string, string>)[]}} Catalogue
 *   a message that counts something has a text for each plural of the language
 */

/** @type {Catalogue} */
const { language, messages } = /** @type {any} */ (globalThis).secureBaseCatalogue;
const numbers = new Intl.NumberFormat(language);
const plurals = new Intl.PluralRules(language);

/** @param {number} value @param {number} decimals @returns {string} */
function fixed(value, decimals) {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString(language, digits);
}

/** @param {number} place @param {Record<string, unknown>} [values] @returns {string} */
function t(place, values) {
  return filled(/** @type {string} */ (messages[place]), values);
}

/** @param {number} place @param {number} count @param {Record<string, unknown>} [values] @returns {string} */
function p(place, count, values) {
  const forms = /** @type {Record<string, string>} */ (messages[place]);
  return filled(forms[plurals.select(count)] ?? forms.other, values);
}

/** @param {string} text @param {Record<string, unknown>} [values] */
function filled(text, values = {}) {
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? numbers.format(value) : String(value);
  });
}

/** @param {string} text that has numbers as they are written in English @returns {string} with the language's own figures */
function figures(text) {
  return text.replace(
    /(\d)\.(?=\d)|\d/g,
    (found) => numbers.format(Number(found[0])) + (found[1] ? point : ""),
  );
}

const point = numbers.formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";

export { figures, fixed, language, p, t };
