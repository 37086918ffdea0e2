/**
 * `<sb-leaflet>`: asks for an address, and puts it on the leaflets in it, in words and as a code.
 * Without a script there is a line to write it on.
 */
import { ownAddress, readAddress } from "./address.js";
import { codeOf } from "./code.js";
import { words } from "./words.js";

/** @import { Address } from "./address.js" */

const SVG = "http://www.w3.org/2000/svg";

export default class Leaflet extends HTMLElement {
  connectedCallback() {
    const own = ownAddress(location, document.documentElement.dataset.content_root ?? "");
    const hint = made("p", { id: "leaflet-hint", textContent: own ? words.hint : words.hintHere });
    const label = made("label", { htmlFor: "leaflet-address", textContent: words.label });
    const problem = made("p", { id: "leaflet-problem", className: "paper-problem" });
    problem.setAttribute("role", "alert");
    const button = made("button", {
      type: "button",
      className: "sb-button sb-button-full",
      textContent: words.print,
    });
    button.onclick = () => print();
    const field = made("input", {
      id: "leaflet-address",
      inputMode: "url",
      autocapitalize: "none",
      spellcheck: false,
      value: own,
    });
    field.setAttribute("aria-describedby", "leaflet-hint leaflet-problem");
    /** @param {boolean} isDone whether what is wrong is told: nobody is interrupted while they type */
    const read = (isDone) => {
      const found = field.value.trim() ? readAddress(field.value) : null;
      const wrong = typeof found === "string" ? words.problems[found] : "";
      if (isDone || !wrong) {
        problem.textContent = wrong;
        field.setAttribute("aria-invalid", String(Boolean(wrong)));
      }
      this.put(typeof found === "string" ? null : found);
    };
    field.oninput = () => read(false);
    field.onchange = () => read(true);
    const asked = made("div", { className: "paper-asked" });
    asked.append(label, hint, field, problem, button);
    this.prepend(asked);
    read(true);
  }

  /** @param {Address | null} address */
  put(address) {
    for (const place of this.querySelectorAll(".paper-code")) {
      place.replaceChildren(...(address ? [drawn(address)] : []));
    }
    for (const place of this.querySelectorAll(".paper-address")) {
      const line = made("span", { className: "paper-line" });
      place.replaceChildren(address ? address.shown : line);
    }
  }
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @returns {HTMLElementTagNameMap[T]}
 */
function made(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** @param {Address} address */
function drawn({ href, shown }) {
  const { path, viewBox } = codeOf(href);
  const picture = document.createElementNS(SVG, "svg");
  const squares = document.createElementNS(SVG, "path");
  picture.setAttribute("viewBox", viewBox);
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", words.code(shown));
  picture.setAttribute("shape-rendering", "crispEdges");
  squares.setAttribute("d", path);
  picture.append(squares);
  return picture;
}
