/** Small numbers in words, as they stand in an English sentence; another language has figures. */

const SMALL = "no one two three four five six seven eight nine ten eleven twelve";
const NUMBERS = `${SMALL} thirteen fourteen fifteen`.split(" ");

/** @param {number} count @returns {string} */
export const inWords = (count) => NUMBERS[count] ?? String(count);

/** @param {string} text */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);
