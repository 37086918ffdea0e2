/**
 * `<sb-parts>`: the parts of a lesson. Remembers on this device which part was read last and which
 * ends were reached, offers to go on there, and opens the boxes for students for those who study.
 * Below the last part of a lesson that was read it says when its questions come back.
 * Without a script it is the list that stands in it.
 */
import { dayNumber } from "../../activity/day.js";
import { loadScripts } from "../../loading.js";
import { goOnAt, keepPlace, readPlace, stateOf } from "../../records/reading.js";
import { ids, isRead, nextDay, standingsOf } from "../../records/review.js";
import { createStore, isEachPageAlone } from "../../records/store.js";
import { ASKED, isSet, keepSwitch, NO_LETTER_KEYS } from "../../records/switches.js";
import { offerListening } from "../listen/offer.js";
import { words } from "./words.js";

const STUDY = "secure-base/study";
const ENDS = "[data-part-end]";

export default class Parts extends HTMLElement {
  store = createStore(window);
  stop = () => {};
  hasOffered = false;
  /** @type {HTMLElement | undefined} the line that says when questions come back */
  comesBack = undefined;

  connectedCallback() {
    this.offerToGoOn();
    this.showMarks();
    this.setUpPassport();
    this.setUpStudy();
    const stopListening = this.setUpClass();
    const stopHearing = offerListening(this.querySelector("[data-teach]"), this);
    const unsubscribe = this.store.subscribe(() => this.showMarks());
    const observers = this.watch();
    this.stop = () => {
      unsubscribe();
      stopListening();
      stopHearing();
      for (const observer of observers) observer.disconnect();
    };
  }

  disconnectedCallback() {
    this.stop();
  }

  /** One for each part, in order. */
  get links() {
    return /** @type {HTMLAnchorElement[]} */ ([...this.querySelectorAll("ol a")]);
  }

  /** The anchors of the parts. */
  get parts() {
    return this.links.map((link) => link.hash.slice(1));
  }

  get lesson() {
    return this.dataset.lesson ?? "";
  }

  /** Only as the page is opened: later the reader is where they want to be. */
  offerToGoOn() {
    const line = this.querySelector("[data-go-on]");
    const number = goOnAt(readPlace(this.store, this.lesson), this.parts);
    if (!(line instanceof HTMLElement) || number < 1 || location.hash) return;
    const part = this.links[number];
    const link = document.createElement("a");
    link.href = part.hash;
    link.textContent = words.goOn(number + 1, part.textContent ?? "");
    line.replaceChildren(link);
    line.hidden = false;
  }

  showMarks() {
    const place = readPlace(this.store, this.lesson);
    for (const mark of this.querySelectorAll("[data-part-mark]")) {
      if (!(mark instanceof HTMLElement)) continue;
      const state = stateOf(place, mark.dataset.partMark ?? "");
      mark.hidden = !state;
      mark.className = `sb-dot ${state ?? ""}`;
      mark.textContent = state ? words[state] : "";
    }
    if (!isRead(this.store, this.asked)) return;
    const end = [...document.querySelectorAll(ENDS)].at(-1);
    this.tellOfReview(end);
    if (!isSet(ASKED)) this.offerPassport(end);
  }

  /** What the review knows of this lesson. */
  get asked() {
    const { quiz = "", everyone, students } = this.dataset;
    const { lesson, parts } = this;
    return { lesson, parts, quiz, everyone: ids(everyone), students: ids(students) };
  }

  /** @param {Element | undefined} end of the last part */
  tellOfReview(end) {
    const today = dayNumber(new Date());
    const next = nextDay(Object.values(standingsOf(this.store, this.asked, today)));
    const { review } = this.dataset;
    if (!end || !review || next === null) return;
    const told = ` ${words.comeBack(next - today)}`;
    // It stays as it is: somebody may be pressing it.
    if (this.comesBack?.isConnected && this.comesBack.lastChild?.textContent === told) return;
    this.comesBack ??= document.createElement("p");
    const link = Object.assign(document.createElement("a"), { href: review });
    link.textContent = words.questions;
    this.comesBack.className = "sb-comes-back";
    this.comesBack.replaceChildren(link, told);
    if (!this.comesBack.isConnected) end.after(this.comesBack);
  }

