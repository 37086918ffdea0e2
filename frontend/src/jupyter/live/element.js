/** `<sb-live-copy>`: what stands on top of a live copy: how Python is, and what becomes of changes. */
import { css, html, LitElement, nothing } from "lit";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { liveCopy } from "./live-copy.js";
import { words } from "./words.js";

const styles = css`
  section {
    padding: 0.75em 1em;
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius);
    background: var(--sb-surface);
    color: var(--sb-ink);
  }
  p {
    margin: 0 0 0.35em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 0;
  }
`;

export default class LiveCopyElement extends LitElement {
  static styles = [activityStyles, controlStyles, styles];

  showAgain = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    liveCopy.addEventListener("change", this.showAgain);
  }

  disconnectedCallback() {
    liveCopy.removeEventListener("change", this.showAgain);
    super.disconnectedCallback();
  }

  render() {
    const { python, runsAtOnce, page } = liveCopy;
    const how = python === "ready" && !runsAtOnce ? ` ${words.howToRun}` : "";
    return html`
      <section aria-labelledby="title">
        <p><strong id="title">${words.title}.</strong> ${words.about}</p>
        <p role="status">${words[python]}${how}</p>
        ${this.renderKeeping(html`<a href=${page}>${words.back}</a>`)}
      </section>
    `;
  }

  /** @param {unknown} back the way back to the book, beside what can be chosen */
  renderKeeping(back) {
    const { isKept, couldNotKeep, earlier } = liveCopy;
    const forget = html`
      <button type="button" @click=${() => liveCopy.forget()}>${words.forget}</button>`;
    if (earlier) {
      const day = new Date(earlier.day).toLocaleDateString("en-GB", { dateStyle: "long" });
      return html`
        <p>${words.earlier(day)}</p>
        <p class="choices">
          <button type="button" @click=${() => liveCopy.openEarlier()}>${words.openEarlier}</button>
          ${forget} ${back}
        </p>
      `;
    }
    const keep = html`
      <button type="button" @click=${() => liveCopy.keep()}>${words.keep}</button>`;
    const told = isKept ? words.kept : couldNotKeep ? words.notKept : words.passing;
    return html`
      <p role="status">${told}</p>
      <p class="choices">${isKept ? forget : couldNotKeep ? nothing : keep} ${back}</p>
    `;
  }
}
