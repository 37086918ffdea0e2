/** All words of what stands on top of a live copy. */

export const words = {
  title: "A live copy of this page",
  about: "Python runs in your own browser. Nothing leaves your device.",
  starting: "Python is on its way. That takes ten seconds or so.",
  ready: "Python is here.",
  howToRun: "To run a grey box, click into it and press Shift + Enter, or the ▶ above.",
  failed: "Python did not start. Load the page again; if that does not help, read on in the book.",
  passing: "What you change is gone when you close this page.",
  keep: "Keep my copy",
  kept: "Your copy is kept on this device, and is here when you come back.",
  forget: "Forget my copy",
  notKept: "This browser does not let us keep it. You can take it along: File, Download.",
  /** @param {string} day */
  earlier: (day) => `On ${day} you kept a copy of this page as it was then. It has changed since.`,
  openEarlier: "Open my copy",
  back: "Back to the page in the book",
};
