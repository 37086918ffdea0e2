/** The look of the notes: they are for one pair of eyes, so that their letters are no larger than on a page. */
import { css } from "lit";

export const styles = css`
  sb-class-notes {
    display: contents;
  }
  .sb-class-notes {
    grid-area: 1 / 1;
    align-self: end;
    max-height: 55%;
    padding: 0.75rem 1.5rem;
    overflow: auto;
    border-block-start: 3px solid var(--sb-accent);
    background: var(--sb-surface);
    font: 1.125rem / 1.45 var(--sb-font);
  }
  .sb-class-notes p {
    max-width: none;
    margin: 0.3rem 0;
  }
  /* However long the notes are, the way to a window of their own is seen. */
  .sb-class-notes .own-window {
    position: sticky;
    inset-block-end: -0.75rem;
    margin: 0;
    background: var(--sb-surface);
  }
  .sb-class-notes button {
    border: 1px solid var(--sb-control-line);
  }
`;
