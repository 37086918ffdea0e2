/* Generated from securebase/activities by npm run spec-types. Do not edit. */

/** @type {Record<string, Record<string, import("./merging.js").Rule>>} by kind of record and field */
export const mergingRules = {
  "age": {
    "born": "ours"
  },
  "claim-cards": {
    "answers": {
      "entries": "ours"
    },
    "current": "ours"
  },
  "coding-lab": {
    "codings": {
      "entries": [
        [
          "compared",
          "more"
        ],
        [
          "ratings",
          "fuller"
        ]
      ]
    },
    "current": "ours"
  },
  "cue-cards": {
    "answers": {
      "entries": "ours"
    },
    "current": "ours"
  },
  "dyad-player": {
    "second": "ours"
  },
  "episode-player": {
    "episode": "ours",
    "pattern": "ours",
    "seen": {
      "entries": "each"
    }
  },
  "explorer": {
    "setting": {
      "entries": "ours"
    }
  },
  "looking-back": {
    "after_day": "ours",
    "answers": {
      "entries": "filled"
    },
    "before_day": "ours"
  },
  "note": {
    "text": "text"
  },
  "planner": {
    "week": {
      "entries": "ours"
    }
  },
  "predict": {
    "guess": "sequence"
  },
  "quiz": {
    "answers": {
      "entries": [
        [
          "state",
          [
            "right",
            "shown",
            "wrong"
          ]
        ],
        [
          "attempts",
          "more"
        ]
      ]
    },
    "current": "ours"
  },
  "reading": {
    "at": "later",
    "last": "ours",
    "parts": "each"
  },
  "review": {
    "questions": {
      "entries": [
        [
          "day",
          "more"
        ],
        [
          "box",
          "more"
        ],
        [
          "right",
          "more"
        ],
        [
          "seen",
          "more"
        ]
      ]
    }
  },
  "scenario": {
    "now": "ours",
    "path": "sequence"
  },
  "sorter": {
    "placements": {
      "entries": [
        [
          "state",
          [
            "right",
            "wrong"
          ]
        ],
        [
          "attempts",
          "more"
        ]
      ]
    }
  }
};
