// What stands on the screen before a random user, and what a press of it promises. It knows what the
// author wrote (the spec that the page carries), and nothing of what an activity holds in memory.
window.randomScreen = (() => {
  const plain = (text) =>
    typeof text === "string" ? text : text.map((run) => run.text ?? "").join("");
  // Stops that only a screen reader makes are no words.
  const seen = (node) => {
    const copy = node?.cloneNode(true);
    for (const stop of copy?.querySelectorAll?.(".pause") ?? []) stop.remove();
    return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
  };
  const says = (node, text) => seen(node) === plain(text).replace(/\s+/g, " ").trim();
  /** In the review, the question stands in a shadow tree of its own. */
  const roots = ({ shadowRoot }) =>
    [shadowRoot, shadowRoot.querySelector("sb-asked-again")?.shadowRoot].filter(Boolean);
  const all = (element, selector) =>
    roots(element).flatMap((root) => [...root.querySelectorAll(selector)]);
  const first = (element, selector) => all(element, selector)[0] ?? null;
  const isReview = (element) => element.localName === "sb-review";
  const idOf = (element) => (isReview(element) ? "review" : element.spec.id);

  /** The answer that stands in the controls of the question that is shown. */
  function answerOf(element, question) {
    const values = (selector) => all(element, selector).map(({ value }) => value);
    switch (question.kind) {
      case "multiple-choice":
        return values(".option input:checked");
      case "single-choice":
      case "true-false":
        return values(".option input:checked")[0] ?? null;
      case "match": {
        const chosen = all(element, ".pair select").map(({ id, value }) => [id.slice(5), value]);
        return Object.fromEntries(chosen);
      }
      case "order":
        return all(element, "[data-move$=' 1']").map(({ dataset }) => dataset.move.split(" ")[0]);
      default:
        return first(element, "#typed")?.value ?? "";
    }
  }

  function shownQuestion(element) {
    const prompt = first(element, "legend .prompt");
    const { spec } = isReview(element) ? (first(element, "sb-asked-again") ?? {}) : element;
    return prompt && spec.questions.find((question) => says(prompt, question.prompt));
  }

  /** What is chosen or written in a view, and not yet given as an answer. */
  function unfinishedIn(element) {
    if (element.localName === "sb-quiz" || isReview(element)) {
      const question = shownQuestion(element);
      const isOpen = question && first(element, "form.question [type=submit]");
      const about = isReview(element) ? seen(first(element, "legend")) : question?.id;
      return isOpen ? { about, value: answerOf(element, question) } : null;
    }
    if (/-cards$/.test(element.localName)) {
      const radio = first(element, "form input:checked");
      return radio && { about: cardInHand(element)?.id, value: radio.value };
    }
    return null;
  }

  function cardInHand(element) {
    const heading = first(element, "#card")?.cloneNode(true);
    heading?.querySelector(".number")?.remove();
    return element.spec.cards.find((card) => says(heading, card.title ?? card.heard));
  }

  // For each kind: what a press of this control promises to keep, judged before and after it.
  const PROMISES = {
    "sb-quiz"(element, control) {
      const question = shownQuestion(element);
      if (!question || !control.closest("form.question")) return null;
      const answer = answerOf(element, question);
      if (control.type === "submit") {
        return () => {
          if (seen(first(element, "#problem"))) return null;
          const isTyped = question.kind === "number" || question.kind === "short-answer";
          // What is kept of a typed answer is its number, or its letters without markup.
          const kept = isTyped ? null : answer;
          return { path: ["answers", question.id], answer: kept, tries: 1 };
        };
      }
      return control.matches(".row button:not([type=submit])") && !control.dataset.move
        ? () => ({ path: ["answers", question.id], answer: null, tries: 0 })
        : null;
    },
    "sb-sorter"(element, control) {
      if (!control.matches(".pile")) return null;
      const card = element.spec.cards.find(({ text }) => says(first(element, "#card"), text));
      const pile = element.spec.piles.find(({ name }) => says(control.querySelector(".name"), name));
      return () => ({ path: ["placements", card.id], answer: pile.id, tries: 1 });
    },
    "sb-predict"(element, control) {
      if (!control.matches(".commit")) return null;
      const guess = all(element, "[id^=guess-]").map(({ value }) => Number(value));
      return () => (first(element, "#problem") ? null : { path: ["guess"], answer: guess });
    },
    "sb-scenario"(element, control) {
      if (!control.matches(".choice")) return null;
      const text = control.querySelector("span");
      const steps = element.spec.steps.filter((step) =>
        step.text ? says(first(element, "#step"), step.text) : !first(element, "#step"),
      );
      const choices = steps.flatMap((step) => step.choices);
      const choice = choices.find((found) => says(text, found.text));
      return () => ({ path: ["path"], last: choice.id });
    },
  };
  PROMISES["sb-looking-back"] = (element, control) => {
    if (!control.matches(".sure button")) return null;
    const idea = element.spec.ideas.find(({ text }) => says(first(element, "legend .idea"), text));
    const round = seen(first(element, "legend")).startsWith("Before") ? "before" : "after";
    const answer = 1 + all(element, ".sure button").indexOf(control);
    return () => ({ path: ["answers", idea.id, round], answer });
  };
  PROMISES["sb-review"] = (element, control) => {
    const question = shownQuestion(element);
    const place = seen(first(element, "legend"));
    // The first answer counts, and what is asked once more does not.
    const isOver = first(element, "[data-next]") || place.startsWith("Once more");
    const isCheck = control.type === "submit";
    const isShowMe = control.matches(".row button:not([type=submit])") && !control.dataset.move;
    if (!question || isOver || !control.closest("form.question")) return null;
    if (!isCheck && !isShowMe) return null;
    const { lessons } = JSON.parse(element.querySelector(".sb-lessons").textContent);
    const { lesson } = lessons.find(({ title }) => place.includes(`· ${title}`));
    return () => {
      if (isCheck && seen(first(element, "#problem:not([tabindex])"))) return null;
      const isRight = isCheck && !first(element, "form.question [type=submit]");
      return { activity: `${lesson}_review`, path: ["questions", question.id], right: isRight ? 1 : 0 };
    };
  };
  const deck = (element, control) => {
    const chosen = first(element, "form input:checked")?.value;
    const card = cardInHand(element);
    if (!control.matches("form [type=submit]") || !chosen) return null;
    return () => ({ path: ["answers", card.id], answer: chosen });
  };
  PROMISES["sb-cue-cards"] = deck;
  PROMISES["sb-claim-cards"] = deck;
  PROMISES["sb-planner"] = (element, control) => {
    if (control.name !== "moment") return null;
    const day = seen(control.closest("form").querySelector("legend")).match(/(\w+day)/)[1];
    return () => ({ path: ["week", day.toLowerCase()], answer: control.value || null });
  };

  return { seen, all, first, idOf, isReview, unfinishedIn, PROMISES };
})();
