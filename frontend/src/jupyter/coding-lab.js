import { CodingLab } from "../coding/coding-lab.js";
import { mount } from "./mount.js";

export default mount("sb-coding-lab", CodingLab);
