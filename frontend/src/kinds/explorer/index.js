/** `<sb-explorer>`: sliders and choices, and the picture of every setting of them. */
import { html, nothing } from "lit";
import { ActivityElement } from "../../activity/activity-element.js";
import { hasAddress, writeAddress } from "../../activity/address.js";
import { sliderStyles } from "../../activity/control-styles.js";
import { renderText } from "../../activity/text.js";
import { renderChart } from "../../charts/chart.js";
import { colourStyles } from "../../charts/colours.js";
import { chartStyles } from "../../charts/styles.js";
import { renderTable } from "../../charts/table-view.js";
import { tablesOf } from "../../charts/tables.js";
import { renderControl } from "./control.js";
import { fitting, frameOf, hashOf, settingIn, startOf } from "./setting.js";
import { explorerStyles } from "./styles.js";
import { words } from "./words.js";

/**
 * @import { ExplorerRecord, ExplorerSpec } from "../../spec"
 * @import { Setting } from "./setting.js"
 */

/** How long a control rests before its setting is kept, put in the address, and announced, ms. */
const REST = 500;

/** @extends {ActivityElement<ExplorerSpec, ExplorerRecord>} */
export default class Explorer extends ActivityElement {
  static styles = [...super.styles, sliderStyles, colourStyles, chartStyles, explorerStyles];
  static properties = {
    setting: { state: true },
    room: { state: true },
    showsTable: { state: true },
    told: { state: true },
  };

  constructor() {
    super();
    this.startedAgainWords = words.startedAgain;
    this.undoneWords = words.undone;
    /** @type {Setting} what is shown; the record follows when the control rests */
    this.setting = {};
    /** @type {import("../../charts/geometry.js").Size} */
    this.room = { width: 600, em: 14 };
    this.showsTable = false;
    this.told = "";
    /** @type {Element | null} what is measured */
    this.picture = null;
    this.resting = 0;
    this.watcher = new ResizeObserver(() => this.measure());
    this.followAddress = () => this.takeFromAddress();
    this.settle = () => this.resting && this.rest();
  }

  /** @param {ExplorerSpec} spec @param {ExplorerRecord | null} kept */
  reconcile(spec, kept) {
    return { setting: fitting(spec, kept?.setting ?? {}) };
  }

  /** Keeps room for itself, so that the picture stays in place while a slider moves. */
  get longestTitle() {
    const titles = this.spec?.frames.map(({ title }) => title) ?? [];
    return titles.reduce((longest, title) => (title.length > longest.length ? title : longest), "");
  }

