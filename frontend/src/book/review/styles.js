import { css } from "lit";

export const reviewStyles = css`
  .lead {
    margin-block-start: 0.5em;
    font: 1.3em / 1.35 var(--sb-font-heading);
    text-wrap: balance;
  }
  sb-asked-again {
    margin-block: -1em 0;
  }
  .row,
  .steps {
    margin-block-start: 1.25em;
  }
  .steps {
    justify-content: space-between;
  }
  .calendar {
    margin-block-start: 1.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--sb-line);
  }
  .worth {
    padding: 0;
    list-style: none;
  }
  .worth > li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--sb-line);
  }
  .worth > li:last-child {
    border-block-end: 1px solid var(--sb-line);
  }
  .worth > li > a {
    font-weight: 600;
  }
  .worth a {
    display: flex;
    width: fit-content;
    align-items: center;
    min-height: 44px;
  }
  .worth ul {
    padding-inline-start: 1.25em;
  }
  .worth ul li {
    padding-block: 0.25em;
  }
  p[role="status"]:empty {
    display: none;
  }
`;
