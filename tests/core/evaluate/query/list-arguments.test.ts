import { describe, expect, test } from "@jest/globals";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { type KnownWords, noKnownWords } from "../../../../src/core/evaluate/query/known-words";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { asked, messages, mistakes, parsed, told, understood } from "./people";

describe("A choice among words", () => {
  test("may be of several, joined by or and commas, in any case", () => {
    expect(understood("goals", "status is Active, PAUSED or done")).toEqual([
      ["status is active or paused or done", "status is active or paused or done"],
    ]);
    expect(understood("goals", "state is no data")).toEqual([
      ["state is no data", "state is no data"],
    ]);
  });

  test("where only one fits, is that one as a whole", () => {
    expect(mistakes("dormant", "as list or table")).toEqual(["1:4 query-value → nothing"]);
    expect(parsed("dormant", "as TABLE").query.as).toBe("table");
  });

  test("that is none of them names its own place and the nearest", () => {
    expect(mistakes("goals", "status is active or pausd")).toEqual(["1:21 query-value → paused"]);
    expect(mistakes("goals", 'status is "active" or later')).toEqual([
      "1:23 query-value → nothing",
    ]);
  });

  test("lists what it may be in its block", () => {
    expect(messages("agenda", "as cards")).toEqual(["“cards” is not one of list, table."]);
    expect(messages("goals", "as heatmap")).toEqual([
      "“heatmap” is not one of list, table, cards.",
    ]);
    expect(messages("goals", "pace is")).toEqual([
      "After “pace is” comes one of ahead, on track, behind; nothing is there.",
    ]);
  });

  test("is not cut by commas at its ends", () => {
    expect(understood("goals", "status is ,active,, done,")).toEqual([
      ["status is active or done", "status is active or done"],
    ]);
  });
});

describe("Cadences", () => {
  test.each([
    ["every 2 weeks or monthly", "every 2 weeks or monthly"],
    ["each day", "daily"],
    ["weekly, every quarter", "weekly or quarterly"],
    // A comma within one cadence divides nothing.
    ["Mon, Wed", "every Monday and Wednesday"],
  ])("cadence is %s", (written, read) => {
    expect(understood("goals", `cadence is ${written}`)).toEqual([
      [`cadence is ${read}`, `cadence is ${read}`],
    ]);
  });

  test("that are none name their place and the nearest", () => {
    expect(mistakes("goals", "cadence is weekly or fortnihgtly")).toEqual([
      "1:22 query-value → fortnightly",
    ]);
    expect(messages("goals", "cadence is green")).toEqual([
      "“green” is not a cadence, such as weekly or every 2 weeks.",
    ]);
    expect(messages("goals", "cadence is")).toEqual([
      "After “cadence is” comes a cadence, such as weekly or every 2 weeks; nothing is there.",
    ]);
  });
});

describe("Keys to sort by", () => {
  const keys = (line: string, block: QueryBlock = "dormant") =>
    parsed(block, line).query.sort.map(({ by, reverse }) => (reverse ? `-${by}` : by));

  test.each([
    ["sort by name", ["name"]],
    ["sort by Last-Contact reverse", ["-last contact"]],
    ["sort by name reversed, circle", ["-name", "circle"]],
    ["sort by name, , circle,", ["name", "circle"]],
    // A key in quotes is a property of that name, whatever it says.
    ['sort by "reverse"', ["reverse"]],
    ["sort by reversal", ["reversal"]],
    ["sort by obverse", ["obverse"]],
    ["sort by in reversed order", ["in reversed order"]],
    ["sort by irreversed", ["irreversed"]],
    ['sort by "this or that"', ["this or that"]],
    ["sort by this or that", ["this or that"]],
  ])("%s", (line, expected) => {
    expect(keys(line)).toEqual(expected);
  });

  test.each<[QueryBlock, string, string]>([
    [
      "dormant",
      "sort by",
      "After “sort by” comes longest silence, last contact, name, circle or a property; nothing is there.",
    ],
    [
      "dormant",
      "sort by reverse",
      "After “sort by” comes longest silence, last contact, name, circle or a property; nothing is there.",
    ],
    ["dormant", "sort by name revers", "“revers” is not one of reverse. Did you mean “reverse”?"],
    [
      "goals",
      "sort by streak, name descending",
      "“descending” is not one of reverse. Did you mean “reverse”?",
    ],
    ["dormant", "sort by name ASC", "“asc” is not one of reverse."],
    [
      "goals",
      "sort by",
      "After “sort by” comes name, cadence, deadline, progress, streak or a property; nothing is there.",
    ],
    [
      "interactions",
      "sort by ,",
      "After “sort by” comes one of newest, oldest, kind, name; nothing is there.",
    ],
    ["interactions", "sort by circle", "“circle” is not one of newest, oldest, kind, name."],
    [
      "interactions",
      "sort by newst",
      "“newst” is not one of newest, oldest, kind, name. Did you mean “newest”?",
    ],
  ])("in %s: %s", (block, line, message) => {
    expect(messages(block, line)).toEqual([message]);
  });

  test.each(["newest", "oldest", "kind", "name"])("interactions know %s", (key) => {
    expect(keys(`sort by ${key} reverse`, "interactions")).toEqual([`-${key}`]);
  });

  test("that interactions do not know name their own place", () => {
    expect(mistakes("interactions", "sort by kind, nmae")).toEqual(["1:15 query-value → name"]);
  });
});

