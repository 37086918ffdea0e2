/** What lies over a scene when it is asked for: the notes of a plan, and the choice of a scene. */
import { html, nothing } from "lit";
import { words } from "./words.js";

/**
 * @param {{title: string, notes: Array<[string, string[]]>}} told @param {() => void} open
 *   shows the same in a window of its own
 */
export function renderNotes({ title, notes }, open) {
  return html`<aside class="sb-class-notes" aria-label=${words.notes}>
    <p><strong>${title}</strong></p>
    ${notes.map(([name, lines]) => html`<p><b>${name}:</b> ${lines.join(" ")}</p>`)}
    <button type="button" @click=${open}>${words.ownWindow}</button>
    ${words.drag}
  </aside>`;
}

/** @param {import("./index.js").default} view */
export function renderChoice(view) {
  const close = () => {
    view.isChoosing = false;
  };
  return html`<dialog class="sb-class-scenes" aria-labelledby="sb-class-choose" @close=${close}>
    <h2 id="sb-class-choose">${words.choose}</h2>
    <ol>
      ${view.scenes.map(({ title, activity, part }, index) =>
        part
          ? nothing
          : html`<li>
              <button
                type="button"
                aria-current=${index === view.index ? "true" : nothing}
                @click=${() => view.goTo(index)}
              >
                ${index + 1}. ${activity?.spec?.title ?? title}
              </button>
            </li>`,
      )}
    </ol>
    <label>
      <input type="checkbox" .checked=${view.withFolded} @change=${() => view.fold()} />
      ${words.folded}
    </label>
    <form method="dialog"><button>${words.close}</button></form>
  </dialog>`;
}
