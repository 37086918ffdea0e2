/** The week on paper: a page of its own. */
import { html, nothing } from "lit";
import { renderText } from "../../activity/text.js";
import { printAlone } from "../../paper/print-alone.js";
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

/** @param {PlannerSpec} spec @param {Week} week */
export function printWeek(spec, week) {
  printAlone(renderSheet(spec, week), STYLES, words.sheetTitle);
}

/** @param {PlannerSpec} spec @param {Week} week */
function renderSheet(spec, week) {
  const isBlank = !Object.keys(week).length;
  return html`<div class="sheet">
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
