import { define } from "../define.js";
import { Sorter } from "../sorter/sorter.js";

define("sb-sorter", Sorter);
