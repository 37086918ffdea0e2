import { html, nothing } from "lit";

/**
 * A table that can be moved sideways by keys where it is wider than a phone.
 *
 * @param {import("./tables.js").Table} table
 * @param {string} label what it is, where it has no heading of its own
 */
export function renderTable({ heading, head, rows }, label) {
  return html`<div class="table-room" role="region" aria-label=${heading || label} tabindex="0">
    <table>
      ${heading ? html`<caption>${heading}</caption>` : nothing}
      <thead>
        <tr>
          ${head.map((cell) => (cell ? html`<th scope="col">${cell}</th>` : html`<td></td>`))}
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
