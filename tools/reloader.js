/* Put into every page by the authors' server, and by no other: loads the page again when it was
   built anew. The browser keeps the place on the page. */
(function () {
  var mark = null;
  var note = null;
  var source = null;
  function look() {
    return fetch(location.pathname, { method: "HEAD", cache: "no-store" }).then(function (answer) {
      var now = answer.headers.get("ETag");
      if (mark && now && now !== mark) location.reload();
      mark = mark || now;
    }, function () {});
  }
  function tell(words) {
    if (!note) {
      note = document.createElement("p");
      note.setAttribute("role", "status");
      note.style.cssText = "position:fixed;inset:auto 1rem 1rem auto;margin:0;padding:.5rem .75rem;" +
        "border:2px solid currentColor;background:Canvas;color:CanvasText;z-index:99";
      document.body.append(note);
    }
    note.textContent = words;
    note.hidden = !words;
  }
  function listen() {
    if (source || document.hidden) return;
    source = new EventSource("/_changes");
    source.onmessage = function (message) {
      tell(message.data === "failed" ? "The last change has a mistake, which the terminal tells." : "");
      if (message.data === "built") look();
    };
    source.onopen = look;
  }
  /* A browser opens only a few connections at once: the pages in the background leave theirs. */
  document.addEventListener("visibilitychange", function () {
    if (document.hidden && source) { source.close(); source = null; }
    listen();
  });
  listen();
})();
