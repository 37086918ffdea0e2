import { define } from "../define.js";
import { Explorer } from "../explorer/explorer.js";

define("sb-explorer", Explorer);
