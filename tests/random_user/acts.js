// What a random user does in a page, and what they were promised by what they saw.
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
  const { seen, all, first, idOf, isReview, unfinishedIn, PROMISES } = window.randomScreen;
  const isShown = (control) => control.getClientRects().length > 0 && !control.disabled;

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
