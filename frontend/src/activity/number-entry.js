/**
 * Reads a number as people write it: `40`, `2.5`, `2,5`, `-3`, `1,000`, `40%`.
 *
 * A comma followed by three digits parts thousands, as in UK writing; any other comma is a decimal
 * comma.
 *
 * @param {string} text
 * @returns {number | null} null when it is no number
 */
export function readNumber(text) {
  const bare = text.normalize("NFKC").replace(/\s+/g, "").replace(/^[−–]/, "-").replace(/%$/, "");
  const isThousands = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(bare);
  const plain = isThousands ? bare.replaceAll(",", "") : bare.replace(",", ".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
