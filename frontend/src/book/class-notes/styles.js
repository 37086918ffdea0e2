/** The look of the notes: they are for one pair of eyes, so that their letters are no larger than on a page. */
import { css } from "lit";

export const styles = css`
  sb-class-notes {
    display: contents;
  }
  .sb-class-notes {
    grid-area: 2 / 1;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    max-height: 45vh;
    padding: 0.5rem 1.5rem;
    border-block-start: 3px solid var(--sb-accent);
    background: var(--sb-surface);
    font: 1rem / 1.4 var(--sb-font);
  }
  .sb-class-notes p {
    max-width: none;
    margin: 0.2rem 0;
  }
  /* However long the notes are, the way to a window of their own is seen, and hides none of them. */
  .sb-class-notes > div {
    overflow: auto;
    border-block-end: 1px solid var(--sb-line);
  }
  .sb-class-notes .own-window {
    margin: 0.3rem 0 0;
  }
  .sb-class-notes button {
    border: 1px solid var(--sb-control-line);
  }
`;
