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
        ${this.renderKeeping()}
        <p class="choices"><a href=${page}>${words.back}</a></p>
      </section>
    `;
  }

  renderKeeping() {
    const { isKept, couldNotKeep, earlier } = liveCopy;
    if (earlier) {
      const day = new Date(earlier.day).toLocaleDateString("en-GB", { dateStyle: "long" });
      return html`
        <p>${words.earlier(day)}</p>
        <p class="choices">
          <button type="button" @click=${() => liveCopy.openEarlier()}>${words.openEarlier}</button>
          <button type="button" @click=${() => liveCopy.forget()}>${words.forget}</button>
        </p>
      `;
    }
    const [told, does, choice] = isKept
      ? [words.kept, () => liveCopy.forget(), words.forget]
      : [words.passing, () => liveCopy.keep(), words.keep];
    return html`
      <p class="choices">
        <span role="status">${couldNotKeep ? words.notKept : told}</span>
        ${couldNotKeep ? nothing : html`<button type="button" @click=${does}>${choice}</button>`}
      </p>
    `;
  }
}
