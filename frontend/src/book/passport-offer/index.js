/**
 * `<sb-passport-offer>`: what a lesson says of taking one's place along. At its end, once in the
 * life of a device; and at its beginning where the browser keeps the answers of each page apart. It
 * also takes in what the address brings.
 */
import { arrive, carryAlong } from "../../records/carrying.js";
import { passportIn } from "../../records/passport.js";
import { isEachPageAlone } from "../../records/store.js";
import { ASKED, keepSwitch } from "../../records/switches.js";
import { words } from "./words.js";

export default class PassportOffer extends HTMLElement {
  connectedCallback() {
    const isAlone = isEachPageAlone();
    const hasCome = passportIn(location.hash) !== null;
    void arrive();
    // Who comes with their answers need not be asked to take them along.
    if (hasCome && !isAlone) return this.remove();
    const link = document.createElement("a");
    link.href = document.body.dataset.answers ?? "";
    link.textContent = isAlone ? words.takeAlong : words.take;
    if (isAlone) {
      link.addEventListener("click", (event) => void carryAlong(event));
      return this.replaceChildren(`${words.alone} `, link, ".");
    }
    link.className = "sb-button sb-button-full";
    link.addEventListener("click", () => keepSwitch(ASKED, true));
    const notNow = document.createElement("button");
    Object.assign(notNow, { type: "button", className: "sb-button", textContent: words.notNow });
    notNow.addEventListener("click", () => {
      keepSwitch(ASKED, true);
      this.remove();
    });
    const told = document.createElement("strong");
    told.textContent = words.mayForget;
    this.replaceChildren(told, " ", link, " ", notNow);
  }
}
