/**
 * What the room has said, for as long as a class view lasts. Each class view has a store of its own
 * that forgets (see book/class-view/on-show.js), and what is held here goes with it.
 */

/** @type {WeakMap<object, Map<string, any>>} */
const rooms = new WeakMap();
/** @type {WeakMap<object, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();
/** Hands are counted quickly: what they come to is said once the counting rests. */
const REST = 1500;

/**
 * @template Said
 * @param {any} activity @param {string} about a part of it
 * @param {Said} atFirst
 * @returns {Said}
 */
export function saidInRoom(activity, about, atFirst) {
  return rooms.get(activity.store)?.get(`${activity.spec.id} ${about}`) ?? atFirst;
}

/** @param {any} activity @param {string} about @param {unknown} said */
export function noteInRoom(activity, about, said) {
  const room = rooms.get(activity.store) ?? new Map();
  rooms.set(activity.store, room.set(`${activity.spec.id} ${about}`, said));
  activity.requestUpdate();
}

/** @param {any} activity @param {() => string} told */
export function announceAtRest(activity, told) {
  clearTimeout(waiting.get(activity));
  waiting.set(
    activity,
    setTimeout(() => activity.inClass && activity.announce(told()), REST),
  );
}

/** @param {any} activity @param {string} text at once, in place of what was waiting */
export function announceNow(activity, text) {
  clearTimeout(waiting.get(activity));
  activity.announce(text);
}
