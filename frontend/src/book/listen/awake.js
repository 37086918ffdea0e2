/** *Screen on*, only when it is asked for: a screen that stays on costs a phone its night. */
export class Awake {
  isOn = false;
  /** @type {WakeLockSentinel | null} */
  lock = null;

  /** @param {boolean} isOn */
  async set(isOn) {
    this.isOn = isOn;
    await this.hold();
  }

  /** A browser lets go of it whenever the page is not seen. */
  async hold() {
    await this.lock?.release();
    this.lock = null;
    if (!this.isOn) return;
    try {
      const lock = await navigator.wakeLock.request("screen");
      // It may have been turned off, or asked for once more, before it came.
      if (this.isOn && !this.lock) this.lock = lock;
      else await lock.release();
    } catch {
      this.isOn = false;
    }
  }
}
