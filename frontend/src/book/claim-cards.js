import { ClaimCards } from "../claim-cards/claim-cards.js";
import { define } from "../define.js";

define("sb-claim-cards", ClaimCards);
