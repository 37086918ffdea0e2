/**
 * `<sb-passport-offer>`: what a lesson says of taking one's place along. At its end, once in the
 * life of a device; and at its beginning where the browser keeps the answers of each page apart. It
 * also takes in what the address brings.
 */
import { arrive, carryAlong, isEachPageAlone } from "../../records/carrying.js";
import { noteUsed } from "./asked.js";
import { words } from "./words.js";

export default class PassportOffer extends HTMLElement {
  connectedCallback() {
    void arrive();
    const isAlone = isEachPageAlone();
    const link = document.createElement("a");
    link.href = document.body.dataset.answers ?? "";
    link.textContent = isAlone ? words.takeAlong : words.take;
    if (isAlone) {
      link.addEventListener("click", (event) => void carryAlong(event));
      this.replaceChildren(`${words.alone} `, link, ".");
      return;
    }
    link.className = "sb-button sb-button-full";
    link.addEventListener("click", noteUsed);
    const notNow = document.createElement("button");
    Object.assign(notNow, { type: "button", className: "sb-button", textContent: words.notNow });
    notNow.addEventListener("click", () => {
      noteUsed();
      this.remove();
    });
    const told = document.createElement("strong");
    told.textContent = words.mayForget;
    this.replaceChildren(told, " ", link, " ", notNow);
  }
}
