/** `<sb-planner>`: a week of small moments to choose, move about and print. Nothing is scored. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { renderHeading } from "../../activity/templates.js";
import { plainText, renderText, spoken } from "../../activity/text.js";
import { fittingFirst } from "../../records/baby-age.js";
import { renderDay, renderMoments } from "./parts.js";
import { printWeek } from "./sheet.js";
import { plannerStyles } from "./styles.js";
import {
  DAYS,
  findMoment,
  fittingWeek,
  isSameWeek,
  suggestedWeek,
  swapped,
  withDay,
} from "./week.js";
import { words } from "./words.js";

/**
 * @import { MomentGroup, PlannerRecord, PlannerSpec } from "../../spec"
 * @import { Day, Week } from "./week.js"
 */

/** @extends {ActivityElement<PlannerSpec, PlannerRecord>} */
export default class Planner extends ActivityElement {
  static styles = [...super.styles, plannerStyles];
  static properties = {
    unticked: { state: true },
    needsGroup: { state: true },
    isSuggested: { state: true },
  };

  constructor() {
    super();
    this.startedAgainWords = words.startedAgain;
    this.undoneWords = words.backAgain;
    /** @type {Week[]} what *Undo the last change* goes back to */
    this.weeksBefore = [];
    /** @type {Day | null} the day whose chooser was moved last: its steps are one change */
    this.dayInHand = null;
    /** @type {Set<string> | null} groups that no suggestion is to come from; null: as authored */
    this.unticked = null;
    this.needsGroup = false;
    this.suggestions = 0;
    /** whether the last change was a suggestion, which is best undone where it was asked for */
    this.isSuggested = false;
  }

  /** @param {PlannerSpec} spec @param {PlannerRecord | null} kept */
  reconcile(spec, kept) {
    return { week: fittingWeek(spec, kept?.week ?? {}) };
  }

  specInPage() {
    const spec = super.specInPage();
    if (!this.isOurs(spec)) return spec;
    const groups = spec.groups.map((/** @type {MomentGroup} */ group) => ({
      ...group,
      moments: fittingFirst(group.moments, this.store),
    }));
    return { ...spec, groups };
  }

  recordTaken() {
    this.weeksBefore = [];
    this.dayInHand = null;
    this.isSuggested = false;
  }

  get week() {
    return this.record?.week ?? {};
  }

  /** @param {Week} week @param {string} told */
  changeWeek(week, told) {
    if (!this.record || isSameWeek(week, this.week)) return;
    this.weeksBefore.push(this.week);
    this.isSuggested = false;
    this.change({ ...this.record, week });
    this.announce(told);
  }

  /** @param {Day} day @param {string} id "" leaves the day free */
  choose(day, id) {
    if (!this.spec || !this.record) return;
    const moment = findMoment(this.spec, id);
    const week = withDay(this.week, day, id);
    const told = moment
      ? spoken([
          words.chosen(words.days[day]),
          words.minutes(moment.minutes),
          plainText(moment.why),
        ])
      : words.free(words.days[day]);
    // With the arrow keys a chooser passes many moments on the way to one.
    if (this.dayInHand === day) {
      this.change({ ...this.record, week });
      this.announce(told);
    } else {
      this.changeWeek(week, told);
      this.dayInHand = day;
    }
  }

  /** @param {Day} day */
  clear(day) {
    this.dayInHand = null;
    this.changeWeek(withDay(this.week, day, ""), words.free(words.days[day]));
    // The button that was pressed is gone.
    this.focusOn(`#${day}`);
  }

  /** @param {Day} day @param {Day} next */
  swap(day, next) {
    this.dayInHand = null;
    this.changeWeek(
      swapped(this.week, day, next),
      words.swapped(words.days[day], words.days[next]),
    );
  }

  /** @param {MomentGroup} group */
  isTicked({ id, suggest }) {
    return this.unticked ? !this.unticked.has(id) : suggest;
  }

  /** @param {MomentGroup} group @param {boolean} isWanted */
  tick(group, isWanted) {
    const left = this.spec?.groups.filter((one) =>
      one === group ? !isWanted : !this.isTicked(one),
    );
    this.unticked = new Set(left?.map(({ id }) => id));
    this.needsGroup = false;
  }

  suggest() {
    const groups = this.spec?.groups.filter((group) => this.isTicked(group)) ?? [];
    this.needsGroup = !groups.length;
    if (this.needsGroup) {
      this.announce(words.noGroup);
      return;
    }
    this.dayInHand = null;
    let week = suggestedWeek(groups, this.suggestions++);
    // After a reload the count begins anew, and a week that is already there is no suggestion.
    if (isSameWeek(week, this.week)) week = suggestedWeek(groups, this.suggestions++);
    this.changeWeek(week, words.suggested);
    this.isSuggested = true;
    this.focusOn("#week");
  }

  undoLast() {
    const week = this.weeksBefore.pop();
    if (!this.record || !week) return;
    const wasSuggested = this.isSuggested;
    this.dayInHand = null;
    this.isSuggested = false;
    this.change({ ...this.record, week });
    this.announce(words.undone);
    // The button that was pressed may be gone.
    if (wasSuggested || !this.weeksBefore.length) this.focusOn("#week");
  }

  print() {
    if (!this.spec) return;
    printWeek(this.spec, this.week);
    this.announce(words.printed);
  }

  /** @param {PlannerSpec} spec @param {PlannerRecord} record */
  renderActivity(spec, { week }) {
    return html`
      ${renderMoments(spec)} ${this.renderSuggesting(spec)}
      ${renderHeading(this.headingLevel + 1, words.week, "week")}
      <p class="kind">${renderText(spec.kind_word)}</p>
      ${
        this.isSuggested
          ? html`<p class="told">
              ${words.suggested}
              <button type="button" class="plain" @click=${this.undoLast}>${words.undo}</button>
            </p>`
          : nothing
      }
      <ol class="days" role="list" aria-labelledby="week">
        ${repeat(
          DAYS,
          (day) => day,
          (day, place) =>
            renderDay(spec, week, day, DAYS[place + 1], {
              choose: (id) => this.choose(day, id),
              clear: () => this.clear(day),
              swap: (next) => this.swap(day, next),
            }),
        )}
      </ol>
      <div class="row">
        <button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
          ${words.print}
        </button>
        ${
          this.weeksBefore.length
            ? html`<button type="button" @click=${this.undoLast}>${words.undoLast}</button>`
            : nothing
        }
      </div>
      <p class="quiet" id="print-hint">${words.printHint}</p>
      <p class="quiet">${words.private}</p>
    `;
  }

  /** @param {PlannerSpec} spec */
  renderSuggesting(spec) {
    return html`<div class="suggesting">
      <button
        type="button"
        aria-describedby=${this.needsGroup ? "needs-group" : nothing}
        @click=${this.suggest}
      >
        ${words.suggest}
      </button>
      ${this.needsGroup ? html`<p id="needs-group">${words.noGroup}</p>` : nothing}
      <details>
        <summary>${words.suggestFrom}</summary>
        <fieldset>
          <legend>${words.takeFrom}</legend>
          ${spec.groups.map(
            (group) =>
              html`<label class="pressable">
                <input
                  type="checkbox"
                  .checked=${this.isTicked(group)}
                  @change=${(/** @type {Event & {target: HTMLInputElement}} */ { target }) =>
                    this.tick(group, target.checked)}
                />
                <span>${group.name}</span>
              </label>`,
          )}
        </fieldset>
      </details>
    </div>`;
  }
}
