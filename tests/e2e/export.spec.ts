/** What Kith knows going out of a vault in a browser: contacts, goals and interactions as files for other programs. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import type { VaultPage } from "./vault-page";

let vault: VaultPage;

const notes = {
  "People/Ana Ruiz.md": "---\ntype: contact\nemail: ana@example.org\n---\n",
  "People/Bo Li.md": "---\ntype: contact\nphone: +49 170 1\n---\n",
  "2026-11-17.md": "- Called [[Ana Ruiz]] about the new role\n",
  "Kith goals.csv": "mine\n",
};

const modal = () => vault.page.locator(".modal");
const button = (name: string) => modal().getByRole("button", { name, exact: true });
const file = () => modal().getByLabel("File in this vault");

openedPage((page) => {
  vault = page;
});
beforeEach(async () => {
  await vault.resetVault(notes);
  await vault.settled();
});

describe("an export", () => {
  test("of contacts as vCard needs one key, says how many went where, and is undone", async () => {
    await vault.executeCommand("kith:export-contacts");
    expect(await file().inputValue()).toBe("Kith contacts.vcf");
    await vault.screenshot("export", ".modal");
    await file().press("Enter");
    await vault.untilSaid("Wrote 2 contacts to Kith contacts.vcf.", ".notice");
    await modal().waitFor({ state: "detached" });
    const text = (await vault.readNote("Kith contacts.vcf")) ?? "";
    expect(text).toContain("VERSION:4.0\r\nFN:Ana Ruiz\r\nEMAIL:ana@example.org\r\n");
    await vault.executeCommand("kith:undo");
    expect(await vault.readNote("Kith contacts.vcf")).toBeNull();
  });

  test("goes beside what is there, and replaces a file only when that is ticked", async () => {
    await vault.executeCommand("kith:export-data");
    await modal().getByLabel("What").selectOption("goals");
    expect(await file().inputValue()).toBe("Kith goals 2.csv");
    await file().fill("Kith goals");
    await modal().getByText("There is a file Kith goals.csv already.").waitFor();
    await button("Export").click();
    expect(await vault.readNote("Kith goals.csv")).toBe("mine\n");
    await modal().getByLabel("Replace the file that is there").check();
    await button("Replace the file").click();
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote("Kith goals.csv")).toContain("Goal,Cadence,Counts");
    await vault.executeCommand("kith:undo");
    expect(await vault.readNote("Kith goals.csv")).toBe("mine\n");
  });

  test("offers vCard for contacts only, and refuses a place outside the vault", async () => {
    await vault.executeCommand("kith:export-contacts");
    await modal().getByLabel("What").selectOption("interactions");
    expect(await modal().getByLabel("As", { exact: true }).inputValue()).toBe("csv");
    expect(await modal().getByLabel("As", { exact: true }).locator("option").count()).toBe(2);
    await file().fill("../out.csv");
    await modal().getByText("leads out of the vault").first().waitFor();
    await button("Export").click();
    await file().fill("Out/Talks.csv");
    await button("Export").click();
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote("Out/Talks.csv")).toContain("2026-11-17,call,Ana Ruiz");
  });

  test("fits a phone", async () => {
    await vault.asPhone();
    await vault.executeCommand("kith:export-data");
    await file().fill("Kith goals.csv");
    await vault.screenshot("export-phone");
    expect(await vault.axe(".modal")).toEqual([]);
    await vault.resetVault(notes, { phone: false });
    await vault.resize({ width: 1280, height: 800 });
  });
});
