/**
 * A show of hands on the wall: an option a line, with its card, its bar and how many chose it. Keys
 * count, and so do taps on + and −. Whoever teaches may reveal what is known at any time.
 *
 * @import { Text } from "../activity/text.js"
 * @import { Tally } from "./tally.js"
 * @typedef {object} Option
 * @property {Text} text
 * @property {boolean} isRight
 * @property {Text} [feedback] shown once it is revealed
 * @typedef {object} Asked
 * @property {string} about what of the activity is voted on
 * @property {Option[]} options
 * @property {string} right what is said beside a right one
 * @property {boolean} [isOneByOne] whether one person may choose several
 */
import { html, nothing, svg } from "lit";
import { mark } from "../activity/templates.js";
import { plainText, renderText, spoken } from "../activity/text.js";
import { markPath } from "../charts/marks.js";
import { isSet, NO_LETTER_KEYS } from "../records/switches.js";
import { announceAtRest, announceNow, noteInRoom, saidInRoom } from "./room.js";
import { roomWords } from "./room-words.js";
import { askedBy, BLANK, count, countsOf, totalOf, undo, voteAgain } from "./tally.js";
import { LETTERS, words } from "./words.js";

/** As on the printed card: a shape beside each letter, in the order of the letters. */
const SHAPES = /** @type {const} */ (["triangle", "circle", "square", "diamond"]);
/** A bar is full at so many, or at the largest count if it is more. */
const FULL = 12;
/** What is told of an option takes about four lines. */
const TOLD_AT_ONCE = 3;

/** @param {any} activity @param {Asked} asked @returns {Tally} */
export function tallyOf(activity, { about }) {
  return saidInRoom(activity, about, BLANK);
}

/** @param {any} activity @param {Asked} asked @param {Tally} tally */
function change(activity, asked, tally) {
  if (tally === tallyOf(activity, asked)) return;
  noteInRoom(activity, asked.about, tally);
  announceAtRest(activity, () => {
    const counts = countsOf(tally.votes[tally.votes.length - 1], asked.options.length);
    return words.soFar(
      counts.map((one, place) => `${LETTERS[place]} ${one}`),
      totalOf(counts),
    );
  });
}

/** @param {any} activity @returns {boolean} */
function countsByKeys(activity) {
  return saidInRoom(activity, "keys", !isSet(NO_LETTER_KEYS));
}

/** @param {any} activity @param {Asked} asked @param {KeyboardEvent} event */
export function takesHand(activity, asked, event) {
  if (!countsByKeys(activity)) return false;
  const act = askedBy(event, asked.options.length);
  if (act === null) return false;
  const tally = tallyOf(activity, asked);
  change(activity, asked, act === "undo" ? undo(tally) : count(tally, act));
  return true;
}

/** @param {any} activity @param {Asked} asked */
function reveal(activity, asked) {
  noteInRoom(activity, asked.about, { ...tallyOf(activity, asked), isRevealed: true });
  const right = asked.options.filter(({ isRight }) => isRight);
  announceNow(
    activity,
    spoken(right.flatMap(({ text, feedback = "" }) => [plainText(text), plainText(feedback)])),
  );
  activity.focusOn("#outcome");
}

/** @param {any} activity @param {Asked} asked */
function again(activity, asked) {
  noteInRoom(activity, asked.about, voteAgain(tallyOf(activity, asked)));
  announceNow(activity, roomWords.nowTalk);
  activity.focusOn("#vote");
}

/**
 * @param {any} activity @param {Asked} asked
 * @returns {Option[][]} what is told of the options once it is revealed: with the votes of the one
 *   that is right, and then, as one goes on, of the others
 */
function toldOf(activity, asked) {
  const { options } = asked;
  if (!tallyOf(activity, asked).isRevealed) return [];
  const first = asked.isOneByOne ? [] : options.filter(({ isRight }) => isRight);
  const others = options.filter((one) => !first.includes(one) && one.feedback);
  const rest = others.flatMap((_, place) =>
    place % TOLD_AT_ONCE ? [] : [others.slice(place, place + TOLD_AT_ONCE)],
  );
  return [first, ...rest];
}

/** @param {any} activity @param {Asked} asked @returns {number} how many steps it takes on the wall */
export function partsOf(activity, asked) {
  return toldOf(activity, asked).length || 1;
}

