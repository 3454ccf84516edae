/** Which heading of a goal list governs the items under it (section 3.1, R92, R124). */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { titleWords } from "../../../../src/core/language/en/title-words";
import type { ProblemInNote } from "../../../../src/core/model/problem";
import { goalHeadings } from "../../../../src/core/parse/goals/goal-headings";
import { day } from "../../note-builder";
import { noteOf } from "../reading-builder";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf();

/** What governs an item below these headings. */
const under = (headings: readonly string[], anchor: string | null = "2026-01-04") => {
  const problems: ProblemInNote[] = [];
  const passed = goalHeadings(anchor === null ? null : day(anchor), calendar, titleWords, problems);
  for (const line of noteOf(...headings).lines) passed.pass(line);
  const { cadence, hasDeadline, deadline, saysGoals } = passed.current();
  passed.reportOnce();
  passed.reportOnce();
  return {
    cadence: cadence && formatCadence(cadence.cadence),
    hasDeadline,
    deadline,
    saysGoals,
    problems: problems.map(({ code, line }) => `${code} in line ${String(line)}`),
  };
};

describe("A heading that holds a cadence governs what stands under it", () => {
  test.each([
    ["## EACH WEEK", "weekly"],
    ["# Every day", "daily"],
    ["## Weekly", "weekly"],
    ["## Weekly goals", "weekly"],
    ["## Each quarter", "quarterly"],
    ["## Every month", "monthly"],
    ["## **Every week**", "weekly"],
    ["## Every week:", "weekly"],
    ["## Every week – for my network", "weekly"],
    ["## Every week (or so)", "weekly"],
    ["###### Every 2 weeks", "every 2 weeks"],
    ["## Every week %% later two %%", "weekly"],
    ["## Every week ##", "weekly"],
  ])("%s: %s", (heading, cadence) => {
    expect(under([heading])).toMatchObject({ cadence, hasDeadline: false, problems: [] });
  });

  test("up to the next heading of the same or a higher level", () => {
    expect(under(["## Every week", "### At work"]).cadence).toBe("weekly");
    expect(under(["## Every week", "### Every day"]).cadence).toBe("daily");
    expect(under(["## Every week", "### Every day", "### At work"]).cadence).toBe("weekly");
    expect(under(["## Every week", "## At work"]).cadence).toBeNull();
    expect(under(["## Every week", "# At work"]).cadence).toBeNull();
    expect(under(["### Every week", "## At work", "#### Deep"]).cadence).toBeNull();
  });

  test("and without any heading nothing governs", () => {
    expect(under([])).toEqual({
      cadence: null,
      hasDeadline: false,
      deadline: null,
      saysGoals: false,
      problems: [],
    });
  });
});

describe("A heading that names a last day is the deadline of what stands under it", () => {
  test.each([
    ["## By 31 March 2027", "2027-03-31"],
    ["## By 31 March", "2026-03-31"],
    ["## By the end of June", "2026-06-30"],
    ["## Before 2026-12-24", "2026-12-24"],
    ["## Deadline: 31 March", "2026-03-31"],
    ["## Goals by 31 March", "2026-03-31"],
    ["## By the end of H1 2026", "2026-06-30"],
    ["## By 31.3.", "2026-03-31"],
  ])("%s: %s", (heading, deadline) => {
    expect(under([heading])).toMatchObject({ cadence: null, hasDeadline: true, deadline });
  });

  test("a day that isn't named as an end is none", () => {
    expect(under(["## 31 March 2027"])).toMatchObject({ hasDeadline: false, deadline: null });
  });

  test("a day without a year is told once as a problem where nothing tells the year (R92)", () => {
    expect(under(["# Plans", "## By 31 March"], null)).toMatchObject({
      hasDeadline: true,
      deadline: null,
      problems: ["date-without-anchor in line 2"],
    });
    expect(under(["## By 31 March 2027"], null)).toMatchObject({
      deadline: "2027-03-31",
      problems: [],
    });
  });
});

describe("A heading that says goals makes goals of plain items", () => {
  test.each(["# Goals", "# My goals for this year", "## GOALS", "# Goal"])("%s", (heading) => {
    expect(under([heading]).saysGoals).toBe(true);
  });

  test("but not of those under the next heading that says nothing", () => {
    expect(under(["# Goals", "## Shopping"]).saysGoals).toBe(false);
    expect(under(["# Shopping"]).saysGoals).toBe(false);
    expect(under(["# Goalkeepers"]).saysGoals).toBe(false);
  });
});
