/** `<sb-baby-age>`: asks how old the baby is, if one likes to say; kept on the device alone. */
import { css, html, LitElement } from "lit";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { ageInMonths, keepAge } from "../../records/baby-age.js";
import { follow } from "../../records/following.js";
import { createStore } from "../../records/store.js";
import { words } from "./words.js";

const styles = css`
  .asking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  p {
    margin: 0.35em 0 0;
  }
`;

export default class BabyAge extends LitElement {
  static styles = [activityStyles, controlStyles, styles];
  static properties = { told: { state: true } };

  constructor() {
    super();
    this.store = createStore(window);
    this.told = "";
    follow(this, () => this.requestUpdate());
  }

  /** @param {Event & {target: HTMLSelectElement}} event */
  choose({ target }) {
    const isKept = keepAge(this.store, target.value === "" ? null : Number(target.value));
    this.told = isKept ? (target.value ? words.kept : words.gone) : words.notKept;
    this.requestUpdate();
  }

  /** An option can be chosen only once it is there. */
  updated() {
    const months = ageInMonths(this.store);
    const reached = words.ages.filter(([from]) => months !== null && from <= months).at(-1);
    const select = /** @type {HTMLSelectElement} */ (this.renderRoot.querySelector("select"));
    select.value = String(reached?.[0] ?? "");
  }

  render() {
    return html`
      <div class="asking">
        <label for="age">${words.question}</label>
        <select id="age" aria-describedby="why" @change=${this.choose}>
          <option value="">${words.notSaid}</option>
          ${words.ages.map(([from, text]) => html`<option value=${from}>${text}</option>`)}
        </select>
      </div>
      <p class="quiet" id="why">${words.why}</p>
      <p class="quiet" role="status">${this.told}</p>
    `;
  }
}
