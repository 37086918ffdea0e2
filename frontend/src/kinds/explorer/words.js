/** All words of the explorer, in one place, ready for translation. */
export const words = {
  less: (/** @type {string} */ label) => `Less: ${label}`,
  more: (/** @type {string} */ label) => `More: ${label}`,
  picture: "A drawing. Its numbers are in the table that the button below shows.",
  showTable: "Show as table",
  hideTable: "Hide the table",
  copyLink: "Copy a link to this setting",
  copied: "Copied. The link opens this page with this setting.",
  notCopied: "This browser does not let us copy. The address of this page holds your setting.",
  impossible: "This cannot be",

  startedAgain: "Every control is back where it started.",
  undone: "Your setting is back.",
};
