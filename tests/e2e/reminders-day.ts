/** A day in a vault whose clock stands until a test moves it on, for what Kith does when the time comes. */
import { VaultPage } from "./vault-page";

/** A minute, in milliseconds. */
export const minute = 60_000;
/** An hour, in milliseconds. */
export const hour = 60 * minute;

/** Two contacts. */
export const people = {
  "People/Ana Ruiz.md": "---\ntype: contact\n---\n",
  "People/Louie Alvarez.md": "---\ntype: contact\n---\n",
};
/** The contacts, and a journal note of the day. */
export const dayOf = (...lines: string[]) => ({
  ...people,
  "2026-11-19.md": `${lines.join("\n")}\n`,
});

/** The page, with the plugin, at nine o'clock. */
export function openDay(): Promise<VaultPage> {
  return VaultPage.open(
    { plugin: "." },
    { plugins: ["kith"], now: "2026-11-19T09:00", frozen: true },
  );
}

/** The vault at nine o'clock on a device that has shown nothing yet, the clock standing; settings as given. */
export async function startDay(
  vault: VaultPage,
  files: Record<string, string>,
  settings = {},
  more = {},
): Promise<void> {
  await vault.forgetDevice();
  const kept = { version: 1, welcomed: true, ...settings };
  await vault.resetVault(
    { ...files, ".obsidian/plugins/kith/data.json": JSON.stringify(kept) },
    { frozen: true, now: "2026-11-19T09:00", phone: false, ...more },
  );
  await vault.settled();
}
