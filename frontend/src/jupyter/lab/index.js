/**
 * Our extension of JupyterLab, as the container of modules that JupyterLab takes extensions from.
 *
 * A lesson is written in MyST: it shows its text as Python makes HTML of it (securebase/jupyter),
 * puts *Your answers* where it stands, and opens the pages of the course that an activity links to.
 * In a live copy, where there is no server, it does the same from files, and runs the lesson.
 */
import { answersFromFiles, bringToLife, settingsOf } from "../live/live-copy.js";
import { openPagesOfTheCourse } from "./links.js";
import { addLiveElements, goToPlaces } from "./live-elements.js";
import { courseParser } from "./text.js";

/** @typedef {Record<string, Record<string, {get: () => Promise<() => any>}>>} Scope */

/** @type {Scope} what JupyterLab shares with its extensions */
let scope = {};

/** @param {string} name @returns {Promise<any>} a module of JupyterLab's own */
async function shared(name) {
  const [version] = Object.values(scope[name]);
  return (await version.get())();
}

async function makePlugin() {
  const [rendermime, services, coreutils] = await Promise.all([
    shared("@jupyterlab/rendermime"),
    shared("@jupyterlab/services"),
    shared("@jupyterlab/coreutils"),
  ]);
  const live = settingsOf(coreutils.PageConfig);
  const notebook = live && (await shared("@jupyterlab/notebook"));
  const { IRenderMimeRegistry, markdownRendererFactory } = rendermime;
  return {
    id: "securebase:course",
    description: "Shows the text of the course, and its pages.",
    autoStart: true,
    requires: [IRenderMimeRegistry, ...(notebook ? [notebook.INotebookTracker] : [])],
    /** @param {any} app @param {any} registry @param {any} [tracker] */
    activate(app, registry, tracker) {
      const ask = live
        ? answersFromFiles(live)
        : asking(services.ServerConnection, app.serviceManager.serverSettings);
      registry.addFactory({
        ...markdownRendererFactory,
        /** @param {any} options */
        createRenderer(options) {
          const markdownParser = courseParser(options, ask);
          const renderer = markdownRendererFactory.createRenderer({ ...options, markdownParser });
          return addLiveElements(renderer, ask);
        },
      });
      goToPlaces();
      if (live) return bringToLife(app, tracker, notebook.NotebookActions, live);
      openPagesOfTheCourse(app);
    },
  };
}

/**
 * @param {any} connection @param {any} settings
 * @returns {(name: string, given?: object) => Promise<any>} what our part of the server answers
 */
function asking(connection, settings) {
  return async (name, given) => {
    const method = given ? { method: "POST", body: JSON.stringify(given) } : {};
    const address = `${settings.baseUrl}securebase/${name}`;
    const response = await connection.makeRequest(address, method, settings);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
    return response.json();
  };
}

/** Beside this script lies the style of a notebook's text. */
const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;

function addStyle() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("notebook.css", here).href;
  document.head.append(link);
}

/** @type {Record<string, () => unknown>} */
const MODULES = {
  "./extension": async () => ({ __esModule: true, default: await makePlugin() }),
  "./style": addStyle,
};

const page = /** @type {any} */ (globalThis);
page._JUPYTERLAB = {
  ...page._JUPYTERLAB,
  securebase: {
    /** @param {Scope} given */
    init(given) {
      scope = given;
    },
    /** @param {string} name */
    async get(name) {
      const module = await MODULES[name]?.();
      return () => module ?? {};
    },
  },
};
