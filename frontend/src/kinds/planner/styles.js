import { css } from "lit";

export const plannerStyles = css`
  .moments {
    margin-block-start: 1em;
  }
  .moments .group {
    margin-block-start: 1.25em;
    font-weight: 600;
  }
  .moments .about {
    margin-block-start: 0;
    color: var(--sb-ink-soft);
  }
  .moments li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--sb-line);
  }
  .moments li p {
    margin: 0;
  }
  .text {
    font: 1.1em / 1.35 var(--sb-font-heading);
  }

  .suggesting {
    margin-block-start: 0.75em;
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0 1em;
  }
  legend {
    font-weight: 600;
  }
  .pressable {
    gap: 0.6em;
  }

  .today {
    margin-block-start: 1em;
    padding: clamp(0.9em, 4cqi, 1.6em);
    border: 1.5px solid var(--sb-accent);
    border-radius: var(--sb-radius);
    background: var(--sb-paper);
  }
  .today .text {
    font-size: 1.3em;
  }
  .row {
    margin-block-start: 1em;
  }
  .to-copy {
    white-space: pre-line;
  }
  .week {
    margin-block-start: 0.75em;
  }
  .told button {
    margin-inline-start: -0.6em;
  }
  .days {
    margin: 1em 0 1.25em;
  }
  /* The button stands beside the day, and below it where the name of the day has no room. */
  .day {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    align-items: center;
    padding: 0.6em min(0.9em, 5vw);
  }
  .day + .day {
    margin-block-start: 0.5em;
  }
  .day.is-free {
    border-style: dashed;
    background: none;
  }
  .day p {
    margin: 0;
  }
  .day-words {
    flex: 1 1 min-content;
    min-width: 0;
    overflow-wrap: break-word;
  }
  .day .name {
    font-weight: 600;
  }
  .is-free .text {
    color: var(--sb-ink-soft);
  }
  .chooser {
    flex: 1 0 100%;
    margin-block-start: 1em;
  }
  .chooser fieldset {
    display: block;
  }
  .chooser .group {
    margin-block: 0.9em 0;
    font-weight: 600;
  }
  .chooser label {
    padding-block: 0.3em;
    line-height: 1.35;
  }
  /* Always at hand, however long the list is. */
  .chooser .done {
    position: sticky;
    inset-block-end: 0;
    margin: 0;
    padding-block: 0.6em;
    background: var(--sb-paper);
  }
  /* What has the focus must not lie behind it. */
  .chooser legend {
    scroll-margin-block-end: 50vh;
  }
  .chooser input {
    scroll-margin-block: 5rem;
  }
  .day.is-free .done {
    background: var(--sb-surface);
  }
`;
