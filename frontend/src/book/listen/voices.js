/**
 * The voices that may read: English, and of the device itself. Any other voice would send the text
 * to somebody.
 */

/**
 * @param {SpeechSynthesis | undefined} speech
 * @returns {SpeechSynthesisVoice[]} none where the browser cannot speak, or has not found out yet
 */
export function ownVoices(speech) {
  const voices = speech?.getVoices() ?? [];
  return voices.filter(
    ({ localService, lang }) => localService === true && /^en(?![a-z])/i.test(lang),
  );
}
