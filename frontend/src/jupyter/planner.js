import { Planner } from "../planner/planner.js";
import { mount } from "./mount.js";

export default mount("sb-planner", Planner);
