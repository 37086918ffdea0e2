/* Put into every page by the authors' server, and by no other: loads the page again when it was
   built anew. The browser keeps the place on the page. */
(async function () {
  const note = document.createElement("p");
  note.setAttribute("role", "status");
  note.style.cssText = "position:fixed;inset:auto 1rem 1rem auto;margin:0;padding:.5rem .75rem;" +
    "border:2px solid currentColor;background:Canvas;color:CanvasText;z-index:99";
  note.hidden = true;
  document.body.append(note);
  async function mark() {
    const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
    return answer.headers.get("ETag");
  }
  const shown = await mark();
  let seen = 0;
  setInterval(async function () {
    if (document.hidden) return;
    try {
      const { built, failed } = await (await fetch("/_builds")).json();
      note.textContent = failed ? "The last change has a mistake, which the terminal tells." : "";
      note.hidden = !failed;
      const now = built === seen ? shown : await mark();
      seen = built;
      if (now && now !== shown) location.reload();
    } catch { /* The server is stopped, perhaps to be started again. */ }
  }, 500);
})();
