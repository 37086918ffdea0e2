/**
 * A page of paper of its own, on which nothing else of the web page is printed.
 *
 * It stands in the page's body, out of sight on screen, until the reader next does something: some
 * phones draw the paper only after the call to print has returned.
 */
import { render } from "lit";

/** What hides the rest of the page. */
const AROUND = `
  @page { margin: 14mm; }
  @media screen { .sb-alone { display: none; } }
  @media print {
    html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
      overflow: visible !important; background: #fff !important; }
    body > :not(.sb-alone) { display: none !important; }
  }
`;
const NEXT_DEEDS = ["pointerdown", "pointermove", "keydown"];

/** @type {CSSStyleSheet | undefined} while a sheet is in the page */
let around;

/**
 * @param {unknown} content @param {string} styles
 * @param {string} title which the browser prints in a corner, and offers as the name of a file
 */
export function printAlone(content, styles, title) {
  putAway();
  const sheet = document.createElement("div");
  sheet.className = "sb-alone";
  const root = sheet.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheetOf(styles)];
  render(content, root);
  around = sheetOf(AROUND);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, around];
  document.body.append(sheet);
  const name = document.title;
  document.title = title;
  window.print();
  document.title = name;
  for (const deed of NEXT_DEEDS) addEventListener(deed, putAway, true);
}

/** @param {string} styles @returns {CSSStyleSheet} made by a script: the book allows no style in a page */
function sheetOf(styles) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function putAway() {
  for (const deed of NEXT_DEEDS) removeEventListener(deed, putAway, true);
  document.querySelector(".sb-alone")?.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== around);
}
