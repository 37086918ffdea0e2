/**
 * The week on paper: a page of its own, on which nothing else of the web page is printed.
 *
 * It stands in the page's body, out of sight on screen, until the reader next does something: some
 * phones draw the paper only after the call to print has returned.
 */
import { html, nothing, render } from "lit";
import { renderText } from "../../activity/text.js";
import { DAYS, findMoment } from "./week.js";
import { words } from "./words.js";

/**
 * @import { PlannerSpec } from "../../spec"
 * @import { Week } from "./week.js"
 */

/** The page for the fridge: large type, black on white, one A4 or Letter sheet. */
const STYLES = `
  .sheet {
    color: #000;
    font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    break-inside: avoid;
  }
  h1,
  dd,
  p {
    font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
  }
  h1 {
    margin: 0 0 7mm;
    font-size: 28pt;
    font-weight: 600;
    line-height: 1.15;
  }
  dl {
    margin: 0;
    border-top: 1.5pt solid #000;
  }
  .day {
    display: grid;
    grid-template-columns: 40mm 1fr;
    gap: 5mm;
    align-items: center;
    min-height: 28mm;
    border-bottom: 0.75pt solid #666;
    break-inside: avoid;
  }
  dt {
    font-size: 17pt;
    font-weight: 600;
  }
  dd {
    margin: 0;
    font-size: 20pt;
    line-height: 1.25;
    text-wrap: pretty;
  }
  small {
    display: block;
    margin-top: 1mm;
    font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    font-size: 12pt;
  }
  .free {
    font-style: italic;
  }
  p {
    margin: 8mm 0 0;
    font-size: 19pt;
    font-style: italic;
    text-align: center;
  }
`;

/** What hides the rest of the page. */
const AROUND = `
  @page { margin: 14mm; }
  @media screen { .sb-week-sheet { display: none; } }
  @media print {
    html, body { height: auto !important; margin: 0 !important; padding: 0 !important;
      overflow: visible !important; background: #fff !important; }
    body > :not(.sb-week-sheet) { display: none !important; }
  }
`;
const NEXT_DEEDS = ["pointerdown", "pointermove", "keydown"];

/** @param {PlannerSpec} spec @param {Week} week */
export function printWeek(spec, week) {
  for (const old of document.querySelectorAll(".sb-week-sheet")) old.remove();
  const sheet = document.createElement("div");
  sheet.className = "sb-week-sheet";
  const around = document.createElement("style");
  around.textContent = AROUND;
  render(renderSheet(spec, week), sheet.attachShadow({ mode: "open" }));
  sheet.append(around);
  document.body.append(sheet);
  const name = document.title;
  // The browser prints the name of the page in a corner, and offers it as the name of a file.
  document.title = words.sheetTitle;
  window.print();
  document.title = name;
  const putAway = () => {
    for (const deed of NEXT_DEEDS) removeEventListener(deed, putAway, true);
    sheet.remove();
  };
  for (const deed of NEXT_DEEDS) addEventListener(deed, putAway, true);
}

/** @param {PlannerSpec} spec @param {Week} week */
function renderSheet(spec, week) {
  const isBlank = !Object.keys(week).length;
  return html`<style>
      ${STYLES}
    </style>
    <div class="sheet">
      <h1>${words.sheetTitle}</h1>
      <dl>
        ${DAYS.map((day) => {
          const moment = findMoment(spec, week[day]);
          return html`<div class="day">
            <dt>${words.days[day]}</dt>
            ${
              moment
                ? html`<dd>${moment.text} <small>${words.minutes(moment.minutes)}</small></dd>`
                : html`<dd class="free">${isBlank ? nothing : words.freeDay}</dd>`
            }
          </div>`;
        })}
      </dl>
      <p>${renderText(spec.kind_word)}</p>
    </div>`;
}
