/** What lies over a scene when it is asked for: the choice of a scene, and what may be switched. */
import { html, nothing } from "lit";
import { isSet, keepSwitch, NO_LETTER_KEYS } from "../../records/switches.js";
import { words } from "./words.js";

/** @param {import("./index.js").default} view */
export function renderChoice(view) {
  const close = () => {
    view.isChoosing = false;
  };
  return html`<dialog class="sb-class-scenes" aria-labelledby="sb-class-choose" @close=${close}>
    <h2 id="sb-class-choose">${words.choose}</h2>
    <ol>
      ${view.scenes.map(({ title, activity, part, planned }, index) =>
        part
          ? nothing
          : html`<li>
              <button
                type="button"
                aria-current=${index === view.index ? "true" : nothing}
                @click=${() => view.goTo(index)}
              >
                ${(planned ?? index) + 1}. ${activity?.spec?.title ?? title}
              </button>
            </li>`,
      )}
    </ol>
    ${renderSwitch(words.folded, view.withFolded, () => view.fold())}
    ${renderSwitch(words.letters, !isSet(NO_LETTER_KEYS), (isOn) => {
      keepSwitch(NO_LETTER_KEYS, !isOn);
      view.activity?.requestUpdate();
      view.requestUpdate();
    })}
    <form method="dialog"><button>${words.close}</button></form>
  </dialog>`;
}

/** @param {string} label @param {boolean} isOn @param {(isOn: boolean) => void} set */
function renderSwitch(label, isOn, set) {
  return html`<label>
    <input
      type="checkbox"
      .checked=${isOn}
      @change=${(/** @type {Event} */ { target }) =>
        set(/** @type {HTMLInputElement} */ (target).checked)}
    />
    ${label}
  </label>`;
}
