/** What was found out of an index and holds for as long as the index is the same. */
import { expect, test } from "@jest/globals";
import { remembered } from "../../../src/core/evaluate/remembered";
import type { IndexView } from "../../../src/core/note-index/index-view";
import { aNote } from "../note-builder";
import { indexOf } from "../index-of";

/** A question that tells how often it was answered. */
function asking() {
  let times = 0;
  const ask = remembered(
    (word: string) => word,
    (index: IndexView, word) => {
      times += 1;
      return { word, revision: index.revision };
    },
  );
  return { ask, times: () => times };
}

test("A question is answered once for each key", () => {
  const { ask, times } = asking();
  const index = indexOf();
  expect(ask(index, "a")).toBe(ask(index, "a"));
  expect(ask(index, "b").word).toBe("b");
  expect(times()).toBe(2);
});

test("It is answered anew once the index has changed", () => {
  const { ask } = asking();
  const index = indexOf();
  const before = ask(index, "a");
  index.putAll([aNote("A.md")]);
  expect(ask(index, "a").revision).not.toBe(before.revision);
});

test("Each index has answers of its own", () => {
  const { ask, times } = asking();
  ask(indexOf(), "a");
  ask(indexOf(), "a");
  expect(times()).toBe(2);
});

test("No more than five thousand answers are held at once", () => {
  const { ask, times } = asking();
  const index = indexOf();
  for (let key = 0; key < 5_001; key += 1) ask(index, String(key));
  ask(index, "5000");
  expect(times()).toBe(5_001);
  ask(index, "0");
  expect(times()).toBe(5_002);
});
