/** What was not known in a sitting, by lesson, and where it can be read up. */
import { html } from "lit";
import { plainText } from "../../activity/text.js";
import { alone } from "./quizzes.js";
import { words } from "./words.js";

/** @import { Lesson } from "./lessons.js" */
/** @import { Question } from "./schedule.js" */

/** @param {Question[]} wrong @param {Lesson[]} lessons */
export function renderReadUp(wrong, lessons) {
  const of = (/** @type {Lesson} */ { lesson }) => wrong.filter((one) => one.lesson === lesson);
  return html`<p>${words.worthAnotherLook}</p>
    <ul class="worth" role="list">
      ${lessons
        .filter((lesson) => of(lesson).length)
        .map(
          (lesson) => html`<li>
            <a href=${lesson.href}>${lesson.title}</a>
            <ul>
              ${of(lesson).map((question) => html`<li>${renderPrompt(question, lesson)}</li>`)}
            </ul>
          </li>`,
        )}
    </ul>`;
}

/** @param {Question} question @param {Lesson} lesson its prompt, which leads to the part that tells of it where that is known */
function renderPrompt(question, { href }) {
  const [{ prompt }] = alone(question).questions;
  const text = plainText(prompt);
  return question.part ? html`<a href=${`${href}#${question.part}`}>${text}</a>` : text;
}
