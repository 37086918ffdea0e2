import { Explorer } from "../explorer/explorer.js";
import { mount } from "./mount.js";

export default mount("sb-explorer", Explorer);
