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
import { announceAtRest, announceNow, noteInRoom, saidInRoom } from "./room.js";
import { askedBy, BLANK, count, countsOf, totalOf, undo, voteAgain } from "./tally.js";
import { LETTERS, words } from "./words.js";

/** As on the printed card: a shape beside each letter, in the order of the letters. */
const SHAPES = /** @type {const} */ (["triangle", "circle", "square", "diamond"]);
/** A bar is full at so many, or at the largest count if it is more. */
const FULL = 12;

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

/** @param {any} activity @param {Asked} asked @param {KeyboardEvent} event */
export function takesHand(activity, asked, event) {
  if (!saidInRoom(activity, "keys", true)) return false;
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
  announceNow(activity, words.nowTalk);
  activity.focusOn("#vote");
}

/** @param {any} activity @param {Asked} asked @param {unknown} [beside] stands by the options */
export function renderHands(activity, asked, beside = nothing) {
  const tally = tallyOf(activity, asked);
  const { votes, isRevealed } = tally;
  const { options } = asked;
  const counts = votes.map((acts) => countsOf(acts, options.length));
  const full = Math.max(FULL, ...counts.flat());
  const byKeys = saidInRoom(activity, "keys", true);
  const last = counts[counts.length - 1];
  const told = isRevealed
    ? words.answer
    : votes.length > 1
      ? words.nowTalk
      : asked.isOneByOne
        ? words.oneByOne
        : words.atTheChest;
  return html`
    <p class="how-hands" id=${isRevealed ? "outcome" : "vote"} tabindex="-1">${told}</p>
    <div class="with-hands">
      <ol class="hands ${isRevealed ? "revealed" : ""}" role="list">
        ${options.map((option, place) => {
          const letter = LETTERS[place];
          const isKnown = isRevealed && option.isRight;
          return html`<li class=${isRevealed ? (option.isRight ? "right" : "other") : ""}>
            <span class="card">${letter}${renderShape(place)}</span>
            <p class="option-text">
              ${renderText(option.text)}
              ${isKnown ? html`<strong class="verdict">${mark("right")} ${asked.right}</strong>` : nothing}
            </p>
            <div class="votes">
              ${counts.map(
                (one, vote) => html`<p class="vote ${vote === votes.length - 1 ? "last" : ""}">
                  <span class="visually-hidden">${words.vote(vote, votes.length)}:</span>
                  <span class="bar" style="width: ${(100 * one[place]) / full}%"></span>
                  <span class="count">${one[place]}</span>
                </p>`,
              )}
            </div>
            ${
              isRevealed
                ? html`<p class="feedback">${renderText(option.feedback ?? "")}</p>`
                : html`<span class="taps">
                    <button
                      type="button"
                      aria-label=${words.fewer(letter)}
                      @click=${() => change(activity, asked, count(tally, -(place + 1)))}
                    >
                      −
                    </button>
                    <button
                      type="button"
                      aria-label=${words.more(letter)}
                      @click=${() => change(activity, asked, count(tally, place + 1))}
                    >
                      +
                    </button>
                  </span>`
            }
          </li>`;
        })}
      </ol>
      ${beside}
    </div>
    <div class="row of-hands">
      ${
        isRevealed
          ? nothing
          : html`<button type="button" class="primary" @click=${() => reveal(activity, asked)}>
                ${words.reveal}
              </button>
              ${
                votes.length === 1 && totalOf(last)
                  ? html`<button type="button" @click=${() => again(activity, asked)}>
                      ${words.voteAgain}
                    </button>`
                  : nothing
              }
              <button type="button" @click=${() => change(activity, asked, undo(tally))}>
                ${words.undo}
              </button>`
      }
      <p class="total">
        ${counts.map(
          (one, vote) =>
            html`<span class=${vote === votes.length - 1 ? "last" : ""}
              >${votes.length > 1 ? `${words.vote(vote, votes.length)}: ` : nothing}${words.cards(totalOf(one))}</span
            > `,
        )}
      </p>
      ${
        isRevealed
          ? nothing
          : html`<label class="pressable quiet">
              <input
                type="checkbox"
                .checked=${byKeys}
                @change=${() => noteInRoom(activity, "keys", !byKeys)}
              />
              <span>${words.byKeys}<span class="keys">. ${words.keys(Math.min(options.length, LETTERS.length))}</span></span>
            </label>`
      }
    </div>
  `;
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
