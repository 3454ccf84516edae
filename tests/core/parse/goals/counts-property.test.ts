/** What a goal's `counts` says, a tag that YAML takes for a comment included (section 4). */
import { describe, expect, test } from "@jest/globals";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { readCountsProperty } from "../../../../src/core/parse/goals/counts-property";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { ourProperties } from "../../../../src/core/parse/frontmatter/properties";
import type { ProblemInNote } from "../../../../src/core/model/problem";
import { noteOf } from "../reading-builder";
import { settingsOf } from "../../settings-of";

const read = (yaml: string, settings = settingsOf()) => {
  const problems: ProblemInNote[] = [];
  const { properties } = noteOf("---", yaml, "---");
  const ours = ourProperties(properties, settings);
  const counts = readCountsProperty(ours, settings.calendar, titleWords, problems);
  return [
    counts && formatCounts(counts),
    problems.map(({ severity, code, fix }) => [severity, code, fix]),
  ];
};

describe("What counts", () => {
  test.each([
    ["counts: dormant ties", "dormant ties"],
    ["counts: Dormant Ties", "dormant ties"],
    ["counts: calls or meetings", "calls or meetings"],
    ["counts: calls, meetings", "calls or meetings"],
    ["counts: [calls, meetings]", "calls or meetings"],
    ["counts:\n  - calls\n  - meetings", "calls or meetings"],
    ['counts: "#mentor"', "#mentor"],
    ["counts: '[[Acme]]'", "[[Acme]]"],
    ["counts: [[Acme]]", "[[Acme]]"],
    ['counts: "calls with #mentor"', "calls with #mentor"],
    ["Counts: calls", "calls"],
  ])("%s", (yaml, counts) => {
    expect(read(yaml)).toEqual([counts, []]);
  });

  test.each([
    ["counts: #mentor", "#mentor", '"#mentor"'],
    ["counts: calls with #mentor", "calls with #mentor", '"calls with #mentor"'],
  ])("%s is understood, with the hint to quote it", (yaml, counts, fix) => {
    expect(read(yaml)).toEqual([counts, [["hint", "counts-unquoted", fix]]]);
  });

  test("a comment that says nothing of what counts is only a comment", () => {
    expect(read("counts: calls # every week")).toEqual(["calls", []]);
  });

  test("that can't be read is an error, with the nearest that can", () => {
    expect(read("counts: dormnat ties")).toEqual([
      null,
      [["error", "counts-unknown", "dormant ties"]],
    ]);
    expect(read("counts: coffees")).toEqual([null, [["error", "counts-unknown", "meetings"]]]);
    expect(read("counts: 7")).toEqual([null, [["error", "counts-unknown", null]]]);
  });

  test("that goes on behind a tag is named whole, for a narrowing holds for all that counts", () => {
    const problems: ProblemInNote[] = [];
    const { properties } = noteOf(
      "---",
      "counts: contacts with #mentor or calls in circle close",
      "---",
    );
    const settings = settingsOf();
    readCountsProperty(
      ourProperties(properties, settings),
      settings.calendar,
      titleWords,
      problems,
    );
    expect(problems.map(({ message }) => message).join()).toContain(
      "“contacts with #mentor or calls in circle close”",
    );
  });

  test("is not said without the property, nor by an empty one", () => {
    expect(read("target: 2")).toEqual([null, []]);
    expect(read("counts:")).toEqual([null, []]);
  });

  test("is read under the user's own name for it, which comes first", () => {
    const settings = settingsOf({ properties: { counts: "measure" } });
    expect(read("counts: emails\nmeasure: calls", settings)).toEqual(["calls", []]);
    expect(read("counts: emails", settings)).toEqual(["emails", []]);
  });
});
