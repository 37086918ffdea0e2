import { css } from "lit";

export const scenarioStyles = css`
  .page,
  .moment {
    margin-block-start: 1.25em;
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--sb-line, #d9d0c0);
    border-radius: var(--sb-radius, 14px);
    background: var(--sb-paper, #fffdf9);
  }
  .page {
    box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
  }
  .moment {
    border: 0;
    padding: 0;
    background: none;
  }
  .strands {
    display: block;
    width: 100%;
    height: 2.25rem;
    margin-block-end: 0.75em;
    fill: none;
    stroke-linecap: round;
    stroke-width: 3;
  }
  .strands path {
    vector-effect: non-scaling-stroke;
  }
  .strands.meet {
    transform: scaleX(-1);
  }
  .carer {
    stroke: var(--sb-accent, #0f6b6b);
  }
  .baby {
    stroke: var(--sb-repair, #8a6000);
  }
  .people {
    margin: 0;
    color: var(--sb-ink-soft, #4c5a66);
  }
  .situation {
    margin-block-start: 0.35em;
    font-family: var(--sb-font-heading, inherit);
    font-size: 1.2em;
    line-height: 1.5;
  }
  .label {
    display: block;
    color: var(--sb-ink-soft, #4c5a66);
    font-family: var(--sb-font, inherit);
    font-size: 0.88rem;
    font-weight: 600;
    line-height: 1.4;
  }
  .cue {
    margin-block-start: 1em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--sb-repair, #8a6000);
  }
  .help {
    margin-block-start: 1em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--sb-help, #8a3f4d);
    border-radius: var(--sb-radius-small, 8px);
    background: var(--sb-help-soft, #fbebe6);
  }
  .help .label,
  .help a {
    color: var(--sb-help, #8a3f4d);
  }
  .step {
    margin: 0 0 0.75em;
    font-family: var(--sb-font-heading, inherit);
    font-size: 1.2em;
    line-height: 1.5;
  }
  .choices,
  .trail ol {
    margin: 0.6em 0 0;
    padding: 0;
    list-style: none;
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
    border-color: var(--sb-accent, #0f6b6b);
    border-width: 2px;
    line-height: 1.4;
    text-align: start;
  }
  .choice:hover {
    background: var(--sb-accent-soft, #d8eae7);
  }
  .was-tried {
    color: var(--sb-ink-soft, #4c5a66);
    font-size: 0.88em;
  }
  .outcome,
  .ending {
    padding: clamp(1em, 4cqi, 1.75em);
    border: 1px solid var(--sb-accent, #0f6b6b);
    background: var(--sb-paper, #fffdf9);
  }
  .outcome > .label {
    margin-block-start: 1.1em;
  }
  .outcome > .label + p {
    margin-block-start: 0.1em;
  }
  .next {
    font-family: var(--sb-font-heading, inherit);
    font-size: 1.2em;
    line-height: 1.45;
  }
  .kind {
    margin-block-start: 1.1em;
    padding: 0.7em 0.9em;
    border-radius: var(--sb-radius-small, 8px);
    background: var(--sb-accent-soft, #d8eae7);
  }
  .outcome .row,
  .ending > button {
    margin-block-start: 1.25em;
  }
  .ending {
    border-color: var(--sb-repair, #8a6000);
  }
  .ending .subtitle {
    color: var(--sb-repair, #8a6000);
  }
  .reflection {
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--sb-line, #d9d0c0);
  }
  textarea {
    display: block;
    width: 100%;
    margin-block-start: 0.5em;
    padding: 0.6em 0.8em;
    border: 1.5px solid var(--sb-control-line, #857a66);
    border-radius: var(--sb-radius-small, 8px);
    background: var(--sb-paper, #fffdf9);
    color: var(--sb-ink, #23303b);
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }
  .trail {
    margin-block-start: 1.5em;
    color: var(--sb-ink-soft, #4c5a66);
    font-size: 0.88em;
  }
  .trail .label {
    font-size: inherit;
  }
  /* The dots are one below the other on a thread; the last has no thread to go on. */
  .trail li {
    position: relative;
    padding: 0 0 0.5em 1.4em;
  }
  .trail li::before,
  .trail li:not(:last-child)::after {
    content: "";
    position: absolute;
    background: var(--sb-accent, #0f6b6b);
  }
  .trail li::before {
    inset: 0.5em auto auto 0;
    width: 0.6em;
    height: 0.6em;
    border-radius: 50%;
  }
  .trail li:not(:last-child)::after {
    inset: 0.8em auto -0.8em calc(0.3em - 1px);
    width: 2px;
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
