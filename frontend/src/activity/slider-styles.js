import { css } from "lit";

/**
 * A slider whose thumb is as large as a fingertip. An element draws its own track, and sets
 * `--thumb-lift` so that the thumb stands on the middle of it.
 */
export const sliderStyles = css`
  input[type="range"] {
    height: 44px;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
  }
  input[type="range"]::-webkit-slider-thumb {
    width: 28px;
    height: 28px;
    margin-block-start: var(--thumb-lift);
    border: 3px solid var(--sb-paper);
    border-radius: 50%;
    background: var(--sb-accent);
    box-shadow: 0 0 0 1.5px var(--sb-accent);
    appearance: none;
  }
  input[type="range"]::-moz-range-thumb {
    width: 22px;
    height: 22px;
    border: 3px solid var(--sb-paper);
    border-radius: 50%;
    background: var(--sb-accent);
    box-shadow: 0 0 0 1.5px var(--sb-accent);
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
