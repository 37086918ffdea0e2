/** One option of a question, to be chosen or ticked, with what is said of it. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderText } from "../../activity/text.js";
import { renderTold } from "./told.js";

/**
 * @param {import("../../spec").Option} option @param {import("./question.js").QuestionView} view
 * @param {object} drawn
 * @param {"radio" | "checkbox"} drawn.type
 * @param {boolean} drawn.isChosen
 * @param {import("./told.js").Note | null} drawn.note
 * @param {() => void} choose
 */
export function renderOption({ id, text }, { name, locked }, { type, isChosen, note }, choose) {
  return html`<div class="option boxed ringed ${isChosen ? "chosen" : ""}" data-together>
    <label>
      <input
        type=${type}
        name=${name}
        value=${id}
        .checked=${live(isChosen)}
        ?disabled=${locked}
        aria-describedby=${note?.id ?? nothing}
        @change=${choose}
      />
      <span>${renderText(text)}</span>
    </label>
    ${renderTold(note)}
  </div>`;
}
