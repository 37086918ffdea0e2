// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
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

test("every verdict is told as what was found, whatever was guessed", async () => {
  const element = await inPage(claims);
  for (const [place, { id, found }] of claims.cards.entries()) {
    element.renderRoot.querySelector("input[value=partly]").dispatchEvent(new Event("change"));
    await settled(element);
    await press(element, "Turn the card");
    assert.ok(said(element).startsWith(`${found}. What was found. Say it like this: Say it so.`));
    assert.equal(seen(element.renderRoot.querySelector("#back")), found);
    assert.equal(seen(all(element, ".back .quiet")[0]), "Your guess: Partly");
    assert.equal(kept("small-claims").answers[id], "partly");
    if (place < 2) await press(element, "Next card");
  }
});
