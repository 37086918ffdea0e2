/** Everything live in the published book, as one classic script that also runs from file://. */
import { Answers } from "./answers/answers.js";
import { define } from "./define.js";
import { Quiz } from "./quiz/quiz.js";
import { Sorter } from "./sorter/sorter.js";

define("sb-quiz", Quiz);
define("sb-sorter", Sorter);
define("sb-answers", Answers);
