import { css } from "lit";

/** The look of ranges, of a mark for each child, and of a cloud with a line. */
export const countedStyles = css`
  .mark {
    fill: var(--chart-colour);
    stroke: var(--chart-colour);
  }
  .mark.hollow {
    fill: none;
  }
  .bubble {
    fill: var(--chart-colour);
    fill-opacity: 0.25;
    stroke: var(--chart-colour);
  }
  .range {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 2.25;
  }
  .range.wide {
    stroke-width: 5;
  }
  svg text.small {
    fill: var(--sb-ink-soft);
    font-size: calc(var(--chart-em, 14px) * 0.92);
  }
  svg.units {
    display: block;
    max-width: 100%;
  }
  .unit-group {
    margin-block-start: 1em;
  }
  .unit-group p {
    margin: 0 0 0.3em;
  }
  .unit-group .key {
    margin-block-start: 0.4em;
  }
  .key .icon {
    width: 1.1em;
    height: 1.1em;
    overflow: visible;
    vertical-align: -0.15em;
  }
  .icon .mark,
  .icon .ring {
    stroke-width: 1.5;
  }
  .ring {
    fill: none;
    stroke: var(--sb-help);
    stroke-width: 1.75;
  }
  .cut {
    stroke: var(--sb-ink);
    stroke-width: 2.5;
  }
  .cut.was {
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }
  .key.meanings {
    padding: 0;
    list-style: none;
  }
  @media (forced-colors: active) {
    .ring,
    .cut {
      stroke: CanvasText;
    }
    svg text.small {
      fill: CanvasText;
    }
  }
`;
