import { html, nothing } from "lit";

/** What marks a line in a picture stands before its name; said, it would be "black circle". */
const MARK = /^([●▲■◆◇○] ?)(.+)$/u;

/**
 * A table that can be moved sideways by keys where it is wider than a phone. Its name is said once,
 * when the reader comes to what moves.
 *
 * @param {import("./tables.js").Table} table
 * @param {string} label what it is, where it has no heading of its own
 */
export function renderTable({ heading, head, rows }, label) {
  return html`<div class="table-room" role="region" aria-label=${heading || label} tabindex="0">
    <table>
      ${heading ? html`<caption aria-hidden="true">${heading}</caption>` : nothing}
      <thead>
        <tr>
          ${head.map((cell) => (cell ? html`<th scope="col">${named(cell)}</th>` : html`<td></td>`))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {string} cell */
function named(cell) {
  const [, mark, name] = cell.match(MARK) ?? [];
  return mark ? html`<span aria-hidden="true">${mark}</span>${name}` : cell;
}
