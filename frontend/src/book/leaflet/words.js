/** All words of the leaflet's address. */
export const words = {
  label: "The address that the code leads to",
  hint: "This is where you are reading now. Change it if people should come in elsewhere.",
  hintHere:
    "This copy of the course is on your own computer, where no phone can reach it. Type the address at which people find it on the internet. Without one, print the leaflet and write the address on the line.",
  print: "Print the leaflet",
  code: (/** @type {string} */ address) => `A code that opens ${address} on a phone`,
  problems: {
    blank: "An address has no blanks in it. Take them out.",
    folder:
      "This is a folder on a computer, which no phone can open. Type an address that begins with https://.",
    scheme: "The address of a page begins with https:// or http://.",
    none: "This is not the address of a page. Write it as in https://example.org/course/.",
    secret:
      "There is a name or a password in this address, which everyone could read. Leave it out.",
    here: "This address means the computer itself, so a phone would look for the page on the phone.",
    long: "This address is too long for a code that a phone reads easily. Type a shorter one.",
  },
};
