/**
 * The voices that may read: of the page's language, and of the device itself. Any other voice would
 * send the text to somebody.
 */
import { language } from "../../activity/text.js";

/**
 * @param {SpeechSynthesis | undefined} speech
 * @returns {SpeechSynthesisVoice[]} none where the browser cannot speak, or has not found out yet
 */
export function ownVoices(speech) {
  const voices = speech?.getVoices() ?? [];
  const [name] = language().split("-");
  const ours = new RegExp(`^${name}(?![a-z])`, "i");
  return voices.filter(({ localService, lang }) => localService === true && ours.test(lang));
}
