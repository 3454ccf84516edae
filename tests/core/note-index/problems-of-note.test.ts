/** Everything that is wrong with one note: what could not be read, and the links that could be two notes. */
import { describe, expect, test } from "@jest/globals";
import { problemsOf } from "../../../src/core/note-index/problems-of-note";
import { vaultOf } from "../vault-of";

/** The problems of a note among others, as `line:column code`. */
function problems(path: string, notes: Readonly<Record<string, string>>): readonly string[] {
  return vaultOf(notes)
    .problems()
    .filter((problem) => problem.path === path)
    .map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const twins = { "People/Ann.md": "", "Old/People/Ann.md": "" };

test("A note that isn't there has none", () => {
  expect(problemsOf(undefined)).toEqual([]);
});

describe("They stand in the order of the note", () => {
  test("what could not be read and links that could be two notes, together", () => {
    const note =
      "---\ntype: goal\ncadence: whenever\n---\n# A\n\n- called [[Ann]] #x\n- [ ] ring [[Ann]] 📅 2026-02-30\n";
    const found = problems("A.md", { ...twins, "A.md": note });
    const places = found.map((problem) => Number(problem.split(":")[0]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(found[0]).toMatch(/^3:\d+ cadence-unknown$/);
  });

  test("a link that is both in an entry and in a plan is told once", () => {
    const found = problems("Journal/2026-11-22.md", {
      ...twins,
      "Journal/2026-11-22.md": "Called [[Ann]], I should write her tomorrow",
    });
    expect(found).toEqual(["1:8 link-ambiguous"]);
  });
});

describe("In a note that is nothing else to Kith a relative date matters", () => {
  test("where its task is about a contact", () => {
    const notes = {
      "People/Bob.md": "",
      "Project.md": "- [ ] ring [[Bob]] tomorrow\n- [ ] paint tomorrow\n",
    };
    expect(problems("Project.md", notes).map((problem) => problem.split(":")[0])).toEqual(["1"]);
  });

  test("not once the contact is gone", () => {
    expect(problems("Project.md", { "Project.md": "- [ ] ring [[Bob]] tomorrow\n" })).toEqual([]);
  });
});
