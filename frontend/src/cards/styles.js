import { css } from "lit";

export const deckStyles = css`
  .progress {
    margin-block-start: 1.25em;
  }
  .card {
    margin-block-start: 0.5em;
    padding: clamp(0.9em, 4cqi, 1.6em);
    border: 1.5px solid var(--sb-line);
    border-radius: var(--sb-radius);
    background: var(--sb-paper);
    box-shadow: var(--sb-shadow);
  }
  .number,
  .label {
    display: block;
    color: var(--sb-ink-soft);
    font-family: var(--sb-font);
    font-size: 0.88rem;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  fieldset {
    margin: 1em 0;
  }
  legend {
    font-weight: 600;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
    align-items: center;
    min-height: 44px;
    margin-block-start: 0.5em;
    padding: 0.35em 0.8em;
    border: 1.5px solid var(--sb-control-line);
    border-radius: var(--sb-radius-small);
    cursor: pointer;
  }
  @media (hover: hover) {
    .option:hover {
      border-color: var(--sb-accent);
    }
  }
  .option:has(:checked) {
    border-color: var(--sb-accent);
    background: var(--sb-accent-soft);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
  .option input {
    width: 1.2em;
    height: 1.2em;
    margin: 0;
    accent-color: var(--sb-accent);
  }
  .option input:focus-visible {
    outline: none;
  }
  .problem {
    margin: 0 0 0.75em;
    color: var(--sb-wrong);
    font-weight: 600;
  }
  .back {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: 2px dashed var(--sb-line);
  }
  .back .label {
    margin-block-start: 1em;
    margin-block-end: -0.4em;
  }
  .back .subtitle {
    margin-block-start: 1em;
  }
  .back .told {
    margin-block-start: 0.75em;
    border-color: var(--sb-accent);
    background: var(--sb-accent-soft);
  }
  .ways {
    justify-content: space-between;
    margin-block-start: 1em;
  }
  .ways .next {
    margin-inline-start: auto;
  }
  .all {
    font-weight: 600;
  }
  .all-cards {
    margin-block-start: 0.5em;
  }
  .all-cards ol {
    margin: 0.25em 0 0;
  }
  .all-cards li + li {
    margin-block-start: 0.4em;
  }
  .all-cards button {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    justify-content: space-between;
    width: 100%;
    text-align: start;
  }
  .all-cards [aria-current] {
    border-color: var(--sb-accent);
    border-width: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .back {
      animation: turned 0.3s ease-out;
    }
    @keyframes turned {
      from {
        transform: translateY(-6px);
      }
    }
  }
`;
