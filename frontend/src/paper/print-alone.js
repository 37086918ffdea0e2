/**
 * A page of paper of its own, on which nothing else of the web page is printed.
 *
 * It stands in the page's body, out of sight on screen, until the reader next does something: some
 * phones draw the paper only after the call to print has returned.
 */
import { html, render } from "lit";

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

/**
 * @param {unknown} content @param {string} styles
 * @param {string} title which the browser prints in a corner, and offers as the name of a file
 */
export function printAlone(content, styles, title) {
  for (const old of document.querySelectorAll(".sb-alone")) old.remove();
  const sheet = document.createElement("div");
  sheet.className = "sb-alone";
  const around = document.createElement("style");
  around.textContent = AROUND;
  const styled = html`<style>
      ${styles}
    </style>
    ${content}`;
  render(styled, sheet.attachShadow({ mode: "open" }));
  sheet.append(around);
  document.body.append(sheet);
  const name = document.title;
  document.title = title;
  window.print();
  document.title = name;
  const putAway = () => {
    for (const deed of NEXT_DEEDS) removeEventListener(deed, putAway, true);
    sheet.remove();
  };
  for (const deed of NEXT_DEEDS) addEventListener(deed, putAway, true);
}
