/** Which notes share a key. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { PathSets, takeFrom } from "../../../src/core/note-index/path-sets";

describe("Paths by key", () => {
  test("say when a key gets its first path and when it loses its last", () => {
    const sets = new PathSets();
    expect(sets.has("ana")).toBe(false);
    expect(sets.add("ana", "A.md")).toBe(true);
    expect(sets.add("ana", "B.md")).toBe(false);
    expect(sets.delete("ana", "A.md")).toBe(false);
    expect(sets.of("ana")).toEqual(["B.md"]);
    expect(sets.delete("ana", "B.md")).toBe(true);
    expect(sets.has("ana")).toBe(false);
    expect(sets.of("ana")).toEqual([]);
  });

  test("lose nothing to a path that a key does not have", () => {
    const sets = new PathSets();
    sets.add("ana", "A.md");
    expect(sets.delete("ana", "B.md")).toBe(false);
    expect(sets.delete("bo", "A.md")).toBe(false);
    expect(sets.of("ana")).toEqual(["A.md"]);
    sets.add("ana", "B.md");
    expect(sets.delete("ana", "C.md")).toBe(false);
    expect(sets.of("ana")).toHaveLength(2);
  });

  test("hold what sets would hold, whatever comes and goes", () => {
    const step = fc.tuple(
      fc.boolean(),
      fc.constantFrom("a", "b"),
      fc.constantFrom("1", "2", "3", "4"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const sets = new PathSets();
        const wanted = new Map<string, Set<string>>();
        for (const [adds, key, path] of steps) {
          const known = wanted.get(key) ?? new Set();
          wanted.set(key, known);
          if (adds && !known.has(path)) expect(sets.add(key, path)).toBe(known.size === 0);
          if (adds) known.add(path);
          else expect(sets.delete(key, path)).toBe(known.delete(path) && known.size === 0);
        }
        for (const [key, known] of wanted) {
          expect([...sets.of(key)].sort()).toEqual([...known].sort());
          expect(sets.has(key)).toBe(known.size > 0);
        }
      }),
    );
  });
});

test("A path is taken out of a list wherever it stands, and once", () => {
  for (const path of ["a", "b", "c"]) {
    const list = ["a", "b", "c"];
    takeFrom(list, path);
    expect(list.sort()).toEqual(["a", "b", "c"].filter((each) => each !== path));
  }
  const twice = ["a", "b", "a"];
  takeFrom(twice, "a");
  expect(twice).toEqual(["a", "b"]);
  const none: string[] = [];
  takeFrom(none, "a");
  expect(none).toEqual([]);
});
