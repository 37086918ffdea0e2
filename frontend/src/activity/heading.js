import { html } from "lit";

/**
 * A heading of the level that fits the page it stands in. It can take the focus, so that a reader
 * can be brought there.
 *
 * @param {number} level 2 to 5
 * @param {unknown} content
 * @param {{id: string, className: string}} names
 */
export function renderHeading(level, content, { id, className }) {
  switch (level) {
    case 2:
      return html`<h2 id=${id} class=${className} tabindex="-1">${content}</h2>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex="-1">${content}</h5>`;
    default:
      return html`<h3 id=${id} class=${className} tabindex="-1">${content}</h3>`;
  }
}
