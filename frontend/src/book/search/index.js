/**
 * `<sb-search>`: a field, and below it what is found as one types. In the header it lies over the
 * page; on the search page it is the page, and what was looked for stands in the address.
 *
 * Without a script the form leads to the search page, which says what else to use.
 */
import { Finder } from "./finding.js";
import { element, helpBox, nothingFound, placeItem } from "./results.js";
import { styles } from "./styles.js";
import { words } from "./words.js";

const FIRST = { header: 6, page: 10 };
const LONG_ENOUGH = 2;

export default class Search extends HTMLElement {
  /** @type {Finder | undefined} */
  static finder;

  isPage = false;
  /** Where the book begins, seen from this page. */
  root = "";
  limit = FIRST.header;
  /** Whether the words in the field are to be in no address. */
  isSecret = false;
  status = element("p", { role: "status" });
  places = element("div", {});
  found = element("section", { class: "sb-found", "aria-label": words.region });

  connectedCallback() {
    const { secureBaseSearch: index } = /** @type {any} */ (window);
    if (index) Search.finder ??= new Finder(index);
    this.isPage = this.closest("main") !== null;
    this.root = document.documentElement.dataset.content_root ?? "";
    if (this.isPage) this.limit = FIRST.page;
    addLooks();
    this.found.append(this.status, this.places);
    this.found.hidden = true;
    this.append(this.found);
    this.addEventListener("input", () => this.look());
    this.addEventListener("keydown", (event) => this.onKey(event));
    this.form.addEventListener("submit", (event) => this.onSubmit(event));
    if (this.isPage) this.lookForWhatTheAddressSays();
    else this.followTheFocus();
    if (this.field.value) this.look();
  }

  get form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  get field() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input"));
  }

  /** Everything that can be reached below the field. */
  get links() {
    return /** @type {HTMLElement[]} */ ([...this.found.querySelectorAll("a, button")]);
  }

  lookForWhatTheAddressSays() {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) this.field.value = asked;
  }

  followTheFocus() {
    this.field.addEventListener("focus", () => this.look());
    document.addEventListener("focusin", ({ target }) => this.closeBut(target));
    document.addEventListener("click", ({ target }) => this.closeBut(target));
  }

  /** @param {EventTarget | null} target what was turned to; below the field all stays open */
  closeBut(target) {
    if (!(target instanceof Node && this.contains(target))) this.found.hidden = true;
  }

  /** Shows what there is for the words in the field. */
  look() {
    const text = this.field.value.trim();
    const { finder } = Search;
    const start = this.querySelector(".sb-search-start");
    // A first letter or a “the” may become anything.
    const isAsked = text.length >= LONG_ENOUGH && finder?.hasAny(text) !== false;
    this.isSecret = false;
    if (start instanceof HTMLElement) start.hidden = isAsked;
    this.found.hidden = !isAsked;
    if (!isAsked) this.show([], "");
    else if (!finder) this.show([], words.failed);
    else this.showFound(finder, text);
    if (this.isPage) this.write(this.isSecret ? "" : text);
  }

  /** @param {Finder} finder @param {string} text */
  showFound(finder, text) {
    const { topic, places, isAll } = finder.find(text);
    this.isSecret = topic?.secret ?? false;
    const shown = [];
    if (topic) shown.push(helpBox(topic, this.root));
    if (places.length) {
      const first = places.slice(0, this.limit);
      const items = first.map((place) => placeItem(place, finder.forms, this.root));
      shown.push(element("ol", { role: "list" }, ...items));
      if (places.length > first.length) shown.push(this.allOf(places.length, finder, text));
    } else if (!topic) {
      const { findHelp } = finder.index;
      shown.push(nothingFound(text, findHelp && this.root + findHelp));
    }
    this.show(shown, words.found(places.length, topic !== undefined, isAll));
  }

  /** @param {Node[]} nodes @param {string} told */
  show(nodes, told) {
    this.places.replaceChildren(...nodes);
    this.found.scrollTop = 0;
    if (this.status.textContent !== told) this.status.textContent = told;
  }

  /** @param {number} number @param {Finder} finder @param {string} text */
  allOf(number, finder, text) {
    const button = element("button", { type: "button", class: "sb-button sb-found-all" });
    button.append(words.all(number));
    button.addEventListener("click", () => {
      if (!this.isPage && !this.isSecret) {
        this.form.requestSubmit();
        return;
      }
      const [next] = this.links.slice(this.links.indexOf(button));
      const place = this.links.indexOf(next);
      this.limit = number;
      this.showFound(finder, text);
      this.links[place].focus();
    });
    return button;
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const { key, target } = event;
    const way = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (way && !this.found.hidden) {
      const all = [this.field, ...this.links];
      const place = all.indexOf(/** @type {HTMLInputElement} */ (target)) + way;
      all[Math.max(0, Math.min(place, all.length - 1))].focus();
      event.preventDefault();
    } else if (key === "Escape") {
      if (target === this.field) this.field.value = "";
      this.field.focus();
      this.look();
      if (!this.isPage) this.found.hidden = true;
      event.preventDefault();
    }
  }

  /** @param {SubmitEvent} event the page is there already, and secret words are in no address */
  onSubmit(event) {
    if (!this.isPage && !this.isSecret) return;
    event.preventDefault();
    this.look();
    this.links[0]?.focus();
  }

  /** @param {string} text what the address says from now on, where the browser allows it */
  write(text) {
    const address = new URL(location.href);
    address.search = text && String(new URLSearchParams({ q: text }));
    if (address.href === location.href) return;
    try {
      window.history.replaceState(window.history.state, "", address);
    } catch {
      // A browser that guards the address of a local file still shows what was found.
    }
  }
}

/** A style that is written into the page is none that the page allows; one that a script made is. */
function addLooks() {
  if (!("adoptedStyleSheets" in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
