import { define } from "../define.js";
import { Planner } from "../planner/planner.js";

define("sb-planner", Planner);
