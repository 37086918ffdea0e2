/** `<sb-coding-lab>`: read two reunions, rate and classify them, then see the key and its reasons. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { renderHeading, renderSources } from "../../activity/templates.js";
import { renderText, spoken } from "../../activity/text.js";
import { colourStyles } from "../../charts/colours.js";
import { renderAgreement } from "./agreement-panel.js";
import * as codings from "./codings.js";
import { renderGuide, renderList } from "./guide.js";
import { renderGroups, renderScales } from "./rating.js";
import { groupTold, renderGroupResult, renderScaleResults } from "./result.js";
import { resultStyles } from "./result-styles.js";
import { codingStyles } from "./styles.js";
import { words } from "./words.js";

/**
 * @import { CodingLabRecord, CodingLabSpec, CodingRecord as Coding, Vignette } from "../../spec"
 */

/** @extends {ActivityElement<CodingLabSpec, CodingLabRecord>} */
export default class CodingLab extends ActivityElement {
  static styles = [...super.styles, colourStyles, codingStyles, resultStyles];
  static properties = { isAsked: { state: true } };

  constructor() {
    super();
    /** Whether the learner wanted to compare while something was open. */
    this.isAsked = false;
    /** @type {string | null} the vignette in hand; another view may have another */
    this.currentId = null;
  }

  /** @param {CodingLabSpec} spec @param {CodingLabRecord | null} kept */
  reconcile(spec, kept) {
    return codings.reconcileCodingLab(spec, kept);
  }

  /** @param {CodingLabRecord | null} [before] */
  recordTaken(before) {
    this.isAsked = false;
    if (!before || !Object.keys(this.record?.codings ?? {}).length) {
      this.currentId = this.record?.current ?? null;
    }
  }

  /** The vignette in hand, and what was made of it so far. */
  get inHand() {
    const spec = /** @type {CodingLabSpec} */ (this.spec);
    const record = /** @type {CodingLabRecord} */ (this.record);
    const vignette = spec.vignettes.find(({ id }) => id === this.currentId) ?? spec.vignettes[0];
    return { spec, record, vignette, coding: codings.codingOf(record, vignette) };
  }

  /** @param {(coding: Coding) => Coding} turn what the learner did to the vignette in hand */
  code(turn) {
    const { record, vignette, coding } = this.inHand;
    if (coding.compared) return;
    this.change({
      ...record,
      current: vignette.id,
      codings: { ...record.codings, [vignette.id]: turn(coding) },
    });
  }

  /** @param {SubmitEvent} event */
  compare(event) {
    event.preventDefault();
    const { spec, vignette, coding } = this.inHand;
    if (!codings.isWhole(spec, coding)) {
      this.isAsked = true;
      const { ratings } = codings.openIn(spec, coding);
      this.announce(this.openTold());
      const [first] = ratings;
      this.focusOn(first ? `#${codings.ratingName(first.scale.id, first.episode)}-1` : "#group-A");
      return;
    }
    this.isAsked = false;
    this.code((whole) => ({ ...whole, compared: true }));
    const { near, of } = codings.countNear(vignette, coding);
    const hasAgreement = this.record && codings.agreementOf(spec, this.record);
    this.announce(
      spoken([
        groupTold(vignette, coding),
        words.near(near, of),
        hasAgreement ? words.shownBelow : undefined,
      ]),
    );
    this.focusOn("#result");
  }

  /** @returns {string} what is still open */
  openTold() {
    const { spec, coding } = this.inHand;
    const { ratings, group } = codings.openIn(spec, coding);
    const byEpisode = codings.EPISODES.map((episode) => ({
      episode,
      scales: ratings.filter((one) => one.episode === episode).map(({ scale }) => scale.name),
    })).filter(({ scales }) => scales.length);
    return words.stillOpen(byEpisode, group, spec.scales.length);
  }

  /** @param {Vignette} vignette */
  goTo(vignette) {
    if (!this.record) return;
    this.isAsked = false;
    this.currentId = vignette.id;
    this.change({ ...this.record, current: vignette.id });
    this.announce("");
    this.renderRoot.querySelector("details.all")?.removeAttribute("open");
    this.focusOn("#vignette");
  }

