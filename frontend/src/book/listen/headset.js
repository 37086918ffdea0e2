/**
 * The buttons of a headset and of a locked screen. A browser hands them to a page only while sound
 * plays that it knows of, and it does not know of voices: so silence plays along.
 */

const SECONDS = 10;
const RATE = 8000;
const HEADER = 44;

/** @typedef {Partial<Record<MediaSessionAction, () => void>>} Acts */

export class Headset {
  /** @type {HTMLAudioElement | null} */
  silence = null;

  /** @param {string} title @param {Acts} acts */
  constructor(title, acts) {
    const { mediaSession } = navigator;
    this.session = mediaSession;
    this.acts = acts;
    if (!mediaSession) return;
    if ("MediaMetadata" in window) mediaSession.metadata = new MediaMetadata({ title });
    this.handle(acts);
    this.silence = new Audio(URL.createObjectURL(silentSound()));
    this.silence.loop = true;
  }

  /** @param {Acts} acts */
  handle(acts) {
    for (const name of /** @type {MediaSessionAction[]} */ (Object.keys(this.acts))) {
      try {
        this.session.setActionHandler(name, acts[name] ?? null);
      } catch {
        // A browser may not know this button.
      }
    }
  }

  /** @param {boolean} isReading */
  show(isReading) {
    if (!this.session || !this.silence) return;
    this.session.playbackState = isReading ? "playing" : "paused";
    // Without it the page reads all the same.
    if (isReading) this.silence.play().catch(() => {});
    else this.silence.pause();
  }

  leave() {
    if (!this.session || !this.silence) return;
    this.show(false);
    this.handle({});
    this.session.metadata = null;
    this.session.playbackState = "none";
    URL.revokeObjectURL(this.silence.src);
  }
}

/** @returns {Blob} a sound file of nothing but silence: eight bits a sample, one channel */
function silentSound() {
  const samples = SECONDS * RATE;
  const bytes = new Uint8Array(HEADER + samples).fill(128);
  const header = new DataView(bytes.buffer);
  const letters = (/** @type {number} */ at, /** @type {string} */ text) => {
    for (let place = 0; place < text.length; place += 1) bytes[at + place] = text.charCodeAt(place);
  };
  letters(0, "RIFF");
  header.setUint32(4, HEADER - 8 + samples, true);
  letters(8, "WAVEfmt ");
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, RATE, true);
  header.setUint32(28, RATE, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  letters(36, "data");
  header.setUint32(40, samples, true);
  return new Blob([bytes], { type: "audio/wav" });
}
