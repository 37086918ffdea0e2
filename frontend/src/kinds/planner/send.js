/**
 * Sends a text to somebody: by what the device shares with, else by way of its clipboard. It goes
 * where the reader sends it, and nowhere else.
 *
 * @param {string} text
 * @returns {Promise<"shared" | "copied" | "neither">} shared: or the reader thought better of it
 */
export async function send(text) {
  if (navigator.share) {
    try {
      await navigator.share({ text });
      return "shared";
    } catch (error) {
      if (/** @type {Error} */ (error).name === "AbortError") return "shared";
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "neither";
  }
}
