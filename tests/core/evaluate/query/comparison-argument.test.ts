import { describe, expect, test } from "@jest/globals";
import { parsed, told } from "./people";

const problems = (line: string) => parsed("dormant", line).problems.map(told);
const messages = (line: string) => parsed("dormant", line).problems.map(({ message }) => message);
const clauses = (line: string) => parsed("dormant", line).query.clauses.map(({ text }) => text);

describe("A comparison with an operator that there is not names the right one", () => {
  test.each([
    ["where company = Acme", "is"],
    ["where company == Acme", "is"],
    ["where company equals Acme", "is"],
    ["where company are Acme", "is"],
    ["where company != Acme", "is not"],
    ["where company <> Acme", "is not"],
    ["where company contains Acme", "includes"],
    ["where company include Acme", "includes"],
    ["where company HAS Acme", "includes"],
    ["where company inclodes Acme", "includes"],
    ["where rating <= 3", "<"],
    ["where rating >= 3", ">"],
    ["where rating under 3", "<"],
    ["where rating over 3", ">"],
    ["where met since 2026-01-01", "after"],
    ["where met until 2026-01-01", "before"],
    ["where met befor 2026-01-01", "before"],
  ])("%s: %s", (line, right) => {
    const column = line.split(" ").slice(0, 2).join(" ").length + 2;
    expect(problems(line)).toEqual([`1:${String(column)} query-value → ${right}`]);
  });

  test("and lists them all", () => {
    expect(messages("where company = Acme")).toEqual([
      expect.stringContaining("one of is not, is, includes, before, after, <, >"),
    ]);
  });
});

describe("A comparison that lacks a part says which", () => {
  const operator = "one of is not, is, includes, before, after, < or >, then a value";

  test.each([
    [
      "where",
      "After “where” comes a property, then is, is not, includes, before, after, < or >, then a value; nothing is there.",
    ],
    ["where company", `After “company” comes ${operator}.`],
    ["where company Acme", `After “company” comes ${operator}.`],
    // Words in quotes are no operator, and the first word is a property whatever it says.
    ['where company "is" Acme', `After “company” comes ${operator}.`],
    ['where company "equals" Acme', `After “company” comes ${operator}.`],
    ["where is Acme", `After “is” comes ${operator}.`],
    ["where equals Acme", `After “equals” comes ${operator}.`],
    ["where company is", "After “company is” comes a value; nothing is there."],
    ['where company is ""', "After “company is” comes a value; nothing is there."],
    ["where rating >", "After “rating >” comes a value; nothing is there."],
    ["where rating > many", "“many” is not a number, such as 3."],
    [
      "where met before janury 2020",
      "“janury 2020” is not a date, such as 1 May, last month or 2026-05-01. Did you mean “january 2020”?",
    ],
    [
      "where met before someday",
      "“someday” is not a date, such as 1 May, last month or 2026-05-01.",
    ],
    ["company is", "After “company is” comes a text; nothing is there."],
    ["company includes", "After “company includes” comes a text; nothing is there."],
  ])("%s: %s", (line, message) => {
    expect(messages(line)).toEqual([message]);
  });
});

describe("A comparison's places", () => {
  test.each([
    ["where rating > many", "1:16 query-value → nothing"],
    // Of what was run together it is that of the whole.
    ["where rating>many", "1:7 query-value → nothing"],
    ["where rating >many", "1:14 query-value → nothing"],
    ["where rating> many", "1:15 query-value → nothing"],
    ["where met before>3", "1:11 query-value → nothing"],
    ["where company is", "1:7 query-value-missing → nothing"],
    ["where company", "1:7 query-value-missing → nothing"],
    ["where company Acme Ltd", "1:20 query-value-missing → nothing"],
    ["where company Acme contains", "1:20 query-value → includes"],
    ["where company CONTAINS Acme", "1:15 query-value → includes"],
    ['where "a>b" > 3 4', "1:15 query-value → nothing"],
  ])("%s: %s", (line, expected) => {
    expect(problems(line)).toEqual([expected]);
  });

  test("a day without a year is the last one of what lies behind, else the next", () => {
    const days = (line: string) => parsed("dormant", line).query.clauses.map(({ said }) => said);
    // Today is 22 November 2026.
    expect(days("where last contact after 1 December")).toEqual([
      "last contact is after 1 December (2025-12-01)",
    ]);
    expect(days("where met before 1 May")).toEqual(["met is before 1 May (2026-05-01)"]);
    expect(days("where due before 1 December")).toEqual(["due is before 1 December (2026-12-01)"]);
    expect(days("where due after 1 May")).toEqual(["due is after 1 May (2027-05-01)"]);
  });
});

describe("A comparison is read, and written with blanks and quotes where they are needed", () => {
  test.each([
    ["where rating>3", "where rating > 3"],
    ["where rating >3", "where rating > 3"],
    ["where rating> 3", "where rating > 3"],
    ["where met before last month", "where met before last month"],
    ["where company is not Acme", "where company is not Acme"],
    ["where company is nothing", "where company is nothing"],
    ["company is Acme", "company is Acme"],
  ])("%s", (line, written) => {
    expect(problems(line)).toEqual([]);
    expect(clauses(line)).toEqual([written]);
  });
});
