/** A note read whole: what it is, what it says, and its problems (R81, R125). */
import { describe, expect, test } from "@jest/globals";
import { readNote } from "../../../src/core/parse/read-note";
import { readSettings } from "../../../src/core/parse/settings/settings";
import { aNote } from "../note-builder";
import { settingsOf } from "../settings-of";

const read = (path: string, text: string, data: object = {}) =>
  readNote(path, text, settingsOf(data));

describe("Each sort of note says its own things", () => {
  test("a journal note its day, entries, plans and the first of the user's own words", () => {
    const note = read(
      "Journal/2026-11-18.md",
      "# Wednesday\n\n- Called [[Louie]]\n- [ ] Write to [[Ana]] 📅 2026-12-01\n",
    );
    expect(note).toMatchObject({
      is: "journal",
      day: "2026-11-18",
      daily: true,
      ownWords: { line: 3 },
      goals: [],
      contact: null,
      problems: [],
    });
    expect(note.entries.filter(({ happened }) => happened)).toMatchObject([
      { line: 3, day: "2026-11-18" },
    ]);
    expect(note.plans).toMatchObject([{ line: 4, day: "2026-12-01" }]);
  });

  test("a dated note that is no daily note makes no journal day", () => {
    expect(read("Meetings/2026-11-18 Louie.md", "Coffee with [[Louie]]\n")).toMatchObject({
      is: "journal",
      daily: false,
      ownWords: null,
    });
  });

  test("a contact the person and the dated lines", () => {
    const note = read(
      "People/Louie.md",
      "---\naliases: [Lou]\ntags: Climber\n---\n- 2026-11-18 called about the role\n- likes tea\n",
    );
    expect(note).toMatchObject({
      is: "contact",
      day: null,
      aliases: ["Lou"],
      tags: ["climber"],
      contact: { name: "Louie", aliases: ["Lou"] },
    });
    expect(note.entries).toMatchObject([{ line: 5, day: "2026-11-18", ownContact: true }]);
  });

  test("a goal note one goal, whose boxes with a contact and a date are plans too", () => {
    const note = read(
      "X.md",
      "---\ntype: goal\ndeadline: 2026-12-31\n---\n# Find a mentor\n- [ ] Ask [[Ana]] 📅 2026-12-01\n- [ ] Think\n",
    );
    expect(note.goals).toMatchObject([{ id: "X.md", title: "Find a mentor", target: 2 }]);
    expect(note.plans).toMatchObject([{ line: 6, day: "2026-12-01" }]);
    expect(note.entries).toEqual([]);
  });

  test("a goal list its goals, none of which is a plan besides", () => {
    const note = read(
      "G.md",
      "---\ntype: goals\n---\n## Each week\n- [ ] Call [[Ana]] 📅 2026-12-01\n  - [ ] Find [[Ana]]'s number 📅 2026-11-30\n",
    );
    expect(note.goals).toMatchObject([{ id: "G.md#Call Ana", line: 5, deadline: "2026-12-01" }]);
    expect(note.plans.map(({ line }) => line)).toEqual([6]);
  });

  test("any other note its aliases and tags alone, for links to it", () => {
    expect(
      read(
        "Projects/X.md",
        "---\naliases: [Ex]\ntags: [Work]\n---\nI'll call [[Louie]] on 2026-12-01\n- [x] Call [[Louie]] 📅 2026-12-01\n",
      ),
    ).toEqual(aNote("Projects/X.md", { aliases: ["Ex"], tags: ["work"] }));
  });

  test("and the open tasks that hold a link, which may be a contact's (R30)", () => {
    const note = read(
      "Projects/X.md",
      "# Move\n- [ ] Call [[Louie]] 📅 2026-12-01\n- [ ] Ask [[Ana]] tomorrow\n> [!todo]\n> 1. [/] Pay [Bo](Bo.md) on 2026-12-03\n- [ ] Pack tomorrow\n- [ ] Pack 📅 2026-12-01\n",
    );
    expect(note).toMatchObject({ is: null, entries: [] });
    expect(note.plans.map(({ line, day, when }) => [line, day, when])).toEqual([
      [2, "2026-12-01", "📅 2026-12-01"],
      [3, null, "tomorrow"],
      [5, "2026-12-03", "on 2026-12-03"],
    ]);
    expect(note.problems).toMatchObject([{ line: 3, severity: "hint", code: "date-relative" }]);
  });

  test.each([
    ["Templates/Task.md", "type: project"],
    ["Templates/Person.md", "type: person"],
    ["Projects/X.md", "kith: ignore"],
    ["People/Louie.md", "kith: ignore"],
    ["People/Louie (conflict 1).md", "type: person"],
  ])("%s with %s gives nothing", (path, frontmatter) => {
    const note = readNote(
      path,
      `---\n${frontmatter}\naliases: Lou\n---\n- 2026-11-18 called\n- [ ] Ask [[Ana]] 📅 2026-12-01\n`,
      readSettings({ templates: { folder: "Templates" } }).settings,
    );
    expect(note).toMatchObject({
      is: null,
      aliases: ["Lou"],
      contact: null,
      entries: [],
      plans: [],
    });
  });
});

