import { css } from "lit";

export const dyadStyles = css`
  .stage {
    display: grid;
    gap: 0.75em 1.5em;
    margin-block-start: 1.25em;
  }
  .faces {
    display: block;
    width: 100%;
    border-radius: var(--sb-radius);
    filter: var(--sb-drawing);
  }
  .told-here {
    min-height: 8.5em;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
    margin: 0;
    color: var(--sb-ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .state strong {
    color: var(--sb-ink);
  }
  .step-mark {
    display: inline-block;
    width: 0.72em;
    height: 0.72em;
    margin-inline-end: 0.35em;
    border: 2px solid var(--sb-accent);
    border-radius: 3px;
  }
  .step-mark.matched {
    background: var(--sb-accent);
  }
  .moment {
    margin-block-start: 0.4em;
    font: 1.15em / 1.45 var(--sb-font-heading);
  }
  .label {
    margin: 0;
    padding-block-start: 0.5em;
  }
  @container (min-width: 38em) {
    .stage {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .told-here {
      align-self: center;
    }
  }

  /* Time runs as it does on the slider below, and in players of every script. */
  .trace,
  .controls {
    direction: ltr;
  }
  .trace {
    --above: 2.4em;
    position: relative;
    height: calc(var(--above) + 9.1em);
    margin-block-start: 1.25em;
    border-block-end: 1px solid var(--sb-line);
    font-size: 0.88em;
  }
  .phase,
  .lines,
  .cursor {
    position: absolute;
    inset-block: 0;
  }
  .phase {
    padding: 0.1em 0.4em;
    border-inline-start: 1px solid var(--sb-line);
    font-weight: 600;
    line-height: 1.25;
  }
  .phase.shaded {
    border-radius: 6px 6px 0 0;
    background: color-mix(in srgb, var(--sb-line) 50%, transparent);
  }
  @container (max-width: 22em) {
    .trace {
      --above: 4.5em;
    }
    .phase {
      padding-inline: 0.2em;
      font-size: 0.8em;
      overflow-wrap: normal;
    }
  }
  .lines {
    inset-inline: 0;
  }
  .lines.to-come {
    opacity: 0.28;
  }
  .lines.past {
    clip-path: inset(0 calc(100% - var(--now)) 0 0);
  }
  .lines svg {
    position: absolute;
    inset-inline: 0;
    top: var(--above);
    width: 100%;
    height: 5.4em;
    overflow: visible;
    fill: none;
    stroke-width: 2.4;
    stroke-linejoin: round;
  }
  .lines .band {
    top: calc(var(--above) + 7.3em);
    height: 1.5em;
    overflow: hidden;
  }
  .band path {
    fill: var(--sb-accent);
  }
  .joy {
    color: var(--sb-repair);
    stroke: currentColor;
  }
  .upset {
    color: var(--sb-help);
    stroke: currentColor;
  }
  path.upset {
    stroke-dasharray: 7 4;
  }
  .name,
  .in-step {
    position: absolute;
    padding-inline: 0.25em;
    border-radius: 4px;
    background: var(--sb-surface);
    font-weight: 600;
    line-height: 1.25;
    stroke: none;
  }
  .name {
    /* Above the line's highest point. */
    top: calc(var(--above) + 5.4em * (1 - var(--height)) - 1.45em);
    transform: translateX(-50%);
  }
  .in-step {
    top: calc(var(--above) + 5.9em);
    inset-inline-start: 0;
    background: none;
    color: var(--sb-accent);
  }
  .cursor {
    top: 1.6em;
    inset-inline-start: var(--now);
    margin-inline-start: -1px;
    /* Forced colours take a ground away, and leave a border. */
    border-inline-start: 2px solid var(--sb-ink);
  }

  /* The thumb's middle runs from one end of the trace to the other. */
  input[type="range"] {
    width: calc(100% + 28px);
    margin: 0 -14px;
  }
  .controls {
    margin-block-start: 0.4em;
  }
  .controls .mark {
    margin-inline-end: 0.3em;
  }
  .watch {
    min-width: 8.5em;
  }
  .watch .mark {
    fill: currentColor;
  }
  .controls [aria-pressed="true"],
  .controls [aria-current="true"] {
    border-color: var(--sb-accent);
    background: var(--sb-accent-soft);
    box-shadow: inset 0 0 0 1px var(--sb-accent);
    font-weight: 600;
  }
`;
