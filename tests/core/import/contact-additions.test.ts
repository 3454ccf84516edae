import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import fc from "../../laws";
import { applyEdits } from "../../../src/core/edit/text-edit";
import {
  type AdditionRules,
  additionsTo,
  keyToWrite,
  withAdditions,
} from "../../../src/core/import/contact-additions";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import { day, someSettings } from "../note-builder";
import { aPerson } from "./samples";

const plainRules: AdditionRules = {
  settings: someSettings(),
  name: "Ana",
  isFree: () => true,
  firstContact: null,
};

/** A note of these lines of frontmatter. */
const noteOf = (...lines: readonly string[]): string =>
  `---\n${lines.map((line) => `${line}\n`).join("")}---\nText\n`;

/** The note's lines of frontmatter once what the person adds is added. */
function after(
  lines: readonly string[],
  parts: Partial<ImportedPerson>,
  rules: Partial<AdditionRules> = {},
) {
  const text = noteOf(...lines);
  const additions = additionsTo(readNoteText(text).properties, aPerson("Ana", parts), {
    ...plainRules,
    ...rules,
  });
  const outcome = withAdditions(text, additions);
  if (outcome.is === "refused") throw new Error(inEnglish(outcome.because));
  if (outcome.is !== "edits") throw new Error(outcome.is);
  const [, frontmatter = "", rest] =
    /^---\n([^]*?\n)---\n([^]*)$/.exec(applyEdits(text, outcome.edits)) ?? [];
  expect(rest).toBe("Text\n");
  return frontmatter.split("\n").slice(0, -1);
}

describe("What a file adds to a note", () => {
  test("is nothing where it says nothing, or nothing new", () => {
    const lines = ["type: contact", "email: ana@example.org", "company: Acme"];
    expect(after(lines, {})).toEqual(lines);
    expect(after(lines, { emails: ["ANA@example.org"], company: "Acme" })).toEqual(lines);
  });

  test("goes below what is there, in one order", () => {
    const parts = {
      links: ["https://example.org"],
      met: day("2024-11-18"),
      birthday: "04-17",
      role: "Lead",
      company: "Acme",
      phones: ["030 5550101"],
      emails: ["ana@example.org"],
      aliases: ["Nana"],
      more: new Map([["circle", ["close"]]]),
    };
    expect(after(["type: contact # mine"], parts)).toEqual([
      "type: contact # mine",
      "aliases:",
      "  - Nana",
      "email: ana@example.org",
      "phone: 030 5550101",
      "company: Acme",
      "role: Lead",
      "birthday: 04-17",
      "met: 2024-11-18",
      "links: https://example.org",
      "circle: close",
    ]);
  });
});

describe("Values that there can be many of", () => {
  test.each([
    ["a single one", ["email: a@x.org"], ["email: [a@x.org, b@x.org]"]],
    ["a list in brackets", ["email: [a@x.org]"], ["email: [a@x.org, b@x.org]"]],
    ["a list below", ["email:", "  - a@x.org"], ["email:", "  - a@x.org", "  - b@x.org"]],
    ["nothing", ["email:"], ["email: b@x.org"]],
    ["an empty list", ["email: []"], ["email: b@x.org"]],
    ["a mark for nothing", ["email: n/a"], ["email: b@x.org"]],
    ["a property in capitals", ["Email: a@x.org"], ["Email: [a@x.org, b@x.org]"]],
  ])("join %s", (_, before, lines) => {
    expect(after(before, { emails: ["b@x.org"] })).toEqual(lines);
  });

  test.each([
    ["nothing", ["email:"]],
    ["an empty list", ["email: []"]],
    ["a mark for nothing", ["email: n/a"]],
    ["a mark in quotes", ['email: "-"']],
  ])("are alone there where %s stood, also where they are two", (_, before) => {
    const added = after(before, { emails: ["a@x.org", "b@x.org"] });
    const { properties } = readNoteText(noteOf(...added));
    expect(properties.get("email")?.value).toEqual(["a@x.org", "b@x.org"]);
  });

  test("come once, whatever their case or the way to dial", () => {
    const lines = ["email: [A@x.org]", "phone: +49 170 5550101"];
    expect(after(lines, { emails: ["a@X.org"], phones: ["0170 5550101"] })).toEqual(lines);
    expect(after(["phone: 01705550101"], { phones: ["0170 5550101"] })).toEqual([
      "phone: 01705550101",
    ]);
  });

  test("are links that are there already, as markdown, without their scheme or to a note", () => {
    const links = ["https://www.example.org/ana/"];
    for (const there of ["example.org/ana", '"[Her page](https://example.org/ana)"']) {
      expect(after([`links: ${there}`], { links })).toEqual([`links: ${there}`]);
    }
    expect(after(['links: "[[Acme]]"'], { links })).toEqual([
      `links: ["[[Acme]]", ${links[0] ?? ""}]`,
    ]);
  });
});

