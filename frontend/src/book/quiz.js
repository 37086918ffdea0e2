import { define } from "../define.js";
import { Quiz } from "../quiz/quiz.js";

define("sb-quiz", Quiz);
