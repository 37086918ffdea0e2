// What a random user does in a page, and what they were promised by what they saw. It knows what
// the author wrote (the spec that the page carries) and what stands on the screen, and nothing of
// what an activity holds in memory.
(() => {
  const PREFIX = "secure-base/1/";
  const LONGEST_NOTE = 60;
  let random = () => 0.5;
  let isBlocked = false;
  const real = Object.getOwnPropertyDescriptor(Window.prototype, "localStorage") ??
    Object.getOwnPropertyDescriptor(window, "localStorage");
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() {
      if (isBlocked) throw new DOMException("blocked", "SecurityError");
      return real.get.call(window);
    },
  });
  const storage = () => real.get.call(window);

  const one = (list) => list[Math.floor(random() * list.length)];
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
  const isShown = (control) => control.getClientRects().length > 0 && !control.disabled;

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

  const ANSWERS = "form input, form select, form [type=submit], .move, .pile, .choice, .commit, textarea, [id^=guess-]";
  const CONTROLS = "button, summary, input, select, textarea";
  // These lead to another program, to paper, or to another device.
  const LEFT_OUT = /^(Print|Send|Copy|Show as)/;

  function choose() {
    const wanted = "article .sb-activity, sb-quiz, sb-scenario, sb-review";
    const activities = [...document.querySelectorAll(wanted)];
    const alive = activities.filter(
      (element) => element.shadowRoot && (isReview(element) || element.spec),
    );
    for (let tries = 0; tries < 8 && alive.length; tries++) {
      const element = one(alive);
      const controls = all(element, CONTROLS).filter(
        (control) => isShown(control) && !LEFT_OUT.test(seen(control)),
      );
      // Most of the time, something that is an answer or becomes one.
      const answers = controls.filter((control) => control.matches(ANSWERS));
      const wanted = answers.length && random() < 0.7 ? answers : controls;
      if (wanted.length) return { element, control: one(wanted) };
    }
    return null;
  }

  function fill(control) {
    const event = (name) => control.dispatchEvent(new Event(name, { bubbles: true }));
    if (control.matches("select")) {
      control.value = one([...control.options]).value;
      event("change");
    } else if (control.type === "range") {
      const { min, max, step } = control;
      const steps = Math.round((max - min) / (Number(step) || 1));
      control.value = String(Number(min) + Math.floor(random() * (steps + 1)) * (Number(step) || 1));
      event("input");
      event("change");
    } else {
      control.value = one(["", "12", "3.5", "<b>", "eight", "a walk, and then", "−1"]);
      event("input");
    }
  }

  function noted(element, control) {
    const text = `${one(["It helped", "A hard night", "<3"])} ${Math.floor(random() * 1e6)}`;
    control.value = text.slice(0, LONGEST_NOTE);
    control.dispatchEvent(new Event("input", { bubbles: true }));
    const kept = control.value.replaceAll("<", "‹").replaceAll(">", "›");
    return { activity: `${idOf(element)}_note`, path: ["text"], answer: kept };
  }

  let pending = null;
  let unfinished = null;

  /** Whether what was chosen here, and not given, is still there as it was. */
  function lost() {
    if (!unfinished) return null;
    const { element, about, value, record } = unfinished;
    const now = unfinishedIn(element);
    // Its record has changed: then it may be gone.
    if (keptText(element, about) !== record || !element.isConnected) return null;
    if (!now || now.about !== about) return null;
    const same = JSON.stringify(now.value) === JSON.stringify(value);
    return same ? null : `${idOf(element)} ${about}: ${JSON.stringify(value)} became ${JSON.stringify(now.value)}`;
  }

  function keptText(element, about) {
    const record = JSON.parse(storage().getItem(PREFIX + idOf(element)) ?? "null");
    const isThere = Boolean(record && Object.keys(record.answers ?? {}).length);
    return JSON.stringify([isThere, record?.answers?.[about] ?? null]);
  }

  function told(promise) {
    const dump = {};
    for (const key of Object.keys(storage())) {
      if (key.startsWith(PREFIX)) dump[key.slice(PREFIX.length)] = JSON.parse(storage()[key]);
    }
    return { promise, storage: dump, lost: null };
  }

  window.randomUser = {
    seed(number) {
      let state = number >>> 0;
      random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
    },
    block(isTrue) {
      isBlocked = isTrue;
    },
    /** Fills storage to its last sign, or makes room again. */
    fill(isFull) {
      const store = storage();
      for (const key of Object.keys(store)) if (key.startsWith("elsewhere")) store.removeItem(key);
      for (let size = isFull ? 1 << 23 : 0, count = 0; size >= 1; ) {
        try {
          store.setItem(`elsewhere-${count++}`, "x".repeat(size));
        } catch {
          size >>= 1;
        }
      }
    },
    /** Chooses what to do next, and puts the focus there for one who uses keys. */
    look(byKey) {
      const missing = lost();
      const chosen = choose();
      if (!chosen) return { nothing: true, missing };
      const { element, control } = chosen;
      const id = idOf(element);
      const what = control.matches("[data-start-again]")
        ? "start-again"
        : control.matches("[data-undo]")
          ? "undo"
          : null;
      pending = { element, control, after: PROMISES[element.localName]?.(element, control) ?? null };
      if (byKey) control.focus();
      // What cannot take the focus cannot be pressed by a key.
      const isButton = control.matches("button");
      const hasFocus = control.getRootNode().activeElement === control;
      return { activity: id, kind: element.localName, what, isButton, hasFocus, missing, on: seen(control).slice(0, 40) || control.type };
    },
    /** Looks and acts at once, by tapping. */
    async tap() {
      const seen = this.look(false);
      return [seen, "nothing" in seen ? told(null) : await this.act(false)];
    },
    act(hasPressed) {
      const { element, control, after } = pending;
      let promise = null;
      if (!hasPressed) {
        if (control.matches("textarea")) promise = noted(element, control);
        else if (control.matches("select, [type=range], [type=text]")) fill(control);
        else control.click();
      }
      const isSubmit = control.type === "submit";
      const asked = isReview(element) && first(element, "sb-asked-again");
      return Promise.all([element.updateComplete, asked?.updateComplete]).then(() => {
        promise ??= after?.() ?? null;
        if (promise) promise.activity ??= idOf(element);
        const draft = isSubmit ? null : unfinishedIn(element);
        unfinished = draft && { ...draft, element, record: keptText(element, draft.about) };
        return told(promise);
      });
    },
    told: () => told(null),
    /** All was wiped meanwhile, what was unfinished too, even if it has come back since. */
    forget() {
      unfinished = null;
    },
    /** Reads a lesson to the end of its last part. */
    async readAll() {
      for (const end of document.querySelectorAll("[data-part-end]")) {
        const mark = document.querySelector(`[data-part-mark="${end.dataset.partEnd}"]`);
        while (seen(mark) !== "read") {
          end.scrollIntoView({ block: "center", behavior: "instant" });
          await new Promise(requestAnimationFrame);
        }
      }
    },
    /** A page that comes back as it was left, or a tab that wakes up. */
    wake() {
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    },
  };
})();
