import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { newContact, newContacts } from "../../../src/core/edit/new-contact";
import { vaultOf } from "../vault-of";
import { afterPlan } from "./applied";

const make = (name: string, notes: Readonly<Record<string, string>> = {}, data = {}) =>
  newContact(name, vaultOf(notes, data), (path) =>
    Object.keys(notes).some((one) => one.toLowerCase() === path),
  );

describe("A new contact", () => {
  test("is a note of their name", () => {
    const made = make(" Maria  Chen ");
    expect(made).toMatchObject({
      path: "People/Maria Chen.md",
      text: "---\ntype: contact\n---\n# Maria Chen\n",
    });
    if (made.is === "contact") expect(afterPlan(null, made.plan)).toBe(made.text);
  });

  test("whose name no file can have keeps it as an alias", () => {
    expect(make("Dr: Zoë?")).toMatchObject({
      path: "People/Dr – Zoë.md",
      text: '---\ntype: contact\naliases: ["Dr: Zoë?"]\n---\n# Dr: Zoë?\n',
    });
  });

  test("whose name holds a command of Templater has it as words, which it doesn't run", () => {
    expect(make("Zoë <% x %>")).toMatchObject({
      path: "People/Zoë % x %.md",
      text: '---\ntype: contact\naliases: ["Zoë \\u003c% x %>"]\n---\n# Zoë < % x %>\n',
    });
  });

  test("goes to the folder of the settings, else where most contacts are", () => {
    expect(make("Bo", {}, { contactFolders: ["Folk", "Work"] })).toMatchObject({
      path: "Folk/Bo.md",
    });
    const notes = { "Friends/c.md": "", "A/Contacts/a.md": "", "A/Contacts/b.md": "" };
    expect(make("Bo", notes)).toMatchObject({ path: "A/Contacts/Bo.md" });
    expect(make("Bo", { ...notes, "Friends/d.md": "" })).toMatchObject({
      path: expect.stringMatching(/^(?:Friends|A\/Contacts)\/Bo\.md$/),
    });
  });

  test("gets a number where another note has the name", () => {
    const notes = { "People/bo.md": "---\nkith: ignore\n---\n" };
    expect(make("Bo", notes)).toMatchObject({ path: "People/Bo 2.md" });
  });

  test("is a contact where the settings have no word for one", () => {
    expect(make("Bo", {}, { contactTypes: [] })).toMatchObject({
      text: "---\ntype: contact\n---\n# Bo\n",
    });
  });

  test("has the user's own name and word for its type", () => {
    const data = { properties: { type: "kind" }, contactTypes: ["friend"] };
    expect(make("Bo", {}, data)).toMatchObject({ text: "---\nkind: friend\n---\n# Bo\n" });
  });

  test.each([
    ["a path (R75)", "../Bo", /is a path/],
    ["a path of Windows", "a\\Bo", /is a path/],
    ["the folder above", "..", /is a path/],
    ["nothing", "  ", /needs a name/],
    ["the name of a contact", "ana", /already: People\/Ana\.md/],
    ["the alias of a contact", "Annie", /already: People\/Ana\.md/],
  ])("is refused for %s", (_name, name, reason) => {
    const notes = { "People/Ana.md": "---\naliases: [Annie]\n---\n" };
    const made = make(name, notes);
    expect(made.is === "refused" ? inEnglish(made.because) : "made").toMatch(reason);
  });

  test("may have a name that ends in a full stop", () => {
    expect(make("Bo Jr.")).toMatchObject({
      is: "contact",
      text: expect.stringContaining("# Bo Jr.\n"),
    });
  });

  test("is refused where the contact folder leads out", () => {
    const made = make("Bo", {}, { contactFolders: [".hidden"] });
    expect(made.is === "refused" ? inEnglish(made.because) : "made").toMatch(/hidden/);
  });
});

describe("New contacts at once", () => {
  const index = vaultOf({ "People/Ana.md": "---\ntype: contact\n---\n" });
  const many = newContacts(
    ["Bo", "Ana", "bo", "a/b", "Cy"],
    index,
    (path) => path === "people/cy.md",
  );

  test("are one act, and no two of them are one note", () => {
    expect(many.made.map(({ path }) => path)).toEqual([
      "People/Bo.md",
      "People/bo 2.md",
      "People/Cy 2.md",
    ]);
    expect(inEnglish(many.plan.title)).toBe("New contacts: 3");
    expect(many.plan.notes.map(({ path }) => path)).toEqual(many.made.map(({ path }) => path));
  });

  test("leave out whom they can't make, and say why", () => {
    expect(many.refused.map(inEnglish)).toEqual([
      "There is a contact Ana already: People/Ana.md.",
      "“a/b” is a path. Give the name alone.",
    ]);
  });

  test("may be nobody", () => {
    expect(newContacts([], index, () => false)).toEqual({
      plan: { title: ["newContacts", 0], notes: [] },
      made: [],
      refused: [],
    });
  });
});