describe("Problems", () => {
  test("stand in the order of the note", () => {
    const { problems } = read(
      "X.md",
      "---\ntype: goal\ntarget: -3\ncadence: fortnihgtly\ndeadline: 2026-02-30\n---\n# X\n",
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, "target-unknown"],
      [4, "cadence-unknown"],
      [5, "date-unknown"],
    ]);
  });

  const broken = "---\ntitle: a: b\n---\n";
  test.each([
    ["People/Louie.md", broken, "error"],
    ["2026-11-18.md", broken, "error"],
    ["Goals/X.md", broken, "error"],
    ["Notes/X.md", broken, "hint"],
    ["Notes/X.md", "---\ntype: goal\ntitle: a: b\n---\n", "error"],
    ["Notes/X.md", "---\ntitle: a: b\ntags:\n  - x\n  - person/work\n---\n", "error"],
    ["Notes/X.md", "---\ntitle: a: b\ntags: [x, '#goal']\n---\n", "error"],
    ["Notes/X.md", "---\ntype: meeting\ndate: 2026-11-18\ntitle: a: b\n---\n", "error"],
    ["Notes/X.md", "---\ntype: book\ntitle: a: b\n---\n", "hint"],
    ["Notes/X.md", "---\ntype: goal\nkith: ignore\ntitle: a: b\n---\n", "hint"],
    ["Archive/X.md", "---\ntype: goal\ntitle: a: b\n---\n", "hint"],
  ])("broken YAML in %s, %j, is an %s", (path, text, severity) => {
    const note = read(path, text, { goalFolders: ["Goals"], ignoreFolders: ["Archive"] });
    expect(note.problems).toMatchObject([{ code: "frontmatter-broken", severity }]);
  });

  test("a goal whose YAML is broken is none until it is mended", () => {
    expect(read("Notes/X.md", "---\ntype: goal\ntitle: a: b\n---\n")).toMatchObject({
      is: null,
      goals: [],
    });
  });

  test("a first line that only looks like frontmatter is a hint in any note", () => {
    expect(read("Notes/X.md", "---js\ntype: goal\n---\n")).toMatchObject({
      is: null,
      problems: [{ severity: "hint", code: "frontmatter-word" }],
    });
  });

  test("a note over 10 MB is skipped with a warning", () => {
    const note = read("2026-11-18.md", `${"x".repeat(1023)}\n`.repeat(10 * 1024 + 1));
    expect(note).toMatchObject({
      is: null,
      entries: [],
      problems: [{ severity: "warning", code: "note-too-large" }],
    });
  });
});
