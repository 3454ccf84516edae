import { describe, expect, test } from "@jest/globals";
import { readNote } from "../../../src/core/parse/read-note";
import { journal, person, vaultOf } from "../vault-of";

const log = (...lines: readonly string[]): string => lines.map((line) => `- ${line}\n`).join("");
const ana = (...lines: readonly string[]): string => `${person()}${log(...lines)}`;
const vault = {
  "Ana.md": ana("2026-03-01 called", "2026-11-02 met for coffee"),
  ...journal({ "2026-11-04": "- Called [[Ana]]", "2026-11-12": "- Lunch with [[Ana]]" }),
};
const today = "Journal/2026-11-12.md";

/** From which day on it changed after the notes became these texts, one change after another. */
function since(...changes: readonly Readonly<Record<string, string | null>>[]): string | null {
  const index = vaultOf(vault);
  const { revision } = index;
  expect(index.changedSince(revision)).toBeNull();
  for (const change of changes) {
    for (const [path, text] of Object.entries(change)) {
      if (text === null) index.remove(path);
      else index.put(readNote(path, text, index.settings));
    }
  }
  return index.changedSince(revision);
}

describe("What counts may have changed", () => {
  test("from today on, where today's note was written on", () => {
    expect(since({ [today]: "- Lunch with [[Ana]]\n- Called [[Ana]]\n" })).toBe("2026-11-12");
  });

  test("from the day of a line on that says when it was", () => {
    const text = "- Lunch with [[Ana]]\n- Called [[Ana]] on 2026-10-30\n";
    expect(since({ [today]: text })).toBe("2026-10-30");
  });

  test("from the earliest of several days on, whichever changed first", () => {
    const [late, early] = [{ [today]: null }, { "Journal/2026-11-04.md": null }];
    expect(since(late, early)).toBe("2026-11-04");
    expect(since(early, late)).toBe("2026-11-04");
  });

  test("in a contact's own note from the day of the line that came, went or became another", () => {
    const lines = ["2026-03-01 called", "2026-11-02 met for coffee"];
    expect(since({ "Ana.md": ana(...lines, "2026-11-10 called") })).toBe("2026-11-10");
    expect(since({ "Ana.md": ana("2026-11-10 called", ...lines) })).toBe("2026-11-10");
    expect(since({ "Ana.md": ana("2026-03-01 called") })).toBe("2026-11-02");
    expect(since({ "Ana.md": ana("2026-03-01 emailed", "2026-11-02 met for coffee") })).toBe(
      "2026-03-01",
    );
  });

  test.each([
    ["came", "Bo.md", person()],
    ["went", "Ana.md", null],
    ["was met on another day", "Ana.md", person("met: 2020-01-01")],
    ["is in another circle", "Ana.md", person("circle: close")],
    ["has another tag", "Ana.md", person("tags: [work]")],
    ["goes dormant sooner", "Ana.md", person("dormant-after: 30 days")],
  ])("on all days, where a contact %s", (_what, path, text) => {
    expect(since({ [path]: text })).toBe("");
  });

  test("on no day, where nothing was written that counts", () => {
    const lines = ["2026-03-01 called", "2026-11-02 met for coffee"];
    const text = `${person("company: Acme")}\nShe likes tea.\n\n${log(...lines)}`;
    expect(since({ "Ana.md": text })).toBeNull();
    expect(since({ "Notes/Soup.md": "Flour\n" })).toBeNull();
    expect(since({ "Notes/Gone.md": null })).toBeNull();
  });
});

test("What changed before anyone asked is not known, so all of it may have", () => {
  const index = vaultOf(vault);
  const { revision } = index;
  index.remove(today);
  expect(index.changedSince(revision)).toBe("");
  expect(index.changedSince(index.revision)).toBeNull();
});
