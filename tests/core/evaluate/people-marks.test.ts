import { describe, expect, test } from "@jest/globals";
import { type PeopleMark, peopleMarks, withMarks } from "../../../src/core/evaluate/people-marks";
import { vaultOf } from "../vault-of";
import { settingsOf } from "../settings-of";

type Notes = Readonly<Record<string, string>>;

const marksOf = (notes: Notes, data = {}): readonly PeopleMark[] =>
  peopleMarks(
    Object.entries(notes).map(([path, text]) => ({ path, text })),
    settingsOf(data),
  );
const shown = (notes: Notes): readonly string[] =>
  marksOf(notes).map(
    ({ by, property, value, notes: all, unknown }) =>
      `${by} ${property === null ? "" : `${property}: `}${value}: ${String(all - unknown)} of ${String(all)}`,
  );

const withProperties = (...lines: readonly string[]): string => `---\n${lines.join("\n")}\n---\n`;

/** The contacts of a vault once Kith goes by the marks that it found. */
function contactsByAll(notes: Notes, data: Readonly<Record<string, unknown>> = {}) {
  const marks = marksOf(notes, data);
  const after = withMarks(data, marks, marks, settingsOf(data));
  return vaultOf(notes, { ...after })
    .contacts()
    .map(({ path }) => path);
}

describe("How a vault marks its people", () => {
  test.each([
    [
      "a folder, with its subfolders",
      { "CRM/Work/Ana.md": "", "CRM/Bo.md": "" },
      ["folder CRM: 0 of 2"],
    ],
    ["a folder with a number", { "04 People/Ana.md": "" }, ["folder 04 People: 0 of 1"]],
    ["a folder Kith knows", { "x/People/Ana.md": "" }, ["folder x/People: 1 of 1"]],
    ["a tag", { "Ana.md": withProperties("tags: [friend]") }, ["tag friend: 0 of 1"]],
    [
      "a tag within another, up to its word",
      { "Ana.md": withProperties("tags: type/person/work") },
      ["tag type/person: 0 of 1"],
    ],
    ["a type", { "Ana.md": withProperties("type: Human") }, ["type type: Human: 0 of 1"]],
    [
      "a link to a category",
      { "Ana.md": withProperties('categories: ["[[People]]"]') },
      ["type categories: People: 0 of 1"],
    ],
    ["a sign before the name", { "Notes/@Ana Ruiz.md": "" }, ["name @: 0 of 1"]],
    [
      "words of other languages",
      { "Personen/Ana.md": "", "人物/Bo.md": "" },
      ["folder Personen: 0 of 1", "folder 人物: 0 of 1"],
    ],
  ])("is read off %s", (_, notes: Notes, marks) => {
    expect(shown(notes)).toEqual(marks);
  });

  test.each<[string, Notes, readonly string[]]>([
    ["a sign with a blank behind it", { "@ Ana.md": "" }, ["name @: 0 of 1"]],
    [
      "a sign of another sort",
      { "👤 Ana.md": "", "＠Bo.md": "" },
      ["name 👤: 0 of 1", "name ＠: 0 of 1"],
    ],
    ["no sign within a name", { "Ana@home.md": "" }, []],
    ["no sign before anything but letters", { "@1.md": "", "@-Ana.md": "" }, []],
    [
      "a type with a tag's sign",
      { "Ana.md": withProperties('type: "#person"') },
      ["type type: person: 1 of 1"],
    ],
    [
      "a type of several",
      { "Ana.md": withProperties("type: person, note") },
      ["type type: person: 1 of 1"],
    ],
    [
      "a type once, however often a note bears it",
      { "Ana.md": withProperties("type: [person, Person]") },
      ["type type: Person: 1 of 1"],
    ],
    [
      "a tag in small letters",
      { "Ana.md": withProperties("tags: [Friend/Old]") },
      ["tag friend: 0 of 1"],
    ],
    [
      "several marks of one note",
      { "CRM/@Ana.md": withProperties("tags: friend") },
      ["folder CRM: 0 of 1", "name @: 0 of 1", "tag friend: 0 of 1"],
    ],
    ["nothing where no frontmatter names people", { "Ana.md": "No frontmatter, people.\n" }, []],
  ])("reads %s", (_, notes, marks) => {
    expect(shown(notes)).toEqual(marks);
  });

  test("takes a folder, a tag or a type in any case for one, in the order of their signs", () => {
    const notes = {
      "crm/A.md": withProperties("type: human"),
      "CRM/B.md": withProperties("type: Human"),
      "C.md": withProperties("kind: human"),
    };
    expect(shown(notes)).toEqual([
      "folder crm: 0 of 2",
      "type type: human: 0 of 2",
      "type kind: human: 0 of 1",
    ]);
  });

  test("lists the mark of most notes first, with examples", () => {
    const notes = {
      "CRM/A.md": withProperties("tags: person"),
      "CRM/B.md": "",
      "CRM/C.md": "",
      "CRM/D.md": "",
    };
    expect(shown(notes)).toEqual(["folder CRM: 1 of 4", "tag person: 1 of 1"]);
    expect(marksOf(notes)[0]?.examples).toEqual(["CRM/A.md", "CRM/B.md", "CRM/C.md"]);
  });

  test.each([
    ["a note about something else", { "Personality.md": "", "Contactless/A.md": "" }],
    ["words in a note's text", { "A.md": "---\ntags: x\n---\npeople\n" }],
    ["a property that sorts nothing", { "A.md": withProperties("attendees: People") }],
    ["hidden folders", { ".trash/People/A.md": "" }],
  ])("is not read off %s", (_, notes: Notes) => {
    expect(shown(notes)).toEqual([]);
  });
});

