/** The text of a cell or a page as Python shows it; where Python does not answer, as Markdown. */

/**
 * @param {{resolver?: any, markdownParser?: any}} options of a renderer
 * @param {(name: string, given?: object) => Promise<any>} ask
 */
export function courseParser({ resolver, markdownParser }, ask) {
  const parser = Object.create(markdownParser ?? null);
  /** @param {string} text @returns {Promise<string>} its HTML, which JupyterLab sanitises */
  parser.render = async (text) => {
    try {
      const { html } = await ask("text", { path: await pathOf(resolver), text });
      if (html !== undefined) return `<div class="sb-text">${html}</div>`;
    } catch (error) {
      console.error(error);
    }
    return (await markdownParser?.render(text)) ?? "";
  };
  return parser;
}

/**
 * The path of the document that a text is of. A cell can have pictures of its own: what finds these
 * stands before what knows the document, and gives no more than its folder.
 *
 * @param {any} resolver @returns {Promise<string>}
 */
async function pathOf(resolver) {
  const path = resolver?.path ?? resolver?._parent?.path;
  return path ?? (await resolver?.resolveUrl("untitled")) ?? "";
}
