/** `<sb-coding-lab>`: read two reunions, rate and classify them, then see the key and its reasons. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { renderHeading, renderSources } from "../../activity/templates.js";
import { renderText, spoken } from "../../activity/text.js";
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
  static styles = [...super.styles, codingStyles, resultStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = { isAsked: { state: true } };

  constructor() {
    super();
    /** Whether the learner wanted to compare while something was open. */
    this.isAsked = false;
  }

  /** @param {CodingLabSpec} spec @param {CodingLabRecord | null} kept */
  reconcile(spec, kept) {
    return codings.reconcileCodingLab(spec, kept);
  }

  recordTaken() {
    this.isAsked = false;
  }

  /** @param {CodingLabSpec} spec @param {CodingLabRecord} record @returns {Vignette} */
  vignetteIn({ vignettes }, { current }) {
    return vignettes.find(({ id }) => id === current) ?? vignettes[0];
  }

  /** @param {(coding: Coding) => Coding} turn what the learner did to the vignette in hand */
  code(turn) {
    const { spec, record } = this;
    if (!spec || !record) return;
    const vignette = this.vignetteIn(spec, record);
    const coding = codings.codingOf(record, vignette);
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
    const { spec, record } = this;
    if (!spec || !record) return;
    const vignette = this.vignetteIn(spec, record);
    const coding = codings.codingOf(record, vignette);
    if (!codings.isWhole(spec, coding)) {
      this.isAsked = true;
      const { ratings } = codings.openIn(spec, coding);
      this.announce(this.openTold(spec, coding));
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

  /** @param {CodingLabSpec} spec @param {Coding} coding @returns {string} what is still open */
  openTold(spec, coding) {
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
    this.change({ ...this.record, current: vignette.id });
    this.announce("");
    this.renderRoot.querySelector("details.all")?.removeAttribute("open");
    this.focusOn("#vignette");
  }

  /** @param {CodingLabSpec} spec @param {CodingLabRecord} record */
  renderActivity(spec, record) {
    const vignette = this.vignetteIn(spec, record);
    const coding = codings.codingOf(record, vignette);
    return html`
      <div class="label">
        <p>${renderText(spec.label)}</p>
        <p class="quiet">${renderText(spec.limits)}</p>
      </div>
      ${renderGuide(spec)} ${renderList(spec, record, vignette, (one) => this.goTo(one))}
      ${keyed(
        vignette.id,
        html`<form novalidate @submit=${this.compare}>
          ${this.renderHead(spec, vignette)}
          ${codings.EPISODES.map((episode) => this.renderEpisode(spec, vignette, coding, episode))}
          ${coding.compared ? nothing : this.renderEnd(spec, vignette, coding)}
        </form>`,
      )}
      ${coding.compared ? this.renderResult(spec, record, vignette, coding) : nothing}
      ${this.renderAgreed(spec, record)}
    `;
  }

  /** @param {CodingLabSpec} spec @param {Vignette} vignette */
  renderHead({ vignettes }, vignette) {
    const place = words.place(vignettes.indexOf(vignette) + 1, vignettes.length);
    return html`
      <p class="place quiet">${place} <span class="fiction">${words.fiction}</span></p>
      ${renderHeading(this.headingLevel + 1, `${vignette.child}, ${vignette.about}`, "vignette")}
    `;
  }

  /**
   * @param {CodingLabSpec} spec
   * @param {Vignette} vignette
   * @param {Coding} coding
   * @param {import("./codings.js").Episode} episode
   */
  renderEpisode(spec, vignette, coding, episode) {
    const text = episode === 5 ? vignette.episode_5 : vignette.episode_8;
    return html`<div class="episode">
      <p class="name quiet">${words.episode[episode]}</p>
      <p class="telling">${renderText(text)}</p>
    </div>
    ${coding.compared ? nothing : renderScales(spec, episode, this.viewOf(vignette, coding))}`;
  }

  /** @param {Vignette} vignette @param {Coding} coding @returns {import("./rating.js").RatingView} */
  viewOf({ id }, coding) {
    return {
      vignette: id,
      coding,
      isAsked: this.isAsked,
      rate: (name, point) =>
        this.code((one) => ({ ...one, ratings: { ...one.ratings, [name]: point } })),
      choose: (letter) => this.code((one) => ({ ...one, group: letter })),
    };
  }

  /** @param {CodingLabSpec} spec @param {Vignette} vignette @param {Coding} coding */
  renderEnd(spec, vignette, coding) {
    const isOpen = this.isAsked && !codings.isWhole(spec, coding);
    return html`
      ${renderGroups(spec, this.viewOf(vignette, coding))}
      ${isOpen ? html`<p class="problem">${this.openTold(spec, coding)}</p>` : nothing}
      <button type="submit" class="primary">${words.compare}</button>
      <p class="quiet">${words.firstCounts}</p>
    `;
  }

  /**
   * @param {CodingLabSpec} spec
   * @param {CodingLabRecord} record
   * @param {Vignette} vignette
   * @param {Coding} coding
   */
  renderResult(spec, record, vignette, coding) {
    const { near, of } = codings.countNear(vignette, coding);
    const other = spec.vignettes.find(({ id }) => id === vignette.contrast.vignette);
    const next = codings.nextOpen(spec, record, vignette);
    return html`<div class="result">
      ${renderHeading(this.headingLevel + 1, words.result(vignette.child), "result")}
      ${renderGroupResult(vignette, coding)}
      <p class="sum">${words.near(near, of)}</p>
      <p class="quiet" aria-hidden="true">${words.strip}</p>
      ${renderScaleResults(spec, vignette, coding)}
      <p>${renderText(vignette.contrast.why)}</p>
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
