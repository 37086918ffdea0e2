/** Lets time pass, and stops when it is told to or when it has come to its end. */

export class Clock {
  constructor() {
    this.stopNext = () => {};
  }

  stop() {
    this.stopNext();
    this.stopNext = () => {};
  }

  /**
   * @param {{from: number, until: number, speed: number}} way seconds of an episode, and how many
   *   of them pass in a second
   * @param {(time: number) => void} show called for every picture, the last one with `until`
   */
  run({ from, until, speed }, show, before = performance.now()) {
    const request = requestAnimationFrame((now) => {
      // A picture that came late must not make people jump.
      const passed = Math.min(Math.max(now - before, 0), 250) / 1000;
      const time = Math.min(from + passed * speed, until);
      if (time < until) this.run({ from: time, until, speed }, show, now);
      show(time);
    });
    this.stopNext = () => cancelAnimationFrame(request);
  }

  /**
   * @param {number} milliseconds between two steps
   * @param {() => boolean} step whether there is another one after it
   */
  tick(milliseconds, step) {
    const wait = setTimeout(() => {
      if (step()) this.tick(milliseconds, step);
    }, milliseconds);
    this.stopNext = () => clearTimeout(wait);
  }
}

/** Whether the learner wants no motion. */
export function isMotionReduced() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
