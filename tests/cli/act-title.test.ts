import { describe, expect, test } from "@jest/globals";
import { ownTitle, titleOf, titleOfUndoing, titleSaid } from "../../src/cli/act-title";
import { commandCatalogueFor } from "../../src/core/language/command/index";

const german = commandCatalogueFor("de");
const english = commandCatalogueFor("en");

describe("The title of an act", () => {
  test("is kept in English, and by its name for other languages", () => {
    const title = titleOf(["newContact", "Ana"]);
    expect(title).toEqual({ title: "New contact “Ana”", told: ["newContact", "Ana"] });
    expect(titleSaid(title, german)).toBe("Neuer Kontakt „Ana“");
    expect(titleSaid(title, english)).toBe(title.title);
  });

  test("that was in words already stays as it is", () => {
    const title = titleOf("Review of week 47, 2026");
    expect(title).toEqual({ title: "Review of week 47, 2026" });
    expect(titleSaid(title, german)).toBe("Review of week 47, 2026");
  });

  test.each([
    ["snooze", "Snooze", "Später"],
    ["done", "Done", "Erledigt"],
    ["chooseMarks", "Choose how people are marked", "Wählen, wer eine Person ist"],
  ] as const)("of the command's own, %s, is said as well", (name, inEnglish, inGerman) => {
    const title = ownTitle(name);
    expect(title.title).toBe(inEnglish);
    expect(titleSaid(title, german)).toBe(inGerman);
  });

  test("of taking an act back names that act, whether it has a name or words alone", () => {
    const named = titleOfUndoing(titleOf(["newContacts", 2]));
    expect(named.title).toBe("Undo: New contacts: 2");
    expect(titleSaid(named, german)).toBe("Rückgängig: Neue Kontakte: 2");
    const worded = titleOfUndoing({ title: "Import" });
    expect(worded.title).toBe("Undo: Import");
    expect(titleSaid(worded, german)).toBe("Rückgängig: Import");
  });

  test.each([
    ["of another Kith's name", ["somethingNewer", "x"]],
    ["of a name that every object has", ["toString"]],
    ["of no name", [7]],
    ["that tells of what no title tells of", ["newContact", { is: "bent" }]],
    ["of nothing", []],
  ])("%s is said as it was kept", (_name, told) => {
    expect(titleSaid({ title: "As kept", told }, german)).toBe("As kept");
  });
});
