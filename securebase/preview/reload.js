/* Put into every page by "securebase preview", and by nothing else: loads the page again when it
   was built anew. The browser keeps the place on the page. */
(async () => {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.hidden = true;
  const look = {
    position: "fixed", inset: "auto 1rem 1rem auto", margin: "0", padding: ".5rem .75rem",
    border: "2px solid currentColor", background: "Canvas", color: "CanvasText", zIndex: "99",
  };
  for (const [name, value] of Object.entries(look)) note.style[name] = value;
  document.body.append(note);
  const ask = async () => (await fetch("/_securebase/builds", { cache: "no-store" })).json();
  const shown = (await ask()).built;
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const { built, failed } = await ask();
      note.textContent = failed ? "The last change has a mistake, which the terminal tells." : "";
      note.hidden = !failed;
      if (built !== shown) location.reload();
    } catch { /* The preview is stopped, perhaps to be started again. */ }
  }, 500);
})();
