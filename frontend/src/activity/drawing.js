/** A drawing of the kit, loaded once it is near. */
import { html, nothing } from "lit";

/** @param {import("../spec").Drawing | null} drawing */
export function renderDrawing(drawing) {
  if (!drawing) return nothing;
  const { address, shows, width, height } = drawing;
  return html`<img
    class="drawing"
    src=${address}
    alt=${shows}
    width=${width}
    height=${height}
    loading="lazy"
  />`;
}
