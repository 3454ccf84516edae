/** When a goal rests and how its target changed: `paused` and `revisions` (section 3, R110, R112). */
import { describe, expect, test } from "@jest/globals";
import { readPaused, readRevisions } from "../../../../src/core/parse/goals/goal-ranges";
import { day } from "../../note-builder";
import { settingsOf } from "../../settings-of";
import { readWith } from "../properties-of";

const { calendar } = settingsOf();
const anchor = day("2026-01-04");

const paused = (yaml: string | null, from = anchor) =>
  readWith(yaml, (property, problems) => readPaused(property, from, calendar, problems));
const spans = (yaml: string | null) => paused(yaml).read.map(({ start, end }) => [start, end]);

describe("A goal is paused from the first to the last day of a range", () => {
  test.each([
    ["paused: 2026-08-01 to 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 until 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 through 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 TO 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01   to   2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01\u00a0to\u00a02026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 – 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01–2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 - 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01..2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01/2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 → 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01 bis 2026-08-14", "2026-08-01", "2026-08-14"],
    ["paused: 2026-08-01", "2026-08-01", "2026-08-01"],
    ["paused: 2026-08-01 to 2026-08-01", "2026-08-01", "2026-08-01"],
    ["paused: August 2026", "2026-08-01", "2026-08-31"],
    ["paused: 2026-02", "2026-02-01", "2026-02-28"],
    ["paused: July to August 2026", "2026-07-01", "2026-08-31"],
    ["paused: '[[2026-08-01]] to [[2026-08-14]]'", "2026-08-01", "2026-08-14"],
    ["paused: 1 Aug 2026 to 14 Aug 2026", "2026-08-01", "2026-08-14"],
    ["paused: 2026", "2026-01-01", "2026-12-31"],
    ["paused: 28 December 2026 to 3 January", "2026-12-28", "2027-01-03"],
    ["paused: 1 to 14 August 2026", "2026-08-01", "2026-08-14"],
    ["paused: 1–14 August 2026", "2026-08-01", "2026-08-14"],
    ["paused: 28 Dec to 3 Jan 2026", "2025-12-28", "2026-01-03"],
    ["paused: from 28 December to 3 January 2027", "2026-12-28", "2027-01-03"],
    ["paused: 1 Aug → 14 Aug", "2026-08-01", "2026-08-14"],
    ["paused: 2026-01-02 to tomorrow", "2026-01-02", "2026-01-05"],
    ["paused: 2026-08-01 to 2026-08-14 (holiday)", "2026-08-01", "2026-08-14"],
    ["paused:\n  - 2026-08-01 to 2026-08-14: holiday", "2026-08-01", "2026-08-14"],
    ["paused:\n  2026-08-01 to 2026-08-14: holiday", "2026-08-01", "2026-08-14"],
    ["paused: ['2026-08-01 to 2026-08-14: holiday']", "2026-08-01", "2026-08-14"],
  ])("%s", (yaml, start, end) => {
    expect(spans(yaml)).toEqual([[start, end]]);
    expect(paused(yaml).problems).toEqual([]);
  });

  test("in a list each item is a range, and so is each part between commas", () => {
    const both = [
      ["2026-02-01", "2026-02-07"],
      ["2026-08-01", "2026-08-14"],
    ];
    expect(spans("paused:\n  - 2026-02-01 to 2026-02-07\n  - 2026-08-01 to 2026-08-14")).toEqual(
      both,
    );
    expect(spans("paused: 2026-02-01 to 2026-02-07, 2026-08-01 to 2026-08-14")).toEqual(both);
    expect(spans("paused: 2026-02-01 to 2026-02-07; 2026-08-01 to 2026-08-14")).toEqual(both);
  });

  test("relative words are counted from the note's own day", () => {
    expect(spans("paused: next week")).toEqual([["2026-01-05", "2026-01-11"]]);
  });

  test("without the property there is none, and nothing is wrong", () => {
    expect(paused(null)).toEqual({ read: [], problems: [] });
  });
});

