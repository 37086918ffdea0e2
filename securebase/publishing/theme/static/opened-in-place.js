// A tap on a citation's mark opens the work under the line in which the mark stands, and a tap on a
// term its plain words; another tap, or Escape, closes it. Without this script the one is a link to
// the list of all works, and the other to the glossary.
(() => {
  const folder = document.currentScript.src;
  let opened = null;
  let texts = null;

  function close() {
    opened?.nextElementSibling.remove();
    opened?.setAttribute("aria-expanded", "false");
    opened = null;
  }

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  // What the terms mean is the same for all pages: it is loaded when it is first asked for, as a
  // script, because nothing else can be loaded from a folder.
  function load() {
    texts ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL("glossary.js", folder);
      script.addEventListener("load", () => resolve(window.secureBaseTerms));
      script.addEventListener("error", reject);
      document.head.append(script);
    });
    return texts;
  }

  async function tell(mark, box) {
    try {
      // What is put into a status of the frame before is announced.
      const [terms] = await Promise.all([load(), new Promise(requestAnimationFrame)]);
      const [term, words] = terms[mark.hash.slice("#term-".length)];
      const WORDS = { more: "More in the glossary" };
      const link = element("a", "", WORDS.more);
      link.href = mark.href;
      box.append(element("span", "", element("b", "", term), " ", words, " ", link));
      box.scrollIntoView({ block: "nearest", behavior: "instant" });
    } catch {
      location.assign(mark.href);
    }
  }

  function works(mark) {
    return mark.dataset.works.split(" ").map((id) => {
      // The page's own list has the words: a list item that holds one paragraph.
      const inList = document.getElementById(id).firstElementChild;
      return element("span", "", ...inList.cloneNode(true).childNodes);
    });
  }

  function open(mark) {
    const box = element("span", "sb-in-place", ...(mark.dataset.works ? works(mark) : []));
    if (!mark.dataset.works) box.setAttribute("role", "status");
    mark.after(box);
    mark.setAttribute("aria-expanded", "true");
    opened = mark;
    if (!mark.dataset.works) tell(mark, box);
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

  for (const mark of document.querySelectorAll(".sb-source-mark, .sb-term")) {
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
