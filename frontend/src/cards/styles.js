import { css } from "lit";

export const deckStyles = css`
  .instruction + .card {
    margin-block-start: 1.25em;
  }
  .progress {
    margin-block-start: 1.25em;
  }
  .card {
    margin-block-start: 0.5em;
    padding: clamp(0.9em, 4cqi, 1.6em);
    border: 1.5px solid var(--sb-line);
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
    gap: 0.6em;
    margin-block-start: 0.5em;
    padding: 0.35em 0.8em;
  }
  .option:has(:checked) {
    border-color: var(--sb-accent);
    background: var(--sb-accent-soft);
  }
  .option input {
    width: 1.2em;
    height: 1.2em;
  }
  .problem {
    margin: 0 0 0.75em;
  }
  .back {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: 2px dashed var(--sb-line);
  }
  .back .label {
    margin-block: 1em -0.4em;
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
    border: 2px solid var(--sb-accent);
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
