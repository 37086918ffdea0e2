// Finds the three services that fit best where somebody is and what it is about, among the rows of
// the page's tables. Without this script the questions are not shown, and the tables are all there.
(() => {
  const form = document.querySelector(".sb-finder");
  const questions = [...form.querySelectorAll("fieldset")];
  const again = form.querySelector("[name=again]");
  const told = form.querySelector("[role=status]");
  const found = form.querySelector("ul");
  const answers = {};

  // One service may stand in several tables.
  const services = new Map();
  const abroad = new Set();
  for (const row of document.querySelectorAll("tr[data-for]")) {
    services.set(row.cells[0].textContent, row);
    if (row.dataset.for === "elsewhere") abroad.add(row.dataset.place);
  }
  const isAbroad = () => abroad.has(answers.place);

  // How well a service fits, the least being best; Infinity where it does not fit.
  function distance({ dataset }) {
    const places = dataset.place.split(" and ");
    const topics = dataset.for.split(" ");
    if (topics.includes("elsewhere") !== isAbroad()) return Infinity;
    const isHere = places.includes(answers.place);
    if (!isHere && !places.includes(isAbroad() ? "Any country" : "UK")) return Infinity;
    const isAboutIt = isAbroad() || topics.includes(answers.topic);
    if (!isAboutIt && !topics.includes("everyone")) return Infinity;
    return (isAboutIt ? 0 : 2) + (isHere ? 0 : 1);
  }

  function show() {
    const fitting = [...services.values()].filter((row) => distance(row) < Infinity);
    fitting.sort((one, other) => distance(one) - distance(other));
    for (const row of fitting.slice(0, 3)) {
      const place = document.createElement("li");
      const name = document.createElement("strong");
      const reach = document.createElement("span");
      reach.className = "sb-reach";
      const [service, forWhom, how] = [...row.cells].map((cell) => cell.cloneNode(true));
      forWhom.querySelector(".sb-label").remove();
      name.append(...service.childNodes);
      reach.append(...how.childNodes);
      place.append(name, " ", ...forWhom.childNodes, reach);
      found.append(place);
    }
    found.hidden = false;
    const line = document.createElement("p");
    const WORDS = { best: "These fit best. All the others are below." };
    line.textContent = WORDS.best;
    // Only that is said at once: said in one go, the places would run into one another.
    told.replaceChildren(line);
  }

  function ask(number) {
    for (const [place, question] of questions.entries()) question.hidden = place !== number;
    again.parentElement.hidden = number === 0;
    for (const part of [told, found]) part.replaceChildren();
    found.hidden = true;
    if (number === questions.length) show();
    (questions[number]?.querySelector("legend") ?? again).focus();
  }

  form.addEventListener("click", ({ target }) => {
    if (target === again) ask(0);
    else if (target.name) {
      answers[target.name] = target.value;
      // Abroad there are so few that what it is about makes no difference.
      ask(target.name === "topic" || isAbroad() ? questions.length : 1);
    }
  });
})();
