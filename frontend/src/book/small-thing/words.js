/** All words of the one small thing on the first page. */
export const words = {
  look: "Something to look at",
  do: "Something to do",
  another: "Another small thing",
};
