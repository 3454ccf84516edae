/** Which note is what: DESIGN section 2, R95, R122. */
import { describe, expect, test } from "@jest/globals";
import { classify, mayMatter } from "../../../src/core/parse/classify";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import type { SettingsSources } from "../../../src/core/parse/settings/settings";
import { settingsOf } from "../settings-of";

/** What a note with this frontmatter is. */
const sortOf = (
  path: string,
  frontmatter: string,
  data: object = {},
  sources: SettingsSources = {},
) => classify(path, readNoteText(`---\n${frontmatter}\n---\nWords\n`), settingsOf(data, sources));

const journal = (day: string, daily: boolean) => ({ is: "journal", day, daily });

describe("A goal note or goal list", () => {
  test.each([
    ["type: goal", "goal"],
    ["type: Goal ", "goal"],
    ['type: " GOAL "', "goal"],
    ["type: [note, goal]", "goal"],
    ["type: note, goal", "goal"],
    ['type: "[[Goal]]"', "goal"],
    ["type: [[Goal]]", "goal"],
    ["Type: goal", "goal"],
    ["type: goals", "goals"],
    ["tags: goal", "goal"],
    ["tags: [x, Goal]", "goal"],
    ["tags: ['#goal/health']", "goal"],
    ["tags: goalkeeper", null],
    ["type: goalkeeper", null],
    ["type:", null],
    ["type: {a: goal}", null],
  ])("%s: %s", (frontmatter, is) => {
    expect(sortOf("Note.md", frontmatter).is).toBe(is);
  });

  test("every note in a goal folder is one, a list only by its type", () => {
    expect(sortOf("Goals/Sub/X.md", "a: 1", { goalFolders: ["goals"] }).is).toBe("goal");
    expect(sortOf("Goals/X.md", "type: goals", { goalFolders: ["Goals"] }).is).toBe("goals");
    expect(sortOf("Goals 2/X.md", "a: 1", { goalFolders: ["Goals"] }).is).toBeNull();
    expect(sortOf("Goals/X.md", "a: 1").is).toBeNull();
  });
});

describe("A contact", () => {
  test.each([
    ["A.md", "type: contact", "contact"],
    ["A.md", "type: Person", "contact"],
    ["A.md", "type: people", "contact"],
    ["A.md", "tags: person", "contact"],
    ["A.md", "tags: [person/work]", "contact"],
    ["A.md", "tags: '#People'", "contact"],
    ["A.md", "tags: personal", null],
    ["People/A.md", "a: 1", "contact"],
    ["Life/friends/Old/A.md", "a: 1", "contact"],
    ["NETWORK/A.md", "a: 1", "contact"],
    ["Contacts/A.md", "a: 1", "contact"],
    ["People.md", "a: 1", null],
    ["Peoples/A.md", "a: 1", null],
  ])("%s with %s: %s", (path, frontmatter, is) => {
    expect(sortOf(path, frontmatter).is).toBe(is);
  });

  test("with contact folders set, only those hold contacts", () => {
    const data = { contactFolders: ["CRM/Leute"] };
    expect(sortOf("CRM/Leute/A.md", "a: 1", data).is).toBe("contact");
    expect(sortOf("CRM/Leute/Alt/A.md", "a: 1", data).is).toBe("contact");
    expect(sortOf("People/A.md", "a: 1", data).is).toBeNull();
    expect(sortOf("CRM/Leuten/A.md", "a: 1", data).is).toBeNull();
  });
});

describe("A journal note", () => {
  const dailyNotes = { folder: "Days", format: "YYYY/MM/D MMM YYYY" };

  test("is a daily note by the vault's own settings", () => {
    expect(sortOf("Days/2026/11/18 Nov 2026.md", "a: 1", {}, { dailyNotes })).toMatchObject(
      journal("2026-11-18", true),
    );
    expect(sortOf("Days/18 Nov 2026.md", "a: 1", {}, { dailyNotes }).is).toBeNull();
  });

  test.each([
    ["Log/2026-11-18.md", journal("2026-11-18", true)],
    ["Log/2026-11-18 Dinner.md", journal("2026-11-18", false)],
    ["Log/2026-11-18_Dinner.md", journal("2026-11-18", false)],
  ])("or one whose name starts with a day: %s", (path, expected) => {
    expect(sortOf(path, "a: 1")).toMatchObject(expected);
  });

  test.each(["Log/2026-11-181.md", "Log/2026-02-30.md", "Log/20261118.md", "Log/On 2026-11-18.md"])(
    "%s is none",
    (path) => {
      expect(sortOf(path, "a: 1").is).toBeNull();
    },
  );

  test.each([
    ["type: meeting\ndate: 2026-11-18", "2026-11-18"],
    ["type: Journal\ndate: 2026-11-18T10:00", "2026-11-18"],
    ["type: interaction\ndate: '[[2026-11-18]]'", "2026-11-18"],
    ["type: daily\ndate: 18 November 2026", "2026-11-18"],
  ])("or one with a type and a date: %j", (frontmatter, day) => {
    expect(sortOf("Meetings/Louie.md", frontmatter)).toMatchObject(journal(day, false));
  });

  test("a type without a date makes none", () => {
    expect(sortOf("Meetings/Louie.md", "type: meeting")).toMatchObject({ is: null, problems: [] });
    expect(sortOf("Meetings/Louie.md", "type: meeting\ndate: '{{date}}'")).toMatchObject({
      is: null,
      problems: [],
    });
  });

  test("a date that is none is a problem with the nearest day as its fix", () => {
    expect(sortOf("Meetings/Louie.md", "type: meeting\ndate: 2026-02-30").problems).toMatchObject([
      { code: "date-unknown", severity: "warning", line: 3, column: 7, fix: "2026-02-28" },
    ]);
  });
});

