/**
 * What is kept, as QR codes that another device reads with its camera. Each code is a whole
 * passport with some of the records: as they are merged, they can be read in any order.
 *
 * @import { ActivityRecord } from "../../records/record.js"
 */
import { qrcode } from "../../qr-code.js";
import { FIELD, writeInDigits } from "../../records/passport.js";

/** What fits into a code of 117 squares, which a phone still reads from the screen of another. */
export const MOST_DIGITS = 2600;

/**
 * @param {Record<string, ActivityRecord>} records @param {Date} now
 * @returns {Promise<{passports: string[], left: ActivityRecord[]}>} as few passports as will do, in
 *   the order of the records; what is too long for a code by itself is left
 */
export async function passportsFor(records, now) {
  const passports = [];
  const left = [];
  /** @type {Record<string, ActivityRecord>} */
  let inHand = {};
  let passport = "";
  for (const record of Object.values(records)) {
    const more = { ...inHand, [record.activity]: record };
    const longer = await writeInDigits(more, now);
    if (longer.length <= MOST_DIGITS) {
      [inHand, passport] = [more, longer];
      continue;
    }
    const alone = await writeInDigits({ [record.activity]: record }, now);
    if (alone.length > MOST_DIGITS) {
      left.push(record);
      continue;
    }
    passports.push(passport);
    [inHand, passport] = [{ [record.activity]: record }, alone];
  }
  if (passport) passports.push(passport);
  return { passports, left };
}

/**
 * @param {string} page the address of *Your answers* @param {string} passport in digits
 * @returns {{size: number, path: string}} the side of the code in squares, with the white round it,
 *   and its dark squares as a path of SVG
 */
export function drawCode(page, passport) {
  const [version, digits] = passport.split(".");
  const code = qrcode(0, "L");
  code.addData(`${page}#${FIELD}${version}.`, "Byte");
  code.addData(digits, "Numeric");
  code.make();
  const count = code.getModuleCount();
  const rows = [];
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      const start = column;
      while (column < count && code.isDark(row, column)) column++;
      if (column > start) {
        rows.push(`M${start + QUIET} ${row + QUIET}h${column - start}v1h${start - column}z`);
      }
    }
  }
  return { size: count + 2 * QUIET, path: rows.join("") };
}

/** How many squares of white a code needs on each side. */
const QUIET = 4;
