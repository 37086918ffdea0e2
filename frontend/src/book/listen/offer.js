/** The button *Read this to me*: what it opens is loaded when it is pressed. */
import { loadScripts } from "../../loading.js";
import { words } from "../read-aloud/words.js";
import { ownVoices } from "./voices.js";

/**
 * Only where the device has a voice of its own, which a browser may know of late.
 *
 * @param {Element | null} place where the button stands
 * @param {{lesson: string, parts: string[]}} read by what its place is kept, and the ids of its parts
 * @returns {() => void} the clean-up
 */
export function offerListening(place, { lesson, parts }) {
  const speech = document.body.dataset.listen ? window.speechSynthesis : undefined;
  const button = document.createElement("button");
  const textContent = words.listen;
  Object.assign(button, { type: "button", className: "sb-button sb-listen", textContent });
  const show = () => {
    if (ownVoices(speech).length) place?.append(button);
    else button.remove();
  };
  button.addEventListener("click", () => listen(button, lesson, parts));
  show();
  speech?.addEventListener?.("voiceschanged", show);
  return () => speech?.removeEventListener?.("voiceschanged", show);
}

/** @param {HTMLElement} opener @param {string} lesson @param {string[]} parts */
async function listen(opener, lesson, parts) {
  const there = document.querySelector("sb-listen");
  if (there) return /** @type {any} */ (there).focusMain();
  // Some browsers let a page speak only where a press has made it speak first.
  const [voice] = ownVoices(speechSynthesis);
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(""), { voice }));
  await loadScripts(document.body.dataset.listen ?? "");
  // Pressed twice before it was loaded, it is there once.
  if (document.querySelector("sb-listen")) return;
  const element = document.createElement("sb-listen");
  document.body.append(Object.assign(element, { opener, lesson, parts }));
}
