/** For which words help is shown above all that is found. Its topics come with the index. */

/**
 * @typedef {{
 *   title: string,
 *   say: string,
 *   lines: [reach: string, address: string, asks: string, tells: string][],
 *   read: [title: string, address: string][],
 *   secret: boolean,
 *   words: string[],
 * }} HelpTopic
 */

/** As many letters of a word are enough to know it while it is being typed. */
const ENOUGH = 4;
/** A word must have so many letters before a mistake in it is forgiven. */
const LONG = 4;

/**
 * @param {string[]} typed the forms of all words that were typed
 * @param {HelpTopic[]} topics the most urgent first; the words of each are forms
 * @param {(form: string) => boolean} isWord whether it is a word of the course: then it is no mistake
 * @returns {HelpTopic | undefined} the first that fits as it stands, else the first that nearly does
 */
export function topicFor(typed, topics, isWord) {
  const nearly = (
    /** @type {string} */ one,
    /** @type {string} */ meant,
    /** @type {boolean} */ isLast,
  ) =>
    one === meant ||
    (isLast && one.length >= ENOUGH && meant.startsWith(one)) ||
    (meant.length >= LONG && one[0] === meant[0] && !isWord(one) && isOneMistakeFrom(one, meant));
  const is = (/** @type {string} */ one, /** @type {string} */ meant) => one === meant;
  return (
    topics.find(({ words }) => words.some((one) => stands(one.split(" "), typed, is))) ??
    topics.find(({ words }) => words.some((one) => stands(one.split(" "), typed, nearly)))
  );
}

/**
 * @param {string[]} words
 * @param {string[]} typed
 * @param {(one: string, meant: string, isLast: boolean) => boolean} is
 * @returns {boolean} whether the words stand in what was typed, in a row
 */
function stands(words, typed, is) {
  return typed.some(
    (_, start) =>
      start + words.length <= typed.length &&
      words.every((meant, place) =>
        is(typed[start + place], meant, start + place === typed.length - 1),
      ),
  );
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {boolean} whether a letter too many, too few or wrong makes the difference, or two that
 *   changed places
 */
export function isOneMistakeFrom(one, other) {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, meant] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === meant.slice(1) ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant ||
    (rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2))
  );
}
