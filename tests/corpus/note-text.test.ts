/** Every note of real vaults is read, and the fast reader says of each what the reference says. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  readNoteText,
  readNoteTextByRemark,
  readNoteTextByScan,
} from "../../src/core/parse/markdown/note-text";

const corpus = "../shared/corpus";
const here = existsSync(corpus);
if (!here) console.warn(`Skipped: the corpus of real vaults is not at ${corpus}.`);

function notesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notesIn(path);
    return path.endsWith(".md") ? [path] : [];
  });
}

const vaults = here
  ? readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

(here ? describe : describe.skip)("The notes of real vaults", () => {
  test.each(vaults)(
    "%s: both readers agree, or the fast one asks",
    (vault) => {
      const notes = notesIn(join(corpus, vault));
      let asked = 0;
      for (const path of notes) {
        const text = readFileSync(path, "utf8");
        const { noteText, unsure } = readNoteTextByScan(text);
        if (unsure !== null) asked++;
        const reference = readNoteTextByRemark(text);
        const same = JSON.stringify(noteText) === JSON.stringify(reference);
        if (unsure === null && !same) expect({ path, ...noteText }).toEqual({ path, ...reference });
      }
      // Asking is what costs time: it must stay rare.
      expect(asked).toBeLessThanOrEqual(Math.max(3, notes.length * 0.25));
    },
    600_000,
  );

  test("what is wrong with the malformed ones is told as its list says", () => {
    const list: unknown = JSON.parse(readFileSync(join(corpus, "malformed/MANIFEST.json"), "utf8"));
    expect(Array.isArray(list)).toBe(true);
    if (!Array.isArray(list)) return;
    for (const { file, yaml_error: mistake } of list as readonly Record<string, unknown>[]) {
      const text = readFileSync(join(corpus, "malformed", String(file)), "utf8");
      const broken = readNoteText(text).problems.some(({ code }) => code === "frontmatter-broken");
      expect([file, broken]).toEqual([file, mistake !== null]);
    }
  });
});
