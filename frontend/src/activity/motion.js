/** Whether the learner wants no motion. */
export function isMotionReduced() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
