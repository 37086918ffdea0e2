import { css } from "lit";

/** What is drawn in a colour of the theme says so by a class. */
export const colourStyles = css`
  .c-accent {
    --chart-colour: var(--sb-accent);
  }
  .c-secure {
    --chart-colour: var(--sb-secure);
  }
  .c-avoidant {
    --chart-colour: var(--sb-avoidant);
  }
  .c-resistant {
    --chart-colour: var(--sb-resistant);
  }
  .c-disorganised {
    --chart-colour: var(--sb-disorganised);
  }
  .c-repair {
    --chart-colour: var(--sb-repair);
  }
  .c-help {
    --chart-colour: var(--sb-help);
  }
  .c-ink {
    --chart-colour: var(--sb-ink);
  }
`;
