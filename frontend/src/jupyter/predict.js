import { Predict } from "../predict/predict.js";
import { mount } from "./mount.js";

export default mount("sb-predict", Predict);
