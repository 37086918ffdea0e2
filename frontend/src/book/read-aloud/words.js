/** What the button is called that has a page read aloud. */
export const words = {
  listen: "Read this to me",
};
