/** How an outline comes together, block by block. */
import { describe, expect, test } from "@jest/globals";
import { OutlineDraft, type TextLine } from "../../../../src/core/parse/markdown/outline-draft";
import { inShort } from "./outlines";

const around = { item: null, callout: false };

/** The lines of a text. */
function linesOf(text: string): readonly TextLine[] {
  let from = 0;
  return text.split("\n").map((line) => {
    const start = from;
    from += line.length + 1;
    return { from: start, to: start + line.length, hiddenTo: start };
  });
}

function drafted(text: string, draw: (draft: OutlineDraft) => void) {
  const draft = new OutlineDraft(text);
  draw(draft);
  return { ...inShort(text, draft.outline), unsure: draft.unsure };
}

describe("A paragraph's lines are pieces of their own (R120)", () => {
  test.each([
    ["in the note", around, ["paragraph: a", "paragraph: b"]],
    ["in a callout", { item: null, callout: true }, ["callout: a", "callout: b"]],
  ])("%s", (_, standing, pieces) => {
    const found = drafted("a\nb", (draft) => {
      draft.addParagraph(linesOf("a\nb"), null, false, standing);
    });
    expect(found.pieces).toEqual(pieces);
  });

  test("the first of a callout begins behind its mark", () => {
    const text = "[!note]- a\nb";
    const standing = { item: null, callout: true };
    const found = drafted(text, (draft) => {
      draft.addParagraph(linesOf(text), null, true, standing);
    });
    expect(found.pieces).toEqual(["callout: a", "callout: b"]);
  });

  test("none of no lines", () => {
    expect(
      drafted("", (draft) => {
        draft.addParagraph([], null, false, around);
      }).pieces,
    ).toEqual([]);
  });
});

describe("The own text of an item fills the item's piece", () => {
  const own = (text: string, standing = around) =>
    drafted(text, (draft) => {
      const item = draft.addItem(0, 1, false, null);
      draft.addParagraph(linesOf(text), item, false, standing);
    }).pieces;

  test.each([
    ["with its further lines, where they are indented", "a\n  b", ["item 1: a\n  b"]],
    ["without its box", "[x] a", ["item 1 [x]: a"]],
    [
      "up to the first line that is not indented",
      "a\n  b\nc\n  d",
      ["item 1: a\n  b", "paragraph: c", "paragraph: d"],
    ],
    ["that is nothing but a box", "[ ]", ["item 1 [ ]: "]],
  ])("%s", (_, text, pieces) => {
    expect(own(text)).toEqual(pieces);
  });

  test("with all its lines in a callout", () => {
    expect(own("a\nb", { item: null, callout: true })).toEqual(["item 1: a\nb"]);
  });
});

test("Spans are those of each block, in the order of the note", () => {
  const text = "`a` [[B]]\n%% c %%";
  const found = drafted(text, (draft) => {
    draft.addComment(10, 17);
    draft.addParagraph(linesOf("`a` [[B]]"), null, false, around);
  });
  expect(found.spans).toEqual(["code: `a`", "link: [[B]]", "comment: %% c %%"]);
});

test("What is hidden of a line is no span, and the rest keeps its place", () => {
  const text = "`b` %% [[C]]";
  const found = drafted(text, (draft) => {
    draft.addParagraph([{ from: 0, to: 12, hiddenTo: 6 }], null, false, around);
  });
  expect(found.spans).toEqual(["link: [[C]]"]);
});

test("A table's cells are each read by themselves", () => {
  const text = "| `a | b` |";
  const found = drafted(text, (draft) => {
    draft.addRow({ from: 0, to: 11, hiddenTo: 0 }, around);
  });
  expect(found).toMatchObject({ pieces: ["row: | `a | b` |"], spans: [] });
});

test("A heading in a callout is a line of it", () => {
  const draw = (callout: boolean) =>
    drafted("a", (draft) => {
      draft.addHeading({ from: 0, to: 1, hiddenTo: 0 }, 2, { item: null, callout });
    });
  expect([draw(false).pieces, draw(true).pieces]).toEqual([["heading 2: a"], ["callout: a"]]);
});

test("Only the first doubt is kept, and a definition is one", () => {
  const found = drafted("[a]: b", (draft) => {
    draft.addParagraph(linesOf("[a]: b"), null, false, around);
    draft.doubt("another");
  });
  expect(found.unsure).toBe("a definition");
});