  renderActivity() {
    const { spec, record, vignette, coding } = this.inHand;
    return html`
      <div class="label slip">
        <p>${renderText(spec.label)}</p>
        <p class="quiet">${renderText(spec.limits)}</p>
      </div>
      ${renderGuide(spec)} ${renderList(spec, record, vignette, (one) => this.goTo(one))}
      ${keyed(
        vignette.id,
        html`<form novalidate @submit=${this.compare}>
          ${this.renderHead(spec, vignette)}
          ${codings.EPISODES.map((episode) => this.renderEpisode(episode))}
          ${coding.compared ? nothing : this.renderEnd()}
        </form>`,
      )}
      ${coding.compared ? this.renderResult() : nothing}
      ${this.renderAgreed(spec, record)}
    `;
  }

  /** @param {CodingLabSpec} spec @param {Vignette} vignette */
  renderHead({ vignettes }, vignette) {
    const place = words.place(vignettes.indexOf(vignette) + 1, vignettes.length);
    return html`
      <p class="counter quiet">${place} <span class="badge">${words.fiction}</span></p>
      ${renderHeading(this.headingLevel + 1, `${vignette.child}, ${vignette.about}`, "vignette")}
    `;
  }

  /** @param {import("./codings.js").Episode} episode */
  renderEpisode(episode) {
    const { spec, vignette, coding } = this.inHand;
    const text = episode === 5 ? vignette.episode_5 : vignette.episode_8;
    return html`<div class="episode sheet">
      <p class="name quiet">${words.episode[episode]}</p>
      <p class="telling">${renderText(text)}</p>
    </div>
    ${coding.compared ? nothing : renderScales(spec, episode, this.view)}`;
  }

  /** @returns {import("./rating.js").RatingView} */
  get view() {
    const { vignette, coding } = this.inHand;
    return {
      vignette: vignette.id,
      coding,
      isAsked: this.isAsked,
      rate: (name, point) =>
        this.code((one) => ({ ...one, ratings: { ...one.ratings, [name]: point } })),
      choose: (letter) => this.code((one) => ({ ...one, group: letter })),
    };
  }

  renderEnd() {
    const { spec, coding } = this.inHand;
    const isOpen = this.isAsked && !codings.isWhole(spec, coding);
    return html`
      ${renderGroups(spec, this.view)}
      ${isOpen ? html`<p class="problem">${this.openTold()}</p>` : nothing}
      <button type="submit" class="primary">${words.compare}</button>
      <p class="quiet">${words.firstCounts}</p>
    `;
  }

  renderResult() {
    const { spec, record, vignette, coding } = this.inHand;
    const { near, of } = codings.countNear(vignette, coding);
    const other = spec.vignettes.find(({ id }) => id === vignette.contrast.vignette);
    const next = codings.nextOpen(spec, record, vignette);
    return html`<div class="result">
      ${renderHeading(this.headingLevel + 1, words.result(vignette.child), "result")}
      ${renderGroupResult(vignette, coding)}
      <p class="sum">${words.near(near, of)}</p>
      <p class="quiet" aria-hidden="true">${words.strip}</p>
      ${renderScaleResults(spec, vignette, coding)}
      <p>
        ${other ? html`<strong>${words.beside(other.child)}</strong>` : nothing}
        ${renderText(vignette.contrast.why)}
      </p>
      <div class="row">
        ${
          next
            ? html`<button type="button" class="primary" @click=${() => this.goTo(next)}>
                ${words.next(next.child)}
              </button>`
            : html`<p class="done">${words.allDone}</p>`
        }
        ${
          other && other !== next
            ? html`<button type="button" @click=${() => this.goTo(other)}>
                ${words.contrast(other.child)}
              </button>`
            : nothing
        }
      </div>
      ${renderSources(spec, vignette.sources)}
    </div>`;
  }

  /** @param {CodingLabSpec} spec @param {CodingLabRecord} record */
  renderAgreed(spec, record) {
    const agreement = codings.agreementOf(spec, record);
    if (!agreement) {
      const more = codings.FEWEST_FOR_AGREEMENT - codings.comparedOf(spec, record).length;
      return html`<p class="quiet more">${words.moreNeeded(more)}</p>`;
    }
    return renderAgreement(
      agreement,
      renderHeading(this.headingLevel + 1, words.agreement, "agreement"),
    );
  }
}
