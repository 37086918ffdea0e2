import { css } from "lit";

/** Four rooms through the same minute. */
export const sideBySideStyles = css`
  .four .rooms {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1em;
  }
  .four .name {
    margin: 0 0 0.3em;
    color: var(--chart-colour);
    font-weight: 600;
  }
  .four .does {
    margin-block-start: 0.3em;
    line-height: 1.3;
  }

  /* Four rooms are taller than a screen: what moves them stays in view. */
  .time.stays {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    margin-block-start: 0.75em;
    padding-block-end: 0.5em;
    border-block-start: 1px solid var(--sb-line);
    background: var(--sb-surface);
  }

  /* Two rooms beside one another fit into a lesson's own column. */
  @container (min-width: 27em) {
    .four .rooms {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 1.25em;
    }
    /* Words of two lines must not push the lower rooms down and up again. */
    .four .does {
      min-height: 2.6em;
    }
    /* In one row, so that a window that is low or enlarged keeps room for the rooms. */
    .time.stays {
      display: flex;
      gap: 1em;
      align-items: center;
      padding-block: 0.4em;
    }
    .time.stays .controls {
      flex-wrap: nowrap;
    }
  }
`;
