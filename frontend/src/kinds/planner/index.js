/**
 * `<sb-planner>`: a small moment for today, and behind it a week of them to choose, move about, send
 * and print. Nothing is scored.
 */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { renderHeading } from "../../activity/templates.js";
import { plainText, renderText, spoken } from "../../activity/text.js";
import { fittingFirst } from "../../records/baby-age.js";
import { renderChooser, renderChosen, renderDay, renderMoments } from "./parts.js";
import { send } from "./send.js";
import { printWeek } from "./sheet.js";
import { plannerStyles } from "./styles.js";
import {
  DAYS,
  dayOf,
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
    choosing: { state: true },
    sent: { state: true },
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
    /** @type {{day: Day, where: "today" | "week"} | null} the day that is being chosen for */
    this.choosing = null;
    /** @type {{how: "shared" | "copied" | "neither", text: string}} what became of what was sent */
    this.sent = { how: "shared", text: "" };
  }

  /** @param {PlannerSpec} spec @param {PlannerRecord | null} kept */
  reconcile(spec, kept) {
    return { week: fittingWeek(spec, kept?.week ?? {}) };
  }

  /** @param {PlannerSpec} spec */
  arranged(spec) {
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
          moment.text,
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

  /** @param {Day} day @param {"today" | "week"} where */
  open(day, where) {
    this.dayInHand = null;
    this.choosing = { day, where };
    this.focusOn("#chooser legend");
  }

  close() {
    const { day, where } = this.choosing ?? {};
    this.choosing = null;
    this.dayInHand = null;
    this.focusOn(`[data-choose="${where} ${day}"]`);
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
    this.focusOn("#suggested");
  }

  suggestToday() {
    const today = dayOf(new Date());
    const all = this.spec?.groups ?? [];
    const ticked = all.filter((group) => this.isTicked(group));
    const groups = ticked.length ? ticked : all;
    const { [today]: id = "" } = suggestedWeek(groups, this.suggestions++);
    this.dayInHand = null;
    this.choose(today, id);
    this.focusOn("#today");
  }

  /** @param {string} text */
  async send(text) {
    const how = await send(text);
    this.sent = { how, text };
    if (how !== "shared") this.announce(how === "copied" ? words.copied : words.notCopied);
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
    if (wasSuggested || !this.weeksBefore.length) this.focusOn(".week summary");
  }

  print() {
    if (!this.spec) return;
    printWeek(this.spec, this.week);
    this.announce(words.printed);
  }

  /** @param {PlannerSpec} spec @param {PlannerRecord} record */
  renderActivity(spec, { week }) {
    return html`${this.renderToday(spec, week)} ${this.renderWeek(spec, week)} ${renderMoments(spec)}
      ${this.inClass ? nothing : html`<p class="quiet">${words.private}</p>`}`;
  }

  /** @param {PlannerSpec} spec @param {Week} week */
  renderToday(spec, week) {
    const today = dayOf(new Date());
    const moment = findMoment(spec, week[today]);
    const text = moment && words.sentToday(moment.text, words.minutes(moment.minutes));
    return html`<div class="today">
      ${renderHeading(this.headingLevel + 1, words.todayIs(words.days[today]), "today")}
      ${renderChosen(moment)}
      <div class="row">
        ${
          text
            ? html`<button type="button" class="primary" @click=${() => this.send(text)}>
                ${words.send}
              </button>`
            : html`<button type="button" class="primary" @click=${this.suggestToday}>
                ${words.suggestOne}
              </button>`
        }
        ${this.renderOpening(today, "today", moment ? words.chooseAnother : words.chooseMine)}
      </div>
      ${text === this.sent.text ? this.renderSent() : nothing}
      ${this.renderChooserAt(spec, week, today, "today")}
      <p class="kind quiet">${renderText(spec.kind_word)}</p>
    </div>`;
  }

  /** @param {PlannerSpec} spec @param {Week} week */
  renderWeek(spec, week) {
    const today = dayOf(new Date());
    const days = DAYS.flatMap((day) => {
      const moment = findMoment(spec, week[day]);
      return moment ? words.sentDay(words.days[day], moment.text) : [];
    });
    const text = [spec.title, ...days].join("\n");
    return html`<details class="week">
      <summary>${words.week}</summary>
      ${this.renderSuggesting(spec)}
      ${
        this.isSuggested
          ? html`<p class="told" id="suggested" tabindex="-1">
              ${words.suggested}
              <button type="button" class="plain" @click=${this.undoLast}>${words.undo}</button>
            </p>`
          : nothing
      }
      <ol class="days" role="list" aria-label=${words.week}>
        ${repeat(
          DAYS,
          (day) => day,
          (day) =>
            renderDay(
              spec,
              week,
              day,
              day === today,
              this.renderOpening(day, "week", week[day] ? words.change : words.chooseMine),
              this.renderChooserAt(spec, week, day, "week"),
            ),
        )}
      </ol>
      <div class="row">
        <button type="button" class="primary" aria-describedby="print-hint" @click=${this.print}>
          ${words.print}
        </button>
        ${
          days.length
            ? html`<button type="button" @click=${() => this.send(text)}>${words.sendWeek}</button>`
            : nothing
        }
        ${
          this.weeksBefore.length
            ? html`<button type="button" @click=${this.undoLast}>${words.undoLast}</button>`
            : nothing
        }
      </div>
      ${text === this.sent.text ? this.renderSent() : nothing}
      <p class="quiet" id="print-hint">${words.printHint}</p>
    </details>`;
  }

  renderSent() {
    const { how, text } = this.sent;
    if (how === "shared") return nothing;
    return html`<div class="told shown">
      <p>${how === "copied" ? words.copied : words.notCopied}</p>
      ${how === "neither" ? html`<p class="to-copy">${text}</p>` : nothing}
    </div>`;
  }

  /** @param {Day} day @param {"today" | "week"} where @param {string} shown */
  renderOpening(day, where, shown) {
    const isOpen = this.choosing?.day === day && this.choosing.where === where;
    return html`<button
      type="button"
      data-choose="${where} ${day}"
      aria-label=${words.changeOf(shown, words.days[day])}
      aria-expanded=${isOpen ? "true" : "false"}
      @click=${() => (isOpen ? this.close() : this.open(day, where))}
    >
      ${shown}
    </button>`;
  }

  /** @param {PlannerSpec} spec @param {Week} week @param {Day} day @param {"today" | "week"} where */
  renderChooserAt(spec, week, day, where) {
    if (this.choosing?.day !== day || this.choosing.where !== where) return nothing;
    return renderChooser(spec, week[day] ?? "", day, DAYS[DAYS.indexOf(day) + 1], {
      choose: (id) => this.choose(day, id),
      swap: (next) => this.swap(day, next),
      close: () => this.close(),
    });
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
