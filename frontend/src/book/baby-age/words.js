/** All words of the question how old the baby is. */
import { BEFORE_BIRTH } from "../../records/baby-age.js";

/** @param {number} count */
const months = (count) => (count === 1 ? "1 month" : `${count} months`);

/** The ages that can be chosen: the month at which each begins, and how it is called. */
const AGES = [
  [BEFORE_BIRTH, "Not born yet"],
  [0, "Under 1 month"],
  ...Array.from({ length: 11 }, (_, place) => [place + 1, months(place + 1)]),
  [12, "1 year"],
  [18, "1 and a half years"],
  [24, "2 years or more"],
];

export const words = {
  question: "How old is your baby?",
  notSaid: "I would rather not say",
  ages: /** @type {[number, string][]} */ (AGES),
  why: "Only if you like. It stays on this device, and decides which cards, moments and stories come first.",
  kept: "Thank you. What fits this age comes first now.",
  gone: "Your baby’s age is not kept any more.",
  notKept: "This browser does not let us keep it.",
};
