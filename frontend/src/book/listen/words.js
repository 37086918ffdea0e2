/** All words of listening: what the bar says, and what the voice says besides the lesson's text. */
export const words = {
  bar: "Listening",
  reading: "Reading to you",
  paused: "Paused",
  waiting: "Your turn",
  asking: "A good place to stop",
  ended: "That was the lesson",
  place: (/** @type {number} */ number, /** @type {number} */ count) =>
    number ? `Part ${number} of ${count}` : "The beginning",
  play: "Go on",
  pause: "Pause",
  again: "Read it again",
  back: "Back a sentence",
  forward: "On a sentence",
  slower: "Slower",
  faster: "Faster",
  pace: "Pace",
  times: (/** @type {number} */ pace) => `${pace}×`,
  stop: "Stop here",
  close: "Stop listening",
  dark: "Dark",
  awake: "Screen on",
  waits: "It waits for you. Nothing is answered by itself.",

  problems: {
    interrupted: "Something else wanted the voice. Press Go on when you are ready.",
    elsewhere: "Another page is reading now.",
    "not-allowed": "Your browser wants a press first. Press Go on.",
    failed: "The voice of this device did not answer. Press Go on to try again.",
    "no-voice": "This device has no English voice of its own any more.",
  },

  picture: (/** @type {string} */ text) =>
    /^(a )?(drawing|picture|photo|chart|diagram)/i.test(text) ? text : `A picture. ${text}`,
  choice: (/** @type {number} */ number, /** @type {string} */ text) => `Choice ${number}: ${text}`,
  scale: (/** @type {string} */ last) => `Choose a number, up to ${last}.`,
  call: (/** @type {string} */ number) => `Call ${number}.`,
  text: (/** @type {string} */ number) => `Text ${number}.`,
  visit: (/** @type {string} */ name) => `On the web: ${name}.`,
  yourTurn: "This is for you to do. I will wait. Press go on when you want to hear more.",
  stopHere: "Stop here if you like, or go on.",
  lessonEnded: "That was the lesson.",
};
