/** Before the tests in a browser: it is found, and npm's own unpacked, once for all of them. */
import { findBrowser } from "./browser";

export default function beginRun(): void {
  process.env["CHROME_PATH"] = findBrowser();
}
