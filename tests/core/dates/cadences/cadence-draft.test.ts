/** What has been read so far of a cadence phrase, and which turns it bears. */
import { describe, expect, test } from "@jest/globals";
import { emptyDraft, noteRun, putTurn } from "../../../../src/core/dates/cadences/cadence-draft";
import { behindTurn, contradiction } from "../../../../src/core/dates/cadences/cadence-part";

describe("A turn is put into a draft", () => {
  test("of nothing yet, which then lacks no noun any more", () => {
    const draft = emptyDraft();
    draft.wantsNoun = true;
    expect(putTurn(draft, "week", 2)).toBe(true);
    expect(draft).toMatchObject({ unit: "week", every: 2, wantsNoun: false });
  });

  test.each([
    ["the same unit again", "week", 1, true, 2],
    ["the same number of it again", "week", 2, true, 2],
    ["not another number of it", "week", 3, false, 2],
    ["not another unit", "month", 1, false, 2],
  ] as const)("that speaks of every two weeks: %s", (_, unit, every, fits, kept) => {
    const draft = emptyDraft();
    putTurn(draft, "week", 2);
    expect(putTurn(draft, unit, every)).toBe(fits);
    expect(draft.every).toBe(kept);
  });

  test("and reading goes on behind it, or meets a contradiction", () => {
    const draft = emptyDraft();
    expect(behindTurn(draft, { unit: "day", every: 1 }, 3)).toBe(3);
    expect(behindTurn(draft, { unit: "week", every: 1 }, 4)).toBe(contradiction);
  });
});

test("Days and months are noted in the order they were told", () => {
  const draft = emptyDraft();
  noteRun(draft, [1, 15]);
  noteRun(draft, null);
  noteRun(draft, null);
  expect(draft.runs).toBe("1 15 mm");
});

test("Two drafts share nothing", () => {
  const draft = emptyDraft();
  draft.weekdays.push(1);
  draft.signs.add("every");
  expect(emptyDraft()).toMatchObject({ weekdays: [], signs: new Set() });
});
