/**
 * The slider and the buttons that move the time.
 *
 * @import { Scene } from "./scene.js"
 */
import { html } from "lit";
import { mark } from "../../activity/templates.js";
import { stepFrom } from "./scene.js";
import { words } from "./words.js";

/**
 * @param {Scene} scene @param {number} second @param {boolean} isPlaying
 * @param {{scrub: (event: Event) => void, step: (direction: 1 | -1) => void, toggle: () => void}} act
 */
export function renderControls(scene, second, isPlaying, act) {
  const { spec, place, episode } = scene;
  const isOver = second >= episode.seconds;
  const again = place === spec.episodes.length - 1 ? words.playAgain : words.playNext;
  const play = isPlaying ? words.pause : isOver ? again : words.play;
  /** @param {1 | -1} direction */
  const leadsNowhere = (direction) => (stepFrom(scene, second, direction) ? "false" : "true");
  return html`<div class=${spec.is_side_by_side ? "time stays" : "time"}>
    <input
      type="range"
      min="0"
      max=${episode.seconds}
      step="1"
      aria-label=${words.slider}
      aria-valuetext=${words.where(episode.name, episode.number, second, episode.seconds)}
      .value=${String(second)}
      @input=${act.scrub}
    />
    <div
      class="row controls"
      role="group"
      aria-label=${words.steps}
      @keydown=${(/** @type {KeyboardEvent} */ event) => stepByArrow(event, act.step)}
    >
      <button
        type="button"
        aria-label=${words.backName}
        aria-disabled=${leadsNowhere(-1)}
        @click=${() => act.step(-1)}
      >
        ${mark("back")}${words.back}
      </button>
      <button type="button" class="play" @click=${act.toggle}>
        ${mark(isPlaying ? "pause" : "play")}${play}
      </button>
      <button
        type="button"
        class="primary"
        aria-label=${words.nextName}
        aria-disabled=${leadsNowhere(1)}
        @click=${() => act.step(1)}
      >
        ${words.next}${mark("forward")}
      </button>
    </div>
  </div>`;
}

/** @param {KeyboardEvent} event @param {(direction: 1 | -1) => void} step */
function stepByArrow(event, step) {
  const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (!direction || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  step(direction);
}
