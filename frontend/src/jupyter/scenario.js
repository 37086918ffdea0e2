import { Scenario } from "../scenario/scenario.js";
import { mount } from "./mount.js";

export default mount("sb-scenario", Scenario);
