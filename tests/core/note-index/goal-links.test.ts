/** What a note links, and which goal a link to a note means. */
import { describe, expect, test } from "@jest/globals";
import { eachLink, goalLinks, linkedGoal } from "../../../src/core/note-index/goal-links";
import { readNote } from "../../../src/core/parse/read-note";
import { aJournalNote, aMention, anEntry, aNote, someSettings } from "../note-builder";

const note = (path: string, ...lines: readonly string[]) =>
  readNote(path, lines.join("\n"), someSettings());

const list = note(
  "Goals.md",
  "---",
  "type: goals",
  "---",
  "## Every week",
  "- Call two friends",
  "- Write #letters: to [[Ana]]",
  "- Call two friends",
);

describe("The goal that a link means", () => {
  const [first, second, third] = list.goals.map(({ id }) => id);

  test("is a goal note's own, whatever the heading", () => {
    const goal = note("Goals/Calls.md", "---", "type: goal", "cadence: weekly", "---", "# Calls");
    expect(linkedGoal(goal, "")).toBe("Goals/Calls.md");
    expect(linkedGoal(goal, "Some heading")).toBe("Goals/Calls.md");
  });

  test("is the item of a list whose title the heading is, in any case", () => {
    expect(linkedGoal(list, "Call two friends")).toBe(first);
    expect(linkedGoal(list, "  call TWO  friends ")).toBe(first);
  });

  test("is the second of its title where the heading says so (R93)", () => {
    expect(third).toBe("Goals.md#Call two friends (2)");
    expect(linkedGoal(list, "Call two friends (2)")).toBe(third);
  });

  test("is found without what a link can't hold", () => {
    expect(linkedGoal(list, "Write letters")).toBe(second);
  });

  test("is none without a heading, for another heading, or in a note without goals", () => {
    expect(linkedGoal(list, "")).toBeNull();
    expect(linkedGoal(list, "#")).toBeNull();
    expect(linkedGoal(list, "Call three friends")).toBeNull();
    expect(linkedGoal(aNote("A.md"), "Call two friends")).toBeNull();
  });
});

describe("The notes that a goal names", () => {
  const goal = (...lines: readonly string[]) => {
    const [read] = note(
      "Goals/G.md",
      "---",
      "type: goal",
      "cadence: weekly",
      ...lines,
      "---",
    ).goals;
    if (read === undefined) throw new Error("This note holds no goal.");
    return goalLinks(read).map(({ target }) => target);
  };

  test("are those it counts, those it is narrowed by, and its partner", () => {
    expect(goal('counts: "[[Book club]]"')).toEqual(["Book club"]);
    expect(goal('counts: "calls with [[Acme]]"')).toEqual(["Acme"]);
    expect(goal("counts: calls", 'partner: "[[Bo]]"')).toEqual(["Bo"]);
    expect(goal('counts: "[[Book club]] or calls with [[Acme]]"', 'partner: "[[Bo]]"')).toEqual([
      "Book club",
      "Acme",
      "Bo",
    ]);
  });

  test("are none of a goal that counts calls", () => {
    expect(goal("counts: calls in circle close")).toEqual([]);
  });
});

test("Every link of a note is told, as often as it is written", () => {
  const told: string[] = [];
  const journal = aJournalNote("2026-11-18", [
    anEntry(1, ["Ana", "Bo"]),
    anEntry(2, [aMention("Ana")]),
  ]);
  eachLink(journal, ({ target }) => told.push(target));
  expect(told).toEqual(["Ana", "Bo", "Ana"]);
  told.length = 0;
  eachLink(note("G.md", "---", "type: goal", 'partner: "[[Cy]]"', "---"), ({ target }) =>
    told.push(target),
  );
  expect(told).toEqual(["Cy"]);
});
