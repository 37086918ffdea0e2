import { css } from "lit";

export const scenarioStyles = css`
  .title:has(.fold) {
    position: relative;
  }
  .title:has([aria-expanded="false"]) {
    font-size: 1.15em;
  }
  :host([folds]) {
    margin-block: 0.75em;
  }
  .fold {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    align-items: baseline;
    justify-content: space-between;
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  /* All of the card opens it. */
  .fold::after {
    content: "";
    position: absolute;
    inset: calc(-1 * clamp(1em, 4vw, 2em));
  }
  .fold > span:first-child::before {
    content: "";
    display: inline-block;
    width: 0.5rem;
    height: 0.5rem;
    margin-inline-end: 0.65rem;
    border-block-end: 2px solid var(--sb-accent);
    border-inline-end: 2px solid var(--sb-accent);
    transform: translateY(-0.1em) rotate(-45deg);
  }
  [aria-expanded="true"] > span:first-child::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  .fold .quiet {
    font-family: var(--sb-font);
    font-size: 0.88rem;
  }
  .fold .done {
    color: var(--sb-right);
  }
  .fold + .people {
    display: block;
    padding-inline-start: 1.15rem;
    color: var(--sb-ink-soft);
    font-family: var(--sb-font);
    font-size: 1rem;
    font-weight: 400;
    line-height: 1.4;
  }
  .page {
    border: 1px solid var(--sb-line);
    box-shadow: var(--sb-shadow);
  }
  .moment {
    margin-block-start: 1.25em;
  }
  .drawing {
    display: block;
    width: 100%;
    height: auto;
    margin-block-end: 1em;
    border-radius: var(--sb-radius-small);
  }
  .two-lines {
    display: block;
    width: 100%;
    height: 2.25rem;
    margin-block-end: 0.75em;
    fill: none;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .two-lines path {
    vector-effect: non-scaling-stroke;
  }
  .two-lines.meet {
    transform: scaleX(-1);
  }
  .carer {
    stroke: var(--sb-accent);
  }
  .baby {
    stroke: var(--sb-repair);
  }
  .people {
    margin: 0;
    color: var(--sb-ink-soft);
  }
  .situation {
    margin-block-start: 0.35em;
    font: 1.2em / 1.5 var(--sb-font-heading);
  }
  .label {
    display: block;
    color: var(--sb-ink-soft);
    font: 600 0.88rem / 1.4 var(--sb-font);
  }
  .cue {
    margin-block-start: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--sb-repair);
  }
  .help {
    margin-block-start: 1em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--sb-help);
    border-radius: var(--sb-radius-small);
    background: var(--sb-help-soft);
  }
  .help .label,
  .help a {
    color: var(--sb-help);
  }
  .step {
    margin: 0 0 0.75em;
    font: 1.2em / 1.5 var(--sb-font-heading);
  }
  .choices,
  .trail ol {
    margin: 0.6em 0 0;
  }
  .choices li + li {
    margin-block-start: 0.6em;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 64px;
    padding: 0.7em 1.1em;
    border: 2px solid var(--sb-accent);
    line-height: 1.4;
    text-align: start;
  }
  @media (hover: hover) {
    .choice:hover {
      background: var(--sb-accent-soft);
    }
  }
  .outcome,
  .ending {
    border: 1px solid var(--sb-accent);
  }
  .outcome > .label {
    margin-block-start: 1.1em;
  }
  .outcome > .label + p {
    margin-block-start: 0.1em;
  }
  .next {
    font: 1.2em / 1.45 var(--sb-font-heading);
  }
  .kind {
    margin-block-start: 1.1em;
    padding: 0.7em 0.9em;
    border-radius: var(--sb-radius-small);
    background: var(--sb-accent-soft);
  }
  .outcome .row,
  .ending > button {
    margin-block-start: 1.25em;
  }
  .ending {
    border-color: var(--sb-repair);
  }
  .ending .subtitle {
    color: var(--sb-repair);
  }
  .reflection {
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--sb-line);
  }
  textarea {
    display: block;
    width: 100%;
    margin-block-start: 0.5em;
    padding: 0.6em 0.8em;
    color: var(--sb-ink);
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }
  .trail {
    margin-block-start: 1.5em;
  }
  .trail .label {
    font-size: inherit;
  }
  /* The dots are one below the other on a thread; the last has no thread to go on. */
  .trail li {
    position: relative;
    padding-block: 0 0.5em;
    padding-inline: 1.4em 0;
  }
  .trail li::before,
  .trail li:not(:last-child)::after {
    content: "";
    position: absolute;
    /* Forced colours take a ground away, and leave a border. */
    border: 0 solid var(--sb-accent);
  }
  .trail li::before {
    inset-block: 0.5em auto;
    inset-inline: 0 auto;
    border-width: 0.3em;
    border-radius: 50%;
  }
  .trail li:not(:last-child)::after {
    inset-block: 0.8em -0.8em;
    inset-inline: calc(0.3em - 1px) auto;
    border-inline-start-width: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .outcome,
    .ending {
      animation: arrives 0.3s ease-out;
    }
    @keyframes arrives {
      from {
        transform: translateY(8px);
      }
    }
  }
`;
