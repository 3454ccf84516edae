import { describe, expect, test } from "@jest/globals";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { noKnownWords } from "../../../../src/core/evaluate/query/known-words";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { messages, mistakes, parsed, understood } from "./people";

describe("Numbers (R58)", () => {
  test.each([
    ["limit 10", 10],
    ["limit ten", 10],
    ["limit twenty-one", 21],
    ["limit a dozen", 12],
    ["limit a couple", 2],
    ["limit a few", 3],
    ["limit one", 1],
    ["limit 1", 1],
    ["limit 123456789", 123456789],
  ])("%s", (text, limit) => {
    expect(parsed("dormant", text).query.limit).toBe(limit);
  });

  test.each([
    ["limit 0", "0"],
    ["limit -1", "-1"],
    ["limit abc", "abc"],
    ["limit 1.5", "1.5"],
    ["pick 1.5", "1.5"],
    ["pick 0", "0"],
    ["limit zero", "zero"],
    ["limit a", "a"],
    ["limit another", "another"],
    ["limit few", "few"],
    ["limit ten rows", "ten rows"],
    ["limit 1234567890123456", "1234567890123456"],
    // Nobody writes a number at such length.
    [`limit "a${" ".repeat(40)}couple"`, `a${" ".repeat(40)}couple`],
  ])("%s is a mistake", (text, written) => {
    expect(messages("dormant", text)).toEqual([`“${written}” is not a whole number from 1.`]);
  });

  test("must be there", () => {
    expect(messages("dormant", "limit")).toEqual([
      "After “limit” comes a whole number from 1; nothing is there.",
    ]);
  });
});

describe("Lengths of time", () => {
  test.each([
    ["older than 6 months", "older than 6 months"],
    ["older than a fortnight", "older than 2 weeks"],
    ["older than 30d", "older than 30 days"],
    ["older than one year", "older than 1 year"],
  ])("%s", (text, expected) => {
    expect(understood("dormant", text).map(([one]) => one)).toEqual([expected]);
  });

  test.each([
    ["older than 1", "1:12 query-value → 1 day"],
    ["older than 99999", "1:12 query-value → 99999 days"],
    ["older than 100000", "1:12 query-value → nothing"],
    ["older than 0", "1:12 query-value → nothing"],
    ["older than 6 mnths", "1:14 query-value → months"],
    ["older than 6 WEEKZ", "1:14 query-value → week"],
    // Too short to be sure of, and no word at all.
    ["older than 6 mn", "1:12 query-value → nothing"],
    ["older than 6 m0nths", "1:12 query-value → nothing"],
    // A right word is not what is wrong.
    ["older than months", "1:12 query-value → nothing"],
    ["older than green eggs", "1:12 query-value → nothing"],
  ])("%s names the place and the nearest", (text, expected) => {
    expect(mistakes("dormant", text)).toEqual([expected]);
  });

  test("say what they are", () => {
    expect(messages("dormant", "older than")).toEqual([
      "After “older than” comes a length of time, such as 6 months or 180 days; nothing is there.",
    ]);
    expect(messages("dormant", "older than green")).toEqual([
      "“green” is not a length of time, such as 6 months or 180 days.",
    ]);
    expect(messages("agenda", "next 14 dayz")).toEqual([
      "“dayz” is not a length of time, such as 6 months or 180 days. Did you mean “days”?",
    ]);
    expect(messages("interactions", "last many moons")).toEqual([
      "“many moons” is not a length of time, such as 6 months or 180 days.",
    ]);
  });
});

describe("Days that lie behind", () => {
  // Today is Sunday 22 November 2026.
  test.each([
    ["since 1 May", "since 2026-05-01"],
    ["since last month", "since 2026-10-01 to 2026-10-31"],
    ["on 2026-05-01", "on 2026-05-01"],
    ["until Friday", "until 2026-11-20"],
    ["since December", "since 2025-12-01 to 2025-12-31"],
    ["last 1 day", "last 2026-11-22"],
    ["last 2 days", "last 2026-11-21 to 2026-11-22"],
    ["last 1 month", "last 2026-10-23 to 2026-11-22"],
  ])("%s", (text, expected) => {
    expect(understood("interactions", text).map(([one]) => one)).toEqual([expected]);
  });

  test.each([
    [
      "since",
      "After “since” comes a date, such as 1 May, last month or 2026-05-01; nothing is there.",
    ],
    [
      "since 3 months",
      "“3 months” is not a date, such as 1 May, last month or 2026-05-01. Did you mean “3 months ago”?",
    ],
    [
      "since mnday",
      "“mnday” is not a date, such as 1 May, last month or 2026-05-01. Did you mean “monday”?",
    ],
    [
      "last week",
      "“week” is not a length of time, such as 6 months or 180 days. Did you mean “1 week”?",
    ],
    ["before green", "“green” is not a date, such as 1 May, last month or 2026-05-01."],
  ])("%s is a mistake", (text, message) => {
    expect(messages("interactions", text)).toEqual([message]);
  });
});

describe("Days that an instruction names by itself", () => {
  test("take nothing more", () => {
    expect(messages("agenda", "today at noon")).toEqual([
      "“today” ends before “at noon”. Write one instruction a line.",
    ]);
    expect(mistakes("agenda", "this week, please")).toEqual(["1:10 query-too-much → nothing"]);
  });
});

describe("The editor offers", () => {
  const offers = (name: string, block: QueryBlock): readonly string[] =>
    instructions.find((one) => one.name === name)?.suggestions(noKnownWords, block, name) ?? [
      "no such instruction",
    ];

  test.each<[string, QueryBlock, readonly string[]]>([
    ["limit", "dormant", ["1", "3", "5", "10", "20"]],
    ["older than", "dormant", ["1 month", "3 months", "6 months", "1 year", "180 days", "6 weeks"]],
    ["last", "interactions", ["1 month", "3 months", "6 months", "1 year", "180 days", "6 weeks"]],
    ["next", "agenda", ["7 days", "14 days", "30 days", "2 weeks"]],
    [
      "since",
      "interactions",
      ["this month", "last month", "this year", "3 months ago", "1 January"],
    ],
    ["today", "agenda", []],
  ])("for %s in %s", (name, block, expected) => {
    expect(offers(name, block)).toEqual(expected);
  });

  test.each<[string, QueryBlock]>([
    ["older than", "dormant"],
    ["next", "agenda"],
    ["since", "interactions"],
    ["last", "interactions"],
  ])("only what can be read: %s in %s", (name, block) => {
    for (const offer of offers(name, block)) {
      expect(mistakes(block, `${name} ${offer}`)).toEqual([]);
    }
  });
});
