/** How each kind of activity stands on the wall, and what all of them have in common there. */
import { css } from "lit";
import claimCards from "../../kinds/claim-cards/in-class.js";
import codingLab from "../../kinds/coding-lab/in-class.js";
import cueCards from "../../kinds/cue-cards/in-class.js";
import dyadPlayer from "../../kinds/dyad-player/in-class.js";
import episodePlayer from "../../kinds/episode-player/in-class.js";
import explorer from "../../kinds/explorer/in-class.js";
import planner from "../../kinds/planner/in-class.js";
import predict from "../../kinds/predict/in-class.js";
import quiz from "../../kinds/quiz/in-class.js";
import scenario from "../../kinds/scenario/in-class.js";
import sorter from "../../kinds/sorter/in-class.js";

/** @type {Record<string, import("./on-show.js").InClass>} */
export const IN_CLASS = {
  "claim-cards": claimCards,
  "coding-lab": codingLab,
  "cue-cards": cueCards,
  "dyad-player": dyadPlayer,
  "episode-player": episodePlayer,
  explorer,
  planner,
  predict,
  quiz,
  scenario,
  sorter,
};

/* The page has rules of its own for an activity among its text. */
export const anyKind = css`
  :host {
    display: block !important;
    max-width: none !important;
    height: 100%;
    margin: 0 !important;
    font-size: calc(1em * var(--fit, 1)) !important;
    line-height: 1.4;
  }
  .activity {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .activity > * {
    flex: none;
  }
  .title {
    color: var(--sb-ink-soft);
    font-size: 1em;
  }
  .quiet {
    font-size: 0.8em;
  }
  .told p:not(.quiet, .source) {
    font-size: 1em;
  }
  .source {
    font-size: 0.7em;
  }
  .instruction,
  .foot {
    display: none;
  }
`;
