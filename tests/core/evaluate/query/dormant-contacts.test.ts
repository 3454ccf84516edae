import { describe, expect, test } from "@jest/globals";
import { vaultOf } from "../../vault-of";
import { moment } from "../../agenda-item";
import { dormantContacts } from "../../../../src/core/evaluate/query/dormant-contacts";
import { asked, names, parsed, people, peopleIndex, told } from "./people";

const dormant = ["Adaeze", "Ben", "Chen Wei", "Dora"];

describe("Without instructions", () => {
  test("lists every dormant contact by its own threshold, longest silence first", () => {
    expect(names("")).toEqual(dormant);
  });

  test("leaves out who is in touch, never contacted, paused or snoozed (R44, R108)", () => {
    expect(names("older than 1 day")).toEqual([...dormant, "Eve"]);
  });
});

describe("older than", () => {
  test.each([
    ["older than 184 days", dormant],
    ["older than 185 days", dormant.slice(0, 3)],
    ["for more than 184 days", dormant],
    ["older than 6 months", dormant],
    ["older than 7 months", dormant.slice(0, 3)],
    ["older than half a year", dormant],
    ["older than 1 month", [...dormant, "Eve"]],
    ["OLDER THAN 9 Months", ["Adaeze"]],
  ])(
    "%s holds from that very day on, counted back on the calendar (R42, R43)",
    (text, expected) => {
      expect(names(text)).toEqual(expected);
    },
  );

  test("gives its own number of days as the threshold, and leaves the state alone (R43)", () => {
    expect(asked("older than 6 months").contacts[0]).toMatchObject({ threshold: 184 });
    expect(asked("older than 1 month").contacts[4]).toMatchObject({
      threshold: 31,
      state: "active",
    });
    expect(asked("").contacts[0]).toMatchObject({ threshold: 180 });
  });
});

describe("Filters", () => {
  test("all lines must hold", () => {
    expect(names('in "People/Work"\ncompany includes salt\nname includes chen')).toEqual([
      "Chen Wei",
    ]);
  });

  test.each([
    ["not in circle mentors", ["Ben", "Chen Wei", "Dora"]],
    ["name includes ben or in circle mentors", ["Adaeze", "Ben"]],
    ["not name includes ben or name includes ben", dormant],
    ["name includes ben or not in People", ["Ben"]],
    ["not tagged #work or company is Salt", ["Adaeze", "Chen Wei", "Dora"]],
    ['company is "Salt or Pepper" or name includes dora', ["Ben", "Dora"]],
  ])("not belongs to its own filter, and or lets either hold (R46): %s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("keep the dormancy of each contact's own threshold (R45)", () => {
    expect(names("in circle mentors")).toEqual(["Adaeze"]);
    expect(names("in circle mentors\nolder than 1 month")).toEqual(["Adaeze", "Eve"]);
  });
});

describe("never contacted", () => {
  test.each([
    ["never contacted exclude", dormant],
    ["never contacted include", ["Finn", ...dormant]],
    ["never contacted only", ["Finn"]],
    ["never contacted include\nsort by last contact", [...dormant, "Finn"]],
    [
      "never contacted include\nsort by longest silence reverse",
      ["Dora", "Chen Wei", "Ben", "Adaeze", "Finn"],
    ],
    ["never contacted only\nnot tagged #work", []],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe("Limit and pick", () => {
  test("limit takes the first of all", () => {
    expect(names("limit 2")).toEqual(dormant.slice(0, 2));
    expect(names("limit 99")).toEqual(dormant);
  });

  test("pick keeps its choice all day, whatever else the query shows (R50)", () => {
    const [picked] = names("pick 1");
    expect(dormant).toContain(picked);
    expect(names("show company\npick 1\nas table")).toEqual([picked]);
    expect(names("pick 3\nlimit 2")).toEqual(names("pick 3").slice(0, 2));
    expect(names("pick 99")).toEqual(dormant);
  });
});

test("A pick is another on another day, for another query and of other words, and not of other looks", () => {
  const days = Array.from({ length: 12 }, (_, at) => moment(`2026-12-${String(at + 10)}T10:00`));
  const picks = (text: string) =>
    days
      .map((on) => dormantContacts(parsed("dormant", text).query, peopleIndex, on).contacts[0])
      .map((facts) => facts?.contact.name);
  const usual = picks("pick 1");
  expect(new Set(usual).size).toBeGreaterThan(1);
  expect(picks("pick 1\nas table\nshow name\nexplain")).toEqual(usual);
  expect(picks("pick 1\nin People")).not.toEqual(usual);
  // In whatever order its lines stand.
  expect(picks("in People\nnot tagged #x\npick 1")).toEqual(
    picks("pick 1\nnot tagged #x\nin People"),
  );
});

describe("Looks", () => {
  test("are the usual ones without instructions", () => {
    expect(asked("")).toMatchObject({
      show: ["name", "last contact", "silence", "via"],
      as: "list",
      short: false,
      explain: false,
    });
  });

  test("are those asked for", () => {
    expect(asked("show company, Last-Contact, via\nas table\nshort\nexplain")).toMatchObject({
      show: ["company", "last contact", "via"],
      as: "table",
      short: true,
      explain: true,
    });
  });
});

describe("A query with a mistake shows no rows (R7, R130)", () => {
  test.each([
    ["not in circel family", "1:8 query-value → circle"],
    ["in circle mentos", "1:11 circle-unknown → mentors"],
    ["not in circle family", "1:15 circle-unknown → nothing"],
    ["name includes ben or in circle mentos", "1:32 circle-unknown → mentors"],
    ["sort by longest silense", "1:9 property-unknown → longest silence"],
    ["group by cirle", "1:10 property-unknown → circle"],
    ["show companny", "1:6 property-unknown → company"],
    ["show name, companny", "1:12 property-unknown → company"],
    ["sort by name reverse, cirle", "1:23 property-unknown → circle"],
    ["where ratng is not 3", "1:7 property-unknown → rating"],
  ])("%s", (text, expected) => {
    const { contacts, problems } = asked(text);
    expect(problems.map(told)).toEqual([expected]);
    expect(contacts).toEqual([]);
  });

  test("a link that could be two notes is one, never a guess (R83)", () => {
    const index = vaultOf({ ...people, "Other/Acme Ltd.md": "Another firm.\n" });
    const { contacts, problems } = asked("linking to [[Acme Ltd]]", index);
    expect(problems.map(told)).toEqual(["1:12 link-ambiguous → [[Notes/Acme Ltd]]"]);
    expect(contacts).toEqual([]);
  });

  test("a property that no contact has is none as long as no other is near", () => {
    expect(names("where shoe size is not 3")).toEqual(dormant);
    expect(names("show nickname")).toEqual(dormant);
  });
});
