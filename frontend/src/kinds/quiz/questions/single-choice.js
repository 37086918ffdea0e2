/** One right option. */
export { oneOption as default } from "../one-option.js";
