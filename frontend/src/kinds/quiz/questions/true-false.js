/** A statement that is true or false. */
export { oneOption as default } from "../one-option.js";
