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
  .moments li p,
  .chosen p {
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
  fieldset input {
    width: 1.3em;
    height: 1.3em;
  }

  .subtitle {
    margin-block-start: 1.5em;
  }
  .kind {
    margin-block-start: 0.25em;
  }
  .told button {
    margin-inline-start: -0.6em;
  }
  .days {
    margin: 1em 0 1.25em;
  }
  .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1em;
    padding: 0.9em;
  }
  .day + .day {
    margin-block-start: 0.6em;
  }
  .day.is-free {
    border-style: dashed;
    background: none;
  }
  .day label {
    font-weight: 600;
  }
  .day select {
    width: 100%;
    min-width: 0;
    text-overflow: ellipsis;
  }
  .chosen {
    font-size: 0.94em;
  }
  .chosen .text {
    margin-block-end: 0.25em;
    font-size: 1.2em;
  }
  .deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-inline-start: -0.6em;
    font-size: 0.94em;
  }

  /* Where the chooser shows the whole moment, it is not said a second time. */
  @container (min-width: 36em) {
    .day {
      grid-template-columns: 7.5em minmax(0, 1fr);
      align-items: center;
    }
    .day > :not(label, select) {
      grid-column: 2;
    }
    .chosen .text {
      display: none;
    }
  }
`;
