/** People coming into a vault in a browser: an address book, marks that are there, names without a note. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedPage } from "./opened-page";
import { VaultPage } from "./vault-page";

let vault: VaultPage;

const notes = {
  "CRM/Ana Ruiz.md": "---\ntype: contact\nemail: ana@example.org\n---\n",
  "CRM/Bo Li.md": "",
  "CRM/Bo Li (work).md": "---\naliases: [Bo Li]\ntype: contact\n---\n",
  "2026-11-17.md": "- Called [[Cy Dahl]] about the new role\n- Lunch with [[Cy Dahl]]\n",
};
const csv = [
  "Who,Post,Firm",
  "Ana Ruiz,ana@example.org,Acme",
  "Dee Okafor,dee@example.org,Peak",
  "",
].join("\n");
const cards = ["BEGIN:VCARD", "VERSION:3.0", "FN:Bo Li", "TEL:+49 170 1", "END:VCARD", ""].join(
  "\n",
);

const modal = () => vault.page.locator(".modal");
const button = (name: string | RegExp) => modal().getByRole("button", { name });
const choose = async (name: string, text: string): Promise<void> => {
  await vault.executeCommand("kith:import-people");
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await modal().locator("input[type=file]").setInputFiles(file);
};

openedPage((page) => {
  vault = page;
});
beforeEach(async () => {
  await vault.resetVault(notes);
  await vault.settled();
});

describe("a first start", () => {
  const start = async (options: Parameters<VaultPage["resetVault"]>[1]): Promise<void> => {
    await vault.forgetDevice();
    await vault.resetVault(notes, options);
    await vault.untilSaid("No note was changed.", ".notice");
  };

  test("says what was found, leads on to the next step, and changes nothing", async () => {
    await start({ open: "2026-11-17.md" });
    const files = await vault.everything();
    for (const [path, text] of Object.entries(notes)) expect(files[path]).toBe(text);
    await vault.resize({ width: 900, height: 420 });
    for (const theme of ["light", "dark"] as const) {
      await vault.theme(theme);
      await vault.screenshot(`first-run-${theme}`);
    }
    await vault.resize({ width: 1280, height: 800 });
    await vault.executeCommand("kith:open-panel");
    await vault.page.locator(".kith-panel").getByText("No goals yet").waitFor();
    await vault.panelWidth(280);
    await vault.screenshot("first-run-narrow");
    await vault.theme("light");
    await vault.page.locator(".notice").getByRole("button", { name: "Choose who is" }).click();
    await modal().getByText("Folder CRM").waitFor();
  });

  test("fits a phone", async () => {
    await vault.resize({ width: 390, height: 440 });
    await start({ phone: true });
    await vault.openNote("2026-11-17.md");
    await vault.screenshot("first-run-phone");
    expect(await vault.axe(".notice-container")).toEqual([]);
    await vault.resetVault(notes, { phone: false });
    await vault.resize({ width: 1280, height: 800 });
  });
});

describe("an import", () => {
  test("shows what it would do, writes it, and is undone as one", async () => {
    const before = await vault.everything();
    await choose("people.csv", csv);
    await modal().getByText("Columns: 0 of 3 are taken").waitFor();
    await modal().getByLabel("Who").selectOption("name");
    await modal().getByLabel("Post").selectOption("email");
    await modal().getByLabel("Firm").selectOption("company");
    await modal().getByText("company: Acme").waitFor();
    expect(await modal().textContent()).toContain("Dee Okafor.md");
    expect(await vault.axe(".modal")).toEqual([]);
    for (const theme of ["dark", "light"] as const) {
      await vault.theme(theme);
      await vault.screenshot(`import-${theme}`, ".modal");
    }
    await button("Import 2 people").click();
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote("CRM/Dee Okafor.md")).toContain("email: dee@example.org");
    expect(await vault.readNote("CRM/Ana Ruiz.md")).toContain("company: Acme");
    await vault.executeCommand("kith:undo");
    expect(await vault.readNote("CRM/Dee Okafor.md")).toBeNull();
    expect(await vault.everything()).toEqual(before);
    await vault.executeCommand("kith:undo");
    await vault.page.getByText("There is nothing to undo.").waitFor();
  });

  test("that is cut short is offered to be taken back at the next start, and nothing is written before", async () => {
    const before = await vault.everything();
    await choose("people.csv", csv.replace("Who,Post,Firm", "Name,Email,Company"));
    await button("Import 2 people").waitFor();
    // The app ends before the second note is written.
    const left = vault.page.evaluate(
      () =>
        new Promise<Record<string, string>>((done) => {
          const vault = window.host?.app.vault;
          if (!vault) return;
          const { adapter } = vault;
          const write = adapter.write.bind(adapter);
          let nth = 0;
          adapter.write = async (...given) => {
            if ((nth += 1) < 2) return write(...given);
            const texts: Record<string, string> = {};
            for (const { path } of vault.getFiles()) texts[path] = await adapter.read(path);
            done(texts);
            return new Promise(() => undefined);
          };
        }),
    );
    await button("Import 2 people").click();
    const half = await left;
    await vault.resetVault(half);
    const offer = vault.page.locator(".notice", { hasText: "was cut short" });
    await offer.waitFor();
    const files = await vault.everything();
    expect(files).not.toEqual(before);
    expect(files).toMatchObject(half);
    await vault.screenshot("unfinished", ".notice");
    await offer.getByRole("button", { name: "Take it back" }).click();
    await offer.waitFor({ state: "detached" });
    expect(await vault.everything()).toEqual(before);
    await vault.resetVault(half);
    await vault.settled();
    expect(await offer.count()).toBe(0);
  });

  test("asks who somebody is, and does as it is told", async () => {
    await vault.editOutside("CRM/Bo Li.md", "---\ntype: contact\n---\n");
    await choose("people.vcf", cards);
    await modal().getByText("Several notes have their name.").waitFor();
    await vault.screenshot("import-asked", ".modal");
    await modal()
      .getByLabel(/^Bo Li/)
      .selectOption("CRM/Bo Li.md");
    await button("Import 1 person").click();
    await modal().waitFor({ state: "detached" });
    expect(await vault.readNote("CRM/Bo Li.md")).toContain(`phone: "+49 170 1"`);
  });

  test("of more than a thousand is listed in part, can be stopped on the way, changes nothing twice, and is undone as one", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) => `Ana ${at},ana${at}@example.org`);
    const many = ["Name,Email", ...rows].join("\n");
    const paths = () =>
      vault.page.evaluate(() => window.host?.app.vault.getMarkdownFiles().map(({ path }) => path));
    const before = await paths();
    await choose("many.csv", many);
    await button("Import 1500 people").waitFor();
    expect(await modal().locator(".kith-import-rows li").count()).toBe(50);
    await button("Show 200 more").click();
    expect(await modal().locator(".kith-import-rows li").count()).toBe(250);
    await button("Import 1500 people").click();
    await modal().getByRole("progressbar", { name: "Writing notes" }).waitFor();
    await button("Cancel").click();
    await vault.untilSaid("The import was stopped. No note was changed.", ".notice");
    expect(await paths()).toEqual(before);

    await choose("many.csv", many);
    await button("Import 1500 people").click();
    await vault.untilSaid("Imported 1500 people.", ".notice");
    expect((await paths())?.length).toBe(1500 + (before?.length ?? 0));
    await vault.settled();
    await choose("many.csv", many);
    await modal().getByText("1500 notes say all of it already.").waitFor();
    await button("Import 0 people").click();
    await modal().getByText("Nothing to write.").waitFor();
    await button("Cancel").click();
    await vault.executeCommand("kith:undo");
    await vault.untilSaid("Undone: Import 1500 contacts", ".notice");
    expect(await paths()).toEqual(before);
  });

  test("says in place what is wrong with a file, and another can be chosen", async () => {
    await choose("people.csv", "<html><table><tr><td>Name</td></tr></table></html>");
    await modal().getByText("is a web page on line 1").waitFor();
    await modal()
      .locator("input[type=file]")
      .setInputFiles({ name: "b.vcf", mimeType: "text/vcard", buffer: Buffer.from(cards) });
    await modal().getByText("vCard: 1 person in b.vcf").waitFor();
  });

  test("fits a phone", async () => {
    await vault.asPhone();
    await choose("people.csv", csv.replace("Who,Post,Firm", "Name,Email,Company"));
    await modal().getByText("Dee Okafor.md").waitFor();
    expect(await vault.axe(".modal")).toEqual([]);
    const wide = await modal().evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await vault.screenshot("import-phone");
    await vault.resetVault(notes, { phone: false });
    await vault.resize({ width: 1280, height: 800 });
  });
});

test("marks of people that are there are listed with counts, and gone by once chosen", async () => {
  await vault.executeCommand("kith:choose-people");
  await modal().getByText("Folder CRM").waitFor();
  expect(await modal().textContent()).toContain("3 notes, 1 of them new to Kith");
  expect(await vault.axe(".modal")).toEqual([]);
  await vault.screenshot("marks", ".modal");
  await modal()
    .getByLabel(/Folder CRM/)
    .check();
  await button("Go by these").click();
  await modal().waitFor({ state: "detached" });
  await vault.page.getByText("Kith now knows 3 people.").waitFor();
});

test("people without a note get one in one go", async () => {
  await vault.executeCommand("kith:missing-people");
  await modal().getByText("2 lines, last Tue 17 Nov").waitFor();
  await vault.screenshot("missing", ".modal");
  await button("Make 1 note").click();
  await modal().waitFor({ state: "detached" });
  expect(await vault.readNote("CRM/Cy Dahl.md")).toContain("# Cy Dahl");
  await vault.executeCommand("kith:undo");
  expect(await vault.readNote("CRM/Cy Dahl.md")).toBeNull();
});
