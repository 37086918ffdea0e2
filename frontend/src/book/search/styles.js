/** What is found looks the same below the header and on the search page. */
const css = String.raw;

export const styles = css`
  .sb-found[hidden] {
    display: none;
  }
  .sb-found > p[role="status"] {
    margin: 0 0 1rem;
    color: var(--sb-ink-soft);
    font-size: 1rem;
  }
  .sb-found > p[role="status"]:empty {
    display: none;
  }
  .sb-found ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sb-found ol > li {
    margin: 0;
    border-top: 1px solid var(--sb-line);
  }
  .sb-found ol a {
    display: block;
    margin-inline: -0.75rem;
    padding: 0.875rem 0.75rem;
    border-radius: var(--sb-radius-small);
    color: var(--sb-ink);
    text-decoration: none;
  }
  .sb-found ol a:focus-visible {
    background: var(--sb-accent-soft);
  }
  @media (hover: hover) {
    .sb-found ol a:hover {
      background: var(--sb-accent-soft);
    }
  }
  .sb-found ol a > strong {
    display: block;
    color: var(--sb-accent);
    font-family: var(--sb-font-heading);
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .sb-found ol a > span {
    display: block;
    font-size: 1rem;
    line-height: 1.5;
  }
  .sb-found .sb-found-where {
    margin-block: 0.125rem 0.25rem;
    color: var(--sb-ink-soft);
    font-size: 0.9375rem;
  }
  .sb-found mark {
    border-radius: 0.2em;
    background: none;
    box-shadow: inset 0 -0.5em var(--sb-mark);
    color: inherit;
    font-weight: 600;
  }
  .sb-found {
    --sb-mark: color-mix(in srgb, var(--sb-repair) 30%, transparent);
  }
  .sb-found-help {
    margin: 0 0 1.25rem;
    padding: 1.125rem 1.25rem;
    border: 1px solid var(--sb-help);
    border-radius: var(--sb-radius);
    background: var(--sb-help-soft);
    font-size: 1.0625rem;
    line-height: 1.5;
  }
  .sb-found-help h2 {
    margin: 0 0 0.375rem;
    color: var(--sb-help);
    font-family: var(--sb-font-heading);
    font-size: 1.1875rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .sb-found-help p {
    margin: 0;
  }
  .sb-found-help .sb-help-lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    margin: 0.875rem 0;
    padding: 0;
    list-style: none;
  }
  .sb-found-help .sb-help-reach a {
    display: flex;
    align-items: center;
    justify-content: center;
    min-width: 6.5rem;
    min-height: 2.75rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--sb-help);
    border-radius: var(--sb-radius-small);
    background: var(--sb-paper);
    font-size: 1.125rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .sb-found-help .sb-help-long > .sb-help-reach {
    flex: 0 1 11rem;
  }
  .sb-found-help .sb-help-long a {
    min-width: 0;
  }
  .sb-found-help a {
    color: var(--sb-help);
  }
  .sb-found-help .sb-found-read a {
    display: inline-block;
    margin-inline-end: 0.75rem;
    padding-block: 0.5rem;
  }
  .sb-found-help .sb-found-secret {
    color: var(--sb-ink-soft);
    font-size: 0.9375rem;
  }
  .sb-found-all {
    margin-top: 0.5rem;
    border-color: var(--sb-control-line);
  }
  .sb-found-nothing h2 {
    margin: 0 0 0.5rem;
    font-family: var(--sb-font-heading);
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.35;
  }
  .sb-found-nothing :is(p, ul) {
    margin: 0 0 0.75rem;
    font-size: 1.0625rem;
  }
  .sb-found-nothing ul {
    padding-inline-start: 1.25rem;
  }
  .sb-find .sb-found {
    position: absolute;
    z-index: 30;
    top: calc(100% + 0.5rem);
    inset-inline-end: 0;
    width: 30rem;
    max-height: calc(100vh - 6rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1.25rem 1.5rem;
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius);
    background: var(--sb-paper);
    box-shadow: var(--sb-shadow);
  }
  @media (max-width: 61.99rem) {
    .sb-find .sb-found {
      display: none;
    }
  }
  @media print {
    .sb-find .sb-found {
      display: none;
    }
  }
`;