describe("A note that is two things", () => {
  test.each([
    ["People/X.md", "type: goal", { is: "goal" }],
    ["People/2026-11-18 Lunch.md", "a: 1", { is: "journal" }],
    ["Log/2026-11-18.md", "type: person", { is: "contact" }],
    ["Log/2026-11-18.md", "tags: person", { is: "contact" }],
    ["Log/X.md", "type: meeting\ndate: 2026-11-18\ntags: person", journal("2026-11-18", false)],
    ["Log/2026-11-18 Lunch.md", "type: meeting\ntags: person", journal("2026-11-18", false)],
    ["Log/2026-11-18.md", "type: daily\ndate: 2026-11-17", journal("2026-11-18", true)],
    ["Log/2026-11-18 Lunch.md", "type: meeting\ndate: 2026-11-17", journal("2026-11-17", false)],
    ["X.md", "tags: [person, goal]", { is: "goal" }],
    ["X.md", "type: [person, goal]", { is: "contact" }],
    ["People/X.md", "type: book", { is: "contact" }],
  ])("%s with %j: type, then tags, then name, then folder", (path, frontmatter, expected) => {
    expect(sortOf(path, frontmatter)).toMatchObject(expected);
  });
});

describe("Neither", () => {
  test.each([
    ["Templates/Person.md", {}, { templates: { folder: "Templates" } }],
    ["Vorlagen/Sub/Person.md", {}, { templater: { templates_folder: "Vorlagen" } }],
    ["Old/Person.md", {}, { templater: { template_folder: "Old" } }],
    ["Daily.md", {}, { dailyNotes: { template: "Daily" } }],
    ["Archive/Person.md", { ignoreFolders: ["archive"] }, {}],
    [".trash/Person.md", {}, {}],
    ["People/.hidden/Person.md", {}, {}],
  ])("%s", (path, data, sources) => {
    expect(sortOf(path, "type: person", data, sources)).toEqual({
      is: null,
      day: null,
      daily: false,
      leftOut: true,
      problems: [],
    });
  });

  test("a note that is none of them is not left out: its tasks may be plans", () => {
    expect(sortOf("Projects/X.md", "type: project")).toMatchObject({ is: null, leftOut: false });
  });

  test("an empty templates folder leaves nothing out", () => {
    expect(
      sortOf(
        "X.md",
        "type: person",
        {},
        { templates: { folder: "" }, templater: { templates_folder: "/" } },
      ).is,
    ).toBe("contact");
  });

  test.each(["kith: ignore", "Kith: Ignore", "kith: [ignore]"])("a note with `%s`", (line) => {
    expect(sortOf("People/X.md", `type: person\n${line}`)).toMatchObject({
      is: null,
      leftOut: true,
    });
    expect(sortOf("2026-11-18.md", line).is).toBeNull();
  });

  test.each([
    "People/Louie.sync-conflict-20261118-101500-ABCDEFG.md",
    "People/Louie (Conflicted copy Mac 202611181015).md",
    "People/Louie (Ann's conflicted copy 2026-11-18).md",
    "People/Louie conflicted copy 2026-11-18.md",
    "People/Louie (conflict 1).md",
    "2026-11-18 (conflict from phone).md",
  ])("a copy that a sync conflict left, with a hint: %s", (path) => {
    expect(sortOf(path, "a: 1")).toMatchObject({
      is: null,
      problems: [{ code: "conflict-copy", severity: "hint", line: 1 }],
    });
  });

  test("a note about conflicts is none", () => {
    expect(sortOf("People/Conflict resolution.md", "a: 1").is).toBe("contact");
    expect(sortOf("Notes (conflict 1).md", "a: 1")).toMatchObject({ is: null, problems: [] });
  });
});

describe("The user's own words", () => {
  test("types and tags", () => {
    const data = { goalTypes: ["Ziel"], contactTags: ["freund"] };
    expect(sortOf("X.md", "type: ziel", data).is).toBe("goal");
    expect(sortOf("X.md", "type: goal", data).is).toBeNull();
    expect(sortOf("X.md", "tags: Freund/nah", data).is).toBe("contact");
    expect(sortOf("X.md", "tags: person", data).is).toBeNull();
  });

  test("property names, before our own", () => {
    const data = { properties: { type: ["categories", "kind"] } };
    expect(sortOf("X.md", 'categories:\n  - "[[People]]"', data).is).toBe("contact");
    expect(sortOf("X.md", "categories:\n  - [[People]]", data).is).toBe("contact");
    expect(sortOf("X.md", "kind: goal\ntype: person", data).is).toBe("goal");
    expect(sortOf("X.md", "type: person", data).is).toBe("contact");
  });
});

describe("A look at the path alone", () => {
  const settings = settingsOf({ goalFolders: ["Goals"], ignoreFolders: ["Archive"] });
  test.each([
    ["Picture.png", "never"],
    ["Archive/People/X.md", "never"],
    [".obsidian/X.md", "never"],
    ["People/X.md", "always"],
    ["Goals/X.md", "always"],
    ["2026-11-18.md", "always"],
    ["Notes/X.md", "by frontmatter"],
  ])("%s matters: %s", (path, expected) => {
    expect(mayMatter(path, settings)).toBe(expected);
  });
});
