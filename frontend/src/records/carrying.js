/** Where each page has a storage of its own, a link takes along what is kept on its page. */
import { replaceAddress } from "../activity/address.js";
import { bring, coming } from "./merging.js";
import { FIELD, passportIn, readPassport, writePassport } from "./passport.js";
import { createStore, isEachPageAlone } from "./store.js";

/**
 * A click on a link to a page of the course, which goes there with all that is kept here.
 *
 * @param {MouseEvent} event
 */
export async function carryAlong(event) {
  const link = event.currentTarget;
  if (!isEachPageAlone() || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const passport = await writePassport(createStore(window).all(), new Date());
  const address = new URL(link.href);
  address.hash = [address.hash.slice(1), FIELD + passport].filter(Boolean).join("&");
  location.assign(address);
}

/** Takes what the address brings, clears it, and goes to the place that it names. */
export async function arrive() {
  const passport = passportIn(location.hash);
  if (passport === null) return;
  const place = location.hash.replace(/&?p=[^&]*$/, "").replace(/^#$/, "");
  replaceAddress(location.pathname + location.search + place);
  const read = await readPassport(passport);
  const store = createStore(window);
  if (!("refused" in read)) bring(store, coming(store, Object.values(read.records)));
  if (place) document.getElementById(place.slice(1))?.scrollIntoView();
}
