/** The look of the wall. Everything is measured by the screen: 1em of a scene is 40 px of 1080. */
import { css } from "lit";

export const styles = css`
  sb-class-view {
    /* The notes of whoever leads stand under the scene, which is so much smaller for as long. */
    --wall: calc(100vh * var(--share, 1));
    --em: calc(max(18px, min(100vh * 40 / 1080, 100vw * 40 / 1440)) * var(--share, 1));
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto 3.25rem;
    background: var(--sb-paper);
    color: var(--sb-ink);
  }
  .sb-class-stage,
  .sb-class-trial {
    grid-area: 1 / 1;
    min-height: 0;
  }
  .sb-class-trial {
    visibility: hidden;
  }
  .sb-scene {
    --side: max(calc(var(--em) * 1.6), calc((100vw - var(--em) * 42) / 2));
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(var(--em) * 0.9);
    height: 100%;
    padding: calc(var(--em) * 1.3) var(--side) calc(var(--em) * 0.4);
    overflow: auto;
    font-size: var(--em);
  }
  .sb-scene:focus {
    outline: none;
    box-shadow: none;
  }
  .sb-scene h1 {
    max-width: none;
    margin: 0;
    font: 600 1.5em / 1.15 var(--sb-font-heading);
    text-wrap: balance;
  }
  .sb-scene.on h1 {
    color: var(--sb-ink-soft);
  }
  .sb-scene-body {
    display: grid;
    min-height: 0;
  }
  .sb-scene-text {
    min-height: 0;
    font-size: calc(1em * var(--size, 1));
  }
  .sb-scene-text :is(p, ul, ol, li, table, th, td, blockquote, span) {
    max-width: none;
    margin-block: 0;
    font-size: 1em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .sb-scene-text .sb-reach a[href] {
    font-size: 1em;
  }
  .sb-scene-text > :not(:first-child) {
    margin-block-start: 0.65em;
  }
  .sb-scene-text :is(ul, ol) {
    padding-inline-start: 1.2em;
  }
  .sb-scene-text li:not(:first-child) {
    margin-block-start: 0.4em;
  }
  .sb-scene-text .sb-help-lines {
    display: grid;
    grid-template-columns: max-content 1fr;
    padding: 0;
    list-style: none;
  }
  /* The longest number makes room for all; words begin on the line of theirs. */
  .sb-scene-text .sb-help-lines li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    gap: 0.9em;
    align-items: baseline;
    border: 0;
  }
  .sb-scene-text .sb-help-lines li > span {
    padding: 0;
  }
  /* A row has to fit as a whole: lines are near, and on a wall of 4:3 cells as wide as may be. */
  @media (max-aspect-ratio: 3 / 2) {
    .sb-scene:has(.sb-scene-text table) {
      --side: calc(var(--em) * 0.8);
    }
  }
  .sb-scene-text :is(th, td, td p, th p) {
    line-height: 1.25;
  }
  .sb-scene-text table {
    width: 100%;
    border-collapse: collapse;
  }
  .sb-scene-text :is(th, td) {
    padding: 0.35em 0.3em;
    border-block-end: 1px solid var(--sb-line);
    text-align: start;
    vertical-align: top;
  }

  .sb-scene.title {
    grid-template-rows: minmax(0, 1fr) minmax(0, 1.2fr);
  }
  .sb-scene.title h1 {
    align-self: end;
    font-size: 2.5em;
  }
  .sb-scene.box {
    --tone: var(--sb-accent);
    border-inline-start: calc(var(--em) * 0.4) solid var(--tone);
    background: var(--sb-surface);
  }
  .sb-scene.of-help {
    --tone: var(--sb-help);
    background: var(--sb-help-soft);
  }
  .sb-scene.of-guess {
    --tone: var(--sb-repair);
    grid-template-rows: auto auto;
    align-content: safe center;
  }
  .sb-scene.box h1 {
    color: var(--tone);
  }

  .sb-scene.picture .sb-scene-body {
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
    gap: calc(var(--em) * 1.4);
  }
  .sb-scene-picture {
    min-height: 0;
  }
  .sb-scene-picture:only-child {
    grid-column: 1 / -1;
  }
  .sb-scene-picture figure {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    height: 100%;
    margin: 0;
  }
  .sb-scene-picture img {
    width: 100% !important;
    height: auto;
    max-height: 100%;
    object-fit: contain;
    object-position: left top;
    border-radius: var(--sb-radius);
  }
  .sb-scene-picture svg {
    max-height: calc(var(--wall) * 0.3);
  }
  .sb-scene-picture :is(p, figcaption) {
    line-height: 1.3;
  }
  .sb-scene-picture figcaption {
    font-size: 0.75em;
  }
  .sb-scene-picture p {
    max-width: none;
    font-size: 1em;
  }
  .sb-scene.activity:not(:has(.sb-scene-body)) {
    grid-template-rows: minmax(0, 1fr);
    padding-block-start: calc(var(--em) * 0.6);
  }

  .sb-class-bar {
    grid-row: 3;
    display: flex;
    gap: 0.25rem;
    align-items: center;
    padding: 0 0.75rem 0.25rem;
    color: var(--sb-ink-soft);
    font: 1rem / 1.3 var(--sb-font);
  }
  .sb-class-bar p {
    flex: 1;
    margin: 0;
    font-size: 1rem;
    text-align: center;
  }
  sb-class-view button {
    min-width: 44px;
    min-height: 44px;
    padding: 0 0.75rem;
    border: 0;
    border-radius: var(--sb-radius-small);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  sb-class-view .sb-scene-text button {
    margin-top: 0.75em;
    border: 2px solid var(--sb-control-line);
  }
  @media (hover: hover) {
    sb-class-view button:hover {
      background: var(--sb-accent-soft);
      color: var(--sb-ink);
    }
  }
  .sb-class-scenes button {
    border: 1px solid var(--sb-control-line);
  }
  .sb-class-scenes {
    width: min(46rem, 94vw);
    max-height: 84vh;
    padding: 1.5rem;
    border: 1px solid var(--sb-line);
    border-radius: var(--sb-radius);
    background: var(--sb-paper);
    color: var(--sb-ink);
    font: 1.125rem / 1.4 var(--sb-font);
  }
  .sb-class-scenes::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .sb-class-scenes h2 {
    margin: 0;
    font: 600 1.4rem / 1.2 var(--sb-font-heading);
  }
  .sb-class-scenes ol {
    margin: 1rem 0;
    padding: 0;
    list-style: none;
  }
  .sb-class-scenes li button {
    width: 100%;
    border: 0;
    text-align: start;
    font-variant-numeric: tabular-nums;
  }
  .sb-class-scenes [aria-current] {
    background: var(--sb-accent-soft);
    font-weight: 600;
  }
  .sb-class-scenes label {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: 44px;
  }
  /* On a phone there are no keys to hint at, and what was told has a line of its own. */
  @media (max-width: 40rem) {
    sb-class-view {
      grid-template-rows: minmax(0, 1fr) auto auto;
    }
    .sb-class-bar {
      flex-wrap: wrap;
      justify-content: center;
    }
    .sb-class-bar p {
      flex-basis: 100%;
    }
    .sb-class-bar p:not([aria-hidden]) {
      display: none;
    }
  }
`;