describe("A value that nobody has twice", () => {
  const parts = { company: "New", role: "New", birthday: "1990-04-17", met: day("2020-01-01") };

  test("is kept where there is one, be it a link or wrong", () => {
    const lines = ['company: "[[Acme]]"', "role: Lead", "birthday: someday", "met: 2019"];
    expect(after(lines, parts)).toEqual(lines);
  });

  test("takes the place of nothing", () => {
    expect(after(["company:", "role: n/a", "birthday: ''"], parts)).toEqual([
      "company: New",
      "role: New",
      "birthday: 1990-04-17",
      "met: 2020-01-01",
    ]);
  });

  test("is a day of meeting only where nothing earlier is known, which it would hide", () => {
    const met = day("2020-01-05");
    expect(after(["a: b"], { met }, { firstContact: day("2020-01-04") })).toEqual(["a: b"]);
    expect(after(["a: b"], { met }, { firstContact: met })).toEqual(["a: b", "met: 2020-01-05"]);
    expect(after(["a: b"], { met }, { firstContact: day("2020-01-06") })).toEqual([
      "a: b",
      "met: 2020-01-05",
    ]);
  });
});

describe("Aliases", () => {
  test.each([
    ["the note's own name", ["a: b"], ["ANA"], ["a: b"]],
    ["one that is there", ["aliases: [Nana]"], ["nana"], ["aliases: [Nana]"]],
    [
      "one that is there under another word",
      ["alias: Nana"],
      ["Nana", "Ani"],
      ["alias: [Nana, Ani]"],
    ],
    [
      "the first one, as a list, which the app wants",
      ["a: b"],
      ["Nana"],
      ["a: b", "aliases:", "  - Nana"],
    ],
    ["the first one where the property is empty", ["aliases:"], ["Nana"], ["aliases:", "  - Nana"]],
  ])("get %s", (_, before, aliases, lines) => {
    expect(after(before, { aliases })).toEqual(lines);
  });

  test("are none of those that somebody else answers to", () => {
    const isFree = (alias: string) => alias !== "Nana";
    expect(after(["aliases: [A]"], { aliases: ["Nana", "Ani"] }, { isFree })).toEqual([
      "aliases: [A, Ani]",
    ]);
  });
});

describe("The word of a property", () => {
  const settings = someSettings({ properties: new Map([["email", ["mail", "E-Mail"]]]) });

  test("is that of the settings where there is none yet, else the one that is there", () => {
    const emails = ["ana@x.org"];
    expect(after(["a: b"], { emails }, { settings })).toEqual(["a: b", "mail: ana@x.org"]);
    expect(after(["E-Mail:"], { emails }, { settings })).toEqual(["E-Mail: ana@x.org"]);
    expect(keyToWrite("email", settings)).toBe("mail");
    expect(keyToWrite("phone", settings)).toBe("phone");
  });
});

describe("A note that can't be added to", () => {
  test("is left alone with a reason", () => {
    const emails = ["new@x.org"];
    expect(() => after(["email: [open"], { emails })).toThrow(/^Line 3:/);
    expect(() => after(["email: a@x.org, b@x.org"], { emails })).toThrow(/Add .* by hand/);
  });
});

describe("Adding to a note", () => {
  test("adds nothing the second time, whatever stood there", () => {
    const value = fc.constantFrom(
      "",
      "n/a",
      "[]",
      "a@x.org",
      "[a@x.org]",
      '"-"',
      "null",
      "\n  - a@x.org",
      "~",
    );
    const emails = fc.uniqueArray(fc.constantFrom("a@x.org", "b@x.org", "c@x.org"), {
      maxLength: 3,
    });
    const aliases = fc.uniqueArray(fc.constantFrom("Nana", "A: B", "Ana", "no", "12"), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(value, value, emails, aliases, (email, alias, added, names) => {
        const parts = {
          emails: added,
          aliases: names,
          links: added.map((one) => `https://${one}`),
        };
        const first = after([`email: ${email}`.trimEnd(), `aliases: ${alias}`.trimEnd()], parts);
        expect(after(first, parts)).toEqual(first);
      }),
    );
  });
});
