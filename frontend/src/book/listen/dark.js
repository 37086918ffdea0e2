/** *Dark while listening*: the dark colours, and all of the page dimmed, until it is over. */

const DIM = "sb-listening-dark";

export class Dark {
  isOn = false;
  /** @type {(() => void) | null} */
  undo = null;

  /** @param {boolean} isOn */
  set(isOn) {
    this.isOn = isOn;
    this.undo?.();
    this.undo = isOn ? darken() : null;
  }
}

/** @returns {() => void} brings back the colours from before */
function darken() {
  const page = document.documentElement;
  const { theme = "light" } = page.dataset;
  page.dataset.theme = "dark";
  page.classList.add(DIM);
  // The bars of a phone's browser take the colour of the page.
  const paper = getComputedStyle(document.body).backgroundColor;
  const bars = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => {
    const before = meta.getAttribute("content") ?? "";
    meta.setAttribute("content", paper);
    return () => meta.setAttribute("content", before);
  });
  return () => {
    page.dataset.theme = theme;
    page.classList.remove(DIM);
    for (const giveBack of bars) giveBack();
  };
}
