/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  showsTitle: true,
  /** What to know first, where there is such; the story; what one can do, and what comes of it. */
  steps: ({ spec }) => (spec?.help ? 3 : 2),
  show: (scenario, step) => {
    scenario.classStep = step + (scenario.spec?.help ? 0 : 1);
  },
  styles: css`
    .title .fold {
      pointer-events: none;
    }
    .fold::after,
    .fold > span:first-child::before,
    .people,
    .trail,
    :host(:not([class-step="0"])) .activity > .help,
    :host(:not([class-step="1"])) .page,
    :host(:not([class-step="2"])) .moment {
      display: none !important;
    }
    .page,
    .moment {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr);
      gap: 0 1.2em;
      align-content: start;
      margin: 0.5em 0 0;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .page > *,
    .moment > * {
      grid-column: 2;
    }
    :is(.page, .moment) > :is(.drawing, .two-lines) {
      grid-area: 1 / 1 / 20 / 2;
      margin: 0;
    }
    .moment:not(:has(> .drawing)) > * {
      grid-column: 1 / -1;
    }
    /* A plan calls them so, and cards have these letters. */
    .choices {
      counter-reset: choice;
    }
    .choice > :first-child::before {
      counter-increment: choice;
      content: counter(choice, upper-alpha);
      margin-inline-end: 0.7em;
      font: 700 1.1em / 1 var(--sb-font-heading);
    }
    .situation,
    .step,
    .next {
      margin: 0;
      font-size: 1em;
      line-height: 1.4;
    }
    .activity > .help {
      font-size: 1.1em;
      line-height: 1.5;
    }
    .kind {
      margin-block-start: 0.5em;
      padding: 0.3em 0.6em;
    }
    .reflection textarea,
    #privacy {
      display: none;
    }
  `,
};
