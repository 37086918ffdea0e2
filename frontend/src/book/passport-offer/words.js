/** All words of the offer at the end of a lesson, and of the line for a book from a folder. */
export const words = {
  mayForget: "This device may forget.",
  take: "Take your place with you",
  notNow: "Not now",
  alone: "In this browser, a book from a folder keeps the answers of each page apart.",
  takeAlong: "Take those of this page to “Your answers”",
};
