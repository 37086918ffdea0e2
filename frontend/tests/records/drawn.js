/** Draws records at random, the same for the same seed: every kind, with few or many entries. */

/** @param {number} seed @returns {() => number} from 0 up to 1 */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} random @returns {Record<string, any>} records of one device */
export function drawnRecords(random) {
  const below = (/** @type {number} */ most) => Math.floor(random() * most);
  const one = (/** @type {any[]} */ list) => list[below(list.length)];
  const id = () => `${one(["why", "Which", "x", "a_b"])}-${below(6)}`;
  const some = (/** @type {() => any} */ draw, most = 5) =>
    Array.from({ length: 1 + below(most) }, draw);
  const map = (/** @type {() => any} */ draw) => Object.fromEntries(some(() => [id(), draw()]));
  const answer = () => one([id(), below(100) - 0.5, some(id), map(id), "caf\u00e9 \u201cso\u201d"]);
  const last = () => one([null, id()]);
  const days = ["monday", "tuesday", "sunday"];
  /** @type {Record<string, () => object>} */
  const contents = {
    age: () => ({ born: one(["not-yet", "2026-08", "2025-12"]) }),
    "claim-cards": () => ({ answers: map(id), current: last() }),
    "coding-lab": () => ({
      codings: map(() => ({
        compared: random() < 0.5,
        group: one([null, "A", "D"]),
        ratings: map(() => 1 + below(7)),
      })),
      current: last(),
    }),
    "cue-cards": () => ({ answers: map(id), current: last() }),
    "dyad-player": () => ({ second: 1 + below(200) }),
    "episode-player": () => ({
      episode: 1 + below(8),
      pattern: one(["secure", "avoidant"]),
      seen: { [one(["secure", "resistant"])]: [...new Set(some(() => 1 + below(8)))] },
    }),
    explorer: () => ({ setting: map(() => one([id(), 2.5, -3])) }),
    "looking-back": () => ({
      answers: map(() => ({ before: one([null, 1, 3]), after: one([null, 2]) })),
      before_day: one([null, 20_000]),
      after_day: one([null, 20_009]),
    }),
    note: () => ({
      text: one(["We took turns.", "It helped \u20393", "A hard night.\n\nBetter now."]),
    }),
    planner: () => ({ week: Object.fromEntries(some(() => [one(days), id()])) }),
    predict: () => ({ guess: some(() => below(100)) }),
    quiz: () => ({
      answers: map(() => ({
        answer: answer(),
        attempts: 1 + below(4),
        state: one(["right", "shown", "wrong"]),
      })),
      current: last(),
    }),
    reading: () => ({ at: 1_795_000_000 + below(9), last: id(), parts: [...new Set(some(id))] }),
    review: () => ({
      questions: map(() => ({
        seen: 1 + below(5),
        right: below(2),
        box: 1 + below(3),
        day: 20_000 + below(30),
      })),
    }),
    scenario: () => ({ now: null, path: some(() => ({ step: id(), choice: id() })) }),
    sorter: () => ({
      placements: map(() => ({
        attempts: 1 + below(4),
        pile: id(),
        state: one(["right", "wrong"]),
      })),
    }),
  };
  const records = Object.entries(contents).flatMap(([kind, draw]) =>
    Array.from({ length: below(3) }, (_, place) => ({
      version: kind === "scenario" ? 2 : 1,
      kind,
      activity: `${kind}-${place}`,
      ...draw(),
    })),
  );
  return Object.fromEntries(records.map((record) => [record.activity, record]));
}
