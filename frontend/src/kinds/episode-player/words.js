/** All words of the episode player, in one place, ready for translation. */
export const words = {
  notData: "A teaching drawing: it is not data, and no real child.",
  notAtHome: "It is a staged research procedure. Please do not try it at home.",
  episodes: "Episodes",
  episode: "Episode",
  reunion: "reunion",
  /** @param {string} shown what stands on the button, which its name must hold @param {string} name */
  episodeName: (shown, name) => `Episode ${shown}: ${name}`,
  patterns: "Pattern to watch",
  pattern: (/** @type {string} */ name) => `${name} pattern`,

  play: "Play",
  playNext: "Play next",
  playAgain: "Play again",
  pause: "Pause",
  back: "Back",
  backName: "Back one step",
  next: "Next",
  nextName: "Next step",
  steps: "Steps. The left and right arrow keys work here too.",
  slider: "Time in this episode",
  over: (/** @type {number} */ number) => `Episode ${number} is over.`,
  atTheBeginning: "Back at the beginning.",
  broughtBack: "Back where you were.",

  lasts: "It lasts",
  happens: "What is happening",
  child: "What the child does",
  watch: "What a coder would watch for",
  people: "In the room",
  watched: "What is watched in this episode",

  names: { child: "Child", carer: "Carer", stranger: "Stranger", experimenter: "Experimenter" },
  window: "one-way window",
  door: "Door",
  toys: "Toys",
  /** @param {string} pattern @param {string[]} others */
  picture: (pattern, others) =>
    `The room from above, ${pattern.toLowerCase()} pattern. In the room: ${["child", ...others].join(", ")}. The words tell what they do.`,

  chart: "How far the child is from the carer, and from the toys",
  chartName: (/** @type {string} */ pattern) =>
    `${pattern} pattern: the child’s distance from carer and toys through the eight episodes, with both reunions marked. The table gives the mean of each.`,
  fromCarer: "From the carer",
  fromToys: "From the toys",
  out: "Carer out",
  outOfRoom: "carer out of the room",
  reunionMark: "Reunion",
  showTable: "Show as table",
  tableHeading: "Mean distance in metres",
  whole: "Read all episodes as text",

  /** @param {number} seconds said aloud */
  time: (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const told = `${rest} ${rest === 1 ? "second" : "seconds"}`;
    if (!minutes) return told;
    const whole = `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
    return rest ? `${whole} ${rest}` : whole;
  },
  /** @param {string} name @param {number} number @param {number} second @param {number} seconds */
  where: (name, number, second, seconds) =>
    `Episode ${number}, ${name.toLowerCase()}, ${words.time(second)} of ${words.time(seconds)}`,
};
