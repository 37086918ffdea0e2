/**
 * A file of days for the reader's own calendar (RFC 5545), made in the page: nobody is told of it.
 * A day has the same name in each file, so that a later file does not put it in twice.
 */
import { words } from "./words.js";

const DAY_MILLISECONDS = 86_400_000;
/**
 * When it reminds one on its day, from midnight on: late enough to wake nobody, and early enough to
 * choose a quiet moment. An event of a whole day has no hour of its own.
 */
const REMINDS_AT = "PT10H";
/** No line is longer, in bytes; what is goes on in the next, after a blank. */
const LONGEST_LINE = 75;

/**
 * @param {number[]} days counted from 1 January 1970 @param {Date} now
 * @param {string} page its address, or nothing where it lies in a folder of this device
 */
export function calendarFile(days, now, page) {
  const events = days.flatMap((day) => [
    "BEGIN:VEVENT",
    `UID:review-${dateOf(day)}@secure-base`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(day + 1)}`,
    `SUMMARY:${escaped(words.calendarTitle)}`,
    `DESCRIPTION:${escaped(words.calendarSays)}`,
    ...(page ? [`URL:${page}`] : []),
    // Nobody is busy because of it.
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:${REMINDS_AT}`,
    `DESCRIPTION:${escaped(words.calendarTitle)}`,
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Secure Base//Review//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/**
 * @param {number[]} days @param {Date} now
 * @returns {string} the address of the file, to be let go of later: some browsers read it after the click
 */
export function saveCalendar(days, now) {
  const { protocol, origin, pathname } = location;
  const page = protocol === "https:" ? origin + pathname : "";
  const file = new Blob([calendarFile(days, now, page)], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = words.calendarFile;
  link.click();
  return link.href;
}

/** @param {number} day @returns {string} such as `20261128` */
function dateOf(day) {
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10).replaceAll("-", "");
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

/** @param {string} line */
function folded(line) {
  const encoder = new TextEncoder();
  let [text, size] = ["", 0];
  // Whole characters: half of one cannot be read.
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > LONGEST_LINE) [text, size] = [`${text}\r\n `, 1];
    text += character;
    size += bytes;
  }
  return text;
}
