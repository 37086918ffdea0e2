/** The record on paper: one A4 or Letter sheet, black on white. */
import { html, nothing } from "lit";
import { printAlone } from "../../paper/print-alone.js";
import { words } from "./words.js";

const STYLES = `
  .sheet {
    color: #000;
    font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
    font-size: 11pt;
    line-height: 1.4;
  }
  h1,
  .says {
    font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Cambria, Georgia, serif;
  }
  .course {
    margin: 0;
    letter-spacing: 0.04em;
  }
  h1 {
    margin: 2mm 0 6mm;
    font-size: 24pt;
    font-weight: 600;
    line-height: 1.15;
  }
  .says {
    margin: 0 0 7mm;
    font-size: 14pt;
    overflow-wrap: anywhere;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 1.5pt solid #000;
    border-bottom: 1.5pt solid #000;
  }
  th,
  td {
    padding: 1.6mm 0;
    border-top: 0.5pt solid #888;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    border-top: 0;
    font-weight: 600;
  }
  tr > :last-child {
    white-space: nowrap;
    text-align: end;
  }
  .claims {
    margin: 7mm 0 0;
    font-size: 10pt;
  }
  .codes {
    margin: 7mm 0 0;
    font-size: 10pt;
    break-inside: avoid;
  }
  h2 {
    margin: 0;
    font-size: 12pt;
  }
`;

/**
 * @param {string} name as it was typed, or nothing
 * @param {{title: string, at: number}[]} lessons with the time at which each was read last, in
 *   seconds since 1970
 * @param {Date} now
 * @param {Element | null} [codes] with all that is kept, for those who asked for them
 */
export function printRecord(name, lessons, now, codes = null) {
  const sheet = html`<div class="sheet">
    <p class="course">${words.course}</p>
    <h1>${words.heading}</h1>
    <p class="says">${words.says(name)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.lesson}</th>
          <th scope="col">${words.readOn}</th>
        </tr>
      </thead>
      <tbody>
        ${lessons.map(
          ({ title, at }) => html`<tr>
            <th scope="row">${title}</th>
            <td>${words.on(at)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="claims">${words.claims(now)}</p>
    ${codes ? html`<div class="codes"><h2>${words.goOn}</h2>${codes}</div>` : nothing}
  </div>`;
  printAlone(sheet, STYLES, words.heading);
}
