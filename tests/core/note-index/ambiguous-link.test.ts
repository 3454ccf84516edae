import { describe, expect, test } from "@jest/globals";
import { indexOf } from "../index-of";
import {
  aContact,
  aGoalNote,
  aJournalNote,
  aMention,
  aNote,
  anEntry,
  aPlan,
  aProblem,
} from "../note-builder";

describe("A link that could be two notes", () => {
  const two = [aContact("People/Sam.md"), aContact("Work/Sam.md", { aliases: ["Sammy"] })];

  test("is a warning at its place that names both, with a link by path as the fix", () => {
    const index = indexOf(...two, aJournalNote("2026-11-18", [anEntry(3, ["Sam"])]));
    expect(index.problems()).toEqual([
      {
        path: "Journal/2026-11-18.md",
        line: 3,
        column: 3,
        severity: "warning",
        code: "link-ambiguous",
        message:
          "[[Sam]] could be People/Sam.md or Work/Sam.md. Link the one you mean by its path.",
        told: ["linkAmbiguous", "[[Sam]]", ["People/Sam.md", "Work/Sam.md"], 0],
        fix: "[[People/Sam|Sam]]",
      },
    ]);
  });

  test("has its place on the line of the entry that it stands on", () => {
    const below = aMention("Sam", { below: 2, column: 5 });
    const index = indexOf(...two, aJournalNote("2026-11-18", [anEntry(3, [below])]));
    expect(index.problems()).toMatchObject([{ line: 5, column: 5 }]);
  });

  test("keeps its heading and its text in the fix, and a plain name becomes a quoted link", () => {
    const linked = aMention("Sam", { subpath: "Log", text: "my friend" });
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, [linked])]),
      aJournalNote("2026-11-19", [anEntry(2, [aMention("Sam", { byName: true })])]),
    );
    expect(index.problems().map(({ fix }) => fix)).toEqual([
      "[[People/Sam#Log|my friend]]",
      '"[[People/Sam|Sam]]"',
    ]);
  });

  test("offers the contact first where only one of the notes is one, and the fix is understood", () => {
    const index = indexOf(
      aNote("A/Sam.md"),
      aContact("People/Sam.md"),
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])]),
    );
    expect(index.problems()[0]?.fix).toBe("[[People/Sam|Sam]]");
    expect(index.resolve("People/Sam", "Journal/2026-11-18.md")).toEqual({
      is: "note",
      path: "People/Sam.md",
    });
  });

  test("is told in plans and goals too, and once where a line is both an entry and a plan", () => {
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])], {
        plans: [aPlan(3, ["Sam"]), aPlan(5, ["Sam"]), aPlan(6, ["Sam"], { state: "cancelled" })],
      }),
      aGoalNote("Goals/A.md", { partner: "Sam" }),
    );
    expect(index.problems().map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      "Goals/A.md:1",
      "Journal/2026-11-18.md:3",
      "Journal/2026-11-18.md:5",
    ]);
  });

  test("is not told where Kith has no use for either note", () => {
    const index = indexOf(
      aNote("A/Index.md"),
      aNote("B/Index.md"),
      aJournalNote("2026-11-18", [anEntry(3, ["Index"])]),
    );
    expect(index.problems()).toEqual([]);
  });

  test("is told once a goal counts one of them", () => {
    const index = indexOf(
      aNote("A/Index.md", { aliases: ["Home"] }),
      aNote("B/Hall.md", { aliases: ["Home"] }),
      aJournalNote("2026-11-18", [anEntry(3, ["Home"])]),
    );
    index.put(aGoalNote("Goals/A.md", {}, [{ is: "link", target: "A/Index" }]));
    expect(index.problems().map(({ path }) => path)).toEqual(["Journal/2026-11-18.md"]);
    index.remove("Goals/A.md");
    expect(index.problems()).toEqual([]);
  });

  test("stands among the note's own problems in order of path, then line", () => {
    const index = indexOf(
      ...two,
      aJournalNote("2026-11-18", [anEntry(3, ["Sam"])], {
        problems: [aProblem(9, "late"), aProblem(1, "early")],
      }),
      aNote("A.md", { problems: [aProblem(4, "broken")] }),
    );
    expect(index.problems().map(({ path, code }) => `${path} ${code}`)).toEqual([
      "A.md broken",
      "Journal/2026-11-18.md early",
      "Journal/2026-11-18.md link-ambiguous",
      "Journal/2026-11-18.md late",
    ]);
  });
});
