import { describe, expect, test } from "@jest/globals";
import { supposedIndex } from "../../../src/core/evaluate/supposed-index";
import type { ResolvedEntry } from "../../../src/core/model/interaction";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const index = vaultOf({
  "People/Ana.md": person(),
  "People/Bo.md": person(),
  ...journal({
    "2026-11-18": "Called [[Ana]]",
    "2026-11-22": "Called [[Ana]]",
    "2026-11-25": "Called [[Ana]] and [[Bo]]",
  }),
});

const supposed = (line: number, contact: string): ResolvedEntry => ({
  path: "supposed",
  line,
  column: 1,
  day: day("2026-11-22"),
  kind: "call",
  kindByTag: false,
  contacts: [contact],
  notes: [contact],
  tags: [],
  checkIn: null,
  text: "",
});

describe("The index as if more had happened", () => {
  const more = [
    supposed(1, "People/Ana.md"),
    supposed(2, "People/Bo.md"),
    supposed(3, "People/Ana.md"),
  ];
  const as = supposedIndex(index, day("2026-11-22"), more);
  const said = (entries: readonly ResolvedEntry[]) =>
    entries.map(
      ({ path, line }) =>
        `${path.slice(8, -3)}${path === "supposed" ? `supposed ${String(line)}` : ""}`,
    );

  test("has it among each contact's interactions, behind those of its day and before those that follow", () => {
    expect(said(as.interactionsWith("People/Ana.md"))).toEqual([
      "2026-11-18",
      "2026-11-22",
      "supposed 1",
      "supposed 3",
      "2026-11-25",
    ]);
    expect(said(as.interactionsWith("People/Bo.md"))).toEqual(["supposed 2", "2026-11-25"]);
    expect(as.interactionsWith("People/Nobody.md")).toEqual([]);
  });

  test.each([
    ["2026-11-18", "2026-11-22", 5],
    ["2026-11-22", "2026-11-22", 4],
    ["2026-11-22", "2026-11-25", 5],
    ["2026-11-18", "2026-11-21", 1],
    ["2026-11-23", "2026-11-25", 1],
  ])("has it among the entries from %s to %s where its day is one of them", (start, end, count) => {
    expect(as.entriesBetween(day(start), day(end))).toHaveLength(count);
  });

  test("is otherwise the same, and leaves the one that was as it is", () => {
    expect(as.contacts()).toEqual(index.contacts());
    expect(as.revision).toBe(index.revision);
    expect(as.firstJournalDay()).toBe("2026-11-18");
    expect(index.interactionsWith("People/Ana.md")).toHaveLength(3);
  });
});
