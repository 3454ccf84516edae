import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import type { ImportedPerson } from "../../../src/core/import/imported-person";
import {
  areOtherBirthdays,
  eachOnce,
  joined,
  linkKey,
  marksOf,
} from "../../../src/core/import/same-person";
import { finished } from "../../../src/core/import/steps";
import { aPerson } from "./samples";

/** The people of a file's entries, their lines counted from 1. */
const once = (...entries: readonly ImportedPerson[]): readonly ImportedPerson[] =>
  finished(eachOnce(entries.map((entry, at) => ({ ...entry, line: at + 1 }))));

const mail = (name: string, ...emails: readonly string[]) => aPerson(name, { emails });

describe("Entries of a file are one person", () => {
  test.each([
    ["an email address", { emails: ["JO@example.org"] }, { emails: ["jo@example.org"] }],
    ["a number", { phones: ["+49 30 5550101"] }, { phones: ["030 5550101"] }],
    ["a link", { links: ["https://www.example.org/jo/"] }, { links: ["example.org/jo"] }],
  ])("where they share name and %s", (_, one, other) => {
    expect(once(aPerson("Jo Li", one), aPerson("Li, Jo", other))).toEqual([aPerson("Jo Li", one)]);
  });

  test("where one is no more than the name", () => {
    const jo = mail("Jo Li", "jo@example.org");
    expect(once(jo, aPerson("Dr. Jo Li"))).toEqual([jo]);
    expect(once(aPerson("Dr. Jo Li"), jo)).toEqual([{ ...jo, name: "Dr. Jo Li" }]);
  });

  test("where a third has something of either", () => {
    const all = once(
      mail("Jo", "a@x.example"),
      mail("Bo", "a@x.example"),
      mail("Jo", "b@x.example"),
      mail("Jo", "b@x.example", "a@x.example"),
    );
    expect(all.map(({ line, name, emails }) => [line, name, emails])).toEqual([
      [1, "Jo", ["a@x.example", "b@x.example"]],
      [2, "Bo", ["a@x.example"]],
    ]);
  });

  test("and stand where the first of them stood", () => {
    const all = once(
      mail("Jo", "a@x.example"),
      mail("Bo", "b@x.example"),
      mail("Jo", "a@x.example"),
    );
    expect(all.map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe("Entries of a file are two people", () => {
  test.each([
    [
      "names differ, though they share an address",
      mail("Jo", "home@x.example"),
      mail("Bo", "home@x.example"),
    ],
    ["they share a name alone", mail("Jo", "a@x.example"), mail("Jo", "b@x.example")],
    [
      "they were born on different days, father and son at one number",
      aPerson("Jo", { phones: ["030 5550101"], birthday: "1950-01-02" }),
      aPerson("Jo", { phones: ["030 5550101"], birthday: "1980-03-04" }),
    ],
  ])("where %s", (_, one, other) => {
    expect(once(one, other)).toHaveLength(2);
  });
});

describe("Birthdays", () => {
  test.each([
    ["1990-04-17", "1990-04-17", false],
    ["1990-04-17", "04-17", false],
    ["04-17", "1990-04-17", false],
    ["1990-04-17", null, false],
    [null, null, false],
    ["1990-04-17", "1991-04-17", true],
    ["1990-04-17", "04-18", true],
    ["04-17", "05-17", true],
  ])("%s and %s contradict each other: %s", (one, other, are) => {
    expect(areOtherBirthdays(one, other)).toBe(are);
  });
});

describe("What two entries say of one person", () => {
  const one = aPerson("Jo Li", {
    aliases: ["Jojo"],
    emails: ["jo@x.example"],
    company: "Acme",
    birthday: "04-17",
    more: new Map([["circle", ["close"]]]),
  });
  const other = aPerson("J. Li", {
    line: 5,
    aliases: ["JOJO", "Lio"],
    emails: ["JO@x.example", "li@x.example"],
    company: "Other",
    role: "Lead",
    more: new Map([
      ["circle", ["work"]],
      ["city", ["Bonn"]],
    ]),
  });

  test("is all of it, and the first is believed in what nobody has twice", () => {
    expect(joined(one, other)).toEqual({
      ...one,
      aliases: ["Jojo", "Lio"],
      emails: ["jo@x.example", "li@x.example"],
      role: "Lead",
      more: new Map([
        ["circle", ["close"]],
        ["city", ["Bonn"]],
      ]),
    });
  });

  test("has the birthday that knows the year, whoever says it", () => {
    expect(joined(one, { ...other, birthday: "1990-04-17" }).birthday).toBe("1990-04-17");
  });

  test("is not changed by saying it again", () => {
    expect(joined(joined(one, other), other)).toEqual(joined(one, other));
  });
});

describe("A link", () => {
  test.each([
    ["https://www.example.org/Jo/", "example.org/jo"],
    ["http://example.org", "example.org"],
    ["www.example.org", "example.org"],
    ["[Her page](https://example.org/jo)", "example.org/jo"],
    ["[Her page](<https://example.org/jo>)", "example.org/jo"],
    ["ftp://example.org", "ftp://example.org"],
  ])("is compared by where it leads: %s", (link, key) => {
    expect(linkKey(link)).toBe(key);
  });
});

describe("Each person of a file once", () => {
  const entry = fc.record({
    name: fc.constantFrom("Jo Li", "Li, Jo", "Bo", "Dr. Bo"),
    emails: fc.uniqueArray(fc.constantFrom("a@x.example", "b@x.example", "A@x.example"), {
      maxLength: 2,
      selector: (text) => text.toLowerCase(),
    }),
    phones: fc.uniqueArray(fc.constantFrom("030 5550101", "040 5550102"), { maxLength: 1 }),
    birthday: fc.constantFrom(null, "04-17", "1990-04-17", "05-01"),
  });
  const entries = fc
    .array(entry, { maxLength: 7 })
    .map((all) => all.map((parts, at) => aPerson(parts.name, { ...parts, line: at + 1 })));

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(entries, (people) => {
        const all = finished(eachOnce(people));
        expect(finished(eachOnce(all))).toEqual(all);
      }),
    );
  });

  test("loses no address, no number and nobody's name, and keeps their order", () => {
    const marks = (people: readonly ImportedPerson[]) => new Set(people.flatMap(marksOf));
    fc.assert(
      fc.property(entries, (people) => {
        const all = finished(eachOnce(people));
        expect(marks(all)).toEqual(marks(people));
        expect(all.length).toBeLessThanOrEqual(people.length);
        const lines = all.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });
});