/** @param {any} activity @param {Asked} asked @param {number} [part] of those that it has, from 0 */
export function renderHands(activity, asked, part = 0) {
  const tally = tallyOf(activity, asked);
  const { votes, isRevealed } = tally;
  const told = toldOf(activity, asked)[part] ?? [];
  const counts = votes.map((acts) => countsOf(acts, asked.options.length));
  const how =
    votes.length > 1 ? roomWords.nowTalk : asked.isOneByOne ? words.oneByOne : words.atTheChest;
  return html`
    ${isRevealed ? nothing : html`<p class="how-hands" id="vote" tabindex="-1">${how}</p>`}
    <ol
      class="hands ${isRevealed ? "revealed" : ""}"
      id=${isRevealed ? "outcome" : nothing}
      tabindex=${isRevealed ? "-1" : nothing}
      aria-label=${isRevealed ? words.answer : nothing}
      role="list"
    >
      ${asked.options.map((option, place) =>
        part && !told.includes(option)
          ? nothing
          : html`<li class=${isRevealed ? (option.isRight ? "right" : "other") : ""}>
              <span class="card">${LETTERS[place]}${renderShape(place)}</span>
              <p class="option-text">
                ${renderText(option.text)}
                ${
                  isRevealed && option.isRight
                    ? html`<strong class="verdict">${mark("right")} ${asked.right}</strong>`
                    : nothing
                }
              </p>
              ${part ? nothing : renderVotes(counts, place)}
              ${isRevealed ? nothing : renderTaps(activity, asked, place)}
              ${told.includes(option) ? html`<p class="feedback">${renderText(option.feedback ?? "")}</p>` : nothing}
            </li>`,
      )}
    </ol>
    ${part ? nothing : renderUnder(activity, asked, counts)}
  `;
}

/** @param {number[][]} counts of each vote @param {number} place of an option */
function renderVotes(counts, place) {
  const full = Math.max(FULL, ...counts.flat());
  return html`<div class="votes">
    ${counts.map(
      (one, vote) => html`<p class="vote ${vote === counts.length - 1 ? "last" : ""}">
        <span class="visually-hidden">${roomWords.vote(vote, counts.length)}:</span>
        <span class="bar ${one[place] ? "" : "none"}" .style=${`width: ${(100 * one[place]) / full}%`}></span>
        <span class="count">${one[place]}</span>
      </p>`,
    )}
  </div>`;
}

/** @param {any} activity @param {Asked} asked @param {number} place */
function renderTaps(activity, asked, place) {
  const letter = LETTERS[place];
  /** @param {string} sign @param {string} label @param {number} act */
  const tap = (sign, label, act) =>
    html`<button
      type="button"
      aria-label=${label}
      @click=${() => change(activity, asked, count(tallyOf(activity, asked), act))}
    >
      ${sign}
    </button>`;
  return html`<span class="taps"
    >${tap("−", words.fewer(letter), -(place + 1))}${tap("+", words.more(letter), place + 1)}</span
  >`;
}

/** @param {any} activity @param {Asked} asked @param {number[][]} counts what is under the options */
function renderUnder(activity, asked, counts) {
  const tally = tallyOf(activity, asked);
  const last = counts.length - 1;
  const byKeys = countsByKeys(activity);
  return html`<div class="row of-hands">
    ${
      tally.isRevealed
        ? nothing
        : html`<button type="button" class="primary" @click=${() => reveal(activity, asked)}>
              ${roomWords.reveal}
            </button>
            ${
              !last && totalOf(counts[0])
                ? html`<button type="button" @click=${() => again(activity, asked)}>
                    ${words.voteAgain}
                  </button>`
                : nothing
            }
            <button type="button" @click=${() => change(activity, asked, undo(tally))}>
              ${roomWords.undo}
            </button>`
    }
    <p class="total">
      ${counts.map(
        (one, vote) =>
          html`<span class=${vote === last ? "last" : ""}
            >${last ? `${roomWords.vote(vote, counts.length)}: ` : nothing}${words.cards(totalOf(one))}</span
          > `,
      )}
    </p>
    ${
      tally.isRevealed
        ? nothing
        : html`<label class="pressable quiet of-keys">
            <input
              type="checkbox"
              .checked=${byKeys}
              @change=${() => noteInRoom(activity, "keys", !byKeys)}
            />
            <span>${words.byKeys}<span>. ${words.keys(Math.min(asked.options.length, LETTERS.length))}</span></span>
          </label>`
    }
  </div>`;
}

/** @param {number} place */
function renderShape(place) {
  const shape = SHAPES[place];
  return shape
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        ${svg`<path d=${markPath(shape, 12, 12, 8.2)} />`}
      </svg>`
    : nothing;
}
