/** Links that an activity has to pages of the course: JupyterLab opens the files they are made of. */

/** @param {any} app */
export function openPagesOfTheCourse(app) {
  followLinks(app, (path) => open(app, path));
}

/**
 * @param {any} app
 * @param {(path: string, hash: string) => void} follow opens the page of the course at that path
 */
export function followLinks(app, follow) {
  document.addEventListener("click", (event) => {
    const [target] = event.composedPath();
    const link = target instanceof Element ? target.closest("a") : null;
    const name = link?.getAttribute("href") ?? "";
    const from = event.composedPath().find((one) => one instanceof Element && one.matches(FROM));
    const path = from && !event.defaultPrevented ? pathOf(name, pathInFront(app)) : null;
    if (!path) return;
    event.preventDefault();
    follow(path, name.match(/#.*/)?.[0] ?? "");
  });
}

/** What is ours, and no text of a cell, whose links JupyterLab itself follows. */
const FROM = ".sb-activity, .sb-live, .jp-OutputArea-output";

/** @param {any} app @returns {string} the path of the document in front */
function pathInFront(app) {
  return app.shell.currentWidget?.context?.path ?? "";
}

/**
 * @param {string} address as a page of the book has it: `../../book/find-help.html`, or a notebook
 * @param {string} from the path of the document that it stands in
 * @returns {string | null} the path that it means, without an ending where that is not known
 */
export function pathOf(address, from) {
  if (!/^(?!\w+:|#|\/\/).+\.(html|md|ipynb)(#.*)?$/.test(address)) return null;
  const { pathname } = new URL(address, `https://relative.invalid/${from}`);
  return decodeURIComponent(pathname.slice(1));
}

/** @param {any} app @param {string} path a page of the book is made of Markdown or of a notebook */
async function open(app, path) {
  const { contents } = app.serviceManager;
  const stem = path.replace(/\.html$/, "");
  const names = stem === path ? [path] : [`${stem}.md`, `${stem}.ipynb`];
  for (const name of names) {
    const isThere = await contents.get(name, { content: false }).catch(() => null);
    if (isThere) return app.commands.execute("docmanager:open", { path: name });
  }
}
