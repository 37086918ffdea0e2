/**
 * Runs in the measured page before its own scripts, and keeps what it finds in
 * `window.benchmark`. It is given the activities of the page (see ways.py) as `activities`.
 */
(activities) => {
  const found = { answered: {}, tasks: [], presses: [], largestPaint: 0 };

  const seen = ({ host }, selector) => {
    const root = host ? document.querySelector(host)?.shadowRoot : document;
    const matching = root ? [...root.querySelectorAll(selector)] : [];
    return matching.filter((element) => element.getClientRects().length > 0);
  };

  const hasReplied = (activity) =>
    seen(activity, activity.reply).some((element) => element.textContent.trim() !== "");

  /** Answers the activity as soon as a person could, and notes when its reply is seen. */
  const answer = (activity) => {
    let clicked = 0;
    const look = () => {
      if (clicked < activity.clicks.length) {
        const [control] = seen(activity, activity.clicks[clicked]);
        if (control) {
          control.click();
          clicked += 1;
        }
      } else if (hasReplied(activity)) {
        found.answered[activity.name] = performance.now();
        return;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  // The message comes after the frame is drawn, the frame after all that the key set off.
  const noteNextPaint = (since) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => found.presses.push(performance.now() - since);
      port2.postMessage(null);
    });

  // Enter does its work at keypress, which may come a frame after keydown; an arrow at keydown.
  let pressedAt = 0;
  addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      pressedAt = timeStamp;
      if (key !== "Enter") noteNextPaint(timeStamp);
    },
    { capture: true },
  );
  addEventListener("keypress", () => noteNextPaint(pressedAt), { capture: true });

  new PerformanceObserver((list) => {
    found.tasks.push(...list.getEntries().map((task) => [task.startTime, task.duration]));
  }).observe({ type: "longtask", buffered: true });

  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) found.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });

  window.benchmark = Object.assign(found, {
    answerAll: () => activities.forEach(answer),
    hasReplied: (index) => hasReplied(activities[index]),
    allAnswered: () => activities.every(({ name }) => name in found.answered),
    allReady: () => activities.every((each) => seen(each, each.clicks[0]).length > 0),
    control: (index, selector, nth) => seen(activities[index], selector)[nth],
    firstPaint: () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    /** How long nothing has kept the page busy, in milliseconds. */
    quiet: () => {
      const [page] = performance.getEntriesByType("navigation");
      if (!page.loadEventEnd) return 0;
      const ends = found.tasks.map(([start, duration]) => start + duration);
      return performance.now() - Math.max(page.loadEventEnd, ...ends);
    },
  });
}
