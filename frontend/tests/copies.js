/**
 * A copy that may be spoilt, of what JSON can hold. Not structuredClone: its objects come from
 * outside the page that a test stands in, and no strict comparison takes them for the page's own.
 * @param {any} value
 * @returns {any}
 */
export const copyOf = (value) => JSON.parse(JSON.stringify(value));
