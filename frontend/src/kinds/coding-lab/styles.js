import { css } from "lit";

/** The list, the guide, the two reunions and their ratings. */
export const codingStyles = css`
  .label {
    margin-block-start: 1em;
    padding: 0.7em 0.9em;
  }
  .label > :first-child {
    margin: 0;
  }
  .more {
    margin-block-start: 1em;
  }
  .guide {
    margin-block-start: 0.5em;
  }
  .guide dl,
  .result dl {
    margin: 0.35em 0 0;
  }
  .guide dt {
    margin-block-start: 0.6em;
    font-weight: 600;
  }
  .guide dd,
  .result dd {
    margin: 0;
  }
  .guide .small-heading {
    margin-block-start: 1.25em;
  }
  .all ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8rem, 100%), 1fr));
    gap: 0.4em;
    margin: 0.25em 0 0;
  }
  .all button {
    display: grid;
    width: 100%;
    padding-inline: 0.75em;
    text-align: start;
  }
  .all [aria-current="step"] {
    border: 3px solid var(--sb-accent);
    font-weight: 600;
  }
  .all .state {
    font-weight: 400;
  }

  form {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--sb-line);
  }
  .counter {
    margin: 0 0 0.3em;
  }
  .name {
    margin: 0;
    font-weight: 600;
  }
  .episode {
    padding: clamp(1em, 4cqi, 1.5em);
    border: 1px solid var(--sb-line);
    box-shadow: var(--sb-shadow);
  }
  .telling {
    margin-block-start: 0.35em;
    font: 1.15em / 1.5 var(--sb-font-heading);
  }

  .scale {
    display: grid;
    gap: 0.4em 1.5em;
    padding-block: 1em 0.4em;
    border-block-end: 1px solid var(--sb-line);
  }
  .scales > :last-child {
    border: 0;
  }
  .chosen {
    margin: 0;
    line-height: 1.4;
  }
  .scale summary {
    font-size: 0.88em;
  }
  .scale ol {
    margin-block-end: 0.75em;
    padding-inline-start: 1.6em;
  }
  .seven {
    display: grid;
    grid-template-columns: repeat(4, minmax(44px, 1fr));
    gap: 4px;
  }
  .point,
  .group {
    position: relative;
    cursor: pointer;
  }
  .point {
    display: grid;
    place-content: center;
    min-height: 44px;
    font-variant-numeric: tabular-nums;
  }
  .point input,
  .group input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .point:has(:checked) {
    border-color: var(--sb-accent);
    background: var(--sb-accent);
    color: var(--sb-accent-ink);
    font-weight: 700;
  }
  .group:has(:checked) {
    border-color: var(--sb-accent);
    box-shadow: inset 0 0 0 2px var(--sb-accent);
  }
  .groups {
    margin-block-start: 1.5em;
  }
  .four {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.6em;
    margin-block-start: 0.5em;
  }
  .group {
    padding: 0.6em 0.9em;
  }
  .letter,
  .about {
    display: block;
  }
  .about {
    line-height: 1.4;
  }
  .group-mark {
    width: 1em;
    height: 1em;
    fill: var(--chart-colour);
    vertical-align: -0.1em;
  }
  form > .primary,
  .problem {
    margin-block-start: 1.25em;
  }

  @container (min-width: 23rem) {
    .seven {
      grid-template-columns: repeat(7, minmax(44px, 1fr));
    }
  }
  /* A lesson's own column is as wide: what is chosen stands beside what can be chosen. */
  @container (min-width: 31em) {
    .scale {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 1.5em;
      padding-block: 0.75em 0.25em;
    }
    .seven {
      grid-template-columns: repeat(7, 45px);
      align-self: start;
    }
    .scale details {
      width: calc(7 * 45px + 6 * 4px);
    }
  }
  /* Where the system chooses the colours, the marks of what is chosen are drawn anew. */
  @media (forced-colors: active) {
    :is(.point, .group):has(:checked) {
      outline: 3px solid Highlight;
    }
    .group-mark {
      fill: CanvasText;
    }
  }
`;
