/** The look of the wall. Everything is measured by the screen: 1em of a scene is 40 px of 1080. */
import { css } from "lit";

export const styles = css`
  sb-class-view {
    --em: max(18px, min(100vh * 40 / 1080, 100vw * 40 / 1440));
    position: fixed;
    inset: 0;
    z-index: 10;
    display: grid;
    grid-template-rows: minmax(0, 1fr) 3.25rem;
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
    display: grid;
    height: 100%;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(var(--em) * 0.8);
    min-height: 0;
    padding: calc(var(--em) * 1.1) calc(var(--em) * 2) calc(var(--em) * 0.5);
    overflow: auto;
    font-size: var(--em);
    line-height: 1.45;
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
  .sb-scene-text {
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    max-width: 32em;
    min-height: 0;
    padding-block-end: 4%;
  }
  .sb-scene :is(p, ul, ol, table, blockquote) {
    max-width: none;
    margin: 0;
    font-size: 1em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .sb-scene-text > * + * {
    margin-block-start: 0.7em;
  }
  .sb-scene :is(ul, ol) {
    padding-inline-start: 1.2em;
  }
  .sb-scene li + li {
    margin-block-start: 0.45em;
  }
  .sb-scene .sb-help-lines {
    padding: 0;
    list-style: none;
  }
  .sb-scene table {
    width: 100%;
    border-collapse: collapse;
  }
  .sb-scene :is(th, td) {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--sb-line);
    font-size: 1em;
    text-align: start;
    vertical-align: top;
  }

  /* The first of a lesson, and a few words by themselves, stand large in the middle. */
  .sb-scene.title {
    grid-template-rows: minmax(0, 1fr) minmax(0, 1fr);
  }
  .sb-scene.title h1 {
    align-self: end;
    font-size: 2.4em;
  }
  .sb-scene.title .sb-scene-text {
    justify-content: start;
    font-size: 1.15em;
  }
  .sb-scene.box {
    --tone: var(--sb-accent);
    background: var(--sb-surface);
    border-inline-start: calc(var(--em) * 0.4) solid var(--tone);
  }
  .sb-scene.help,
  .sb-scene.sb-help-aside {
    --tone: var(--sb-help);
    background: var(--sb-help-soft);
  }
  .sb-scene.guess {
    --tone: var(--sb-repair);
  }

  .sb-scene.picture .sb-scene-body {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: calc(var(--em) * 1.4);
    min-height: 0;
  }
  .sb-scene.picture .sb-scene-picture:only-child {
    grid-column: 1 / -1;
  }
  .sb-scene-picture {
    display: grid;
    min-height: 0;
    align-items: center;
  }
  .sb-scene-picture figure {
    display: contents;
  }
  .sb-scene-picture img {
    width: 100% !important;
    height: 100%;
    min-height: 0;
    object-fit: contain;
    border-radius: var(--sb-radius);
  }
  .sb-scene-body {
    min-height: 0;
  }
  .sb-scene:not(.picture) .sb-scene-body {
    display: grid;
  }
  .sb-scene.activity {
    grid-template-rows: minmax(0, 1fr);
  }

  .sb-class-bar {
    grid-row: 2;
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
  sb-class-view button:hover {
    background: var(--sb-accent-soft);
    color: var(--sb-ink);
  }
  .sb-class-notes {
    max-height: 40vh;
    padding: 0.75rem 1.5rem;
    overflow: auto;
    border-block-start: 2px solid var(--sb-accent);
    background: var(--sb-surface);
    font: 1.125rem / 1.5 var(--sb-font);
  }
  .sb-class-notes :is(p, dl, dd) {
    margin: 0.25rem 0;
  }
  .sb-class-notes dt {
    font-weight: 600;
  }
  .sb-class-notes > button,
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
`;
