/**
 * Laws of reading and of the index, on notes that none of us wrote. In CI on a sample of each vault, the same each time;
 * `KITH_CORPUS=all` takes every note.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Note } from "../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../src/core/note-index/note-index";
import { readNote } from "../../src/core/parse/read-note";
import { defaultSettings } from "../../src/core/parse/settings/settings";
import { everythingIn } from "../core/everything-in";
import { expectEndsAsRebuilt, someStep } from "../core/interleaving";
import fc from "../laws";

const corpus = "../shared/corpus";
const here = existsSync(corpus);
if (!here) console.warn(`Skipped: the corpus of real vaults is not at ${corpus}.`);
const takesAll = process.env["KITH_CORPUS"] === "all";
const settings = defaultSettings();

const vaults = here
  ? readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  : [];

/** Texts of a vault by path: all, or so many that lie at even distances. */
function textsOf(vault: string, most: number): ReadonlyMap<string, string> {
  const root = join(corpus, vault);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  const step = takesAll ? 1 : Math.max(1, Math.ceil(paths.length / most));
  return new Map(
    paths
      .filter((_, at) => at % step === 0)
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

function rebuilt(notes: Iterable<Note>): NoteIndex {
  const index = createNoteIndex(settings);
  index.putAll([...notes]);
  return index;
}

/** Milliseconds of the processor's for reading a text. */
function time(text: string): number {
  const start = process.cpuUsage();
  readNote("2026-11-20.md", text, settings);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

(here ? describe : describe.skip)("On notes of the corpus", () => {
  test.each(vaults)(
    "%s: an index that followed changes answers as one that is built anew",
    (vault) => {
      const texts = textsOf(vault, 40);
      const paths = [...texts.keys()];
      const somePath = fc.constantFrom(...paths);
      const words = fc.constantFrom(
        "",
        "Called [[Ana]]\n",
        "---\ntype: contact\n---\n",
        "- [ ] x 📅 2026-11-25\n",
      );
      const change = fc.oneof(
        fc.record({ is: fc.constant("edit" as const), path: somePath, at: fc.nat(), words }),
        fc.record({ is: fc.constant("remove" as const), path: somePath }),
        fc.record({ is: fc.constant("rename" as const), path: somePath, to: somePath }),
      );
      const first = new Map(
        paths.map((path) => [path, readNote(path, texts.get(path) ?? "", settings)]),
      );
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
          const index = rebuilt(first.values());
          const notes = new Map(first);
          const now = new Map(texts);
          for (const one of changes) {
            const text = now.get(one.path);
            if (text === undefined) continue;
            if (one.is === "edit") {
              const at = one.at % (text.length + 1);
              const edited = text.slice(0, at) + one.words + text.slice(at);
              now.set(one.path, edited);
              const note = readNote(one.path, edited, settings);
              notes.set(one.path, note);
              index.put(note);
            } else if (one.is === "remove") {
              now.delete(one.path);
              notes.delete(one.path);
              index.remove(one.path);
            } else {
              const note = readNote(one.to, text, settings);
              now.delete(one.path);
              now.set(one.to, text);
              notes.delete(one.path);
              notes.set(one.to, note);
              index.rename(one.path, one.to, note);
            }
          }
          expect(everythingIn(index)).toEqual(everythingIn(rebuilt(notes.values())));
        }),
        { numRuns: takesAll ? 20 : 10 },
      );
    },
    600_000,
  );

  test.each(vaults)(
    "%s: however changes, events, reads and settings interleave, the session ends as an index that is built anew",
    async (vault) => {
      const texts = textsOf(vault, 12);
      const paths = [...texts.keys()];
      // A note as it was once more, another note's text, and one with a line at an end of it.
      const text = fc
        .tuple(
          fc.constantFrom(...texts.values()),
          fc.constantFrom("", "- Called [[Ana]]\n", "- [ ] x 📅 2026-11-25\n"),
          fc.boolean(),
        )
        .map(([old, line, isFirst]) => (isFirst ? line + old : `${old}\n${line}`));
      const places = [...paths, "2026-11-18.md", "People/Ana.md"];
      const step = someStep(places, text, [
        settings,
        { ...settings, contactFolders: [(paths[0] ?? "").split("/")[0] ?? ""] },
      ]);
      await fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          fc.array(step, { minLength: 1, maxLength: 8 }),
          fc.infiniteStream(fc.boolean()),
          (scheduler, steps, chances) =>
            expectEndsAsRebuilt(
              { texts: Object.fromEntries(texts), settings, readNote },
              steps,
              scheduler,
              () => chances.next().value === true,
            ),
        ),
        { numRuns: takesAll ? 20 : 10 },
      );
    },
    600_000,
  );

  test.each(vaults)(
    "%s: a note eight times over is read in about eight times the time",
    (vault) => {
      const slow: string[] = [];
      for (const [path, text] of textsOf(vault, 12)) {
        if (text.trim() === "") continue;
        const short = `${text}\n`.repeat(Math.ceil(20_000 / text.length));
        const long = short.repeat(8);
        let [least, shortest, longest] = [Infinity, Infinity, Infinity];
        // Other work on the machine only ever adds; what takes quadratic time is at 64 and never gets there.
        for (let tries = 0; tries < 8 && least > 24; tries++) {
          shortest = Math.min(shortest, time(short));
          longest = Math.min(longest, time(long));
          least = longest / Math.max(shortest, 4);
        }
        if (least > 24) slow.push(`${path}: ${String(least)}`);
      }
      expect(slow).toEqual([]);
    },
    600_000,
  );
});
