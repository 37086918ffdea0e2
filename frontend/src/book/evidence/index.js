/**
 * `<sb-evidence>`: the form above the claims of the course, which shows those that have all that is
 * asked for. What is asked for stands in the address too, so that it can be linked to.
 * Without a script there is no form, and all claims are there.
 */
import { replaceAddress } from "../../activity/address.js";
import { words } from "./words.js";

/** @typedef {{element: HTMLElement, topic: string, words?: string}} Claim */

export default class Evidence extends HTMLElement {
  /** @type {Claim[]} */
  claims = [];

  get form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  connectedCallback() {
    this.claims = [...document.querySelectorAll(".sb-claims")].flatMap(claimsIn);
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = this.form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
        control.value = value;
    }
    this.form.addEventListener("input", () => this.show());
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("reset", (event) => {
      event.preventDefault();
      this.clear();
    });
    // A claim that is linked to is shown, whatever was asked for.
    window.addEventListener("hashchange", () => this.showTheOneLinkedTo());
    this.hidden = false;
    this.show();
    this.showTheOneLinkedTo();
  }

  /** Shows the claims that have all that is asked for. */
  show() {
    const asked = new Map(
      [...new FormData(this.form)].map(([name, value]) => [name, String(value)]),
    );
    const wanted = folded(asked.get("words") ?? "")
      .split(" ")
      .filter(Boolean);
    let number = 0;
    for (const claim of this.claims) {
      const { known, pages } = claim.element.dataset;
      const fits =
        wanted.every((word) => wordsOf(claim).includes(word)) &&
        is(asked.get("known"), known) &&
        is(asked.get("topic"), claim.topic) &&
        is(asked.get("taught"), pages);
      claim.element.hidden = !fits;
      if (fits) number += 1;
    }
    for (const list of document.querySelectorAll(".sb-claims")) {
      const section = /** @type {HTMLElement} */ (list.closest("section"));
      section.hidden = !list.querySelector(".sb-claim:not([hidden])");
    }
    this.tell(number);
    this.write(asked);
  }

  /** Asks for nothing any more. */
  clear() {
    for (const select of this.form.querySelectorAll("select")) select.value = "";
    for (const input of this.form.querySelectorAll("input")) input.value = "";
    this.show();
    // The button that was pressed is gone.
    this.form.querySelector("input")?.focus();
  }

  showTheOneLinkedTo() {
    const element = document.getElementById(location.hash.slice(1));
    if (!element?.closest("[hidden]")) return;
    this.clear();
    element.scrollIntoView();
  }

  /** @param {number} number how many claims are shown */
  tell(number) {
    const status = /** @type {HTMLElement} */ (this.form.querySelector("[role=status]"));
    status.textContent = words.shown(number, this.claims.length);
    const all = /** @type {HTMLElement} */ (this.form.querySelector("[type=reset]"));
    all.hidden = number === this.claims.length;
  }

  /** @param {Map<string, string>} asked */
  write(asked) {
    const address = new URL(location.href);
    address.search = String(new URLSearchParams([...asked].filter(([, value]) => value)));
    if (address.href !== location.href) replaceAddress(address.href);
  }
}

/** @param {Element} list @returns {Claim[]} */
function claimsIn(list) {
  const topic = list.closest("section")?.id.replace(/^topic-/, "") ?? "";
  return [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".sb-claim"))].map(
    (element) => ({ element, topic }),
  );
}

/** @param {Claim} claim @returns {string} read once they are asked for: together they are a book */
function wordsOf(claim) {
  claim.words ??= folded(claim.element.textContent ?? "");
  return claim.words;
}

/** @param {string | undefined} asked @param {string} [has] words with blanks between them */
function is(asked, has = "") {
  return !asked || has.split(" ").includes(asked);
}

/** @param {string} text @returns {string} the same for capitals, accents and kinds of quotation mark */
function folded(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return plain.toLowerCase().replace(/[‘’]/g, "'").replace(/−/g, "-").replace(/\s+/g, " ").trim();
}
