import { describe, expect, test } from "@jest/globals";
import {
  interactionsMatching,
  type InteractionsMatching,
} from "../../../../src/core/evaluate/query/interactions-matching";
import { journal, person, vaultOf } from "../../vault-of";
import { now, parsed, told } from "./people";

const index = vaultOf({
  "People/Louie.md": person("circle: close", "tags: [work]"),
  "People/Maria.md": person("circle: friends"),
  ...journal({
    "2026-03-01": "Emailed [[Maria]] the deck",
    "2026-10-30": "Called [[Louie]]",
    "2026-11-18": "- Coffee with [[Louie]] and [[Maria]]\n- Called [[Maria]]",
    "2026-12-01": "Called [[Louie]]",
  }),
});

const asked = (text: string, here: string | null = null): InteractionsMatching =>
  interactionsMatching(parsed("interactions", text).query, index, now, { here });

const told2 = (text: string, here: string | null = null): readonly string[] =>
  asked(text, here).interactions.map(({ day, line }) => `${day.slice(5)}:${String(line)}`);

describe("An interactions query", () => {
  test.each([
    ["", ["11-18:2", "11-18:1", "10-30:1", "03-01:1"]],
    ["sort by oldest", ["03-01:1", "10-30:1", "11-18:1", "11-18:2"]],
    ["sort by newest reverse", ["03-01:1", "10-30:1", "11-18:1", "11-18:2"]],
    ["sort by kind", ["11-18:2", "10-30:1", "03-01:1", "11-18:1"]],
    ["sort by kind, oldest", ["10-30:1", "11-18:2", "03-01:1", "11-18:1"]],
    ["sort by newest\nsort by kind reverse", ["11-18:1", "11-18:2", "10-30:1", "03-01:1"]],
    ["sort by name", ["11-18:1", "10-30:1", "11-18:2", "03-01:1"]],
    ["limit 1", ["11-18:2"]],
    ["with [[Louie]]", ["11-18:1", "10-30:1"]],
    ["in circle close", ["11-18:1", "10-30:1"]],
    ["not in circle close", ["11-18:2", "11-18:1", "03-01:1"]],
    ["tagged #work\nname includes louie", ["11-18:1", "10-30:1"]],
    ["kind is call", ["11-18:2", "10-30:1"]],
    ["kind is email or meeting", ["11-18:1", "03-01:1"]],
    ["kind is not call", ["11-18:1", "03-01:1"]],
    ["since 30 Oct", ["11-18:2", "11-18:1", "10-30:1"]],
    ["after 30 Oct", ["11-18:2", "11-18:1"]],
    ["before 30 Oct", ["03-01:1"]],
    ["until 2026-10-30", ["10-30:1", "03-01:1"]],
    ["during last month", ["10-30:1"]],
    ["on 2026-11-18\nkind is call", ["11-18:2"]],
    ["last 30 days", ["11-18:2", "11-18:1", "10-30:1"]],
    ["last 23 days", ["11-18:2", "11-18:1"]],
    ["text includes DECK", ["03-01:1"]],
    ["kind is email or with [[Louie]]", ["11-18:1", "10-30:1", "03-01:1"]],
  ])("%s", (text, expected) => {
    expect(told2(text)).toEqual(expected);
  });

  test("knows nothing of days after today (R107)", () => {
    expect(told2("")).not.toContain("12-01:1");
  });

  test("in a contact's note is the history with that contact", () => {
    expect(told2("", "People/Louie.md")).toEqual(["11-18:1", "10-30:1"]);
    expect(told2("kind is call", "People/Louie.md")).toEqual(["10-30:1"]);
  });

  test("in a contact's note is about others where a filter chooses them", () => {
    expect(told2("in circle friends", "People/Louie.md")).toEqual([
      "11-18:2",
      "11-18:1",
      "03-01:1",
    ]);
  });

  test("in a contact's note holds today's and nothing to come", () => {
    const today = vaultOf({
      "People/Ana.md": person(),
      ...journal({
        "2026-11-22": "Called [[Ana]]",
        "2026-11-23": "Called [[Ana]]",
        "2026-11-21": "Rained",
      }),
    });
    const found = (here: string | null) =>
      interactionsMatching(parsed("interactions", "").query, today, now, { here }).interactions.map(
        ({ day }) => day,
      );
    expect(found("People/Ana.md")).toEqual(["2026-11-22"]);
    // Lines that name nobody are no interactions.
    expect(found(null)).toEqual(["2026-11-22"]);
  });

  test("is a list, and stands by the day before other keys where it says so", () => {
    expect(asked("")).toMatchObject({ as: "list", scale: "day", short: false, explain: false });
    expect(told2("sort by newest, kind")).toEqual(["11-18:2", "11-18:1", "10-30:1", "03-01:1"]);
    expect(told2("sort by newest, kind reverse")).toEqual([
      "11-18:1",
      "11-18:2",
      "10-30:1",
      "03-01:1",
    ]);
    expect(told2("sort by oldest reverse")).toEqual(told2("sort by newest"));
  });

  test("in any other note is the history with everyone", () => {
    expect(told2("limit 2", "Journal/2026-11-18.md")).toEqual(["11-18:2", "11-18:1"]);
  });

  test("with a mistake shows no rows (R135)", () => {
    const { interactions, problems } = asked("with [[Loui]]");
    expect(problems.map(told)).toEqual(["1:6 note-unknown → [[Louie]]"]);
    expect(interactions).toEqual([]);
  });

  test("may be shown as a heat map of days, weeks or months", () => {
    const shape = (text: string) => [asked(text).as, asked(text).scale];
    expect(shape("as heatmap")).toEqual(["heatmap", "day"]);
    expect(shape("as heatmap by week")).toEqual(["heatmap", "week"]);
    expect(shape("As Heatmap by month")).toEqual(["heatmap", "month"]);
    expect(asked("as heatmap by weeks").problems.map(told)).toEqual([
      "1:4 query-value → heatmap by week",
    ]);
  });
});
