// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import { all, inPage, kept, press, said, seen, settled } from "../../in-page.js";

const claims = {
  schema_version: 1,
  kind: "claim-cards",
  id: "small-claims",
  title: "Small claims",
  instruction: "",
  sources: [],
  assumptions: [],
  cards: [
    { verdict: "holds-up", found: "This holds up" },
    { verdict: "partly", found: "This holds up in part" },
    { verdict: "does-not-hold-up", found: "This does not hold up" },
  ].map(({ verdict, found }) => ({
    id: verdict,
    heard: `Somebody says: ${verdict}`,
    verdict,
    found,
    evidence: "What was found.",
    say: "Say it so.",
    for_students: null,
    sources: [],
  })),
};

beforeEach(() => {
  // 1970-01-03 is the third day of the count, so the deck's third card is its claim.
  vi.useFakeTimers({ now: new Date(1970, 0, 3, 23, 30), toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a claim stands there for each day of the device's calendar, and the deck begins again after its last", async () => {
  for (const [day, heard] of [
    [3, "does-not-hold-up"],
    [4, "holds-up"],
    [5, "partly"],
  ]) {
    vi.setSystemTime(new Date(1970, 0, Number(day), 6));
    const element = await inPage(claims);
    const title = seen(element.renderRoot.querySelector("#card"));
    assert.equal(title, `One for today Somebody says: ${heard}`);
    assert.equal(all(element, ".ways, .all-cards").length, 0);
  }
});

test("today's claim is turned without a place in the deck; the deck's own place is kept", async () => {
  let element = await inPage(claims);
  await turn(element);
  assert.equal(kept("small-claims").current, null);
  await press(element, "All 3 cards");
  await press(element, "Previous card");
  assert.equal(kept("small-claims").current, "partly");
  element.remove();
  element = await inPage(claims);
  assert.match(seen(element.renderRoot.querySelector("#card")), /^Card 2 of 3/);
  await press(element, "One for today");
  assert.match(seen(element.renderRoot.querySelector("#card")), /does-not-hold-up$/);
  assert.equal(seen(element.renderRoot.querySelector("#back")), "This does not hold up");
});

/** @param {any} element */
async function turn(element) {
  element.renderRoot.querySelector("input[value=partly]").dispatchEvent(new Event("change"));
  await settled(element);
  await press(element, "Turn the card");
}

test("every verdict is told as what was found, whatever was guessed", async () => {
  const element = await inPage(claims);
  await press(element, "All 3 cards");
  await press(element, "All cards");
  await press(element, /^1\. /);
  for (const [place, { id, found }] of claims.cards.entries()) {
    await turn(element);
    assert.ok(said(element).startsWith(`${found}. What was found. Say it like this: Say it so.`));
    assert.equal(seen(element.renderRoot.querySelector("#back")), found);
    assert.equal(seen(all(element, ".back .quiet")[0]), "Your guess: Partly");
    assert.equal(kept("small-claims").answers[id], "partly");
    if (place < 2) await press(element, "Next card");
  }
});
