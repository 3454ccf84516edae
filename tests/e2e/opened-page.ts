/** The page of a spec: opened before its first test, closed after its last. */
import { afterAll, beforeAll } from "@jest/globals";
import { VaultPage } from "./vault-page";

/** The app with Kith on a Thursday at nine o'clock, over an empty vault. */
function openKith(): Promise<VaultPage> {
  return VaultPage.open({ plugin: "." }, { plugins: ["kith"], now: "2026-11-19T09:00" });
}

/** The same over the sample vault, in a language of the app. */
export function openSampleVault(language = "en"): Promise<VaultPage> {
  return VaultPage.open(
    { vault: "sample-vault", plugin: "." },
    { plugins: ["kith"], now: "2026-11-19T09:00", language },
  );
}

/** Opens the page and gives it away before the first test, and closes it after the last; `open` where it is another. */
export function openedPage(give: (page: VaultPage) => void, open = openKith): void {
  let page: VaultPage | undefined;
  beforeAll(async () => {
    page = await open();
    give(page);
  });
  afterAll(async () => {
    await page?.close();
  });
}
