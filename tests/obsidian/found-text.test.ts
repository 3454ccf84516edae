/** What Kith found in a vault, in a sentence: how many of what, and where. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import { foundText } from "../../src/obsidian/found-text";
import type { OpenVault } from "../../src/obsidian/open-vault";
import { journal, vaultOf } from "../core/vault-of";

function found(
  notes: Readonly<Record<string, string>>,
  readIn: number | null = null,
  code = "en",
): string {
  const index = vaultOf(notes);
  return foundText({
    catalogue: () => catalogueFor(code),
    index: () => index,
    problems: () => index.problems(),
    readIn: () => readIn,
  } as unknown as OpenVault);
}

const { found: words } = catalogueFor("en").app;

describe("The sentence", () => {
  test("says how many contacts and journal notes there are, and in which folder most of them lie", () => {
    const text = found({
      "People/A.md": "",
      "People/B.md": "",
      "Other/People/C.md": "",
      ...journal({ "2026-11-21": "- Called [[A]]", "2026-11-22": "x" }),
    });
    expect(text).toBe(
      words.sentence([
        words.inFolder(words.contacts(3), "People"),
        words.inFolder(words.journal(2), "Journal"),
        words.interactions(1),
        words.goals(0),
        words.problems(0),
      ]),
    );
  });

  test("names no folder where they lie in none", () => {
    expect(found({ "2026-11-22.md": "x" })).toContain(words.journal(1));
    expect(found({ "2026-11-22.md": "x" })).not.toContain(words.inFolder(words.journal(1), ""));
    expect(found({})).toContain(words.contacts(0));
  });

  test("says how long it took, once that is known", () => {
    expect(found({}, 90)).toContain(words.took(90));
  });

  test("is in the language", () => {
    expect(found({}, null, "de")).toContain(catalogueFor("de").app.found.goals(0));
  });
});
