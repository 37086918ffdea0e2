/** What is seen in a story: a drawing, loaded once it is near. */
import { html, nothing } from "lit";

/** @param {import("../../spec").Scene | null} scene */
export function renderScene(scene) {
  if (!scene) return nothing;
  const { address, shows, width, height } = scene;
  return html`<img
    class="scene"
    src=${address}
    alt=${shows}
    width=${width}
    height=${height}
    loading="lazy"
  />`;
}
