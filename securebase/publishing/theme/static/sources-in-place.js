// A tap on a citation's mark opens the work under the line in which the mark stands; another tap, or
// Escape, closes it. Without this script the mark is a link to the list of all works.
(() => {
  let opened = null;

  function close() {
    opened?.nextElementSibling.remove();
    opened?.setAttribute("aria-expanded", "false");
    opened = null;
  }

  function open(mark) {
    const works = document.createElement("span");
    works.className = "sb-sources";
    for (const id of mark.dataset.works.split(" ")) {
      const work = document.createElement("span");
      // The page's own list has the words: a list item that holds one paragraph.
      const inList = document.getElementById(id).firstElementChild;
      work.append(...inList.cloneNode(true).childNodes);
      works.append(work);
    }
    mark.after(works);
    mark.setAttribute("aria-expanded", "true");
    opened = mark;
  }

  function press(mark) {
    const wasOpen = mark === opened;
    const place = mark.getBoundingClientRect().top;
    close();
    if (!wasOpen) open(mark);
    // What closed above must not move the line away from the finger.
    scrollBy({ top: mark.getBoundingClientRect().top - place, behavior: "instant" });
    if (!wasOpen) mark.nextElementSibling.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  for (const mark of document.querySelectorAll(".sb-source-mark")) {
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-expanded", "false");
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      press(mark);
    });
    mark.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      press(mark);
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !opened) return;
    // The focus must not go with the work that it stands in.
    if (opened.nextElementSibling.contains(document.activeElement)) opened.focus();
    close();
  });
})();
