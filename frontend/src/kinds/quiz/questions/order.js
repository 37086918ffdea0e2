/** Things to put in order, moved one place at a time by buttons. */
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { mark } from "../../../activity/templates.js";
import { labelled, listed, plainText, renderText, withoutStop } from "../../../activity/text.js";
import { feedbackOfEach, namesParts } from "../grading.js";
import { renderTold, verdictOf } from "../told.js";
import { words } from "../words.js";

/**
 * @import { Order, OrderItem as Item } from "../../../spec"
 * @import { QuestionKind, QuestionView } from "../question.js"
 * @import { Note } from "../told.js"
 */

/** @type {QuestionKind<Order>} */
export default {
  firstDraft: ({ starting_order }) => starting_order,

  // They may be right as they stand.
  finish: (_question, draft) => ({ answer: draft }),

  grade({ items }, answer) {
    if (!namesParts(answer, items) || answer.length !== items.length) return null;
    const right = items.every(({ id }, place) => answer[place] === id);
    return { right, feedback: feedbackOfEach(items) };
  },

  rightAnswer: ({ items }) => items.map(({ id }) => id),

  render(question, view) {
    const order = itemsInOrder(question, view);
    return html`
      ${view.locked ? nothing : html`<p class="how">${words.orderHow}</p>`}
      <ol class="order" role="list">
        ${repeat(
          order,
          (item) => item.id,
          (item, place) => {
            const note = noteOn(question, item, place, view);
            return html`<li class="boxed">
              <span class="item">
                <span>${renderText(item.text)}</span>
                ${view.locked ? nothing : renderMoves(item, place, order, note, view)}
              </span>
              ${renderTold(note)}
            </li>`;
          },
        )}
      </ol>
    `;
  },

  spoken(question, view) {
    if (view.checked?.state === "shown") {
      return question.items.map((item, place) => labelled(String(place + 1), plainText(item.text)));
    }
    if (view.locked) return [words.notesBelow];
    const astray = itemsInOrder(question, view).flatMap((item, place) =>
      question.items[place].id === item.id
        ? []
        : [words.inNumberedPlace(place + 1, plainText(item.text))],
    );
    return [labelled(words.notHere, listed(astray))];
  },

  count(question, { checked }) {
    const right = question.items.filter((item, place) => idAt(checked, place) === item.id);
    return words.placesRight(right.length, question.items.length);
  },
};

/**
 * @param {Item} item @param {number} place @param {Item[]} order @param {Note | null} note
 * @param {QuestionView} view
 */
function renderMoves(item, place, order, note, view) {
  return html`<span class="moves">
    ${[-1, 1].map((step) => {
      const isUp = step < 0;
      const isAtEnd = !order[place + step];
      return html`<button
        type="button"
        class="move"
        data-move="${item.id} ${step}"
        aria-disabled=${isAtEnd ? "true" : "false"}
        aria-describedby=${note?.id ? verdictOf(note.id) : nothing}
        @click=${() => move(item, place, step, order, view)}
      >
        ${mark(isUp ? "up" : "down")}
        <span class="visually-hidden">
          ${isUp ? words.moveUp : words.moveDown}: ${plainText(item.text)}
        </span>
      </button>`;
    })}
  </span>`;
}

/** @param {Item} item @param {number} place @param {number} step @param {Item[]} order @param {QuestionView} view */
function move(item, place, step, order, { choose, announce, focusOn }) {
  const neighbour = order[place + step];
  if (!neighbour) {
    announce(words.atTheEnd(withoutStop(plainText(item.text)), step < 0));
    return;
  }
  const moved = order.map(({ id }) => id);
  moved[place] = neighbour.id;
  moved[place + step] = item.id;
  choose(moved);
  announce(words.moved(withoutStop(plainText(item.text)), place + step + 1, order.length));
  // The row moves in the page, and a moved button loses the focus.
  focusOn(`[data-move="${item.id} ${step}"]`);
}

/**
 * @param {Order} question @param {Item} item @param {number} place @param {QuestionView} view
 * @returns {Note | null}
 */
function noteOn(question, item, place, { checked, locked }) {
  if (!checked) return null;
  const id = `note-${item.id}`;
  if (checked.state === "shown") return { id, tone: "shown", text: item.feedback };
  // A note about a place that the thing has left since would be about the past.
  if (!locked && idAt(checked, place) !== item.id) return null;
  return question.items[place].id === item.id
    ? { id, tone: "right", verdict: words.inPlace, text: item.feedback }
    : { id, tone: "again", verdict: words.notHere };
}

/** @param {QuestionView["checked"]} checked @param {number} place */
function idAt(checked, place) {
  return Array.isArray(checked?.answer) ? checked.answer[place] : undefined;
}

/** @param {Order} question @param {QuestionView} view @returns {Item[]} */
function itemsInOrder(question, { draft }) {
  const ids = Array.isArray(draft) ? draft : [];
  return [...question.items].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