test("Keys, properties and columns are written in one way", () => {
  const written = (line: string) => understood("dormant", line).map(([text]) => text);
  expect(written("sort by Name reversed, Last-Contact")).toEqual([
    "sort by name reverse, last contact",
  ]);
  expect(written("group by Last_Contact")).toEqual(["group by last contact"]);
  expect(written("show Name,  Last-Contact")).toEqual(["show name, last contact"]);
  expect(written("never contacted INCLUDE")).toEqual(["never contacted include"]);
});

describe("A property to group by, and columns", () => {
  test("are kept as they are compared, each column once", () => {
    expect(parsed("dormant", "group by Last-Contact").query.groupBy).toBe("last contact");
    expect(parsed("dormant", "show Name, Last-Contact,, name, this or that").query.show).toEqual([
      "name",
      "last contact",
      "this or that",
    ]);
  });

  test("must be there", () => {
    expect(messages("dormant", "group by")).toEqual([
      "After “group by” comes circle, tag, company or a property; nothing is there.",
    ]);
    for (const line of ["show", "show ,", 'show ""']) {
      expect(messages("dormant", line)).toEqual([
        "After “show” comes columns with commas between them, such as company, last contact, via; nothing is there.",
      ]);
    }
  });

  test("that are slips of the pen are mistakes of the vault", () => {
    const doubts = (text: string) => asked(text).problems.map(told);
    expect(doubts("group by compny")).toEqual(["1:10 property-unknown → company"]);
    expect(doubts("show name, ratng")).toEqual(["1:12 property-unknown → rating"]);
    expect(doubts("sort by name, ratng")).toEqual(["1:15 property-unknown → rating"]);
    expect(doubts("sort by longest silence\ngroup by state\nshow silence")).toEqual([]);
  });
});

describe("The editor offers", () => {
  const known: KnownWords = { ...noKnownWords, properties: ["shoe"], goalProperties: ["area"] };
  const offers = (name: string, block: QueryBlock, form = name): readonly string[] =>
    instructions.find((one) => one.name === name)?.suggestions(known, block, form) ?? [];

  test.each<[string, QueryBlock, readonly string[]]>([
    ["sort by", "dormant", ["longest silence", "last contact", "name", "circle", "shoe"]],
    ["sort by", "goals", ["name", "cadence", "deadline", "progress", "streak", "area"]],
    ["sort by", "interactions", ["newest", "oldest", "kind", "name"]],
    ["group by", "dormant", ["circle", "tag", "company", "state", "shoe"]],
    [
      "show",
      "dormant",
      ["name", "last contact", "silence", "via", "circle", "next plan", "company", "shoe"],
    ],
    [
      "cadence",
      "goals",
      ["daily", "weekly", "every 2 weeks", "monthly", "quarterly", "yearly", "once"],
    ],
    ["as", "agenda", ["list", "table"]],
    ["pace", "goals", ["ahead", "on track", "behind"]],
    ["pace", "dormant", []],
  ])("for %s in %s", (name, block, expected) => {
    expect(offers(name, block)).toEqual(expected);
  });

  test("a list's next element behind a comma", () => {
    const lists = instructions.filter(({ isList }) => isList).map(({ name }) => name);
    expect(lists.sort()).toEqual(["cadence", "kind", "pace", "show", "sort by", "state", "status"]);
  });
});
