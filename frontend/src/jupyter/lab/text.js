/** The text of a cell or a page as Python shows it; where Python does not answer, as Markdown. */

/**
 * @param {{resolver?: {path?: string} | null, markdownParser?: any}} options of a renderer
 * @param {(name: string, given?: object) => Promise<any>} ask
 */
export function courseParser({ resolver, markdownParser }, ask) {
  const parser = Object.create(markdownParser ?? null);
  /** @param {string} text @returns {Promise<string>} its HTML, which JupyterLab sanitises */
  parser.render = async (text) => {
    try {
      const { html } = await ask("text", { path: resolver?.path ?? "", text });
      return `<div class="sb-text">${html}</div>`;
    } catch (error) {
      console.error(error);
      return (await markdownParser?.render(text)) ?? "";
    }
  };
  return parser;
}
