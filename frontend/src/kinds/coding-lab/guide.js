/** What stands beside the vignettes: the list of them, and what scales and groups mean. */
import { html } from "lit";
import { renderText } from "../../activity/text.js";
import { codingOf, comparedOf } from "./codings.js";
import { groupMark } from "./group-mark.js";
import { words } from "./words.js";

/** @import { CodingLabRecord as Kept, CodingLabSpec as Spec, Vignette } from "../../spec" */

/**
 * @param {Spec} spec @param {Kept} record @param {Vignette} here
 * @param {(vignette: Vignette) => void} goTo
 */
export function renderList(spec, record, here, goTo) {
  const compared = comparedOf(spec, record).length;
  return html`<details class="all">
    <summary>${words.choose(compared, spec.vignettes.length)}</summary>
    <ol role="list" aria-label=${words.list}>
      ${spec.vignettes.map(
        (vignette, index) =>
          html`<li>
            <button
              type="button"
              aria-current=${vignette === here ? "step" : "false"}
              @click=${() => goTo(vignette)}
            >
              <span>${index + 1}. ${vignette.child}</span>
              <span class="state quiet">${stateOf(record, vignette)}</span>
            </button>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** @param {Kept} record @param {Vignette} vignette */
function stateOf(record, vignette) {
  if (codingOf(record, vignette).compared) return words.states.compared;
  return record.codings[vignette.id] ? words.states.begun : words.states.none;
}

/** @param {Spec} spec */
export function renderGuide({ points, scales, groups }) {
  return html`<details class="guide">
    <summary>${words.help}</summary>
    <p><strong>${words.sevenPoints}.</strong> ${renderText(points)}</p>
    <p class="small-heading">${words.scales}</p>
    <dl>
      ${scales.map(
        ({ name, means, matters }) =>
          html`<dt>${name}</dt>
            <dd>${renderText(means)} ${renderText(matters)}</dd>`,
      )}
    </dl>
    <p class="small-heading">${words.groups}</p>
    <dl>
      ${groups.map(
        ({ letter, name, means }) =>
          html`<dt>${groupMark(letter)} ${letter} ${name}</dt>
            <dd>${renderText(means)}</dd>`,
      )}
    </dl>
  </details>`;
}
