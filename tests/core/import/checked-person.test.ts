import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { checkedPerson, emailKey, phoneKey } from "../../../src/core/import/checked-person";
import { importedDates } from "../../../src/core/import/imported-dates";
import { type PersonDraft, personDraft } from "../../../src/core/import/imported-person";
import type { ProblemInNote } from "../../../src/core/model/problem";
import { someSettings } from "../note-builder";
import { aPerson } from "./samples";

const dates = importedDates(someSettings().calendar);

/** The person of a draft at line 7, and the problems as `line code`. */
function checked(parts: Partial<PersonDraft>) {
  const problems: ProblemInNote[] = [];
  const person = checkedPerson({ ...personDraft(7), name: "Ana Ruiz", ...parts }, dates, problems);
  return { person, problems: problems.map(({ line, code }) => `${line} ${code}`), told: problems };
}

/** Of a draft in which nothing is wrong. */
function personOf(parts: Partial<PersonDraft>) {
  const { person, problems } = checked(parts);
  expect(problems).toEqual([]);
  if (person === null) throw new Error("nobody");
  return person;
}

describe("A person's name", () => {
  test("is all that a person needs", () => {
    expect(personOf({})).toEqual(aPerson("Ana Ruiz", { line: 7 }));
  });

  test.each([
    [" Ana \t Ruiz\n", "Ana Ruiz"],
    ["Ana\u00a0Ruiz", "Ana Ruiz"],
    ["Ana\r\nRuiz", "Ana Ruiz"],
    ["Ruiz, Ana", "Ana Ruiz"],
    ["Jose\u0301", "José"],
    ["\u202eAna\u202c", "Ana"],
    ["\uFEFFAna\u200b", "Ana"],
    ["Ana\u0007", "Ana"],
    ["Ana \ud83d", "Ana"],
    ["李小龍", "李小龍"],
    ["👩‍👧 Ana", "👩‍👧 Ana"],
    ["7", "7"],
  ])("is one line of what can be seen: %j", (name, shown) => {
    expect(personOf({ name }).name).toBe(shown);
  });

  test("is cut at three hundred characters, and never within one", () => {
    expect(personOf({ name: "👋a".repeat(200) }).name).toBe("👋a".repeat(150));
    expect(personOf({ name: "a".repeat(300) }).name).toHaveLength(300);
    expect(personOf({ name: "a".repeat(301) }).name).toHaveLength(300);
  });

  test.each(["", " ", "\t\n", "...", "👋", "-", "\u200b"])(
    "that has no letter and no number is nobody's: %j",
    (name) => {
      expect(checked({ name })).toMatchObject({ person: null, problems: ["7 import-no-name"] });
    },
  );

  test.each([
    [{ emails: ["shop@example.org"], company: "Shop", phones: ["1"] }, "shop@example.org"],
    [{ emails: [" "], company: "Shop", phones: ["1"] }, "Shop"],
    [{ phones: ["030 1"] }, "030 1"],
    [{}, null],
  ])("that is missing is told by what else is known: %j", (parts, known) => {
    expect(checked({ name: "", ...parts }).told[0]?.told).toEqual(["importUnnamed", known]);
  });
});

describe("Other names", () => {
  test("are each there once, whatever their case, and none is the name itself", () => {
    expect(personOf({ aliases: ["Nana", "NANA", "ana ruiz", " ", "👋", "Añita"] }).aliases).toEqual(
      ["Nana", "Añita"],
    );
  });
});

describe("Email addresses", () => {
  test.each([
    ["ana@example.org", "ana@example.org"],
    ["  Ana@Example.org ", "Ana@Example.org"],
    ["mailto:ana@example.org", "ana@example.org"],
    ["MAILTO:ana@example.org", "ana@example.org"],
    ["Ana Ruiz <ana@example.org>", "ana@example.org"],
    ['"Ruiz, Ana" <mailto:ana@example.org>', "ana@example.org"],
    ["a+b.c_d-e'f@example.co.uk", "a+b.c_d-e'f@example.co.uk"],
    ["änne@müller.example", "änne@müller.example"],
    ["ana@localhost", "ana@localhost"],
    ["ana\u200b@example.org", "ana@example.org"],
    [`${"a".repeat(64)}@example.org`, `${"a".repeat(64)}@example.org`],
  ])("are read: %s", (text, email) => {
    expect(personOf({ emails: [text] }).emails).toEqual([email]);
  });

  test.each([
    "at home",
    "ana@",
    "@example.org",
    "ana@@example.org",
    "ana@example.org, bo@example.org",
    "ana ruiz@example.org",
    "<ana@example.org",
    "=cmd()@",
    `${"a".repeat(65)}@example.org`,
    "[[Ana]]@example.org",
  ])("that can't be one are left out with a problem: %s", (text) => {
    const { person, problems } = checked({ emails: ["good@example.org", text] });
    expect(person?.emails).toEqual(["good@example.org"]);
    expect(problems).toEqual(["7 import-email"]);
  });

  test("are a problem once a person, and none where the cell is empty", () => {
    expect(checked({ emails: ["x", "y", " "] }).problems).toEqual(["7 import-email"]);
    expect(checked({ emails: ["", " "] }).problems).toEqual([]);
  });

  test("are each there once, the first as it was written", () => {
    const { emails } = personOf({
      emails: ["Ana@example.org", "ana@EXAMPLE.org", "b@example.org"],
    });
    expect(emails).toEqual(["Ana@example.org", "b@example.org"]);
    expect(emailKey(" Ana@Example.org")).toBe("ana@example.org");
  });

  test("are at most thirty", () => {
    const many = Array.from({ length: 40 }, (_, at) => `a${at}@example.org`);
    expect(personOf({ emails: many }).emails).toEqual(many.slice(0, 30));
  });
});

