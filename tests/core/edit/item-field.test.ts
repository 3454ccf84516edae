import { describe, expect, test } from "@jest/globals";
import {
  appendToField,
  boxEdit,
  endOfItem,
  type ItemPlace,
  replaceLastInField,
  setBox,
  setField,
} from "../../../src/core/edit/item-field";
import { lineStartsOf } from "../../../src/core/parse/markdown/line-places";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import { after } from "./applied";

/** The first item of a text, with what is nested in it. */
function place(text: string): ItemPlace {
  const [item, ...nested] = readNoteText(text).lines;
  if (item === undefined) throw new Error("no item");
  return { text, lineStarts: lineStartsOf(text), lines: [item, ...nested] };
}

describe("A field of a list item", () => {
  const set = (text: string, value: string) =>
    after(text, setField(place(text), ["target", "aim"], value));

  test.each([
    ["goes to the end of the item's text", "- Call  ", "- Call [target:: 3]  "],
    ["goes before a block's id", "- Call ^b1", "- Call [target:: 3] ^b1"],
    ["goes behind a mark that is no block's id", "- See ^b1 there", "- See ^b1 there [target:: 3]"],
    ["gets its value, in brackets", "- Call [target:: 2] Ana", "- Call [target:: 3] Ana"],
    ["in parentheses", "- Call (target:: 2)", "- Call (target:: 3)"],
    ["or on a line of its own", "- Call\n  - target:: 2", "- Call\n  - target:: 3"],
    ["keeps the name of ours that it has", "- Call [aim:: 2]", "- Call [aim:: 3]"],
    ["of our first name wins", "- [aim:: 1] [target:: 2]", "- [aim:: 1] [target:: 3]"],
    ["that says so already stays as it is written", "- Call [target::3 ]", "- Call [target::3 ]"],
  ])("%s", (_name, before, wanted) => {
    expect(set(before, "3")).toBe(wanted);
  });

  test("holds no bracket that would end it", () => {
    expect(set("- Call", "a [b]")).toBe("- Call [target:: a (b)]");
  });

  test("that holds several things gets one more, told apart by semicolons", () => {
    const append = (text: string) => after(text, appendToField(place(text), ["moves"], "b; c"));
    expect(append("- Call [moves:: a]")).toBe("- Call [moves:: a; b, c]");
    expect(append("- Call")).toBe("- Call [moves:: b, c]");
  });

  test("can have the last of them replaced, where there is one", () => {
    const replace = (text: string) =>
      after(text, replaceLastInField(place(text), ["moves"], "c; d"));
    expect(replace("- Call [moves:: a; b]")).toBe("- Call [moves:: a; c, d]");
    expect(replace("- Call [moves:: a]")).toBe("- Call [moves:: c, d]");
    expect(replace("- Call")).toBe("- Call");
  });
});

describe("The box of a task", () => {
  const box = (text: string) => after(text, setBox(place(text), "x"));

  test.each([
    ["- [ ] Call", "- [x] Call"],
    ["- [/]   Call [ ] me", "- [x]   Call [ ] me"],
    ["3. [ ] Call", "3. [x] Call"],
  ])("of %j is ticked", (before, wanted) => {
    expect(box(before)).toBe(wanted);
  });

  test("is not there in a line that is no task", () => {
    expect(box("- Call")).toBe("refused: This line has no box to tick.");
    expect(boxEdit(place("- Call"), "x")).toBeNull();
  });

  test("is left alone on the line above the text", () => {
    expect(box("- [ ]\n  Call")).toBe("refused: This line has no box to tick.");
  });
});

test("An item of several lines ends on its last, behind its last word", () => {
  expect(endOfItem(place("- Call\n  Ana ^b1\n- x"))).toBe("- Call\n  Ana".length);
  expect(endOfItem(place("x\n- Call"))).toBe(1);
});
