"""What moves on a page by itself, shadow trees included."""

MOVING = """() => {
  const within = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element.shadowRoot, ...within(element.shadowRoot)] : []);
  return [document, ...within(document)].flatMap((root) => root.getAnimations())
    .filter((animation) => animation.playState === "running")
    .map((animation) => animation.animationName ?? animation.transitionProperty);
}"""
