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
/** A word of the course that is so much of a word for help is another form of it. */
const KIN = 0.7;

/**
 * @param {string[]} typed the forms of all words that were typed
 * @param {HelpTopic[]} topics the most urgent first; the words of each are forms
 * @param {string[]} known the words of the course, in the order of their letters: one is no mistake
 * @returns {HelpTopic | undefined} the first that fits as it stands, else the first that nearly does
 */
export function topicFor(typed, topics, known) {
  const alone = topics.flatMap(({ words }) => words.filter((one) => !one.includes(" ")));
  const may = typed.map((one, place) =>
    place === typed.length - 1 ? !leadsElsewhere(one, known, alone) : !known.includes(one),
  );
  const nearly = (/** @type {string} */ meant, /** @type {number} */ place) => {
    const one = typed[place];
    if (one === meant || !may[place]) return one === meant;
    const isLast = place === typed.length - 1;
    return (
      (isLast && one.length >= ENOUGH && meant.startsWith(one)) ||
      (meant.length >= LONG && one[0] === meant[0] && isOneMistakeFrom(one, meant))
    );
  };
  return (
    firstOf(topics, typed, (meant, place) => typed[place] === meant) ??
    firstOf(topics, typed, nearly)
  );
}

/**
 * Whoever types “still” may be on the way to “still face”, and is not to be told of a stillbirth.
 *
 * @param {string} one what may be half a word
 * @param {string[]} known the words of the course
 * @param {string[]} alone the words that show help without any other
 * @returns {boolean} whether a word of the course begins so that is none of those, in any form
 */
function leadsElsewhere(one, known, alone) {
  return beginning(one, known).some(
    (word) =>
      !alone.some(
        (meant) =>
          word.startsWith(meant) || (meant.startsWith(word) && word.length >= KIN * meant.length),
      ),
  );
}

/** @param {string} one @param {string[]} known in order @returns {string[]} those that begin so */
export function beginning(one, known) {
  let [start, end] = [0, known.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (known[middle] < one) start = middle + 1;
    else end = middle;
  }
  while (known[end]?.startsWith(one)) end += 1;
  return known.slice(start, end);
}

/**
 * Words that stand within others tell less than those: “baby hits me” is about a baby.
 *
 * @param {HelpTopic[]} topics
 * @param {string[]} typed
 * @param {(meant: string, place: number) => boolean} is whether a word is meant at a place
 * @returns {HelpTopic | undefined} the first whose words stand there, and in none that say more
 */
function firstOf(topics, typed, is) {
  const found = topics.flatMap((topic) =>
    topic.words.flatMap((words) => {
      const meant = words.split(" ");
      return typed.flatMap((_, start) => {
        const isThere =
          start + meant.length <= typed.length && meant.every((one, step) => is(one, start + step));
        return isThere ? [{ topic, start, end: start + meant.length }] : [];
      });
    }),
  );
  const most = found.filter(
    ({ start, end }) =>
      !found.some(
        (other) =>
          other.start <= start && other.end >= end && other.end - other.start > end - start,
      ),
  );
  return most[0]?.topic;
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
