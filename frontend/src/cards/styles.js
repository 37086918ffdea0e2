import { css } from "lit";

export const deckStyles = css`
  .progress {
    margin-block-start: 1.25em;
    color: var(--sb-ink-soft, #4c5a66);
    font-size: 0.88em;
  }
  .card {
    margin-block-start: 0.5em;
    padding: clamp(0.9em, 4cqi, 1.6em);
    border: 1.5px solid var(--sb-line, #d9d0c0);
    border-radius: var(--sb-radius, 14px);
    background: var(--sb-paper, #fffdf9);
    box-shadow: var(--sb-shadow, 0 2px 8px rgb(35 48 59 / 0.1));
  }
  .number,
  .label {
    display: block;
    color: var(--sb-ink-soft, #4c5a66);
    font-family: var(--sb-font, inherit);
    font-size: 0.88rem;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  fieldset {
    min-width: 0;
    margin: 1em 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
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
    border: 1.5px solid var(--sb-control-line, #857a66);
    border-radius: var(--sb-radius-small, 8px);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--sb-accent, #0f6b6b);
  }
  .option:has(:checked) {
    border-color: var(--sb-accent, #0f6b6b);
    background: var(--sb-accent-soft, #d8eae7);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--sb-focus, #0f6b6b);
    outline-offset: 2px;
  }
  .option input {
    width: 1.2em;
    height: 1.2em;
    margin: 0;
    accent-color: var(--sb-accent, #0f6b6b);
  }
  .option input:focus-visible {
    outline: none;
  }
  .problem {
    margin: 0 0 0.75em;
    color: var(--sb-wrong, #9a4f14);
    font-weight: 600;
  }
  .back {
    margin-block-start: 1.1em;
    padding-block-start: 1.1em;
    border-block-start: 2px dashed var(--sb-line, #d9d0c0);
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
    border-color: var(--sb-accent, #0f6b6b);
    background: var(--sb-accent-soft, #d8eae7);
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
    padding: 0;
    list-style: none;
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
    border-color: var(--sb-accent, #0f6b6b);
    border-width: 2px;
  }
  .state {
    color: var(--sb-ink-soft, #4c5a66);
    font-size: 0.88em;
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
