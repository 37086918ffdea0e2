/** A QR code as the path of a drawing: each dark square is 1 by 1. */
import { qrcode } from "../../qr-code.js";

/** The blank squares around it, without which a camera does not find it. */
const QUIET = 4;

/** @param {string} text in ASCII @returns {{path: string, viewBox: string}} */
export function codeOf(text) {
  // A quarter of it may be folded, stained or badly copied; the size is the smallest that holds it.
  const code = qrcode(0, "Q");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count }, (_, place) => place);
  const path = places
    .flatMap((row) =>
      places.filter((at) => code.isDark(row, at)).map((at) => `M${at} ${row}h1v1h-1z`),
    )
    .join("");
  const side = count + 2 * QUIET;
  return { path, viewBox: `${-QUIET} ${-QUIET} ${side} ${side}` };
}