describe("Going by a mark", () => {
  test.each<[string, Notes]>([
    ["folders", { "CRM/Ana.md": "", "Kontakte/Bo.md": "" }],
    ["tags", { "Ana.md": withProperties("tags: [friend]") }],
    [
      "types under another property",
      { "Ana.md": withProperties('categories: ["[[People]]"]', "type: []") },
    ],
    ["names", { "@Ana.md": "" }],
  ])("makes contacts of the notes with it: %s", (_, notes) => {
    expect(vaultOf(notes).contacts()).toEqual([]);
    expect(contactsByAll(notes)).toEqual(Object.keys(notes));
  });

  test("keeps what the settings hold, and the folders that needed no naming", () => {
    const notes = { "People/Ana.md": "", "CRM/Bo.md": "", "Cy.md": withProperties("tags: pal") };
    const data = { contactTags: ["pal"], properties: { type: "sort", met: "known" }, own: 1 };
    const marks = marksOf(notes, data);
    const crm = marks.filter(({ value }) => value === "CRM");
    expect(withMarks(data, crm, marks, settingsOf(data))).toEqual({
      ...data,
      contactFolders: ["People", "CRM"],
    });
    expect(contactsByAll(notes, data)).toEqual(["CRM/Bo.md", "Cy.md", "People/Ana.md"]);
  });

  test("keeps the other names of the property for types", () => {
    const notes = { "Ana.md": withProperties("categories: People") };
    const data = { properties: { type: "sort", met: "known" } };
    const marks = marksOf(notes, data);
    expect(withMarks(data, marks, marks, settingsOf(data))).toEqual({
      properties: { type: ["sort", "categories"], met: "known" },
    });
  });

  test("adds what was chosen alone", () => {
    const notes = { "People/Ana.md": "", "CRM/Bo.md": "", "Cy.md": withProperties("type: human") };
    const marks = marksOf(notes);
    const chosen = (by: PeopleMark["by"]) =>
      withMarks(
        {},
        marks.filter((mark) => mark.by === by && mark.value !== "People"),
        marks,
        settingsOf({}),
      );
    expect(chosen("folder")).toEqual({ contactFolders: ["People", "CRM"] });
    expect(chosen("type")).toEqual({ contactTypes: ["contact", "person", "people", "human"] });
    expect(chosen("name")).toEqual({});
    // Folders that were named before make no others known.
    const named = { contactFolders: ["Friends"] };
    const crm = marks.filter(({ value }) => value === "CRM");
    expect(withMarks(named, crm, marks, settingsOf(named))).toEqual({
      contactFolders: ["Friends", "CRM"],
    });
  });

  test("adds a property where the settings have none, or something else in its place", () => {
    const marks = marksOf({ "Cy.md": withProperties("kind: human") });
    for (const data of [{}, { properties: "kind" }, { properties: null }]) {
      expect(withMarks(data, marks, marks, settingsOf(data))).toMatchObject({
        properties: { type: ["kind"] },
      });
    }
  });

  test("a second time changes nothing", () => {
    const notes = { "CRM/@Ana.md": withProperties("tags: friend", "category: Human") };
    const marks = marksOf(notes);
    const once = withMarks({}, marks, marks, settingsOf({}));
    expect(withMarks(once, marks, marks, settingsOf(once))).toEqual(once);
  });
});
