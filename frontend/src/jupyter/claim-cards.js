import { ClaimCards } from "../claim-cards/claim-cards.js";
import { mount } from "./mount.js";

export default mount("sb-claim-cards", ClaimCards);
