import assert from "node:assert/strict";
import { test } from "vitest";
import { calendarFile } from "../../../src/book/review/calendar.js";

const NOW = new Date("2026-11-27T04:05:06.789Z");
/** 28 February 2028 is day 21242: the day after is the 29th. */
const LEAP = 21_242;

/** @param {string} text @returns {string[]} its lines, put together again where they were folded */
const unfolded = (text) => text.replaceAll("\r\n ", "").split("\r\n");

test("each day is an event of a whole day, with a name of its own and the time of its making", () => {
  const lines = unfolded(
    calendarFile([LEAP, LEAP + 1], NOW, "https://example.org/book/review.html"),
  );
  assert.deepEqual(lines.slice(0, 5), [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Secure Base//Review//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
  ]);
  const of = (/** @type {string} */ name) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  assert.deepEqual(of("DTSTART;VALUE=DATE:"), ["20280228", "20280229"]);
  assert.deepEqual(of("DTEND;VALUE=DATE:"), ["20280229", "20280301"]);
  assert.deepEqual(of("UID:"), ["review-20280228@secure-base", "review-20280229@secure-base"]);
  assert.deepEqual(of("DTSTAMP:"), ["20261127T040506Z", "20261127T040506Z"]);
  // Each reminds at ten in the morning of its day: RFC 5545 wants these three of an alarm that is seen.
  const alarms = lines.join("\n").match(/BEGIN:VALARM\n[\s\S]*?\nEND:VALARM\nEND:VEVENT/g);
  assert.deepEqual(
    alarms,
    Array(2).fill(
      "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:PT10H\nDESCRIPTION:A few questions from Secure Base\\, if you like\nEND:VALARM\nEND:VEVENT",
    ),
  );
  assert.deepEqual(of("URL:"), Array(2).fill("https://example.org/book/review.html"));
  assert.deepEqual(lines.slice(-2), ["END:VCALENDAR", ""]);
});

test("every line ends as it must, and none is longer than 75 bytes", () => {
  const page = `https://example.org/${"é".repeat(90)}`;
  const text = calendarFile([LEAP], NOW, page);
  assert.equal(text.replaceAll("\r\n", "").includes("\n"), false);
  const sizes = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  assert.ok(Math.max(...sizes) <= 75, String(Math.max(...sizes)));
  assert.ok(unfolded(text).includes(`URL:${page}`));
});

test("signs that mean something in such a file are marked, and a line break stays one line", () => {
  const lines = unfolded(calendarFile([LEAP], NOW, ""));
  const [title] = lines.filter((line) => line.startsWith("SUMMARY:"));
  assert.equal(title, "SUMMARY:A few questions from Secure Base\\, if you like");
  const [says] = lines.filter((line) => line.startsWith("DESCRIPTION:"));
  assert.match(says, /a missed day is just a day\.\\nNobody but you sees your answers\.$/);
  assert.equal(lines.filter((line) => line.startsWith("URL")).length, 0);
});
