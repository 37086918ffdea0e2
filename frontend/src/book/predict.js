import { define } from "../define.js";
import { Predict } from "../predict/predict.js";

define("sb-predict", Predict);
