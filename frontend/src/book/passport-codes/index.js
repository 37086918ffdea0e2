/**
 * `<sb-passport-codes>`: what is kept on this device, as codes to scan from its screen or from paper.
 * `page` is where *Your answers* lies, on any other page than that.
 */
import { css, html, LitElement, nothing } from "lit";
import { activityStyles } from "../../activity/styles.js";
import { follow } from "../../records/following.js";
import { createStore } from "../../records/store.js";
import { sentAddress } from "./address.js";
import { drawCode, passportsFor } from "./codes.js";
import { words } from "./words.js";

const styles = css`
  :host {
    margin-block: 1em;
  }
  figure {
    margin: 1em 0 0;
    break-inside: avoid;
  }
  /* Dark on white, whatever the theme: cameras expect it. */
  svg {
    display: block;
    width: 100%;
    max-width: 22rem;
    border-radius: var(--sb-radius-small);
    background: #fff;
    forced-color-adjust: none;
  }
  path {
    fill: #000;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 0 1.5em;
  }
  @media print {
    svg {
      width: 65mm;
      print-color-adjust: exact;
    }
    .codes {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

export default class PassportCodes extends LitElement {
  static styles = [activityStyles, styles];
  static properties = { page: { type: String }, found: { state: true } };

  constructor() {
    super();
    this.page = "";
    this.store = createStore(window);
    /** @type {{codes: {size: number, path: string}[], left: number} | {told: string} | null} */
    this.found = null;
    follow(this, () => void this.draw());
  }

  connectedCallback() {
    super.connectedCallback();
    void this.draw();
  }

  async draw() {
    const address = sentAddress(this.page);
    const records = this.store.all();
    if (!Object.keys(records).length) {
      this.found = { told: words.nothing };
      return;
    }
    if (!address) {
      this.found = { told: words.inFolder };
      return;
    }
    try {
      const { passports, left } = await passportsFor(records, new Date());
      const codes = passports.map((passport) => drawCode(address, passport));
      this.found = { codes, left: left.length };
    } catch {
      this.found = { told: words.cannot };
    }
  }

  render() {
    if (!this.found) return nothing;
    if ("told" in this.found) return html`<p>${this.found.told}</p>`;
    const { codes, left } = this.found;
    return html`
      ${codes.length ? html`<p>${words.how(codes.length)}</p>` : nothing}
      <div class="codes">
        ${codes.map(
          ({ size, path }, place) =>
            html`<figure>
              <svg
                viewBox="0 0 ${size} ${size}"
                role="img"
                aria-label=${words.code(place + 1, codes.length)}
                shape-rendering="crispEdges"
              >
                <path d=${path} />
              </svg>
              ${codes.length > 1 ? html`<figcaption>${words.code(place + 1, codes.length)}</figcaption>` : nothing}
            </figure>`,
        )}
      </div>
      ${left ? html`<p>${words.left(left)}</p>` : nothing}
    `;
  }
}
