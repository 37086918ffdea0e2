/**
 * A live copy of a lesson or a lab: JupyterLite, beside the book and with no server, in which Python
 * runs in the reader's browser. What a server would answer lies there as files (`make live`).
 */
import { followLinks } from "../lab/links.js";
import { forgetCopy, keepCopy, keptCopy } from "./kept-notebook.js";

/** After the last change, in milliseconds: a kept copy is written when the reader pauses. */
const PAUSE = 500;

/**
 * The notebook of this page, for what stands on its top; tells by `change` that it is otherwise.
 *
 * @typedef {"starting" | "ready" | "failed"} Python
 */
class LiveCopy extends EventTarget {
  /** @type {Python} */
  python = "starting";
  runsAtOnce = false;
  isKept = false;
  couldNotKeep = false;
  /** @type {import("./kept-notebook.js").Kept | null} a copy of another release */
  earlier = null;
  /** The address of the page in the book. */
  page = "";

  /** @param {Partial<LiveCopy>} news */
  tell(news) {
    Object.assign(this, news);
    this.dispatchEvent(new Event("change"));
  }

  keep() {}
  forget() {}
  openEarlier() {}
}

export const liveCopy = new LiveCopy();

/**
 * @param {{getOption: (name: string) => string, getBaseUrl: () => string}} config of the page
 * @returns {{releases: Record<string, string>, base: string, book: string} | null} the release of
 *   each page by its path; null where this is no live copy
 */
export function settingsOf(config) {
  const told = config.getOption("securebaseLive");
  if (!told) return null;
  const base = new URL(config.getBaseUrl(), location.href).href;
  return { ...JSON.parse(told), base, book: new URL("..", base).href };
}

/**
 * @param {{base: string, book: string}} settings
 * @returns {(name: string, given?: any) => Promise<any>} what the server of `make lab` would answer;
 *   no `html` for a text that the reader has changed
 */
export function answersFromFiles({ base, book }) {
  /** @type {Map<string, Promise<Record<string, string>>>} */
  const texts = new Map();
  return async (_name, { path, text }) => {
    const address = `${base}securebase/text/${path.split("/").map(encodeURIComponent).join("/")}.json`;
    if (!texts.has(path))
      texts.set(
        path,
        fetch(address).then((response) => response.json()),
      );
    const html = (await texts.get(path))?.[text];
    return { html: html?.replaceAll('"sb-book:', `"${book}`) };
  };
}

/**
 * @param {any} app @param {any} tracker of notebooks @param {any} actions that run cells
 * @param {{releases: Record<string, string>, book: string}} settings
 */
export async function bringToLife(app, tracker, actions, { releases, book }) {
  followLinks(app, (path, hash) => {
    const page = path.replace(/\.(md|ipynb)$/, ".html");
    window.open(new URL(page + hash, book), "_blank", "noopener");
  });
  tracker.widgetAdded.connect((/** @type {any} */ _, /** @type {any} */ panel) => {
    begin(panel, actions, releases[panel.context.path], book);
  });
  // A kept copy lies in the place of the notebook before JupyterLite opens it.
  const path = new URLSearchParams(location.search).get("path") ?? "";
  const found = keptCopy(path);
  if (found && found.release === releases[path]) {
    const options = { type: "notebook", format: "json", content: found.notebook };
    await app.serviceManager.contents.save(path, options);
  }
}

/** @param {any} panel @param {any} actions @param {string} release @param {string} book */
async function begin({ context, content, sessionContext }, actions, release, book) {
  await context.ready;
  document.getElementById("sb-opening")?.remove();
  const { model, path } = context;
  const found = keptCopy(path);
  const isCurrent = found?.release === release;
  const runsAtOnce = Boolean(model.getMetadata("securebase")?.runs_at_once);
  const page = new URL(path.replace(/\.ipynb$/, ".html"), book).href;
  liveCopy.tell({ runsAtOnce, page, isKept: isCurrent, earlier: isCurrent ? null : found });
  keepAsAsked(model, path, release);
  liveCopy.openEarlier = () => {
    model.fromJSON(liveCopy.earlier?.notebook);
    liveCopy.tell({ earlier: null });
    liveCopy.keep();
  };
  await sessionContext.ready;
  const { kernel } = sessionContext.session;
  // The first thing that it is asked is answered once Python is there.
  const first = kernel.requestExecute({ code: "import securebase", silent: true }).done;
  first.then(
    (/** @type {any} */ { content: { status } }) =>
      liveCopy.tell({ python: status === "ok" ? "ready" : "failed" }),
    () => liveCopy.tell({ python: "failed" }),
  );
  // Other than the menu's way to run them, this leaves the reader where they are.
  if (runsAtOnce) actions.runCells(content, content.widgets, sessionContext);
}

/** @param {any} model @param {string} path @param {string} release */
function keepAsAsked(model, path, release) {
  let waiting = 0;
  const write = () => {
    clearTimeout(waiting);
    if (liveCopy.isKept) keepCopy(path, release, model.toJSON());
  };
  model.contentChanged.connect(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(write, PAUSE);
  });
  addEventListener("pagehide", write);
  liveCopy.keep = () => {
    const isKept = keepCopy(path, release, model.toJSON());
    liveCopy.tell({ isKept, couldNotKeep: !isKept });
  };
  liveCopy.forget = () => {
    forgetCopy(path);
    liveCopy.tell({ isKept: false, earlier: null });
  };
}
