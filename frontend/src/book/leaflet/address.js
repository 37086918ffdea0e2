/**
 * What a teacher types as the address of the course.
 *
 * @typedef {keyof typeof import("./words.js").words.problems} Problem
 * @typedef {{href: string, shown: string}} Address `shown`: as one would type it
 */

/** More makes the code so fine that an old phone, or a copy of a copy, fails. */
const LONGEST = 200;
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
const THIS_COMPUTER = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** @param {string} typed not blank @returns {Address | Problem} */
export function readAddress(typed) {
  const text = typed.trim();
  if (/\s/.test(text)) return "blank";
  const [scheme] = text.match(SCHEME) ?? [];
  if (scheme?.toLowerCase() === "file:" || /^([a-z]:)?[\\/]/i.test(text)) return "folder";
  if (scheme && !/^https?:$/i.test(scheme)) return "scheme";
  const url = parsed(scheme ? text : `https://${text}`);
  if (!url || !isHost(url.hostname, text, Boolean(scheme))) return "none";
  if (url.username || url.password) return "secret";
  if (THIS_COMPUTER.test(url.hostname)) return "here";
  if (url.href.length > LONGEST) return "long";
  return { href: url.href, shown: text.replace(/^https:\/\//i, "").replace(/\/$/, "") };
}

/** @param {Location} location @param {string} root the way to the first page @returns {string} "" where no phone can reach it */
export function ownAddress({ protocol, hostname, href }, root) {
  if (!protocol.startsWith("http") || THIS_COMPUTER.test(hostname)) return "";
  return new URL(root || ".", href).href;
}

/** @param {string} text */
function parsed(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Browsers make an address of "12" and of "a..b", and nobody means these. @param {string} host @param {string} text @param {boolean} isWhole */
function isHost(host, text, isWhole) {
  const isNumber = /^\d+(\.\d+){3}$/.test(host);
  if (isNumber) return text.includes(host);
  if (host.startsWith("[")) return true;
  const labels = host.replace(/\.$/, "").split(".");
  return labels.every(Boolean) && (labels.length > 1 || isWhole || host === "localhost");
}
