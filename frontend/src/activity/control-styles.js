import { css } from "lit";

/** Buttons, fields and folds, and the ring around what has the focus. */
export const controlStyles = css`
  button,
  select,
  input[type="text"],
  .boxed {
    border: 1.5px solid var(--sb-control-line);
    border-radius: var(--sb-radius-small);
    background: var(--sb-paper);
  }
  button,
  select,
  input[type="text"] {
    min-height: 44px;
    padding: 0.45em min(1em, 6vw);
    color: var(--sb-ink);
    font: inherit;
    line-height: 1.3;
  }
  button {
    cursor: pointer;
  }
  select {
    max-width: 100%;
  }
  button.primary {
    border-color: var(--sb-accent);
    background: var(--sb-accent);
    color: var(--sb-accent-ink);
    font-weight: 600;
  }
  @media (hover: hover) {
    button:hover,
    label.ringed:hover {
      border-color: var(--sb-accent);
    }
    button.primary:hover {
      box-shadow: 0 0 0 2px var(--sb-accent-soft);
    }
  }
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--sb-accent);
    padding-inline: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :disabled {
    opacity: 1;
    cursor: default;
  }
  :focus-visible,
  .ringed:has(:is(input, select):focus-visible) {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
  .ringed :is(input, select):focus-visible {
    outline: none;
  }
  /* The page keeps what is scrolled to clear of its header, which grows with large text. */
  :focus,
  .hand,
  [data-together] {
    scroll-margin-block: 2.5rem 1rem;
  }
  legend:focus-visible,
  .title:focus-visible,
  .subtitle:focus-visible {
    outline-offset: 6px;
    border-radius: 2px;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  /* Words with their radio button or box: all of it can be pressed. */
  .pressable {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .pressable input {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin: 0;
    accent-color: var(--sb-accent);
  }

  summary {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: 44px;
    border-radius: var(--sb-radius-small);
    color: var(--sb-accent);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: "";
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.15em 0.1em;
    /* physical: a drawn mark, which is mirrored as a whole */
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
  }
  details[open] > summary::before {
    transform: rotate(45deg);
  }
  summary:dir(rtl)::before {
    scale: -1 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    summary::before {
      transition: 0.15s ease-out;
      transition-property: border-color, box-shadow, transform;
    }
  }
`;

/**
 * A slider whose thumb is as large as a fingertip. An element with a track of its own sets
 * `--thumb-lift` so that the thumb stands on the middle of it; `--thumb-edge`, `--thumb-fill` and
 * `--thumb-ring` change the thumb, and `--track-half` how thick the track is.
 */
export const sliderStyles = css`
  input[type="range"] {
    height: 44px;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  /* Drawn as a border, which forced colours leave in place. */
  input[type="range"]::-webkit-slider-runnable-track {
    height: 0;
    border-block: var(--track-half, 2px) solid var(--sb-control-line);
    border-radius: var(--track-half, 2px);
  }
  input[type="range"]::-moz-range-track {
    height: 0;
    border-block: var(--track-half, 2px) solid var(--sb-control-line);
    border-radius: var(--track-half, 2px);
  }
  input[type="range"]::-webkit-slider-thumb {
    width: 28px;
    height: 28px;
    margin-block-start: var(--thumb-lift, -14px);
    border: 3px solid var(--thumb-edge, var(--sb-paper));
    border-radius: 50%;
    background: var(--thumb-fill, var(--sb-accent));
    box-shadow: 0 0 0 var(--thumb-ring, 1.5px) var(--sb-accent);
    appearance: none;
  }
  input[type="range"]::-moz-range-thumb {
    width: 22px;
    height: 22px;
    border: 3px solid var(--thumb-edge, var(--sb-paper));
    border-radius: 50%;
    background: var(--thumb-fill, var(--sb-accent));
    box-shadow: 0 0 0 var(--thumb-ring, 1.5px) var(--sb-accent);
  }
  input[type="range"]:focus-visible {
    outline: none;
  }
  input[type="range"]:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
  input[type="range"]:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
`;
