import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import type { Note } from "../../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../../src/core/note-index/note-index";
import { everythingIn } from "../everything-in";
import { someSettings } from "../note-builder";
import { type Change, someChanges } from "../random-changes";
import { someNote } from "../random-notes";

const runs = Number(process.env["KITH_RUNS"] ?? 120);

function rebuilt(notes: Iterable<Note>): NoteIndex {
  const index = createNoteIndex(someSettings());
  index.putAll(notes);
  return index;
}

describe("An index that followed its notes", () => {
  test.each([
    ["after every change", true],
    ["when it is asked only at the end", false],
  ])("answers as one that is built anew, %s", (_when, isAskedBetween) => {
    fc.assert(
      fc.property(someChanges, (changes) => {
        const index = createNoteIndex(someSettings());
        const notes = new Map<string, Note>();
        const isAsRebuilt = (): void => {
          expect(everythingIn(index)).toEqual(everythingIn(rebuilt(notes.values())));
        };
        for (const change of changes) {
          change.to(index);
          change.of(notes);
          if (isAskedBetween) isAsRebuilt();
        }
        isAsRebuilt();
      }),
      { numRuns: runs },
    );
  });

  test("answers so too when it was asked and changed between the steps of a large change", () => {
    fc.assert(
      fc.property(someChanges, fc.array(someNote), someChanges, (before, coming, between) => {
        const index = createNoteIndex(someSettings());
        const notes = new Map<string, Note>();
        const make = (change: Change | undefined): void => {
          change?.to(index);
          change?.of(notes);
        };
        before.forEach(make);
        const changes = [...between];
        // As at a start, where what was kept gives way to what was read meanwhile.
        function* unknown(): Generator<readonly [string, Note] | null> {
          for (const note of coming) {
            yield null;
            if (notes.has(note.path)) continue;
            notes.set(note.path, note);
            yield [note.path, note];
          }
        }
        const steps = index.applyInSteps(unknown());
        while (steps.next().done !== true) {
          make(changes.shift());
          everythingIn(index);
        }
        expect(everythingIn(index)).toEqual(everythingIn(rebuilt(notes.values())));
      }),
      { numRuns: runs },
    );
  });

  test("answers the same in whatever order its notes came", () => {
    const someVault = fc.uniqueArray(someNote, { selector: ({ path }) => path, maxLength: 8 });
    fc.assert(
      fc.property(
        someVault.chain((notes) =>
          fc.tuple(fc.constant(notes), fc.shuffledSubarray(notes, { minLength: notes.length })),
        ),
        ([notes, shuffled]) => {
          const one = createNoteIndex(someSettings());
          for (const note of shuffled) one.put(note);
          expect(everythingIn(one)).toEqual(everythingIn(rebuilt(notes)));
        },
      ),
      { numRuns: runs },
    );
  });

  test("holds nothing once everything is removed", () => {
    fc.assert(
      fc.property(fc.array(someNote, { maxLength: 8 }), (notes) => {
        const index = rebuilt(notes);
        for (const { path } of notes) index.remove(path);
        expect(everythingIn(index)).toEqual(everythingIn(createNoteIndex(someSettings())));
      }),
      { numRuns: runs },
    );
  });
});
