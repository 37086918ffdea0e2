/* Put into every page by "securebase preview", and by nothing else: loads the page again when it, or
   a picture, script or style sheet of it, was built anew. The browser keeps the place on it. */
(async () => {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.hidden = true;
  const look = {
    position: "fixed", inset: "auto 0 0 auto", margin: "1rem", padding: ".5rem .75rem",
    border: "2px solid currentColor", background: "Canvas", color: "CanvasText", zIndex: "99",
  };
  for (const [name, value] of Object.entries(look)) note.style[name] = value;
  document.body.append(note);
  const parts = document.querySelectorAll("img, script, link[rel=stylesheet]");
  const named = Array.from(parts, (part) => String(part.src || part.href));
  const files = [location.href, ...named.filter((file) => file.startsWith(location.origin))];
  const mark = async (file) =>
    (await fetch(file, { method: "HEAD", cache: "no-store" })).headers.get("ETag");
  const marks = async () => String(await Promise.all(files.map(mark)));
  const shown = await marks();
  let seen;
  setInterval(async () => {
    if (document.hidden) return;
    try {
      const { built, failed } = await (await fetch("/_securebase/builds")).json();
      note.textContent = failed ? "The last change has a mistake, which the terminal tells." : "";
      note.hidden = !failed;
      const now = built === seen ? shown : await marks();
      seen = built;
      if (now !== shown) location.reload();
    } catch {
      seen = undefined; // The preview is stopped, perhaps to be started again.
    }
  }, 500);
})();
