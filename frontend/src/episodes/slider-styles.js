import { css } from "lit";

/** The slider through the time of an episode. */
export const sliderStyles = css`
  input[type="range"] {
    display: block;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    box-sizing: border-box;
    height: 4px;
    border: 2px solid var(--sb-control-line, #857b6b);
    border-radius: 2px;
  }
  input[type="range"]::-moz-range-track {
    box-sizing: border-box;
    height: 4px;
    border: 2px solid var(--sb-control-line, #857b6b);
    border-radius: 2px;
  }
  input[type="range"]::-webkit-slider-thumb {
    width: 28px;
    height: 28px;
    margin-block-start: -14px;
    appearance: none;
    border: 3px solid var(--sb-paper, #fffdf9);
    border-radius: 50%;
    background: var(--sb-accent, #0f6b6b);
    box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
  }
  input[type="range"]::-moz-range-thumb {
    width: 22px;
    height: 22px;
    border: 3px solid var(--sb-paper, #fffdf9);
    border-radius: 50%;
    background: var(--sb-accent, #0f6b6b);
    box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
  }
  input[type="range"]:focus-visible {
    outline: none;
  }
  input[type="range"]:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--sb-focus, #1d4f91);
    outline-offset: 2px;
  }
  input[type="range"]:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--sb-focus, #1d4f91);
    outline-offset: 2px;
  }
`;
