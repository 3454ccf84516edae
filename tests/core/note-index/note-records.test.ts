import { describe, expect, test } from "@jest/globals";
import { end, indexOf, maria, places, start } from "../index-of";
import {
  aContact,
  aGoalList,
  aJournalNote,
  aMention,
  aNote,
  anEntry,
  aPlan,
  aProblem,
} from "../note-builder";

describe("When notes change, links mean what they would in a new index", () => {
  const journal = aJournalNote("2026-11-18", [anEntry(3, ["Maria"]), anEntry(4, ["Louie"])]);

  test("a note that comes is found by the links that waited for it", () => {
    const index = indexOf(journal);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    index.put(maria);
    expect(places(index.interactionsWith(maria.path))).toEqual(["Journal/2026-11-18.md:3"]);
  });

  test("a note that goes is no contact any more", () => {
    const index = indexOf(journal, maria);
    index.remove(maria.path);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    expect(index.size()).toMatchObject({ contacts: 0, interactions: 0 });
  });

  test("a renamed note keeps the links to its alias and loses those to its old name", () => {
    const index = indexOf(journal, maria, aJournalNote("2026-11-19", [anEntry(3, ["Maria Chen"])]));
    const married = aContact("People/Maria Chen-Ochs.md", { aliases: ["Maria"] });
    index.rename(maria.path, married.path, married);
    expect(index.interactionsWith(maria.path)).toEqual([]);
    expect(places(index.interactionsWith(married.path))).toEqual(["Journal/2026-11-18.md:3"]);
  });

  test("an alias that is given or taken away is followed", () => {
    const index = indexOf(journal, aContact(maria.path));
    expect(index.interactionsWith(maria.path)).toEqual([]);
    index.put(maria);
    expect(index.interactionsWith(maria.path)).toHaveLength(1);
    index.put(aContact(maria.path));
    expect(index.interactionsWith(maria.path)).toEqual([]);
  });

  test("a note that becomes a contact makes interactions of the lines that link it", () => {
    const index = indexOf(journal, aNote("People/Louie.md"));
    expect(index.size().interactions).toBe(0);
    index.put(aContact("People/Louie.md"));
    expect(index.size().interactions).toBe(1);
    index.put(aNote("People/Louie.md"));
    expect(index.size().interactions).toBe(0);
  });

  test("a contact that is no longer told of in journals keeps no interaction of theirs", () => {
    const index = indexOf(journal, maria);
    index.put(aContact(maria.path, { aliases: ["Maria"], contact: { ignoresJournal: true } }));
    expect(index.size().interactions).toBe(0);
    index.put(maria);
    expect(index.size().interactions).toBe(1);
  });

  test("a task of a note that is nothing else is a plan while it links a contact, and only then has a say in check", () => {
    const tasks = aNote("Projects/Move.md", {
      plans: [aPlan(2, ["Maria"], { day: null, when: "tomorrow" }), aPlan(3, [], { when: "x" })],
      problems: [{ ...aProblem(2, "date-relative"), severity: "hint" }],
    });
    const index = indexOf(tasks);
    expect([index.plans(), index.problems()]).toEqual([[], []]);
    index.put(maria);
    expect(index.plans()).toMatchObject([{ line: 2, contacts: [maria.path] }]);
    expect(index.problems()).toMatchObject([{ line: 2 }]);
    index.remove(maria.path);
    expect([index.plans(), index.problems()]).toEqual([[], []]);
  });

  test("a second note of the name makes the links to it ambiguous, until it goes", () => {
    const index = indexOf(journal, aContact("People/Louie.md"));
    index.put(aNote("Dogs/Louie.md"));
    expect(index.interactionsWith("People/Louie.md")).toEqual([]);
    expect(index.problems()).toHaveLength(1);
    index.remove("Dogs/Louie.md");
    expect(index.interactionsWith("People/Louie.md")).toHaveLength(1);
    expect(index.problems()).toEqual([]);
  });

  test("a goal that comes to a list is checked in on by the lines that link its title", () => {
    const note = aJournalNote("2026-11-18", [anEntry(3, [aMention("Goals", { subpath: "Run" })])]);
    const index = indexOf(note, aGoalList("Goals.md", ["Read"]));
    expect(index.entriesBetween(start, end)[0]?.checkIn).toBeNull();
    index.put(aGoalList("Goals.md", ["Read", "Run"]));
    expect(index.entriesBetween(start, end)[0]?.checkIn).toBe("Goals.md#Run");
  });
});
