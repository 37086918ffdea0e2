import { CodingLab } from "../coding/coding-lab.js";
import { define } from "../define.js";

define("sb-coding-lab", CodingLab);
