/** The first ten minutes: an empty vault gets people, a journal line, a goal and the panel, as docs/getting-started.md tells it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const modal = () => vault.page.locator(".modal");
const samples = join(__dirname, "..", "core", "import", "samples");

/** Eight hundred people of a phone. */
const phone = Array.from({ length: 800 }, (_, at) =>
  [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `FN:Person Number${String(at)}`,
    `EMAIL:person${String(at)}@example.org`,
    `TEL:+49 170 ${String(1_000_000 + at)}`,
    "END:VCARD",
  ].join("\r\n"),
).join("\r\n");

async function importFile(name: string, text: string, button: RegExp): Promise<void> {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await modal().locator("input[type=file]").setInputFiles(file);
  await modal().getByRole("button", { name: button }).click();
  await modal().waitFor({ state: "detached", timeout: 60_000 });
}

openedPage((page) => {
  vault = page;
});
beforeAll(async () => {
  await vault.resetVault({ "Welcome.md": "This is your new vault.\n" });
  await vault.settled();
});

test("the panel of an empty vault says what to do next", async () => {
  await vault.executeCommand("kith:open-panel");
  await vault.untilSaid("New goal", ".kith-panel");
  await vault.screenshot("first-run");
  expect(await vault.axe(".kith-panel")).toEqual([]);
});

test("an address book and LinkedIn's list become people", async () => {
  await vault.page.locator(".kith-panel").getByRole("button", { name: "Import people" }).click();
  await importFile("phone.vcf", phone, /^Import 800 people/);
  await vault.executeCommand("kith:import-people");
  await importFile(
    "Connections.csv",
    readFileSync(join(samples, "linkedin-connections.csv"), "utf8"),
    /^Import \d+ people/,
  );
  await vault.settled();
  const paths = Object.keys(await vault.everything());
  expect(paths.filter((path) => /^People\/Person Number\d+\.md$/.test(path))).toHaveLength(800);
});

test("a goal in a sentence and a line in the journal make a number that moves", async () => {
  await vault.executeCommand("kith:new-goal");
  await modal().locator("textarea").fill("make two calls every week, remind me Friday 4pm");
  await vault.untilSaid("calls", ".modal .kith-preview");
  await vault.page.keyboard.press("Enter");
  await modal().waitFor({ state: "detached" });
  await vault.untilSaid("Make two calls", ".kith-panel");
  await vault.untilSaid("0/2", ".kith-panel");

  await vault.executeCommand("kith:log");
  await modal().getByLabel("What happened").fill("Called about the move");
  await modal().getByLabel("With", { exact: true }).fill("Number42");
  await vault.page.keyboard.press("Enter");
  await modal().getByRole("button", { name: "Log", exact: true }).click();
  await modal().waitFor({ state: "detached" });
  await vault.untilSaid("1/2", ".kith-panel");
  await vault.screenshot("newcomer-panel");
  expect(await vault.failures()).toEqual([]);
});
