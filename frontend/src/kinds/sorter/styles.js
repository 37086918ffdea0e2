import { css } from "lit";

export const sorterStyles = css`
  .table {
    margin-block-start: 1.25em;
  }
  .progress,
  .how {
    margin: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0.5em 0 0.75em;
  }
  .card,
  .room {
    display: grid;
    grid-template-rows: 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    grid-area: 1 / 1;
    gap: 0.6em;
    align-items: center;
    padding: 0.75em;
    border: 1.5px solid var(--sb-line);
    border-radius: var(--sb-radius);
  }
  .card {
    background: var(--sb-paper);
    box-shadow: var(--sb-shadow);
  }
  .room {
    visibility: hidden;
  }
  #card,
  .room::before {
    margin: 0;
    font: 1.25em / 1.35 var(--sb-font-heading);
    text-align: center;
    text-wrap: balance;
  }
  .room::before {
    content: attr(data-text);
  }
  .card .told,
  .room::after {
    margin: 0;
    padding: 0.5em 0.8em;
    line-height: 1.4;
  }
  .room::after {
    content: attr(data-told);
    padding-block-end: 0.75em;
    border-inline-start: 4px solid;
    white-space: pre-line;
  }
  .piles,
  .sorted {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.6em 0.75em;
  }
  .piles {
    margin-block-start: 0.5em;
  }
  .pile {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1em 0.75em;
    align-content: center;
    min-height: 64px;
    border: 2px solid var(--sb-accent);
    text-align: start;
  }
  @media (hover: hover) {
    .pile:hover {
      background: var(--sb-accent-soft);
    }
  }
  .pile:active {
    transform: translateY(1px);
  }
  .name {
    font-weight: 600;
  }
  .about {
    grid-column: 1;
  }
  kbd {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: center;
    min-width: 1.7em;
    padding: 0.1em 0.4em;
    border: 1px solid var(--sb-control-line);
    border-radius: 5px;
    color: var(--sb-ink-soft);
    font: inherit;
    font-size: 0.8em;
    text-align: center;
  }
  /* A phone has no keys to speak of. */
  @media not ((hover: hover) and (pointer: fine)) {
    kbd {
      display: none;
    }
  }
  .told {
    margin-block-start: 1em;
  }
  .about-card {
    font-weight: 600;
  }
  .deck {
    margin-block-start: 0.75em;
  }
  .deck ul,
  .sorted ul {
    margin: 0.25em 0 0;
  }
  .deck li + li {
    margin-block-start: 0.4em;
  }
  .deck button {
    width: 100%;
    text-align: start;
  }
  .deck [aria-pressed="true"] {
    border: 3px solid var(--sb-accent);
  }
  .sorted {
    margin-block-start: 1.5em;
    gap: 1.25em 0.75em;
  }
  .sorted .name {
    margin: 0;
    padding-block-end: 0.3em;
    border-block-end: 2px solid var(--sb-accent);
  }
  .sorted li {
    margin-block-start: 0.5em;
    padding: 0.1em 0.75em;
  }
  .sorted summary {
    color: inherit;
    padding-block: 0.35em;
    line-height: 1.35;
  }
  .sorted .mark {
    color: var(--sb-right);
  }
  .why {
    margin-block: 0 0.6em;
    margin-inline: 1.5em 0;
  }
  .why p {
    margin: 0 0 0.3em;
  }
  .empty {
    margin: 0.5em 0 0;
    padding: 0.5em 0.75em;
    border: 1px dashed var(--sb-line);
    border-radius: var(--sb-radius-small);
  }
  @media (prefers-reduced-motion: no-preference) {
    .card {
      animation: taken 0.25s ease-out;
    }
    .settles {
      animation: settles 0.45s cubic-bezier(0.2, 0.9, 0.3, 1.15);
    }
    @keyframes taken {
      from {
        transform: translateY(-6px);
      }
    }
    @keyframes settles {
      from {
        transform: translateY(-18px) rotate(-1.5deg);
      }
    }
  }
`;
