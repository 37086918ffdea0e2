/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** One question at a time. */
  steps: ({ spec }) => spec?.questions.length ?? 1,
  show: (quiz, step) => {
    quiz.showing = quiz.spec?.questions[step]?.id;
    quiz.problem = "";
  },
  styles: css`
    .title,
    .numbers,
    .steps,
    .counter {
      display: none;
    }
    .question {
      margin-block-start: 0.5em;
    }
    .question :is(.option + .option, .order > li + li) {
      margin-block-start: 0.3em;
    }
    .prompt {
      margin-block-start: 0;
      font-size: 1.15em;
      line-height: 1.3;
    }
  `,
};
