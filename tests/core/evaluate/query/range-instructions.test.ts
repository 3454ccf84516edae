import { describe, expect, test } from "@jest/globals";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { mistakes, parsed, understood } from "./people";

describe("What a query asks for is read", () => {
  test.each([
    ["older than 6 months", { unit: "month", count: 6 }],
    ["for more than 180 days", { unit: "day", count: 180 }],
  ])("%s", (line, expected) => {
    expect(parsed("dormant", line).query.olderThan).toEqual(expected);
  });

  test.each(["include", "only", "exclude"])("never contacted %s", (word) => {
    expect(parsed("dormant", `never contacted ${word}`).query.neverContacted).toBe(word);
  });

  // Today is a Sunday, the last day of its week.
  test.each([
    ["today", "2026-11-22", "2026-11-22"],
    ["tomorrow", "2026-11-23", "2026-11-23"],
    ["this week", "2026-11-22", "2026-11-22"],
    ["next week", "2026-11-23", "2026-11-29"],
    ["this month", "2026-11-22", "2026-11-30"],
    ["next month", "2026-12-01", "2026-12-31"],
    ["next 14 days", "2026-11-22", "2026-12-05"],
    ["next fourteen days", "2026-11-22", "2026-12-05"],
    ["next 1 month", "2026-11-22", "2026-12-21"],
  ])("the days of an agenda (R62): %s", (text, start, end) => {
    expect(parsed("agenda", text).query.days).toEqual({ start, end });
  });
});

describe("What a query asks for is said", () => {
  test.each<[QueryBlock, string, string, string]>([
    // The first words of the explanation say these.
    ["dormant", "older than half a year", "older than 6 months", ""],
    ["dormant", "for more than 9 weeks", "for more than 9 weeks", ""],
    ["dormant", "never contacted include", "never contacted include", ""],
    ["dormant", "never contacted only", "never contacted only", ""],
    ["dormant", "never contacted exclude", "never contacted exclude", ""],
    ["agenda", "tomorrow", "tomorrow", "tomorrow (2026-11-23)"],
    ["agenda", "next week", "next week", "next week (2026-11-23 to 2026-11-29)"],
    ["agenda", "next 2 days", "next 2026-11-22 to 2026-11-23", "2026-11-22 to 2026-11-23"],
    ["agenda", "next 1 day", "next 2026-11-22", "2026-11-22"],
  ])("in %s: %s", (block, line, text, said) => {
    expect(understood(block, line)).toEqual([[text, said]]);
  });
});

describe("What people write for it names the right words", () => {
  test.each<[QueryBlock, string, string]>([
    ["dormant", "longer than 6 months", "1:1 query-unknown-instruction → older than"],
    ["dormant", "more than 6 months", "1:1 query-unknown-instruction → older than"],
    ["dormant", "silent for 6 months", "1:1 query-unknown-instruction → older than"],
    ["dormant", "for over 6 months", "1:1 query-unknown-instruction → older than"],
    ["dormant", "contacted include", "1:1 query-unknown-instruction → never contacted"],
    ["dormant", "not contacted", "1:5 query-unknown-instruction → never contacted"],
    ["agenda", "in the next 14 days", "1:1 query-unknown-instruction → next"],
    ["agenda", "for the next 14 days", "1:1 query-unknown-instruction → next"],
  ])("in %s: %s", (block, line, expected) => {
    expect(mistakes(block, line)).toEqual([expected]);
  });
});
