/** Everything live in the published book, as one classic script that also runs from file://. */
import { Answers } from "./answers/answers.js";
import { define } from "./define.js";
import "./book/episode-player.js";
import { DyadPlayer } from "./dyad/dyad-player.js";
import { Explorer } from "./explorer/explorer.js";
import { Predict } from "./predict/predict.js";
import { Quiz } from "./quiz/quiz.js";
import { Scenario } from "./scenario/scenario.js";
import { Sorter } from "./sorter/sorter.js";

define("sb-quiz", Quiz);
define("sb-sorter", Sorter);
define("sb-scenario", Scenario);
define("sb-predict", Predict);
define("sb-explorer", Explorer);
define("sb-dyad-player", DyadPlayer);
define("sb-answers", Answers);
