import { describe, expect, test } from "@jest/globals";
import { explainQuery } from "../../../../src/core/evaluate/query/explain-query";
import { instructions } from "../../../../src/core/evaluate/query/instructions";
import type { QueryBlock } from "../../../../src/core/evaluate/query/query";
import { englishQueryWords } from "../../../../src/core/language/en/query-words";
import { parsed } from "./people";

const explained = (block: QueryBlock, text: string): string =>
  explainQuery(parsed(block, text).query, englishQueryWords);

describe("A query is told in words", () => {
  test.each([
    ["dormant", "", "Contacts who are dormant by their own threshold; longest silence first."],
    [
      "dormant",
      "older than 6 months\ntagged #work\nnot in circle family\nsort by longest silence\nlimit 10\nshow company, last contact, via\nas table",
      "Contacts silent for at least 6 months; tagged #work; not in circle family; sorted by longest silence; at most 10; showing company, last contact and via; as a table.",
    ],
    [
      "dormant",
      "never contacted include",
      "Contacts who are dormant by their own threshold, and those who were never contacted; longest silence first.",
    ],
    [
      "dormant",
      "never contacted only",
      "Contacts who were never contacted; longest silence first.",
    ],
    [
      "dormant",
      "tagged #a or not in circle none",
      "Contacts who are dormant by their own threshold; tagged #a, or not without a circle; longest silence first.",
    ],
    [
      "dormant",
      "where last contact before last month",
      "Contacts who are dormant by their own threshold; last contact is before last month (2026-10-01); longest silence first.",
    ],
    [
      "dormant",
      "where rating > 3 or where met after 1 May 2024",
      "Contacts who are dormant by their own threshold; rating is more than 3, or met is after 1 May 2024 (2024-05-01); longest silence first.",
    ],
    [
      "interactions",
      "as heatmap by week",
      "Interactions with this note's contact, or with everyone in other notes; as a heat map by week; newest first.",
    ],
    ["goals", "cadence is each week", "Goals; cadence is weekly; in the order of their notes."],
    [
      "agenda",
      "next 14 days",
      "Plans, reminders and due contacts 2026-11-22 to 2026-12-05; earliest first.",
    ],
    [
      "interactions",
      "in circle close\nsince 1 May",
      "Interactions; in circle close; since 2026-05-01; newest first.",
    ],
    [
      "interactions",
      "kind is call",
      "Interactions with this note's contact, or with everyone in other notes; kind is call; newest first.",
    ],
  ] as const)("in %s: %s", (block, text, expected) => {
    expect(explained(block, text)).toBe(expected);
  });

  test.each(
    instructions.flatMap(({ blocks, examples, name }) =>
      examples.map((example) => [example, name, blocks] as const),
    ),
  )("every example says something: %s", (example, name, blocks) => {
    const block = blocks.find((one) => parsed(one, example).problems.length === 0) ?? "dormant";
    const bare = explained(block, "");
    const said = explained(block, example);
    expect(said).toMatch(/^[A-Z].*\.$/);
    const changes = !["explain", "never contacted exclude"].includes(
      example === "never contacted exclude" ? example : name,
    );
    expect(said === bare).toBe(!changes);
  });
});
