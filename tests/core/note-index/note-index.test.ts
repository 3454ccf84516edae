import { describe, expect, test } from "@jest/globals";
import { createNoteIndex } from "../../../src/core/note-index/note-index";
import { indexOf, louie, maria } from "../index-of";
import {
  aContact,
  aGoalList,
  aGoalNote,
  aJournalNote,
  aNote,
  anEntry,
  aPlan,
  someSettings,
} from "../note-builder";

describe("An index of notes", () => {
  test("is empty at first, and its revision rises with every change", () => {
    const index = createNoteIndex(someSettings());
    expect(index.size()).toEqual({ notes: 0, contacts: 0, journal: 0, goals: 0, interactions: 0 });
    expect(index.firstJournalDay()).toBeNull();
    const revisions = [index.revision];
    index.put(maria);
    revisions.push(index.revision);
    index.put(maria);
    revisions.push(index.revision);
    index.remove("nothing.md");
    revisions.push(index.revision);
    index.putAll([louie, aNote("Tea.md")]);
    revisions.push(index.revision);
    index.rename("Tea.md", "Coffee.md", aNote("Coffee.md"));
    revisions.push(index.revision);
    index.remove("Coffee.md");
    revisions.push(index.revision);
    expect(revisions).toEqual([0, 1, 2, 2, 3, 4, 5]);
  });

  test("goes on from a given revision", () => {
    const index = createNoteIndex(someSettings(), { revision: 41 });
    index.put(maria);
    expect(index.revision).toBe(42);
  });

  test("lists what is something to Kith in order of path, and finds the rest by path alone", () => {
    const index = indexOf(maria, aNote("Tea.md"), aGoalNote("Goals/Reconnect.md"), louie);
    expect(index.notes().map(({ path }) => path)).toEqual([
      "Goals/Reconnect.md",
      "People/Louie Alvarez.md",
      "People/Maria Chen.md",
    ]);
    expect(index.note("Tea.md")?.is).toBeNull();
    expect(index.note("tea.md")).toBeNull();
    expect(index.contacts().map(({ name }) => name)).toEqual(["Louie Alvarez", "Maria Chen"]);
    expect(index.contact("People/Maria Chen.md")?.name).toBe("Maria Chen");
    expect(index.contact("Tea.md")).toBeNull();
    expect(index.size()).toMatchObject({ notes: 4, contacts: 2, goals: 1 });
  });

  test("lists goals and plans in order of path, then line", () => {
    const list = aGoalList("Goals.md", ["Call", "Write"]);
    const index = indexOf(
      aJournalNote("2026-11-18", [], {
        plans: [aPlan(7, ["Maria"]), aPlan(3, ["Maria"]), aPlan(5, ["Louie"])],
      }),
      { ...list, goals: [...list.goals].reverse() },
      aGoalNote("A.md"),
      maria,
    );
    expect(index.goals().map(({ id }) => id)).toEqual(["A.md", "Goals.md#Call", "Goals.md#Write"]);
    expect(index.plans().map(({ line, contacts }) => [line, contacts])).toEqual([
      // Line 5 is about nobody and says no day, so it is no plan.
      [3, ["People/Maria Chen.md"]],
      [7, ["People/Maria Chen.md"]],
    ]);
  });

  test("never changes a list it has handed out", () => {
    const index = indexOf(maria, aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]));
    const before = [index.contacts(), index.interactionsWith(maria.path), index.notes()] as const;
    const lengths = before.map((list) => list.length);
    index.putAll([louie, aJournalNote("2026-11-19", [anEntry(3, ["Maria"])])]);
    index.remove("Journal/2026-11-18.md");
    expect(before.map((list) => list.length)).toEqual(lengths);
  });

  test("never changes the interactions it has handed out, although their note is read anew", () => {
    const index = indexOf(
      maria,
      aJournalNote("2026-11-17", [anEntry(3, ["Maria"])]),
      aJournalNote("2026-11-18", [anEntry(3, ["Maria"])]),
    );
    const before = index.interactionsWith(maria.path);
    index.put(aJournalNote("2026-11-18", [anEntry(4, ["Maria"])]));
    expect(before.map(({ line }) => line)).toEqual([3, 3]);
    expect(index.interactionsWith(maria.path).map(({ line }) => line)).toEqual([3, 4]);
    expect(before.map(({ line }) => line)).toEqual([3, 3]);
  });

  test("hands out the same interactions for as long as they are the same", () => {
    const index = indexOf(maria, louie, aJournalNote("2026-11-17", [anEntry(3, ["Maria"])]));
    const before = [index.interactionsWith(maria.path), index.interactionsWith(louie.path)];
    index.put(aJournalNote("2026-11-18", [anEntry(3, ["Louie"])]));
    expect(index.interactionsWith(maria.path)).toBe(before[0]);
    expect(index.interactionsWith(louie.path)).not.toBe(before[1]);
  });
});

describe("Notes named like properties of every object", () => {
  test.each(["__proto__", "constructor", "toString"])("%s is a contact like any other", (name) => {
    const path = `People/${name}.md`;
    const index = indexOf(
      aContact(path, { aliases: ["valueOf"] }),
      aJournalNote("2026-11-18", [anEntry(3, [name]), anEntry(4, ["valueOf"])]),
    );
    expect(index.interactionsWith(path)).toHaveLength(2);
    index.remove(path);
    expect(index.interactionsWith(path)).toEqual([]);
    expect(index.note(path)).toBeNull();
  });
});
