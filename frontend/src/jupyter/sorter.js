import { Sorter } from "../sorter/sorter.js";
import { mount } from "./mount.js";

export default mount("sb-sorter", Sorter);
