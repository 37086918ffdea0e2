/** `<sb-read-aloud name="…">`: *Read this to me* on a page that is no lesson, and has no parts. */
import { offerListening } from "../listen/offer.js";

export default class ReadAloud extends HTMLElement {
  stop = () => {};

  connectedCallback() {
    const lesson = this.getAttribute("name") ?? "";
    this.stop = offerListening(this, { lesson, parts: [] });
  }

  disconnectedCallback() {
    this.stop();
  }
}
