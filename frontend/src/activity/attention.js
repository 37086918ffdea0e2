/**
 * Stops what moves while nobody watches it: the page is hidden, or the element is out of sight.
 *
 * @typedef {import("lit").ReactiveController} ReactiveController
 * @implements {ReactiveController}
 */
export class Attention {
  /**
   * @param {import("lit").ReactiveControllerHost & Element} host
   * @param {() => void} stop
   */
  constructor(host, stop) {
    this.host = host;
    this.stopWhenHidden = () => document.hidden && stop();
    /** @type {IntersectionObserver | null} */
    this.watcher = null;
    this.stop = stop;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener("visibilitychange", this.stopWhenHidden);
    this.watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting || this.stop());
    this.watcher.observe(this.host);
  }

  hostDisconnected() {
    document.removeEventListener("visibilitychange", this.stopWhenHidden);
    this.watcher?.disconnect();
    this.stop();
  }
}
