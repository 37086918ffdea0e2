/**
 * The people of the course: different skins, hair and clothes, the same care in the drawing.
 *
 * @typedef {object} Person
 * @property {string} skin
 * @property {string} shade the skin in shadow: neck and ear
 * @property {string} eyes
 * @property {string} brows
 * @property {number} [browWeight] how heavy the brows are; 1 is usual
 * @property {string} [line] the lines of the face, where ink would be lost on the skin
 * @property {string} [blush]
 * @property {string} hair
 * @property {string} strands lines in the hair
 * @property {string} hairStyle
 * @property {string} top the colour of the clothes
 * @property {string} topShade
 * @property {boolean} [glasses]
 * @property {boolean} [beard]
 * @property {boolean} [lined] the soft lines of an older face
 *
 * @typedef {{adult: Person, baby: Person, ground: string, light: string}} Pair
 */

const CREAM = { top: "#fffaf0", topShade: "#efe3cd" };

/** @type {Record<string, Pair>} */
export const people = {
  mother: {
    adult: {
      skin: "#dba47c",
      shade: "#c58c68",
      eyes: "#3b2c27",
      brows: "#4b3d3a",
      hair: "#4b3d3a",
      strands: "#8a766c",
      hairStyle: "long",
      top: "#64a69e",
      topShade: "#559790",
    },
    baby: {
      skin: "#e6b48f",
      shade: "#d59d78",
      eyes: "#3b2c27",
      brows: "#7b5b4b",
      hair: "#5d4a42",
      strands: "#7b5b4b",
      hairStyle: "wisps",
      ...CREAM,
    },
    ground: "#f6e8d8",
    light: "#fdf5ea",
  },
  father: {
    adult: {
      skin: "#8d5b3e",
      shade: "#784a31",
      eyes: "#241815",
      line: "#22150f",
      brows: "#2b2220",
      blush: "#c4472b",
      hair: "#2b2220",
      strands: "#54443d",
      hairStyle: "cropped",
      top: "#d9a15b",
      topShade: "#c68d48",
      browWeight: 1.25,
    },
    baby: {
      skin: "#a06e4d",
      shade: "#8a5b3d",
      eyes: "#241815",
      line: "#22150f",
      brows: "#3a2b26",
      blush: "#c4472b",
      hair: "#332825",
      strands: "#5d4b43",
      hairStyle: "curls",
      ...CREAM,
    },
    ground: "#e9ecdf",
    light: "#f7f7ec",
  },
  grandmother: {
    adult: {
      skin: "#efc9a9",
      shade: "#ddb08d",
      eyes: "#43515a",
      brows: "#a39a94",
      hair: "#d3ccc6",
      strands: "#a59b94",
      hairStyle: "bun",
      top: "#9a86a8",
      topShade: "#877396",
      glasses: true,
      lined: true,
    },
    baby: {
      skin: "#f4d3b8",
      shade: "#e4b997",
      eyes: "#3f4d58",
      brows: "#c09a6f",
      hair: "#d9b27c",
      strands: "#b98d56",
      hairStyle: "wisps",
      top: "#e8eef0",
      topShade: "#cfdadd",
    },
    ground: "#efe6ea",
    light: "#faf4f5",
  },
  "mother-in-headscarf": {
    adult: {
      skin: "#cf9a70",
      shade: "#b9835b",
      eyes: "#2c1f1b",
      brows: "#3a2c27",
      hair: "#b5655c",
      strands: "#8f4a44",
      hairStyle: "headscarf",
      top: "#55748c",
      topShade: "#48657c",
    },
    baby: {
      skin: "#daa981",
      shade: "#c6926a",
      eyes: "#2c1f1b",
      brows: "#4a372f",
      hair: "#3b2d28",
      strands: "#5f4a41",
      hairStyle: "cap",
      top: "#f3dfae",
      topShade: "#e2ca90",
    },
    ground: "#e6edee",
    light: "#f6f9f7",
  },
  "father-with-glasses": {
    adult: {
      skin: "#f2cfb4",
      shade: "#e0b494",
      eyes: "#4a5d57",
      brows: "#9a5a36",
      hair: "#a9633b",
      strands: "#cf9265",
      hairStyle: "swept",
      top: "#6f8a63",
      topShade: "#5f7a55",
      glasses: true,
    },
    baby: {
      skin: "#f6d8c2",
      shade: "#e6bea1",
      eyes: "#47606c",
      brows: "#c68c5c",
      hair: "#cf8a57",
      strands: "#b06f40",
      hairStyle: "cap",
      top: "#dbe7e3",
      topShade: "#bfd2cc",
    },
    ground: "#f3e9dc",
    light: "#fdf7ee",
  },
  grandfather: {
    adult: {
      skin: "#b98560",
      shade: "#a3714e",
      line: "#33241c",
      eyes: "#2c201c",
      brows: "#d9d5d0",
      hair: "#e4e0da",
      strands: "#b3aca5",
      hairStyle: "balding",
      top: "#a0524a",
      topShade: "#8c443d",
      browWeight: 1.4,
      lined: true,
      beard: true,
    },
    baby: {
      skin: "#c59470",
      shade: "#ae7f5b",
      eyes: "#2c201c",
      brows: "#4b3831",
      hair: "#3b2e2a",
      strands: "#66524a",
      hairStyle: "wisps",
      ...CREAM,
    },
    ground: "#ece7d9",
    light: "#f9f6ea",
  },
};
