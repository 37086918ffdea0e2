/**
 * The passport: all that is kept, packed into a text that fits into the fragment of a link, which
 * no browser sends to a server. It holds what a saved file holds, deflated, behind a check sum:
 *
 *     1 AAAAA…            version 1, then in the signs of base64url:
 *                         4 bytes of CRC-32 over the rest; the rest: raw deflate of the file's JSON
 *     1.123456…           the same bytes as one decimal number, with a 1 before their first: a QR
 *                         code has room for a third more of them in digits
 *
 * A passport that was made once must be read for ever: tests/records/passports.json is frozen.
 *
 * @import { ActivityRecord } from "./record.js"
 * @import { Refusal } from "./saved-file.js"
 */
import { FORMS } from "./record.js";
import { LARGEST_FILE, readSavedFile, writeSavedFile } from "./saved-file.js";

/** How it is called in the fragment of a link. */
export const FIELD = "p=";
/** In characters. What is longer is no passport of ours, and would not survive being sent. */
export const LONGEST_PASSPORT = 200_000;
const VERSION = "1";
const MOST_DIGITS = 10_000;
const CHECK_BYTES = 4;
const PIECE = 0x2000;

/**
 * @param {Record<string, ActivityRecord>} records @param {Date} now
 * @returns {Promise<string>}
 */
export async function writePassport(records, now) {
  return VERSION + toBase64(await packed(records, now));
}

/**
 * The same in digits.
 *
 * @param {Record<string, ActivityRecord>} records @param {Date} now
 * @returns {Promise<string>}
 */
export async function writeInDigits(records, now) {
  const hexadecimal = Array.from(await packed(records, now), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `${VERSION}.${BigInt(`0x1${hexadecimal.join("")}`)}`;
}

/** @param {Record<string, ActivityRecord>} records @param {Date} now */
async function packed(records, now) {
  const file = JSON.stringify(JSON.parse(writeSavedFile(records, now)));
  const stream = new CompressionStream("deflate-raw");
  const deflated = /** @type {Uint8Array} */ (
    await through(stream, new TextEncoder().encode(file))
  );
  const bytes = new Uint8Array(CHECK_BYTES + deflated.length);
  bytes.set(checkOf(deflated));
  bytes.set(deflated, CHECK_BYTES);
  return bytes;
}

/**
 * @param {string} text as it stands behind `p=`
 * @returns {Promise<{records: Record<string, ActivityRecord>, savedAt: Date}
 *   | {refused: Refusal | "cut"}>} "cut": it is not whole, or was changed
 */
export async function readPassport(text, forms = FORMS) {
  if (text.length > LONGEST_PASSPORT) return { refused: "too-big" };
  const [, version, point, body] = text.match(/^(\d)(\.?)([\w-]*)$/) ?? [];
  if (!version) return { refused: "cut" };
  if (version > VERSION) return { refused: "newer" };
  const bytes = version === VERSION ? (point ? fromDigits(body) : fromBase64(body)) : null;
  const deflated = bytes?.subarray(CHECK_BYTES);
  if (!bytes || !deflated?.length) return { refused: "cut" };
  if (checkOf(deflated).some((byte, place) => byte !== bytes[place])) return { refused: "cut" };
  let file;
  try {
    const stream = new DecompressionStream("deflate-raw");
    file = await through(stream, deflated, LARGEST_FILE);
  } catch {
    return { refused: "cut" };
  }
  return file ? readSavedFile(new TextDecoder().decode(file), forms) : { refused: "too-big" };
}

/**
 * Finds the passport in what was pasted, or what an address ends in.
 *
 * @param {string} text a link, or the passport alone
 * @returns {string | null}
 */
export function passportIn(text) {
  const given = text.trim();
  const [, passport] = given.match(/#(?:.*&)?p=([^&]*)$/s) ?? [];
  return passport ?? (/^\d[\w.-]{8,}$/.test(given) ? given : null);
}

/**
 * @param {{readable: ReadableStream, writable: WritableStream}} stream @param {Uint8Array} bytes
 * @param {number} [most] of what comes out
 * @returns {Promise<Uint8Array | null>} null where it is more than that
 */
async function through({ readable, writable }, bytes, most = Infinity) {
  const writer = writable.getWriter();
  // What is wrong with the bytes is heard of where they are read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = readable.getReader();
  const pieces = [];
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      return null;
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** @param {Uint8Array} bytes @returns {number[]} their CRC-32, the highest byte first */
function checkOf(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  const check = ~sum >>> 0;
  return [24, 16, 8, 0].map((shift) => (check >>> shift) & 255);
}

/** @param {Uint8Array} bytes @returns {string} */
function toBase64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @param {string} text @returns {Uint8Array | null} */
function fromBase64(text) {
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** @param {string} text @returns {Uint8Array | null} */
function fromDigits(text) {
  if (!/^\d+$/.test(text) || text.length > MOST_DIGITS) return null;
  const [, bytes] =
    BigInt(text)
      .toString(16)
      .match(/^1((?:..)*)$/) ?? [];
  return bytes === undefined
    ? null
    : Uint8Array.from(bytes.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
