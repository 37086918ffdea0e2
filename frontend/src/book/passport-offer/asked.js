/** Whether the offer was taken, or put aside: it is made once. */

const KEY = "secure-base/passport";

export function isAsked() {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function noteUsed() {
  try {
    localStorage.setItem(KEY, "asked");
  } catch {
    // Where nothing can be kept there is no place to take along either.
  }
}
