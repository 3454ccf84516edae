/** The app in German: what Kith says in its main views, with none of its English left, and room for longer words. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/language/catalogue-for";
import { openedPage, openSampleVault } from "./opened-page";
import { VaultPage } from "./vault-page";

/** Every fixed text of a catalogue. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const german = new Set(textsOf(catalogueFor("de")));
const onlyEnglish = textsOf(catalogueFor("en")).filter((text) => text !== "" && !german.has(text));

let vault: VaultPage;

/** The texts, names and hints on the page that are whole English texts of the catalogue. */
const leftInEnglish = (within: string): Promise<readonly string[]> =>
  vault.page.evaluate(
    ({ selector, texts }) => {
      const english = new Set(texts);
      const shown: string[] = [];
      for (const root of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(
          root,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        );
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          if (node instanceof Element) {
            for (const name of ["aria-label", "placeholder", "title"]) {
              shown.push(node.getAttribute(name) ?? "");
            }
          } else shown.push(node.textContent ?? "");
        }
      }
      return shown.map((text) => text.trim()).filter((text) => english.has(text));
    },
    { selector: within, texts: [...onlyEnglish] },
  );

/** Elements whose text is cut off or pushes out of the panel. */
const overflowing = (): Promise<readonly string[]> =>
  vault.page.evaluate(() => {
    const panel = document.querySelector(".kith-panel");
    const right = panel?.getBoundingClientRect().right ?? 0;
    return [...(panel?.querySelectorAll("button, h3, .kith-section-name, .kith-tag") ?? [])]
      .filter((element) => element.getBoundingClientRect().right > right + 1)
      .map((element) => element.textContent ?? "");
  });

openedPage(
  (page) => {
    vault = page;
  },
  () => openSampleVault("de"),
);
beforeAll(async () => {
  await vault.executeCommand("kith:open-panel");
  await vault.page.waitForFunction(
    () => document.querySelectorAll(".kith-panel .kith-goal-group").length > 0,
    undefined,
    { polling: 50 },
  );
});

describe("in German", () => {
  test("the panel has German headings and nothing of the English catalogue", async () => {
    const headings = vault.page.locator(".kith-panel .kith-section-name");
    expect(await headings.allTextContents()).toEqual([
      "Heute",
      "Ziele",
      "Wer als Nächstes",
      "Vorhaben ohne Zeit",
      "Begegnungen",
      "Probleme",
    ]);
    expect(await leftInEnglish(".kith-panel")).toEqual([]);
    await vault.screenshot("german-panel");
  });

  test("longer words stay within a panel of 280 px", async () => {
    await vault.panelWidth(280);
    expect(await overflowing()).toEqual([]);
    await vault.screenshot("german-narrow");
  });

  test.each([
    ["log", "german-log"],
    ["new-goal", "german-new-goal"],
    ["new-contact", "german-new-contact"],
    ["import-people", "german-import"],
    ["check-notes", "german-problems"],
    ["review-goals", "german-review-goals"],
  ])("the window of %s speaks German alone", async (command, picture) => {
    await vault.executeCommand(`kith:${command}`);
    await vault.page.locator(".modal-container").waitFor();
    expect(await leftInEnglish(".modal-container")).toEqual([]);
    await vault.screenshot(picture);
    await vault.page.keyboard.press("Escape");
    await vault.page.locator(".modal-container").waitFor({ state: "detached" });
  });

  test("why each line of a note was read so is said in German, around the words of the line", async () => {
    await vault.openNote("Journal/2026-11-18.md");
    await vault.executeCommand("kith:explain-note");
    await vault.page.locator(".modal-container").waitFor();
    expect(await vault.page.locator(".modal .kith-explained-why").allTextContents()).toEqual([
      "Begegnung · Link zu Ingrid Solheim; „emailed“",
      expect.stringMatching(/^Vorhaben · Link zu Louie Alvarez; vorgesehen; „tomorrow on my /),
      expect.stringMatching(/^Vorhaben · Link zu Yuki Tanaka; vorgesehen; „on Friday evening“; /),
      "Vorhaben · offene Aufgabe; „📅 2026-11-20“ · 2026-11-20",
      "Eintrag · kein Link zu einem Kontakt; Tag bedeutet Dank",
    ]);
    await vault.screenshot("german-explain");
    await vault.page.keyboard.press("Escape");
    await vault.page.locator(".modal-container").waitFor({ state: "detached" });
  });

  test("the settings and the names of commands do as well", async () => {
    await vault.page.evaluate(() => {
      const setting = window.host?.app.setting;
      setting?.open();
      setting?.openTabById("kith");
    });
    await vault.untilSaid("Kith hat gefunden", ".setting-item-description");
    // Fields hold examples of values, which are read in any language; the buttons of lists are the app’s.
    expect(await leftInEnglish(".setting-item-info")).toEqual([]);
    await vault.screenshot("german-settings");
    const names = await vault.page.evaluate(() =>
      Object.values(window.host?.app.commands.commands ?? {})
        .filter(({ id }) => id.startsWith("kith:"))
        .map(({ name }) => name.replace(/^Kith: /, "")),
    );
    expect(names).toContain("Übersicht öffnen");
    expect(names.filter((name) => onlyEnglish.includes(name))).toEqual([]);
  });
});
