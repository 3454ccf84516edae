/** Keys in order. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import {
  compareText,
  firstFrom,
  leadingCount,
  OrderedKeys,
} from "../../../src/core/note-index/ordered-keys";

function keysOf(...all: readonly string[]): OrderedKeys {
  const keys = new OrderedKeys();
  for (const key of all) keys.add(key);
  return keys;
}

describe("Ordered keys", () => {
  test("are in order whatever order they came in", () => {
    const keys = keysOf("c", "a", "b");
    expect(keys.list()).toEqual(["a", "b", "c"]);
    expect(keys.size).toBe(3);
  });

  test("never change a list that was given", () => {
    const keys = keysOf("b", "d");
    const before = keys.list();
    keys.add("c");
    keys.delete("b");
    expect(keys.list()).toEqual(["c", "d"]);
    expect(before).toEqual(["b", "d"]);
    expect(keys.list()).toBe(keys.list());
  });

  test("know how many they are before anyone has asked for them", () => {
    const keys = keysOf("a", "b");
    keys.list();
    keys.delete("a");
    keys.add("c");
    expect(keys.size).toBe(2);
    keys.add("a");
    expect(keys.size).toBe(3);
    expect(keys.list()).toEqual(["a", "b", "c"]);
  });

  test.each([
    ["both ends are in", "b", "d", ["b", "c", "d"]],
    ["ends that are no keys lie between them", "aa", "cc", ["b", "c"]],
    ["a day alone", "c", "c", ["c"]],
    ["before all", "A", "Z", []],
    ["behind all", "x", "z", []],
    ["all", "", "~", ["a", "b", "c", "d"]],
  ])("are told from a first to a last one: %s", (_title, first, last, expected) => {
    expect(keysOf("a", "b", "c", "d").between(first, last)).toEqual(expected);
  });

  test("are what sorting a set gives, whatever comes and goes and whenever one asks", () => {
    const step = fc.tuple(
      fc.constantFrom("put", "ask"),
      fc.constantFrom("a", "b", "c", "d", "e", "f"),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const keys = new OrderedKeys();
        const wanted = new Set<string>();
        for (const [what, key] of steps) {
          if (what === "ask") {
            expect(keys.list()).toEqual([...wanted].sort());
          } else if (wanted.delete(key)) {
            keys.delete(key);
          } else {
            wanted.add(key);
            keys.add(key);
          }
          expect(keys.size).toBe(wanted.size);
        }
        expect(keys.list()).toEqual([...wanted].sort());
      }),
    );
  });
});

test("Texts are compared by their UTF-16 units, not as a language would", () => {
  expect(["é", "z", "Z", "a"].sort(compareText)).toEqual(["Z", "a", "z", "é"]);
  expect(compareText("a", "a")).toBe(0);
});

test("The first key from a wanted one on is at its place, or behind all", () => {
  const keys = ["b", "d", "f"];
  expect(["a", "b", "c", "f", "g"].map((key) => firstFrom(keys, key))).toEqual([0, 0, 1, 2, 3]);
  expect(firstFrom([], "a")).toBe(0);
});

test("How many items hold at the front", () => {
  expect([[], [4], [1], [1, 2, 3, 5]].map((all) => leadingCount(all, (one) => one < 3))).toEqual([
    0, 0, 1, 2,
  ]);
});
