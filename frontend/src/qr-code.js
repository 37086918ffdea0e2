/** What leaflets and passports draw their codes with: a page loads it once. */
import qrcode from "qrcode-generator";

export { qrcode };
