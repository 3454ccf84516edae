import { describe, expect, test } from "@jest/globals";
import type { Query, QueryBlock } from "../../../../src/core/evaluate/query/query";
import { mistakes, parsed, understood } from "./people";

describe("How a query is shown is read", () => {
  test.each<[QueryBlock, string, Partial<Query>]>([
    ["dormant", "sort by name", { sort: [{ by: "name", reverse: false }] }],
    ["dormant", "group by Circle", { groupBy: "circle" }],
    ["dormant", "pick 2", { pick: 2 }],
    ["agenda", "limit 3", { limit: 3 }],
    ["dormant", "show name, via", { show: ["name", "via"] }],
    ["dormant", "as list", { as: "list", scale: "day" }],
    ["dormant", "as table", { as: "table", scale: "day" }],
    ["dormant", "as cards", { as: "cards" }],
    ["goals", "as list", { as: "list" }],
    ["goals", "as table", { as: "table" }],
    ["goals", "as cards", { as: "cards" }],
    ["agenda", "as list", { as: "list" }],
    ["agenda", "as table", { as: "table" }],
    ["interactions", "as list", { as: "list" }],
    ["interactions", "as table", { as: "table" }],
    ["interactions", "as heatmap", { as: "heatmap", scale: "day" }],
    ["interactions", "as heatmap by week", { as: "heatmap", scale: "week" }],
    ["interactions", "as heatmap by month", { as: "heatmap", scale: "month" }],
    ["goals", "short", { short: true, explain: false }],
    ["goals", "explain", { short: false, explain: true }],
  ])("in %s: %s", (block, line, expected) => {
    const { query, problems } = parsed(block, line);
    expect(problems).toEqual([]);
    expect(query).toMatchObject(expected);
  });

  test.each<[QueryBlock, string]>([
    ["agenda", "as cards"],
    ["interactions", "as cards"],
    ["goals", "as heatmap"],
  ])("no %s block is shown %s", (block, line) => {
    expect(mistakes(block, line)).toEqual(["1:4 query-value → nothing"]);
  });
});

describe("How a query is shown is said", () => {
  test.each<[QueryBlock, string, string, string]>([
    ["goals", "sort by name", "sort by name", "sorted by name"],
    [
      "goals",
      "sort by name reverse, streak",
      "sort by name reverse, streak",
      "sorted by name in reverse, then streak",
    ],
    ["dormant", "group by circle", "group by circle", "grouped by circle"],
    ["dormant", "pick one", "pick 1", "1 picked for today"],
    ["dormant", "limit ten", "limit 10", "at most 10"],
    ["dormant", "show name, via", "show name, via", "showing name and via"],
    ["dormant", "as cards", "as cards", "as cards"],
    ["dormant", "as table", "as table", "as a table"],
    ["interactions", "as heatmap by week", "as heatmap by week", "as a heat map by week"],
    ["dormant", "short", "short", "in short"],
    // It needs no word of its own where it is read.
    ["dormant", "EXPLAIN", "explain", ""],
  ])("in %s: %s", (block, line, text, said) => {
    expect(understood(block, line)).toEqual([[text, said]]);
  });
});

describe("What may stand in several lines", () => {
  test.each(["sort by name", "short", "explain"])("%s", (line) => {
    expect(mistakes("dormant", `${line}\n${line}`)).toEqual([]);
  });

  test.each(["group by circle", "pick 1", "limit 1", "show name", "as list"])("not %s", (line) => {
    expect(mistakes("dormant", `${line}\n${line}`)).toEqual(["2:1 query-repeated → nothing"]);
  });
});

describe("What people write for it names the right words", () => {
  test.each<[string, string]>([
    ["order by name", "sort by"],
    ["sorted by name", "sort by"],
    ["order name", "sort by"],
    ["grouped by circle", "group by"],
    ["choose 1", "pick"],
    ["random 1", "pick"],
    ["top 10", "limit"],
    ["max 10", "limit"],
    ["first 10", "limit"],
    ["at most 10", "limit"],
    ["columns name", "show"],
    ["display name", "show"],
    ["fields name", "show"],
    ["view table", "as"],
    ["view as table", "as"],
    ["show as table", "as"],
    ["short mode", "short"],
    ["compact", "short"],
  ])("%s: %s", (line, right) => {
    expect(mistakes("dormant", line)).toEqual([`1:1 query-unknown-instruction → ${right}`]);
  });
});
