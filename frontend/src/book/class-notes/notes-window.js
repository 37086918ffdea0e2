/**
 * The teacher's notes in a window of their own, for a second screen. It is written into an empty
 * page, because a page from a folder may not read another file, and both talk by messages. It
 * calls every second, so that it finds the lesson again when that was loaded anew.
 *
 * @typedef {{title: string, notes: [string, string[]][]}} Told
 */
import { vouchedFor } from "../../loading.js";
import { words } from "./words.js";

/** The script that this is in; that of the window lies beside it. */
const OUR_SCRIPT = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
const NAME = "secure-base-notes";
const STYLE = `
  :root { color-scheme: light dark; font: 1.25rem/1.5 system-ui, sans-serif; }
  body { max-width: 42rem; margin: 1.5rem auto; padding: 0 1.5rem; }
  h1 { font-size: 1.5rem; line-height: 1.2; }
  h2 { margin: 1rem 0 0; font-size: 1rem; opacity: 0.8; }
  p { margin: 0.25rem 0; }
  .clock { font-variant-numeric: tabular-nums; }`;

export class NotesWindow {
  /**
   * @param {() => Told} told what the notes of now are
   * @param {(key: string) => void} press a key of a remote, pressed over there
   */
  constructor(told, press) {
    this.told = told;
    this.press = press;
    /** @type {Window | null} */
    this.window = null;
  }

  /** In the press itself: else a browser takes it for an advertisement. */
  open() {
    this.window = window.open("about:blank", NAME, "popup,width=720,height=860");
    const page = this.window?.document;
    if (!page || page.title) return;
    page.title = words.notesTitle;
    const { lang, dir } = document.documentElement;
    Object.assign(page.documentElement, { lang, dir });
    const style = new /** @type {any} */ (this.window).CSSStyleSheet();
    style.replaceSync(STYLE);
    page.adoptedStyleSheets = [style];
    const script = page.createElement("script");
    script.src = vouchedFor(new URL("securebase-notes-window.js", OUR_SCRIPT).href);
    page.body.append(script);
  }

  /** @param {MessageEvent} event */
  hear = ({ data, source }) => {
    if (!data?.[NAME] || !source) return;
    this.window = /** @type {Window} */ (source);
    if (data.key) this.press(data.key);
    this.send();
  };

  send() {
    this.window?.postMessage({ [NAME]: true, ...this.told() }, "*");
  }
}
