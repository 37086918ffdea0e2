/** All words of the scenario, in one place, ready for translation. */
export const words = {
  progress: { begun: "begun", done: "read to the end" },
  cue: "The baby’s cue",
  help: "Before you read on",
  howToChoose: "What could you try?",
  tried: "You tried this",

  youTry: "You try this",
  next: "What may happen next",
  why: "Why",
  kindNote: "A kind word",
  goOn: "Go on",
  tryElse: "Try something else",
  chooseAgain: "Choose again. Each way leads on.",

  ended: "For now",
  tryAnotherWay: "Try another way through",
  trail: "What you have tried",

  reflection: "To think about",
  privacy:
    "You do not have to write anything. If you do, it stays in this browser on this device. It is not sent to anyone.",
};
