/**
 * What the window of the notes does by itself: `securebase-notes-window.js`, a script of its own,
 * because the policy of the page that opened it holds there too, and lets no written script run.
 */
const MARK = "secure-base-notes";
const began = Date.now();
let before = "";
/** @param {Element} parent @param {string} tag @param {string} text */
const put = (parent, tag, text) => {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
};
const clock = put(document.body, "header", "");
clock.className = "clock";
const main = put(document.body, "main", "");
/** @param {{key?: string}} [more] */
const call = (more) => window.opener?.postMessage({ [MARK]: true, ...more }, "*");
const tick = () => {
  const minutes = Math.floor((Date.now() - began) / 60000);
  const now = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  clock.textContent = `${now} · ${minutes} min`;
  call();
};
addEventListener("message", ({ data, source }) => {
  if (source !== window.opener || !data?.[MARK] || before === JSON.stringify(data)) return;
  before = JSON.stringify(data);
  main.replaceChildren();
  put(main, "h1", data.title);
  for (const [heading, lines] of data.notes) {
    put(main, "h2", heading);
    for (const line of lines) put(main, "p", line);
  }
});
addEventListener("keydown", (event) => {
  if (["ArrowRight", "ArrowLeft", "PageDown", "PageUp", " "].includes(event.key)) {
    event.preventDefault();
    call({ key: event.key });
  }
});
setInterval(tick, 1000);
tick();