  recordTaken() {
    this.stopResting();
    this.told = "";
    if (this.spec) this.setting = { ...startOf(this.spec), ...this.record?.setting };
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("hashchange", this.followAddress);
    window.addEventListener("pagehide", this.settle);
    // Once the page is laid out: the static forms above it have given way to what is live.
    if (this.takeFromAddress()) {
      // It may stand in a box for students, which is closed.
      this.closest("details")?.setAttribute("open", "");
      this.updateComplete.then(() => requestAnimationFrame(() => this.scrollIntoView()));
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.settle();
    this.watcher.disconnect();
    this.picture = null;
    window.removeEventListener("hashchange", this.followAddress);
    window.removeEventListener("pagehide", this.settle);
  }

  measure() {
    const { picture } = this;
    if (!picture) return;
    const width = picture.clientWidth;
    const em = Number.parseFloat(getComputedStyle(picture).fontSize) * 0.88;
    if (width && (width !== this.room.width || em !== this.room.em)) {
      // A row of a wall's few ems is long enough to be read, and words above it are not.
      this.room = { width, em, across: this.inClass ? 11 : undefined };
    }
  }

  updated() {
    const picture = this.renderRoot.querySelector(".picture");
    if (picture === this.picture) return;
    this.picture = picture;
    // The observer tells, once the page is laid out: to ask now would lay it out twice. It watches
    // what no drawing changes: engines complain of an observer that changes what it observes.
    const ruler = picture?.querySelector(".ruler");
    if (ruler) this.watcher.observe(ruler);
  }

  /** @returns {boolean} whether the address holds a setting of this explorer */
  takeFromAddress() {
    if (!this.spec || !this.record || !hasAddress(this)) return false;
    const given = settingIn(window.location.hash, this.spec.id);
    const setting = given && fitting(this.spec, given);
    if (!setting || !Object.keys(setting).length) return false;
    this.change({ ...this.record, setting });
    this.recordTaken();
    return true;
  }

  /** @param {string} name @param {number | string} value */
  set(name, value) {
    this.setting = { ...this.setting, [name]: value };
    this.told = "";
    this.stopResting();
    this.resting = window.setTimeout(() => this.rest(), REST);
  }

  stopResting() {
    clearTimeout(this.resting);
    this.resting = 0;
  }

  /** Storage, the address and a screen reader need not follow every pixel of a slider. */
  rest() {
    this.stopResting();
    if (!this.spec || !this.record) return;
    const frame = frameOf(this.spec, this.setting);
    this.change({ ...this.record, setting: this.setting });
    this.announce(
      frame.layout.kind === "impossible" ? `${frame.title}. ${frame.note}` : frame.title,
    );
    writeAddress(this, hashOf(this.spec.id, this.setting));
  }

  startAgain() {
    super.startAgain();
    const isOurs = this.spec && settingIn(window.location.hash, this.spec.id);
    if (isOurs) writeAddress(this, window.location.pathname + window.location.search);
  }

  get canCopy() {
    const isSent = window.location.protocol.startsWith("http");
    return hasAddress(this) && isSent && Boolean(navigator.clipboard?.writeText);
  }

  async copyLink() {
    if (!this.spec) return;
    this.rest();
    const address = new URL(window.location.href);
    address.hash = hashOf(this.spec.id, this.setting);
    try {
      await navigator.clipboard.writeText(address.href);
      this.told = words.copied;
    } catch {
      this.told = words.notCopied;
    }
    this.announce(this.told);
  }

  /** @param {ExplorerSpec} spec */
  renderActivity(spec) {
    const { controls, caption } = spec;
    const frame = frameOf(spec, this.setting);
    const isImpossible = frame.layout.kind === "impossible";
    return html`
      <div class="controls">
        ${controls.map((control) =>
          renderControl(control, this.setting[control.name], (value) =>
            this.set(control.name, value),
          ),
        )}
      </div>
      <figure class="slip ${isImpossible ? "impossible" : ""}" .style=${`--chart-em: ${this.room.em}px`}>
        ${isImpossible ? html`<p class="problem">${words.impossible}</p>` : nothing}
        <p class="takeaway">
          <span>${frame.title}</span>
          <span class="longest" aria-hidden="true">${this.longestTitle}</span>
        </p>
        <div class="picture">
          <div class="ruler"></div>
          ${renderChart(frame.layout, frame.series, this.room, words.picture)}
        </div>
        ${frame.note ? html`<p class="note">${frame.note}</p>` : nothing}
        ${caption.length ? html`<figcaption class="quiet">${renderText(caption)}</figcaption>` : nothing}
      </figure>
      <div class="row tools">
        <button
          class="plain"
          type="button"
          aria-expanded=${this.showsTable ? "true" : "false"}
          @click=${() => {
            this.showsTable = !this.showsTable;
          }}
        >
          ${this.showsTable ? words.hideTable : words.showTable}
        </button>
        ${
          this.canCopy
            ? html`<button class="plain" type="button" data-copy @click=${this.copyLink}>
                ${words.copyLink}
              </button>`
            : nothing
        }
      </div>
      ${this.told ? html`<p class="told shown">${this.told}</p>` : nothing}
      ${this.showsTable ? tablesOf(frame.layout, frame.series).map((table) => renderTable(table, frame.title)) : nothing}
    `;
  }
}
