import { define } from "../define.js";
import { Scenario } from "../scenario/scenario.js";

define("sb-scenario", Scenario);
