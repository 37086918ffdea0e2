/** Time that passes when a test says so, in the pictures of a screen that draws 50 a second. */
import { vi } from "vitest";

export function holdTime() {
  vi.useFakeTimers({
    toFake: [
      "setTimeout",
      "clearTimeout",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "performance",
      "Date",
    ],
  });
}

/** @param {boolean} isReduced what the learner asked their device for */
export function askForLessMotion(isReduced) {
  vi.stubGlobal("matchMedia", (/** @type {string} */ query) => ({
    matches: isReduced && query === "(prefers-reduced-motion: reduce)",
  }));
}

/** @param {boolean} isHidden */
export function hidePage(isHidden) {
  Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

export function letTimeRun() {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
