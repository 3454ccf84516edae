/** What some notes hold, in order of path. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { NoteList } from "../../../src/core/note-index/note-list";

/** A list over notes of numbers, and what changes them. */
function listOver(notes: Map<string, readonly number[]>) {
  const list = new NoteList<number>((path) => notes.get(path) ?? []);
  const put = (path: string, ...numbers: readonly number[]): void => {
    const before = (notes.get(path) ?? []).length > 0;
    notes.set(path, numbers);
    list.change(path, before, numbers.length > 0);
  };
  return { list, put };
}

const inOrder = (notes: ReadonlyMap<string, readonly number[]>) =>
  [...notes.keys()].sort().flatMap((path) => notes.get(path) ?? []);

describe("What notes hold", () => {
  test("is in order of path, and of each note as it has it", () => {
    const { list, put } = listOver(new Map());
    put("b.md", 2, 1);
    put("a.md", 3);
    expect(list.all()).toEqual([3, 2, 1]);
    expect(list.noteCount).toBe(2);
  });

  test("never changes a list that was given, and is the same list until something changes", () => {
    const { list, put } = listOver(new Map());
    put("a.md", 1);
    const before = list.all();
    expect(list.all()).toBe(before);
    put("a.md", 2);
    expect(list.all()).toEqual([2]);
    expect(before).toEqual([1]);
  });

  test("counts only the notes that hold anything", () => {
    const { list, put } = listOver(new Map());
    put("a.md");
    expect(list.noteCount).toBe(0);
    put("a.md", 1);
    put("a.md", 1, 2);
    expect(list.noteCount).toBe(1);
    put("a.md");
    expect(list.noteCount).toBe(0);
    expect(list.all()).toEqual([]);
  });

  test("is the same when one of many changes and when all change at once", () => {
    const notes = new Map<string, readonly number[]>();
    const { list, put } = listOver(notes);
    for (let at = 0; at < 300; at += 1) put(`n${String(at)}.md`, at);
    expect(list.all()).toEqual(inOrder(notes));
    // One of three hundred is put into its place, and does not sort all of them again.
    put("n7.md", -7, -8);
    put("n0000.md", 5);
    put("n299.md");
    expect(list.all()).toEqual(inOrder(notes));
    expect(list.noteCount).toBe(300);
    for (let at = 0; at < 300; at += 3) put(`n${String(at)}.md`);
    expect(list.all()).toEqual(inOrder(notes));
  });

  test("is what putting it together anew gives, whatever changes and whenever one asks", () => {
    const step = fc.tuple(
      fc.constantFrom("a", "c", "e", "g", "zz", "z1", "z55", "z199"),
      fc.array(fc.integer(), { maxLength: 2 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const notes = new Map<string, readonly number[]>();
        const { list, put } = listOver(notes);
        for (let at = 0; at < 200; at += 1) put(`z${String(at)}`, at);
        list.all();
        for (const [path, numbers, asks] of steps) {
          put(path, ...numbers);
          if (asks) expect(list.all()).toEqual(inOrder(notes));
        }
        expect(list.all()).toEqual(inOrder(notes));
      }),
      { numRuns: 40 },
    );
  });
});