describe("Phone numbers", () => {
  test.each([
    ["tel:+1-212-555-0103", "+1-212-555-0103"],
    ["TEL:+1-212-555-0103;ext=5", "+1-212-555-0103 ext=5"],
    ["030 / 555 01 02", "030 / 555 01 02"],
    ["\u202d+49 170 5550101\u202c", "+49 170 5550101"],
    ["\u200e+49 170 5550101", "+49 170 5550101"],
    ["٠١٧٠ ٥٥٥٠١٠١", "٠١٧٠ ٥٥٥٠١٠١"],
    ["１７０", "１７０"],
    ["1-800-FLOWERS", "1-800-FLOWERS"],
  ])("are kept as they are written: %s", (text, phone) => {
    expect(personOf({ phones: [text] }).phones).toEqual([phone]);
  });

  test("are none without a digit", () => {
    expect(personOf({ phones: ["", "home", "+", "n/a"] }).phones).toEqual([]);
  });

  test.each([
    ["+49 170 5550101", "0170 5550101"],
    ["+49 170 5550101", "0049 (170) 555-01-01"],
    ["2125550103", "+1 (212) 555-0103"],
    ["1-800-FLOWERS", "1 800 flowers"],
    ["110", "1 1 0"],
  ])("are one, however they are dialled: %s and %s", (one, other) => {
    expect(phoneKey(one)).toBe(phoneKey(other));
    expect(personOf({ phones: [one, other] }).phones).toEqual([one]);
  });

  test.each([
    ["1-800-FLOWERS", "1-800-CANDIES"],
    ["030 5550102", "040 5550102"],
    ["110", "112"],
    ["0170 5550101", "0170 5550102"],
  ])("are two: %s and %s", (one, other) => {
    expect(personOf({ phones: [one, other] }).phones).toEqual([one, other]);
  });
});

describe("Company, role and links", () => {
  test("are one line, and nothing where they are blank", () => {
    expect(personOf({ company: "Acme\nNorth ", role: " \t" })).toMatchObject({
      company: "Acme North",
      role: null,
    });
  });

  test("are links where they look like an address of the web, in any script", () => {
    const links = [
      "https://example.org/ana",
      "example.org",
      "https://日本.例え",
      "none",
      "http://",
      "x.",
      "v1.2",
    ];
    expect(personOf({ links }).links).toEqual([
      "https://example.org/ana",
      "example.org",
      "https://日本.例え",
      "v1.2",
    ]);
  });

  test("are links whose case matters", () => {
    const links = ["https://x.example/A", "https://x.example/a", "https://x.example/A"];
    expect(personOf({ links }).links).toEqual(links.slice(0, 2));
  });
});

describe("Dates", () => {
  test("are those of birth and of meeting", () => {
    expect(personOf({ birthday: " --0417 ", met: "18 Nov 2024" })).toMatchObject({
      birthday: "04-17",
      met: "2024-11-18",
    });
  });

  test("are left out silently where the file marks that there is none", () => {
    expect(personOf({ birthday: "0/0/00", met: "0000-00-00" })).toMatchObject({
      birthday: null,
      met: null,
    });
  });

  test("are left out with a problem each where they can't be read", () => {
    const { person, problems, told } = checked({ birthday: "someday", met: "2024" });
    expect(person).toMatchObject({ name: "Ana Ruiz", birthday: null, met: null });
    expect(problems).toEqual(["7 import-date", "7 import-date"]);
    expect(told.map((one) => one.told)).toEqual([
      ["importBirthday", "Ana Ruiz", "someday"],
      ["importMet", "Ana Ruiz", "2024"],
    ]);
  });
});

describe("What else a column was said to hold", () => {
  test("is each text once, and no property without one", () => {
    const more = new Map([
      ["circle", [" close ", "close", "Work\nlife"]],
      ["city", ["", " "]],
    ]);
    expect(personOf({ more }).more).toEqual(new Map([["circle", ["close", "Work life"]]]));
  });
});

describe("A person of a file", () => {
  test("has no line break, no hidden sign and nothing twice, whatever the file holds", () => {
    const cell = fc.string({
      unit: fc.constantFrom(
        "a",
        "B",
        "1",
        " ",
        "\n",
        "\r",
        "\0",
        "é",
        "@",
        ".",
        "\u202e",
        "\u200b",
        "\ud800",
        "日",
      ),
      maxLength: 12,
    });
    const cells = fc.array(cell, { maxLength: 4 });
    fc.assert(
      fc.property(cell, cells, cells, cells, cell, (name, aliases, emails, links, company) => {
        const { person } = checked({ name, aliases, emails, phones: links, links, company });
        if (person === null) return;
        const lists = [person.aliases, person.emails, person.phones, person.links];
        for (const texts of lists) expect(new Set(texts).size).toBe(texts.length);
        for (const text of [person.name, person.company ?? "x", ...lists.flat()]) {
          expect(text).toMatch(/^[^\n\r\0\u202e\u200b]+$/);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});
