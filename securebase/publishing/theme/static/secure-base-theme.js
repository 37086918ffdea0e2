// The chrome's own behaviour: colours, the menu on small screens, printing. Everything else is HTML.
(() => {
  const page = document.documentElement;
  const deviceIsDark = matchMedia("(prefers-color-scheme: dark)");
  const THEME_KEY = "secure-base/theme";
  // All words of this script, which the build says in the language of the book.
  const WORDS = {
    auto: "as on this device",
    light: "light",
    dark: "dark",
    read: "read",
    begun: "begun",
    copy: "Copy",
    copied: "Copied",
  };

  function chosenMode() {
    try {
      const mode = localStorage.getItem(THEME_KEY);
      return mode === "dark" || mode === "light" ? mode : "auto";
    } catch {
      // Storage may be blocked.
      return "auto";
    }
  }

  function remember(mode) {
    try {
      if (mode === "auto") localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, mode);
    } catch {
      // Storage may be blocked: the choice then lasts for this page only.
    }
  }

  const bars = [...document.querySelectorAll("meta[name=theme-color]")].map((meta) => [
    meta,
    meta.content,
  ]);

  // A page for the night is dark unless the light was chosen.
  const isDarkByItself = () => "night" in page.dataset || deviceIsDark.matches;

  function showTheme() {
    const { mode } = page.dataset;
    const dark = mode === "auto" ? isDarkByItself() : mode === "dark";
    page.dataset.theme = dark ? "dark" : "light";
    // The bars of a phone's browser take the colour of the page, whatever the device has.
    for (const [meta, ofDevice] of bars) {
      meta.content = mode === "auto" ? ofDevice : getComputedStyle(document.body).backgroundColor;
    }
    for (const word of document.querySelectorAll("[data-sb-mode]")) {
      word.textContent = WORDS[mode];
    }
  }

  function setUpTheme() {
    const button = document.querySelector(".sb-theme");
    button.hidden = false;
    // In a page from a folder, it may not be known yet.
    page.dataset.mode = chosenMode();
    button.addEventListener("click", () => {
      // The first press must change what is seen, so it goes to the opposite of the device.
      const order = isDarkByItself() ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
      page.dataset.mode = order[(order.indexOf(page.dataset.mode) + 1) % order.length];
      remember(page.dataset.mode);
      showTheme();
    });
    deviceIsDark.addEventListener("change", showTheme);
    showTheme();
  }

  function setUpMenu() {
    const button = document.querySelector(".sb-menu");
    const rest = document.querySelectorAll(".sb-main, .sb-beside, .sb-foot");
    const show = (open) => {
      button.setAttribute("aria-expanded", String(open));
      page.classList.toggle("sb-menu-open", open);
      // The menu covers the page, so the keyboard must not wander behind it.
      for (const element of rest) element.inert = open;
    };
    const isOpen = () => page.classList.contains("sb-menu-open");
    const list = document.querySelector(".sb-course");
    button.addEventListener("click", () => {
      show(!isOpen());
      // The list stands far from its button in the order of the keyboard.
      if (isOpen()) list.querySelector("a, summary").focus();
    });
    document.querySelector(".sb-skip").addEventListener("click", () => show(false));
    list.addEventListener("click", (event) => {
      // A link to a place on this page loads no new page that would close the menu.
      if (event.target.closest('a[href^="#"]')) show(false);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && isOpen()) {
        show(false);
        button.focus();
      }
    });
    // On a wide screen the list of pages is always beside the text.
    matchMedia("(min-width: 62rem)").addEventListener("change", () => show(false));
  }

  // How far the reader came in each lesson: frontend/src/records/reading.js keeps it on the device.
  function markLessons() {
    for (const link of document.querySelectorAll(".sb-course a[data-lesson]")) {
      const { lesson, parts } = link.dataset;
      try {
        const place = JSON.parse(localStorage.getItem(`secure-base/1/${lesson}_reading`));
        if (!place) continue;
        const mark = document.createElement("span");
        const isDone = place.parts.length >= Number(parts);
        mark.className = isDone ? "sb-dot done" : "sb-dot begun";
        mark.textContent = isDone ? WORDS.read : WORDS.begun;
        link.append(" ", mark);
      } catch {
        // Storage may be blocked, or hold what cannot be read.
      }
    }
  }

  // A browser with Trusted Types asks who vouches for a script that a script loads: only those of
  // the course are, and nothing that was written as text.
  function vouchForOurScripts() {
    const course = new URL(page.dataset.content_root || "./", document.baseURI).href;
    globalThis.trustedTypes?.createPolicy("default", {
      createScriptURL(address) {
        const { href } = new URL(address, document.baseURI);
        return href.startsWith(course) ? href : null;
      },
    });
  }

  function load(addresses) {
    for (const address of addresses.split(" ")) {
      const script = document.createElement("script");
      script.src = address;
      script.async = false;
      document.head.append(script);
    }
  }

  // The search and its index are loaded when somebody turns to it.
  function setUpSearch() {
    const search = document.querySelector("sb-search[data-scripts]");
    search?.addEventListener("focusin", () => load(search.dataset.scripts), { once: true });
  }

  // A page of a release names what keeps the course on the device; one page has it loaded already.
  function keepTheCourse() {
    const { keeping } = page.dataset;
    if (keeping && !customElements.get("sb-kept-course")) load(keeping);
  }

  function askForTheNextPage() {
    for (const script of document.body.dataset.wantedNext?.trim().split(" ") ?? []) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = script;
      document.head.append(link);
    }
  }

  function setUpCopying() {
    // A page opened from a folder may have no clipboard to write to.
    if (!navigator.clipboard) return;
    for (const code of document.querySelectorAll("div.cell_input div.highlight")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sb-button sb-copy";
      button.textContent = WORDS.copy;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(code.querySelector("pre").textContent);
        button.textContent = WORDS.copied;
        setTimeout(() => {
          button.textContent = WORDS.copy;
        }, 2000);
      });
      code.append(button);
    }
  }

  // What moves sideways in its own box must be reachable by the keyboard (not every browser sees to it).
  function setUpScrolling() {
    // The observer tells, once the page is laid out: to ask now would lay it out twice.
    const watcher = new ResizeObserver((entries) => {
      for (const { target: box } of entries) {
        if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
        else box.removeAttribute("tabindex");
      }
    });
    // Of an activity nothing moves sideways; and as it grows under another observer, that of its
    // box would be told too late, of which engines complain.
    const boxes =
      "pre, .pst-scrollable-table-container, .output.text_html:not(:has(.sb-activity))";
    for (const box of document.querySelectorAll(boxes)) watcher.observe(box);
  }

  // Of a section for students all but the title is folded: a link to the title wants what is below it.
  function openWhereALinkLeads() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.closest("section")?.querySelector(":scope > h2 + details.for-students");
    if (fold) fold.open = true;
  }

  // Served, a page can lead to its live copy; a browser runs none from a folder.
  function offerLiveCopy() {
    const offer = document.querySelector("[data-live]");
    if (offer) offer.hidden = location.protocol === "file:";
  }

  function setUpPrinting() {
    const answers = ".sb-fallback .sb-answer, details.sb-marking";
    let withAnswers = false;
    for (const button of document.querySelectorAll("[data-sb-print]")) {
      const forAnswers = button.dataset.sbPrint === "answers";
      button.hidden = forAnswers && !document.querySelector(answers);
      button.addEventListener("click", () => {
        withAnswers = forAnswers;
        print();
        withAnswers = false;
      });
    }
    // What waits to be shown cannot be opened on paper. Answers stay folded, so that a lesson can be
    // handed out, and so do the boxes for students and what is long and for screens, which the reader
    // opens or leaves.
    let opened = [];
    addEventListener("beforeprint", () => {
      const folds = "details.sb-reveal, details.admonition:not(.for-students, .hide, .sb-marking, .sb-transcript)";
      opened = [
        ...document.querySelectorAll(withAnswers ? `${folds}, ${answers}` : folds),
      ].filter((fold) => !fold.open);
      for (const fold of opened) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of opened) fold.open = false;
    });
  }

  vouchForOurScripts();
  setUpTheme();
  setUpMenu();
  markLessons();
  setUpSearch();
  addEventListener("load", askForTheNextPage);
  addEventListener("load", keepTheCourse);
  setUpCopying();
  setUpScrolling();
  openWhereALinkLeads();
  addEventListener("hashchange", openWhereALinkLeads);
  offerLiveCopy();
  setUpPrinting();
})();
