import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { toMoment } from "../../../src/core/dates/day";
import { exportedTexts } from "../../../src/core/export/exported-texts";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { imported, type Notes } from "../import/imported";
import { aPerson, peopleOf, sample } from "../import/samples";
import { day } from "../note-builder";
import { person, vaultOf } from "../vault-of";

/** A vault's notes once these people came to it. */
const withPeople = (people: readonly ImportedPerson[], notes: Notes = {}): Notes =>
  imported(notes, people).after;

const fileOf = (form: "vcard" | "csv", notes: Notes): string =>
  [...exportedTexts("contacts", form, vaultOf(notes), toMoment("2026-11-22T10:00")!)!.texts].join(
    "",
  );
const forms = [
  ["vcard", "a.vcf"],
  ["csv", "a.csv"],
] as const;

/** What is said of people, in the order of their names and without the line. */
function said(people: readonly ImportedPerson[]): readonly ImportedPerson[] {
  return people.map((one) => ({ ...one, line: 1 })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe.each(forms)("Contacts written as %s", (form, name) => {
  test.each([
    "phone-2.1.vcf",
    "phone-3.0.vcf",
    "standard-4.0.vcf",
    "google-old.csv",
    "google-new.csv",
    "outlook.csv",
    "linkedin-connections.csv",
  ])("are the people that %s brought, value for value", (file) => {
    const people = peopleOf(file, sample(file));
    expect(people.length).toBeGreaterThan(0);
    expect(said(peopleOf(name, fileOf(form, withPeople(people))))).toEqual(said(people));
  });

  test("bring nothing new to the vault that they come from", () => {
    const notes = {
      "People/Ana Ruiz.md": person(
        "aliases: [Nana, 'A; B']",
        "email: [ana@example.org, a.ruiz@example.com]",
        "phone: +44 1632 960141",
        "company: '[[Acme, Inc.]]'",
        "role: Head of Learning; Europe",
        "birthday: 04-17",
        "met: 2020-05-01",
        "links: https://example.org/a,b",
      ),
      "People/=cmd().md": person("company: =HYPERLINK(1)", "role: '@SUM(1)'"),
    };
    expect(withPeople(peopleOf(name, fileOf(form, notes)), notes)).toEqual(notes);
  });

  test.each([
    ["one alias with a semicolon", "aliases: ['A; B']"],
    ["an alias that looks like a formula of the Far East", "aliases: ['＝1+1']"],
    ["an apostrophe of a name", 'aliases: ["\'t Hooft"]'],
    ["a link with a name of its own", "links: '[Her page](https://example.org/ana)'"],
    ["a link to a note of the vault", "links: '[[Acme]]'"],
    ["numbers in letters", "phone: [1-800-FLOWERS, 1-800-CANDIES]"],
    ["numbers of another script", "phone: ٠١٧٠ ٥٥٥٠١٠١"],
    ["an address of another script", "links: https://日本.例え"],
    ["marks for nothing", "role: n/a"],
    ["backslashes", "company: 'a\\b\\, c'"],
  ])("bring nothing new, be there %s", (_, line) => {
    const notes = { "People/Ana.md": person(line) };
    expect(withPeople(peopleOf(name, fileOf(form, notes)), notes)).toEqual(notes);
  });

  test("keep apart who is of one name, by a second note", () => {
    const people = [
      aPerson("Jo Li", { phones: ["030 5550101"], birthday: "1950-01-02" }),
      aPerson("Jo Li", { phones: ["040 5550102"], birthday: "1980-03-04" }),
    ];
    const notes = {
      "People/Jo Li.md": person("phone: 030 5550101", "birthday: 1950-01-02"),
      "People/Jo Li 2.md": person("aliases: [Jo Li]", "phone: 040 5550102", "birthday: 1980-03-04"),
    };
    expect(said(peopleOf(name, fileOf(form, notes)))).toEqual(said([people[1]!, people[0]!]));
    expect(withPeople(peopleOf(name, fileOf(form, notes)), notes)).toEqual(notes);
  });

  test("are the same after every way there and back", () => {
    const text = fc.constantFrom(
      ...'Ana Ruiz|Ruiz, Ana|José “Pepe” Núñez|=1+1|+1|\'=x|a\\:b|a\\b|x, y|"q"|日本 太郎'.split(
        "|",
      ),
      "Ana ".repeat(60).trim(),
    );
    const who = fc.record({
      name: fc.constantFrom(
        "Ana Ruiz",
        "José “Pepe” Núñez",
        "日本 太郎",
        "=cmd|calc",
        "O'Neil",
        "रमा",
        "＝x",
      ),
      emails: fc.uniqueArray(fc.constantFrom("a@example.org", "b+c@example.org"), { maxLength: 2 }),
      phones: fc.uniqueArray(fc.constantFrom("+49 170 5550101", "(030) 5550102", "-1"), {
        maxLength: 2,
      }),
      company: fc.option(text),
      role: fc.option(text),
      birthday: fc.option(fc.constantFrom("04-17", "1990-04-17", "02-29")),
      met: fc.option(fc.constantFrom(day("2020-01-05"), day("1999-12-31"))),
      links: fc.uniqueArray(fc.constantFrom("https://x.example/a,b;c", "x.example/c"), {
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(fc.array(who, { maxLength: 4 }), (all) => {
        const people = all.map((parts, at) => aPerson(parts.name, { ...parts, line: at + 1 }));
        const once = fileOf(form, withPeople(people));
        expect(fileOf(form, withPeople(peopleOf(name, once)))).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});
