/** The look that all activities share; every colour and font comes from theme/tokens.css. */
import { css } from "lit";

export const activityStyles = css`
  :host {
    display: block;
    position: relative;
    max-width: 50rem;
    margin-block: 2em;
    color: var(--sb-ink);
    color-scheme: var(--sb-scheme);
    font-family: var(--sb-font);
    /* A notebook's output area has smaller text than people read comfortably. */
    font-size: max(1em, 16px);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What fits depends on the box, not on the window: a notebook's output may be narrow. */
  .activity {
    container-type: inline-size;
    /* Large text needs the room of a phone for its words. */
    padding: min(clamp(1em, 4vw, 2em), 6vw);
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius);
    background: var(--sb-surface);
  }
  .printed {
    display: none;
  }
  .title,
  .subtitle {
    margin: 0;
    color: inherit;
    font: 600 1.4em / 1.25 var(--sb-font-heading);
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1.2em;
  }
  .instruction {
    margin: 0.35em 0 0;
    color: var(--sb-ink-soft);
  }
  p,
  ul,
  ol {
    margin: 0.5em 0 0;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  [role="list"] {
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--sb-accent);
    text-underline-offset: 0.15em;
  }
  a:is([href^="tel:"], [href^="sms:"]) {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  code {
    font-size: 0.9em;
    white-space: break-spaces;
    overflow-wrap: anywhere;
  }
  code.lines {
    display: block;
    margin-block: 0.5em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius-small);
    background: var(--sb-paper);
    font-size: 0.9rem;
    line-height: 1.5;
    text-align: start;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  /* A picture is drawn once: its numbers and its time run from left to right in every script. */
  svg,
  input[type="range"] {
    direction: ltr;
  }
  .mark {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  .told {
    padding: 0.7em 0.9em;
    border-inline-start: 4px solid var(--tone, var(--sb-line));
    border-radius: var(--sb-radius-small);
    background: var(--ground, var(--sb-paper));
  }
  .told.right {
    --tone: var(--sb-right);
    --ground: var(--sb-right-soft);
  }
  .told.again {
    --tone: var(--sb-wrong);
    --ground: var(--sb-wrong-soft);
  }
  .told.shown,
  .told.more {
    --tone: var(--sb-accent);
    --ground: var(--sb-accent-soft);
  }
  .told.brief {
    padding: 0.2em 0.9em;
    border-color: transparent;
    background: none;
  }
  .told p {
    margin: 0.25em 0 0;
  }
  .told > :first-child {
    margin-block-start: 0;
  }
  .told .verdict {
    display: flex;
    gap: 0.4em;
    width: fit-content;
    margin: 0;
    color: var(--tone);
    font-weight: 600;
  }
  .verdict .mark {
    margin-block-start: 0.2em;
  }
  .source,
  .quiet {
    color: var(--sb-ink-soft);
    font-size: 0.88em;
  }

  .foot {
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--sb-line);
  }
  .foot > .plain {
    margin-inline-start: -0.6em;
  }
  .origins ul {
    font-size: 0.88em;
  }
  .origins li + li {
    margin-block-start: 0.5em;
  }
  .small-heading {
    font-weight: 600;
  }
  .problem,
  .asked {
    color: var(--sb-wrong);
    font-weight: 600;
  }
  .counter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.75em;
    align-items: baseline;
  }
  .badge {
    padding: 0.05em 0.6em;
    border: 1px solid var(--sb-control-line);
    border-radius: 1em;
    color: var(--sb-ink);
  }
  /* Paper on the ground of the activity: a sheet to read from, and a slip among others. */
  .sheet {
    margin-block-start: 1.25em;
    padding: clamp(1em, 4cqi, 1.75em);
    border-radius: var(--sb-radius);
    background: var(--sb-paper);
  }
  .slip {
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius-small);
    background: var(--sb-paper);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* On paper the static form says everything at once. */
  @media print {
    :host([prints-fallback]) .activity {
      display: none;
    }
    .printed {
      display: block;
    }
  }
`;
