// A device with a voice of its own, which says what it is told as fast as the test wants. It is
// known late, as in Chromium.
(() => {
  const voice = { name: "Her", lang: "en-GB", localService: true, default: true, voiceURI: "her" };
  class Speech extends EventTarget {
    said = [];
    voices = [];
    pending = false;
    current = null;
    get speaking() {
      return this.current !== null;
    }
    getVoices() {
      return this.voices;
    }
    speak(utterance) {
      this.said.push(utterance.text);
      this.current = utterance.text ? utterance : null;
    }
    cancel() {
      this.current = null;
    }
    finish() {
      const { current } = this;
      this.current = null;
      current.onstart?.({});
      current.onend?.({});
    }
  }
  const speech = new Speech();
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  addEventListener("load", () => {
    speech.voices = [voice];
    speech.dispatchEvent(new Event("voiceschanged"));
  });
})();
