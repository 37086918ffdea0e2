import { Answers } from "../answers/answers.js";
import { define } from "../define.js";

define("sb-answers", Answers);
