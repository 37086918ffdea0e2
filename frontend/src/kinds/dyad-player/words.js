/** All words of the dyad player, in one place, ready for translation. */
export const words = {
  illustration: "An illustration, not data.",
  notAtHome: "This is a laboratory procedure. Please do not try it at home.",
  picture: "Drawing of an adult and a baby, face to face. The words below it say what they do.",
  trace:
    "Joy, upset and moments in step over time. All of it stands in words at the end of this activity.",

  watch: "Watch",
  watchAgain: "Watch again",
  pause: "Pause",
  back: "Back",
  backName: "Back one moment",
  forward: "Forward",
  forwardName: "Forward one moment",
  fast: "4× speed",
  goTo: "Go to",
  slider: "Time",
  atTheBeginning: "Back at the beginning.",

  phases: /** @type {Record<string, string>} */ ({
    play: "Play",
    "still face": "Still face",
    reunion: "Reunion",
  }),
  /** Among buttons, “Play” would promise to play the film. */
  toldPhases: /** @type {Record<string, string>} */ ({ play: "Playing together" }),
  inStep: "In step",
  outOfStep: "Out of step",
  joy: "Joy",
  upset: "Upset",
  whole: "All of it in words",

  /** @param {number} second said aloud and by the slider */
  time: (second) => {
    const minutes = Math.floor(second / 60);
    const seconds = second % 60;
    const told = `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
    return minutes ? `${minutes} ${minutes === 1 ? "minute" : "minutes"} ${told}` : told;
  },
};
