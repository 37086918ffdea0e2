/** What a page of the course holds besides its words, and JupyterLab lets through of no text. */
import Answers from "../../book/answers/index.js";
import BabyAge from "../../book/baby-age/index.js";
import { define } from "../../define.js";
import LiveCopyElement from "../live/element.js";

/** @type {Record<string, CustomElementConstructor>} */
const ELEMENTS = { answers: Answers, "baby-age": BabyAge, "live-copy": LiveCopyElement };

/**
 * @param {{node: HTMLElement, renderModel: (model: unknown) => Promise<void>}} renderer
 * @param {(name: string) => Promise<any>} ask
 */
export function addLiveElements(renderer, ask) {
  const renderModel = renderer.renderModel.bind(renderer);
  renderer.renderModel = async (model) => {
    await renderModel(model);
    for (const place of renderer.node.querySelectorAll(".sb-target")) nameTarget(place);
    for (const place of renderer.node.querySelectorAll(".sb-live")) await fill(place, ask);
    // JupyterLab looks for the place once, before there is any text; and each text moves it.
    if (wanted) document.getElementById(wanted)?.scrollIntoView();
  };
  return renderer;
}

/** The place in another document that a link has led to, until the reader does something else. */
let wanted = "";

/** Has a document that a link opens be shown from the place that the link names. */
export function goToPlaces() {
  document.addEventListener("click", (event) => {
    const [target] = event.composedPath();
    const link = target instanceof Element ? target.closest("a") : null;
    const [address, name = ""] = link?.getAttribute("href")?.split("#") ?? [];
    wanted = address ? decodeURIComponent(name) : "";
  });
  for (const done of ["keydown", "wheel"]) {
    document.addEventListener(done, () => {
      wanted = "";
    });
  }
}

/** JupyterLab takes ids out of a text, and with them where links lead. @param {Element} place */
function nameTarget(place) {
  const [, name] = place.className.match(/\bsb-target-([\w-]+)/) ?? [];
  if (name && !document.getElementById(name)) place.id = name;
}

/** @param {Element} place @param {(name: string) => Promise<any>} ask */
async function fill(place, ask) {
  const name = Object.keys(ELEMENTS).find((one) => place.classList.contains(`sb-live-${one}`));
  if (!name) return;
  if (name === "answers") await notePlaces(ask);
  define(`sb-${name}`, ELEMENTS[name]);
  place.replaceChildren(document.createElement(`sb-${name}`));
}

/** Where activities stand, put where a page of the book has it. @param {(name: string) => Promise<any>} ask */
async function notePlaces(ask) {
  document.getElementById("sb-places")?.remove();
  const script = document.createElement("script");
  script.type = "application/json";
  script.id = "sb-places";
  script.textContent = JSON.stringify(await ask("places").catch(() => ({})));
  document.head.append(script);
}
