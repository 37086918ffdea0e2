/** What is seen: a scene, and the bar under it. */
import { html, nothing } from "lit";
import { readingArrows } from "../../reading-arrows.js";
import { pictureOf } from "./scenes.js";
import { words } from "./words.js";

/** @param {import("./index.js").default} view */
export function renderContent({ scene, activity, tryAgain }) {
  const { title, nodes } = scene;
  if (scene.activity && !activity) {
    return html`<h1>${scene.activity.spec?.title ?? title}</h1>
      <div class="sb-scene-body">
        <div class="sb-scene-text">
          <p>${words.missing}</p>
          <button type="button" @click=${tryAgain}>${words.tryAgain}</button>
        </div>
      </div>`;
  }
  if (activity) return html`<h1 class="sb-hidden">${title}</h1>${activity}`;
  const picture = pictureOf(scene);
  return html`<h1>${title}</h1>
    <div class="sb-scene-body">
      ${picture.length ? html`<div class="sb-scene-picture">${picture}</div>` : nothing}
      ${nodes.length ? html`<div class="sb-scene-text">${nodes}</div>` : nothing}
    </div>`;
}

/** @param {import("./index.js").default} view */
export function renderBar(view) {
  const [onwards, back] = readingArrows().map((key) => (key === "ArrowRight" ? "→" : "←"));
  return html`<nav class="sb-class-bar" aria-label=${words.view}>
      <button type="button" aria-label=${words.back} @click=${() => view.back()}>‹</button>
      <button type="button" @click=${() => view.choose()}>
        <span class="sb-hidden">${words.choose},</span> ${view.scene.inPlan ?? words.place(view.index + 1, view.scenes.length)}
      </button>
      <button type="button" aria-label=${words.next} @click=${() => view.next()}>›</button>
      <p aria-hidden=${view.told ? "true" : nothing}>
        ${view.told || (view.hasMoved ? nothing : words.hint(onwards, back))}
      </p>
      <button
        type="button"
        aria-expanded=${view.showsNotes ? "true" : "false"}
        @click=${() => view.toggleNotes()}
      >
        ${words.notes}
      </button>
      <button type="button" @click=${fillScreen}>${words.fullScreen}</button>
      <button type="button" @click=${() => view.leave()}>${words.leave}</button>
  </nav>`;
}

/** Asked for by a press only, like everything that changes more than the page. */
async function fillScreen() {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    await navigator.wakeLock?.request("screen");
  } catch {
    // A browser may refuse: the lesson is shown all the same.
  }
}
