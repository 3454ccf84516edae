import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Note } from "../../../src/core/model/note";
import { createNoteIndex, type NoteIndex } from "../../../src/core/note-index/note-index";
import { contactPath, generatedVault, journalNote } from "../generated-vault";
import { aContact, aNote, someSettings } from "../note-builder";

/** An index of a generated vault, and how many records a change to it touches. */
class Counted {
  private touches = 0;
  readonly size: number;
  readonly index: NoteIndex;

  constructor(size: number) {
    this.size = size;
    this.index = createNoteIndex(someSettings(), {
      touched: (records) => {
        this.touches += records;
      },
    });
    this.index.putAll(generatedVault(size));
  }

  cost(change: (index: NoteIndex) => void): number {
    const before = this.touches;
    change(this.index);
    return this.touches - before;
  }
}

let small: Counted;
let large: Counted;

beforeAll(() => {
  small = new Counted(1_000);
  large = new Counted(50_000);
});

/** A contact whom nobody mentions yet, so that only the note itself is at stake. */
const stranger = aContact("People/A stranger.md", { aliases: ["Stranger"] });

describe("A change touches as many records in a vault of 50,000 notes as in one of 1,000", () => {
  const changes: readonly (readonly [string, (vault: Counted) => (index: NoteIndex) => void])[] = [
    ["an ordinary note that is written", () => put(aNote("Notes/0/Note 0.md"))],
    ["an ordinary note that comes", () => put(aNote("Notes/New.md"))],
    ["a daily note that is written", ({ size }) => put(journalNote(9, size))],
    ["a daily note that comes", ({ size }) => put({ ...journalNote(9, size), path: "J/9.md" })],
    ["a contact that is written", () => put(aContact(contactPath(3), { aliases: ["P3"] }))],
    ["a contact that comes", () => put(stranger)],
    [
      "a contact that is renamed",
      () => (index) => {
        index.rename(stranger.path, "People/B.md", aContact("People/B.md"));
      },
    ],
    [
      "a contact that goes",
      () => (index) => {
        index.remove("People/B.md");
      },
    ],
  ];

  test.each(changes)("%s", (_, change) => {
    const cost = small.cost(change(small));
    expect(cost).toBeGreaterThan(0);
    expect(large.cost(change(large))).toBe(cost);
    expect(cost).toBeLessThan(60);
  });
});

describe("The records that a change touches", () => {
  test("grow with the note", () => {
    const cost = (entries: number): number => large.cost(put(journalNote(11, large.size, entries)));
    cost(1);
    const [ten, twenty, forty] = [10, 20, 40].map((entries) => {
      cost(0);
      return cost(entries);
    });
    expect((twenty ?? 0) - (ten ?? 0)).toBeLessThanOrEqual(10 * 6);
    expect(forty ?? 0).toBeLessThanOrEqual(5 * (ten ?? 0));
  });

  test("grow with the lines that mention a name, when the name changes its meaning", () => {
    const mentioned = contactPath(5);
    const { path, aliases } = aContact(mentioned, { aliases: ["P5"] });
    const lines = large.index.interactionsWith(mentioned).length;
    expect(lines).toBeGreaterThan(5);
    const gone = large.cost((index) => {
      index.remove(path);
    });
    const back = large.cost(put(aContact(path, { aliases })));
    expect(gone).toBeLessThan(lines * 20);
    expect(back).toBeLessThan(lines * 20);
    expect(large.index.interactionsWith(mentioned)).toHaveLength(lines);
  });

  test("are those of each note once when many are put together", () => {
    const notes = generatedVault(1_000);
    let together = 0;
    const bulk = createNoteIndex(someSettings(), {
      touched: (records) => {
        together += records;
      },
    });
    bulk.putAll(notes);
    let apart = 0;
    const single = createNoteIndex(someSettings(), {
      touched: (records) => {
        apart += records;
      },
    });
    for (const note of notes) single.put(note);
    expect(together).toBeLessThan(apart);
    expect(together).toBeLessThan(notes.length * 10);
  });
});

function put(note: Note): (index: NoteIndex) => void {
  return (index) => {
    index.put(note);
  };
}
