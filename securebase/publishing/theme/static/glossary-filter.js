// Shows only the terms of the glossary in which all words that are typed are found.
(() => {
  const form = document.querySelector(".sb-term-filter");
  const field = form.querySelector("input");
  const told = form.querySelector("output");
  const plain = (text) =>
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[’‘]/g, "'")
      .replace(/[-\u2010\u2011–]/g, " ");
  // A term, and what stands after it up to the next one.
  const entries = [...document.querySelectorAll(".sb-glossary > dt")].map((term) => {
    const told = term.nextElementSibling;
    const names = told.querySelector(".sb-names")?.textContent ?? "";
    const words = told.querySelector(".sb-plain").textContent;
    return { parts: [term, told], text: plain(`${term.textContent} ${names} ${words}`) };
  });

  function filter() {
    const wanted = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { parts, text } of entries) {
      const found = wanted.every((word) => text.includes(word));
      for (const part of parts) part.hidden = !found;
      if (found) count += 1;
    }
    for (const list of document.querySelectorAll(".sb-glossary")) {
      list.closest("section").hidden = !list.querySelector("dt:not([hidden])");
    }
    const WORDS = {
      one: "1 word",
      many: "{count} words",
      none: "No such word here. Try another name.",
    };
    const number = (count === 1 ? WORDS.one : WORDS.many).replace("{count}", count);
    told.textContent = wanted.length ? (count ? number : WORDS.none) : "";
  }

  field.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  // Who follows a link to a term that is filtered out wants to see it.
  addEventListener("hashchange", () => {
    if (!document.querySelector(":target:not([hidden])")) {
      field.value = "";
      filter();
      document.querySelector(":target")?.scrollIntoView();
    }
  });
  form.hidden = false;
  filter();
})();
