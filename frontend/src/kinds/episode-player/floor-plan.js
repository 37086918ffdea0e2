/**
 * The room from above, with the carer, the child and others as soft tokens. Python draws the same
 * for the static form (securebase/activities/episode_player/floor_plan.py), with the same sizes; both are run on
 * tests/cases/floor-plan.json.
 *
 * @import { EpisodePlayerSpec } from "../../spec"
 * @import { Pattern, Person, Place, Telling } from "./timeline.js"
 * @typedef {EpisodePlayerSpec["room"]} Room
 * @typedef {Partial<Record<Person, Place>>} Places
 */
import { html, nothing, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { markPath, PATTERN_MARKS } from "../../charts/marks.js";
import { placesAt } from "./timeline.js";
import { words } from "./words.js";

const METRE = 100;
const WALL = 34;
/** Metres: two tokens whose names could lie over one another. */
const NEAR = 0.95;
/** Metres: nearer than that, the child is in the carer's arms. */
const HELD = 0.2;

/** @param {Pattern["id"]} id */
function markOf(id) {
  return markPath(PATTERN_MARKS[id], 0, 0, 6);
}

/** @param {Pattern["id"]} id the pattern's mark, to stand beside its name */
export function patternMark(id) {
  return html`<svg class="pattern-mark" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
    ${svg`<path d=${markOf(id)} />`}
  </svg>`;
}

/** @param {Room} room @param {Pattern} pattern @param {Telling} telling @param {number} seconds */
export function renderRoom(room, pattern, telling, seconds) {
  const places = placesAt(telling, seconds);
  const step = telling.steps.findLast(({ at }) => at <= seconds) ?? telling.steps[0];
  const people = /** @type {Person[]} */ (Object.keys(places));
  const others = people.filter((person) => person !== "child");
  const [wide, deep] = [room.width * METRE, room.depth * METRE];
  const names = others.map((person) => words.names[person].toLowerCase());
  return html`<svg
    class="room c-${pattern.id}"
    viewBox="${-WALL} ${-WALL} ${wide + 2 * WALL} ${deep + 2 * WALL}"
    role="img"
    aria-label=${words.picture(pattern.name, names)}
  >
    ${guard([room], () => renderWalls(room))}
    <path class="trail" d=${trail(telling, seconds)} />
    ${others.map((person) => renderAdult(person, places, room))}
    ${renderChild(places, room, step, pattern.id)} ${renderArms(places, room)}
    ${people.map((person) => renderName(person, places, room))}
  </svg>`;
}

/** @param {Room} room */
function renderWalls({ width, depth, door, window, chairs, toys }) {
  const [wide, deep, middle] = [width * METRE, depth * METRE, door * METRE];
  const [left, right] = [window[0] * METRE, window[1] * METRE];
  const [x, y] = [toys[0] * METRE, toys[1] * METRE];
  return svg`
    <rect class="wall" x=${-WALL} y=${-WALL} width=${wide + 2 * WALL} height=${deep + 2 * WALL} rx="22" />
    <rect class="floor" width=${wide} height=${deep} rx="6" />
    <ellipse class="rug" cx=${x} cy=${y - 10} rx="118" ry="68" />
    <rect class="glass" x=${left} y=${4 - WALL} width=${right - left} height=${WALL - 8} rx="4" />
    <text class="on-wall window" x=${(left + right) / 2} y="-9">${words.window}</text>
    <rect class="floor" x=${wide - 1} y=${middle - 45} width=${WALL + 1} height="90" />
    <path class="swing" d="M${wide} ${middle - 45}A90 90 0 0 0 ${wide - 90} ${middle + 45}H${wide}" />
    <text class="on-wall" x=${wide + 10} y=${middle} transform="rotate(90 ${wide + 10} ${middle})">
      ${words.door}
    </text>
    ${chairs.map(
      ([
        across,
        down,
      ]) => svg`<g class="chair" transform="translate(${across * METRE} ${down * METRE})">
        <rect x="-32" y="-26" width="64" height="58" rx="15" />
        <rect x="-36" y="-38" width="72" height="18" rx="9" />
      </g>`,
    )}
    <g class="toys" transform="translate(${x} ${y})">
      <circle class="ball" cx="-26" cy="4" r="14" />
      <path class="seam" d="M-40 4h28M-26-10q10 14 0 28" />
      <rect class="brick one" x="4" y="0" width="22" height="22" rx="4" />
      <rect class="brick two" x="16" y="-24" width="22" height="22" rx="4" />
      <text class="label" x="35" y="74">${words.toys}</text>
    </g>
  `;
}

/** Where the child has been in this episode. @param {Telling} telling @param {number} seconds */
export function trail(telling, seconds) {
  const track = telling.tracks.child ?? [];
  const here = placesAt(telling, seconds).child;
  const passed = track.filter(([at]) => at < seconds).map(([, x, y]) => [x, y]);
  const points = here ? [...passed, here] : passed;
  return points.length ? `M${points.map(([x, y]) => `${cm(x)} ${cm(y)}`).join("L")}` : "";
}

/** @param {number} metres in the units of the drawing, to a tenth */
function cm(metres) {
  return Math.round(metres * METRE * 10) / 10;
}

/** @param {Place} here @param {Place} there @returns {number} degrees clockwise from the right */
function towards(here, there) {
  return (Math.atan2(there[1] - here[1], there[0] - here[0]) * 180) / Math.PI;
}

/** @param {Place} one @param {Place} other */
function apart(one, other) {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

/** @param {Places} places */
function isHeld({ child, carer }) {
  return Boolean(child && carer && apart(child, carer) <= HELD);
}

/**
 * The directions of the child's body and head.
 *
 * @param {Places} places @param {Room} room @param {Telling["steps"][number]} step
 * @returns {[number, number]}
 */
export function gaze(places, room, { looks, reaches }) {
  const { child: here = [0, 0], carer } = places;
  const toCarer = carer ? towards(here, carer) : towards(here, room.toys);
  let head = toCarer;
  if (looks === "door") head = towards(here, [room.width, room.door]);
  else if (looks === "away" && carer) head = toCarer + (reaches ? 105 : 180);
  else if (looks !== "carer") {
    head = towards(
      here,
      looks === "toys" || looks === "away" ? room.toys : (places[looks] ?? room.toys),
    );
  }
  return [reaches && carer ? toCarer : head, head];
}

/** @param {Place} place @param {number} angle */
function at([x, y], angle) {
  return `translate(${cm(x)} ${cm(y)}) rotate(${Math.round(angle)})`;
}

/** @param {Person} person @param {Places} places @param {Room} room */
function adultAt(person, places, room) {
  const here = places[person] ?? [0, 0];
  const { child } = places;
  return at(here, towards(here, child && apart(here, child) > HELD ? child : room.toys));
}

/** @param {Person} person @param {Places} places @param {Room} room */
function renderAdult(person, places, room) {
  return svg`<g class="adult ${person}" transform="${adultAt(person, places, room)} scale(1.3)">
    <ellipse cx="-3" rx="17" ry="31" />
    <circle cx="20" r="4.5" />
    <circle r="19" />
    <path class="hair" d="M2-18.9A19 19 0 1 0 2 18.9Q-15 0 2-18.9z" />
  </g>`;
}

/** The carer's arms around a child that is held. @param {Places} places @param {Room} room */
function renderArms(places, room) {
  if (!isHeld(places)) return nothing;
  return svg`<path
    class="around"
    transform="${adultAt("carer", places, room)} scale(1.3)"
    d="M2-28Q26-32 40-15M2 28Q26 32 40 15"
  />`;
}

/**
 * A child who is held is drawn a little in front of the carer.
 *
 * @param {Person} person @param {Places} places @param {Room} room
 * @returns {Place | undefined}
 */
function drawnAt(person, places, room) {
  const { carer } = places;
  if (person !== "child" || !carer || !isHeld(places)) return places[person];
  const angle = (towards(carer, room.toys) * Math.PI) / 180;
  return [carer[0] + 0.42 * Math.cos(angle), carer[1] + 0.42 * Math.sin(angle)];
}

/** @param {Places} places @param {Room} room @param {Telling["steps"][number]} step @param {Pattern["id"]} id */
function renderChild(places, room, step, id) {
  const here = drawnAt("child", places, room);
  if (!here) return nothing;
  const [body, head] = gaze({ ...places, child: here }, room, step);
  return svg`<g class="child">
    <g transform="${at(here, body)} scale(1.35)">
      ${step.reaches ? svg`<path class="arms" d="M3-15Q17-19 27-11M3 15Q17 19 27 11" />` : nothing}
      <ellipse cx="-2" rx="12" ry="21" />
    </g>
    <g transform="${at(here, head)} scale(1.35)"><circle r="15" /><circle class="nose" cx="17" r="5" /></g>
    <path class="mark-on" transform="${at(here, 0)} scale(1.35)" d=${markOf(id)} />
  </g>`;
}

/**
 * A name above an adult and below the child; but of two who are near, each on its own side.
 *
 * @param {Person} person @param {Places} places @param {Room} room
 */
function renderName(person, places, room) {
  const [x, y] = /** @type {Place} */ (drawnAt(person, places, room));
  let isBelow = person === "child";
  for (const other of /** @type {Person[]} */ (Object.keys(places))) {
    const place = /** @type {Place} */ (drawnAt(other, places, room));
    const isNear = Math.abs(place[0] - x) < NEAR && Math.abs(place[1] - y) < NEAR;
    if (other !== person && isNear && place[1] !== y) isBelow = y > place[1];
  }
  const name = words.names[person];
  const half = name.length * 6.5;
  const middle = Math.min(Math.max(x * METRE, half - 20), room.width * METRE + 20 - half);
  return svg`<text class="label" x=${Math.round(middle)} y=${Math.round(y * METRE + (isBelow ? 70 : -48))}>
    ${name}
  </text>`;
}
