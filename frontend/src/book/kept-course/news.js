/** A dot on the menu and a sentence in it, when a newer release of the course waits. */
import { follow, hasNewer, takeOver } from "../../worker/keeping.js";
import { element } from "./element.js";
import { words } from "./words.js";

/** @param {ServiceWorkerRegistration} registration */
export function tellOfNewer(registration) {
  const said = element("p", {}, words.newer);
  const button = element("button", { type: "button", class: "sb-button" }, words.takeOver);
  const news = element("div", { class: "sb-news", role: "group", "aria-label": words.news });
  const dot = element(
    "span",
    { class: "sb-news-dot" },
    element("span", { class: "sb-hidden" }, words.dot),
  );
  news.append(said, button);
  button.addEventListener("click", () => {
    takeOver(registration);
    said.textContent = words.taken;
    said.tabIndex = -1;
    said.focus();
    button.remove();
    dot.remove();
  });
  follow(registration, () => {
    if (!hasNewer(registration) || news.isConnected) return;
    document.querySelector(".sb-course")?.prepend(news);
    document.querySelector(".sb-menu")?.append(dot);
  });
}