describe("A range that can't be read is named, and the others stay", () => {
  test("one that runs backwards is offered the other way round", () => {
    expect(paused("paused: 2026-08-14 to 2026-08-01")).toEqual({
      read: [],
      problems: [["warning", "paused-unknown", "2026-08-01 to 2026-08-14"]],
    });
  });

  test.each([
    "paused: soonish",
    "paused: 2026-02-30",
    "paused: 2026-08-01 to whenever",
    "paused: from 2026-08-01",
    "paused: 2026-08-01 to 2026-08-14 to 2026-08-20",
    "paused: 2026-08-01 to 2026-08-14, soonish",
    "paused:\n  - soonish: holiday",
  ])("%s", (yaml) => {
    expect(paused(yaml)).toEqual({ read: [], problems: [["warning", "paused-unknown", null]] });
  });

  test("an item of a list that can't be read leaves the rest", () => {
    const { read, problems } = paused("paused: [soonish, 2026-08-01]");
    expect(read).toEqual([{ start: "2026-08-01", end: "2026-08-01" }]);
    expect(problems).toEqual([["warning", "paused-unknown", null]]);
  });
});

const revisions = (yaml: string | null) =>
  readWith(yaml, (property, problems) => readRevisions(property, anchor, calendar, problems));
const changes = (yaml: string) =>
  revisions(yaml).read.map(({ from, target, because }) => [from, target, because]);

describe("From the day of a revision the target is its number", () => {
  test.each([
    ["revisions: ['2026-10-01: 3 (new job)']", "2026-10-01", 3, "new job"],
    ["revisions:\n  - 2026-10-01: 3 (new job)", "2026-10-01", 3, "new job"],
    ["revisions:\n  2026-10-01: 3 (new job)", "2026-10-01", 3, "new job"],
    ["revisions: '2026-10-01: 3 (new job)'", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: 3 [new job]']", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: 3 – new job']", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: 3, new job']", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: 3 new job (in Bern)']", "2026-10-01", 3, "new job (in Bern)"],
    ["revisions: ['2026-10-01: 3']", "2026-10-01", 3, null],
    ["revisions:\n  - 2026-10-01: 3", "2026-10-01", 3, null],
    ["revisions: ['2026-10-01: 3 ()']", "2026-10-01", 3, null],
    ["revisions: ['2026-10-01: three (new job)']", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: target 3 (new job)']", "2026-10-01", 3, "new job"],
    ["revisions: ['2026-10-01: a dozen (new job)']", "2026-10-01", 12, "new job"],
    ["revisions: ['2026-10-01: half a dozen']", "2026-10-01", 6, null],
    ["revisions: ['2026-10-01: a couple, new job']", "2026-10-01", 2, "new job"],
    [
      "revisions: ['1 October 2026: 3 (new job: less time)']",
      "2026-10-01",
      3,
      "new job: less time",
    ],
    ["revisions: ['2026-10-01: 3 (new job (again))']", "2026-10-01", 3, "new job (again)"],
    ["revisions: ['2026-10-01: 3 (Müller 🎉)']", "2026-10-01", 3, "Müller 🎉"],
  ])("%s", (yaml, from, target, because) => {
    expect(changes(yaml)).toEqual([[from, target, because]]);
  });

  test("they are in order of their days, however they are written", () => {
    expect(changes("revisions: ['2026-10-01: 3', '2026-02-01: 5', '2026-05-01: 1']")).toEqual([
      ["2026-02-01", 5, null],
      ["2026-05-01", 1, null],
      ["2026-10-01", 3, null],
    ]);
  });

  test("several stand in one text, between semicolons or line by line", () => {
    const two = [
      ["2026-02-01", 5, null],
      ["2026-10-01", 3, "new job"],
    ];
    expect(changes("revisions: '2026-02-01: 5; 2026-10-01: 3 (new job)'")).toEqual(two);
    expect(changes("revisions: |\n  2026-02-01: 5\n  2026-10-01: 3 (new job)")).toEqual(two);
  });

  test.each([
    "revisions: ['2026-10-01']",
    "revisions: ['2026-10-01: 0']",
    "revisions: ['2026-10-01: -2']",
    "revisions: ['2026-10-01: 2.5']",
    "revisions: ['2026-10-01: more']",
    "revisions: ['2026-02-30: 3']",
    "revisions: ['once: 3']",
    "revisions: 3",
  ])("%s is none, and a problem", (yaml) => {
    expect(revisions(yaml)).toEqual({
      read: [],
      problems: [["warning", "revision-unknown", null]],
    });
  });

  test("an item that an editor left empty is passed over", () => {
    expect(changes("revisions: ['', '2026-10-01: 3']")).toEqual([["2026-10-01", 3, null]]);
    expect(revisions("revisions:\n  -\n").problems).toEqual([]);
  });

  test("without the property there is none, and nothing is wrong", () => {
    expect(revisions(null)).toEqual({ read: [], problems: [] });
  });
});
