import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { fileNameFrom } from "../../../src/core/edit/note-name";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { personNote } from "../../../src/core/import/person-note";
import { readNote } from "../../../src/core/parse/read-note";
import { day, someSettings } from "../note-builder";
import { aPerson } from "./samples";

/** The lines of the note that is made, between its marks of frontmatter and behind them. */
function noteOf(
  person: ImportedPerson,
  { name = fileNameFrom(person.name), settings = {}, taken = [] as readonly string[] } = {},
): readonly string[] {
  const text = personNote(person, name, someSettings(settings), (alias) => !taken.includes(alias));
  expect(text).toMatch(/^---\n[^]*\n---\n(?:# .+\n)?$/);
  return text.split("\n").slice(0, -1);
}

describe("The note that is made for a person", () => {
  test("of whom only the name is known says that it is a contact's", () => {
    expect(noteOf(aPerson("Ana Ruiz"))).toEqual(["---", "type: contact", "---", "# Ana Ruiz"]);
  });

  test("has everything that is known, one property a line, in one order", () => {
    const ana = aPerson("Ana Ruiz", {
      aliases: ["Nana"],
      emails: ["ana@example.org"],
      phones: ["+49 170 5550101", "030 5550102"],
      company: "Acme",
      role: "Head of Learning",
      birthday: "1990-04-17",
      met: day("2024-11-18"),
      links: ["https://example.org/ana"],
      more: new Map([["circle", ["close"]]]),
    });
    expect(noteOf(ana)).toEqual([
      "---",
      "type: contact",
      "aliases:",
      "  - Nana",
      "email: ana@example.org",
      "phone:",
      '  - "+49 170 5550101"',
      "  - 030 5550102",
      "company: Acme",
      "role: Head of Learning",
      "birthday: 1990-04-17",
      "met: 2024-11-18",
      "links: https://example.org/ana",
      "circle: close",
      "---",
      "# Ana Ruiz",
    ]);
  });

  test("keeps in its aliases a name that no file can have, or that another note has", () => {
    expect(noteOf(aPerson("AC/DC")).slice(2, 4)).toEqual(["aliases:", "  - AC/DC"]);
    expect(noteOf(aPerson("Jo Li"), { name: "Jo Li 2" }).slice(2, 4)).toEqual([
      "aliases:",
      "  - Jo Li",
    ]);
  });

  test("has no alias that somebody else answers to", () => {
    const ana = aPerson("Ana", { aliases: ["Nana", "Ani"] });
    expect(noteOf(ana, { taken: ["Nana"] }).slice(2, 4)).toEqual(["aliases:", "  - Ani"]);
    expect(noteOf(ana, { taken: ["Nana", "Ani"] })).toEqual([
      "---",
      "type: contact",
      "---",
      "# Ana",
    ]);
  });

  test("uses the words that the settings have for type and properties", () => {
    const settings = {
      contactTypes: ["human"],
      properties: new Map([["email", ["E-Mail", "mail"]]]),
    };
    expect(noteOf(aPerson("Ana", { emails: ["ana@example.org"] }), { settings })).toContain(
      "E-Mail: ana@example.org",
    );
    expect(noteOf(aPerson("Ana"), { settings })).toContain("type: human");
  });

  test.each(["2026-11-18 Ana", "18 Ana", "7"])(
    "has no heading that begins with a number: %s",
    (name) => {
      expect(noteOf(aPerson(name)).at(-1)).toBe("---");
    },
  );

  test("is read back as what was written, whatever marks the values hold", () => {
    const text = fc
      .string({
        unit: fc.constantFrom(
          "a",
          "Z",
          "é",
          "日",
          ":",
          "#",
          " ",
          "'",
          '"',
          "-",
          "[",
          "]",
          "{",
          "%",
          "<",
          ",",
          "|",
          "\\",
          "!",
          "&",
          "*",
          "@",
          "=",
          "1",
        ),
        minLength: 1,
        maxLength: 12,
      })
      .map((one) => `x${one}`.replace(/\s+/g, " ").trim());
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.uniqueArray(text, { maxLength: 2 }),
        (name, company, role, links) => {
          const settings = someSettings();
          const who = aPerson(name, { company, role, links, birthday: "04-17" });
          const fileName = fileNameFrom(name);
          const note = readNote(
            `People/${fileName}.md`,
            personNote(who, fileName, settings, () => true),
            settings,
          );
          expect(note.problems).toEqual([]);
          expect(note.contact).toMatchObject({
            name: fileName,
            birthday: { year: null, month: 4, day: 17 },
          });
          expect(note.aliases).toEqual(fileName === name ? [] : [name]);
          expect(note.contact?.properties.get("company")?.value).toBe(company);
          expect(note.contact?.properties.get("role")?.value).toBe(role);
          const [link, ...more] = links;
          expect(note.contact?.properties.get("links")?.value).toEqual(
            more.length > 0 ? links : link,
          );
        },
      ),
    );
  });
});