  /** Where an address brings answers, or the browser keeps those of each page apart. */
  setUpPassport() {
    if (isEachPageAlone() || /[#&]p=/.test(location.hash)) this.offerPassport(this);
  }

  /** @param {Element | undefined} place what it stands below */
  async offerPassport(place) {
    const { passport } = document.body.dataset;
    if (!place || !passport || this.hasOffered) return;
    this.hasOffered = true;
    const element = "sb-passport-offer";
    // Without it the lesson is whole.
    await loadScripts(passport).catch(() => {});
    const isAbove = place.nextElementSibling === this.comesBack;
    (isAbove ? (this.comesBack ?? place) : place).after(document.createElement(element));
  }

  /** @returns {IntersectionObserver[]} */
  watch() {
    const { store, lesson } = this;
    /** @param {(element: HTMLElement) => void} seen @param {IntersectionObserverInit} where */
    const observer = (seen, where) =>
      new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting && target instanceof HTMLElement) seen(target);
        }
      }, where);
    const ends = observer(
      ({ dataset }) => {
        const ended = dataset.partEnd ?? "";
        if (!readPlace(store, lesson)?.parts.includes(ended)) {
          keepPlace(store, lesson, { ended }, new Date());
        }
      },
      { threshold: 1 },
    );
    // A part is read as soon as it reaches the upper half of the window.
    const sections = observer(
      ({ id }) => {
        if (readPlace(store, lesson)?.last !== id) {
          keepPlace(store, lesson, { last: id }, new Date());
        }
      },
      { rootMargin: "0px 0px -50% 0px" },
    );
    for (const end of document.querySelectorAll(ENDS)) ends.observe(end);
    for (const part of this.parts) {
      const section = document.getElementById(part);
      if (section) sections.observe(section);
    }
    return [ends, sections];
  }

  /** The class view: for a wall, a scene at a time. Its script is loaded when somebody asks for it. */
  setUpClass() {
    const line = this.querySelector("[data-teach]");
    if (line instanceof HTMLElement) {
      line.hidden = false;
      line.querySelector("button")?.addEventListener("click", teach);
    }
    /** @param {KeyboardEvent} event */
    const byKey = (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== "c" || altKey || ctrlKey || metaKey || isTyping(event)) return;
      if (!isSet(NO_LETTER_KEYS)) teach();
    };
    document.addEventListener("keydown", byKey);
    if (new URLSearchParams(location.search).get("view") === "class") teach();
    return () => document.removeEventListener("keydown", byKey);
  }

  setUpStudy() {
    const line = this.querySelector("[data-study]");
    const box = line?.querySelector("input");
    if (!(line instanceof HTMLElement) || !box) return;
    line.hidden = false;
    box.checked = isSet(STUDY);
    if (box.checked) openForStudents(true);
    box.addEventListener("change", () => {
      keepSwitch(STUDY, box.checked);
      openForStudents(box.checked);
    });
  }
}

/** @param {boolean} open */
function openForStudents(open) {
  for (const box of document.querySelectorAll("details.for-students")) {
    /** @type {HTMLDetailsElement} */ (box).open = open;
  }
}

/** @param {Event} event @returns {boolean} whether a letter goes into a field */
function isTyping(event) {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

async function teach() {
  const { documentElement, body } = document;
  const { classView } = body.dataset;
  if (!classView || documentElement.classList.contains("sb-in-class")) return;
  // The lesson goes at once: nobody may read on, and no part of it counts as read.
  const cameFrom = { scroll: window.scrollY, focus: document.activeElement };
  documentElement.classList.add("sb-in-class");
  try {
    await loadScripts(classView);
    const view = document.createElement("sb-class-view");
    body.append(Object.assign(view, { cameFrom, loadScripts }));
    tellOfClassView("");
  } catch {
    documentElement.classList.remove("sb-in-class");
    tellOfClassView(words.noClassView);
  }
}

/** @param {string} text beside the button, wherever it was asked for */
function tellOfClassView(text) {
  document.querySelector("[data-teach] [role='status']")?.replaceChildren(text);
}
