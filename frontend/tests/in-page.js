/** Puts an activity into a page as the book has it, and finds things in it as a learner does. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach } from "vitest";
import { define } from "../src/define.js";
import { copyOf } from "./copies.js";

const GOLDEN = resolve(import.meta.dirname, "../../tests/golden");

/** @param {string} id @returns {any} an activity of the course, as Python sends it */
export function activity(id) {
  return JSON.parse(readFileSync(resolve(GOLDEN, `${id}.json`), "utf8"));
}

/** @type {Map<string, any>} the first activity of the course of every kind */
const firstOfKind = new Map();
for (const file of readdirSync(GOLDEN).sort()) {
  if (!file.endsWith(".json")) continue;
  const spec = activity(file.slice(0, -".json".length));
  if (!firstOfKind.has(spec.kind)) firstOfKind.set(spec.kind, spec);
}

/** @param {string} kind @returns {any} a copy that may be spoilt */
export function specOf(kind) {
  return copyOf(firstOfKind.get(kind));
}

// A fault in an element is told by the browser; where there is none, the test fails with it.
globalThis.reportError ??= (error) => {
  throw error;
};

export const kinds = [...firstOfKind.keys()].sort();

/** @param {string} kind @returns {Promise<CustomElementConstructor>} */
export async function elementOf(kind) {
  const { default: element } = await import(`../src/kinds/${kind}/index.js`);
  define(`sb-${kind}`, element);
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

/**
 * @param {any} spec
 * @param {string} [kind]
 * @returns {Promise<any>} the element, alive in a page, with its static form in it
 */
export async function inPage(spec, kind = spec.kind) {
  await elementOf(kind);
  const element = /** @type {any} */ (document.createElement(`sb-${kind}`));
  const script = document.createElement("script");
  script.type = "application/json";
  script.className = "sb-spec";
  script.textContent = JSON.stringify(spec);
  const form = document.createElement("div");
  form.className = "sb-fallback";
  form.textContent = "The static form.";
  element.append(form, script);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Until everything that was asked for is drawn. @param {any} element */
export async function settled(element) {
  while (!(await element.updateComplete));
}

/** @param {any} element @param {string} selector @returns {any[]} */
export function all(element, selector) {
  return [...element.renderRoot.querySelectorAll(selector)];
}

/** @param {any} element @param {string | RegExp} name @returns {any} the button that is called so */
export function button(element, name) {
  const buttons = all(element, "button, summary");
  const isCalled = (/** @type {any} */ one) => {
    const called = one.getAttribute("aria-label") ?? seen(one);
    return typeof name === "string" ? called === name : name.test(called);
  };
  const found = buttons.find(isCalled);
  if (!found) throw new Error(`No button "${name}" among: ${buttons.map(seen).join(" | ")}`);
  return found;
}

/** @param {any} element @param {string | RegExp} name */
export async function press(element, name) {
  button(element, name).click();
  await settled(element);
}

/** @param {any} node @returns {string} what stands in it, spaces as a reader sees them */
export function seen(node) {
  const copy = document.createElement("div");
  copy.append(...[...(node.renderRoot ?? node).childNodes].map((child) => child.cloneNode(true)));
  for (const pause of copy.querySelectorAll(".pause")) pause.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** @param {any} element @returns {string} what a screen reader was told last */
export function said(element) {
  return seen(element.renderRoot.querySelector("[role=status]"));
}

/** @param {any} element @returns {boolean} whether the reader sees the static form alone */
export function showsStaticForm(element) {
  const root = element.renderRoot;
  return root.querySelectorAll("*").length === 1 && root.querySelector("slot") !== null;
}

/** @param {string} activity @returns {any} what is kept of it on the device */
export function kept(activity) {
  return JSON.parse(localStorage.getItem(`secure-base/1/${activity}`) ?? "null");
}

/** As though another page, or another tab, had kept it. @param {any} record */
export function keepElsewhere(record) {
  localStorage.setItem(`secure-base/1/${record.activity}`, JSON.stringify(record));
}

/** As a browser shows a page again that it had put aside, as it was left. */
export function comesBack() {
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
}
