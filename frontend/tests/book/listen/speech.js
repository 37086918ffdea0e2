/** A device that can speak, as far as a test wants it to. */

/** @param {Partial<SpeechSynthesisVoice>} [more] */
export function voice(more) {
  return /** @type {any} */ ({
    name: "Her",
    lang: "en-GB",
    localService: true,
    default: false,
    ...more,
  });
}

/** What it is told to say waits until the test lets it be said. */
export class Speech extends EventTarget {
  /** @type {any[]} */
  said = [];
  /** @type {any} */
  current = null;
  /** @type {SpeechSynthesisVoice[]} */
  voices = [voice()];
  pending = false;

  get speaking() {
    return this.current !== null;
  }

  getVoices() {
    return this.voices;
  }

  /** @param {any} utterance */
  speak(utterance) {
    this.said.push(utterance);
    // Nothing to say is said at once.
    this.current = utterance.text ? utterance : null;
  }

  cancel() {
    const left = this.current;
    this.current = null;
    // Browsers tell of it later, when another may have begun.
    if (left) queueMicrotask(() => left.onerror?.({ error: "interrupted" }));
  }

  /** Lets what is being said begin and end. */
  finish() {
    const { current } = this;
    this.current = null;
    current.onstart?.({});
    current.onend?.({});
  }

  /** @param {string} error */
  fail(error) {
    const { current } = this;
    this.current = null;
    current.onerror?.({ error });
  }

  get texts() {
    return this.said.map(({ text }) => text);
  }
}

export class Utterance {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}
