import { Quiz } from "../quiz/quiz.js";
import { mount } from "./mount.js";

export default mount("sb-quiz", Quiz);
