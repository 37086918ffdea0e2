/** All words of the codes to scan. */
export const words = {
  how: (/** @type {number} */ count) =>
    count === 1
      ? "Point the camera of the other device at this code, and open the link that it finds."
      : `All that you have done fills ${count} codes. Point the camera of the other device at each of them, in any order, and open the link that it finds.`,
  code: (/** @type {number} */ number, /** @type {number} */ count) =>
    count === 1 ? "A code with your answers" : `Code ${number} of ${count}`,
  left: (/** @type {number} */ count) =>
    `${count === 1 ? "1 thing is" : `${count} things are`} too long for a code. The link and the file carry all.`,
  inFolder:
    "A camera cannot open a book that lies in a folder on this device. Copy your link instead, and paste it on the other device.",
  nothing: "There is nothing to take along yet.",
  cannot: "This browser cannot make a code. Save your answers to a file instead.",
};
