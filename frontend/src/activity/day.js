const DAY_MILLISECONDS = 86_400_000;

/**
 * The days of the device's own calendar, counted from 1 January 1970: one more at each midnight,
 * and on no day two, however long summer time makes it.
 *
 * @param {Date} now
 */
export function dayNumber(now) {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MILLISECONDS;
}
