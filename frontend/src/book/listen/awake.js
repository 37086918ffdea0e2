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
      this.lock = await navigator.wakeLock.request("screen");
    } catch {
      this.isOn = false;
    }
  }
}
