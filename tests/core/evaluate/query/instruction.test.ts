import { describe, expect, test } from "@jest/globals";
import { nothing } from "../../../../src/core/evaluate/query/argument";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import { noKnownWords } from "../../../../src/core/evaluate/query/known-words";
import { emptyQuery, type QueryBlock } from "../../../../src/core/evaluate/query/query";
import { asked, messages, mistakes, parsed, told, understood } from "./people";

describe("An instruction", () => {
  test("may stand in several lines where it filters or sorts, or says nothing more", () => {
    const names = instructions.filter(({ repeats }) => repeats).map(({ name }) => name);
    const filters = instructions.filter(({ role }) => role === "filter").map(({ name }) => name);
    expect(names).toEqual([...filters, "sort by", "short", "explain"]);
  });

  test("looks at contacts or doesn't, which chooses whose history is shown", () => {
    const names = instructions.filter(({ ofContacts }) => ofContacts).map(({ name }) => name);
    expect(names).toEqual([
      "tagged",
      "in circle",
      "in",
      "linking to",
      "with",
      "name",
      "company",
      "where",
    ]);
    expect(parsed("interactions", "tagged #work").query.choosesContacts).toBe(true);
    expect(parsed("interactions", "kind is call").query.choosesContacts).toBe(false);
  });

  test("that is another's opposite or name has forms of its own", () => {
    const forms = (name: string) => instructions.find((one) => one.name === name)?.forms;
    expect(forms("kind")).toEqual(["kind is", "kind is not"]);
    expect(forms("limit")).toEqual(["limit"]);
  });

  test("sets what only it sets, but for the days of an agenda", () => {
    const shared = instructions.filter(({ name, sets }) => name !== sets).map(({ name }) => name);
    expect(shared).toEqual(["today", "next"]);
  });

  test("that takes nothing is written as it is, offers nothing, and ends where it ends", () => {
    expect(understood("dormant", "SHORT")).toEqual([["short", "in short"]]);
    expect(nothing.suggestions(noKnownWords, "dormant", "short")).toEqual([]);
    expect(nothing.expects).toBeNull();
    expect(mistakes("dormant", "short mood, please")).toEqual(["1:7 query-too-much → nothing"]);
    expect(messages("dormant", "short mood, please")).toEqual([
      "“short” ends before “mood, please”. Write one instruction a line.",
    ]);
  });

  test("is doubted for what only the vault can tell, filters and others alike", () => {
    expect(asked("in circle mentos").problems.map(told)).toEqual(["1:11 circle-unknown → mentors"]);
    expect(asked("where ratng > 1").problems.map(told)).toEqual(["1:7 property-unknown → rating"]);
    expect(asked("group by ratng").problems.map(told)).toEqual(["1:10 property-unknown → rating"]);
    expect(asked("limit 3\nshort").problems).toEqual([]);
  });
});

describe("A query without any instruction", () => {
  test.each<[QueryBlock]>([["dormant"], ["goals"], ["agenda"], ["interactions"]])(
    "in %s",
    (block) => {
      const { query } = parsed(block, "");
      expect(query).toEqual(emptyQuery(block));
      expect(query).toMatchObject({ neverContacted: "exclude", scale: "day", clauses: [] });
    },
  );
});
