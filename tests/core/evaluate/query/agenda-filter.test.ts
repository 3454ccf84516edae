import { describe, expect, test } from "@jest/globals";
import { agendaFilter } from "../../../../src/core/evaluate/query/agenda-filter";
import type { AgendaMatter } from "../../../../src/core/evaluate/query/query";
import { person, vaultOf } from "../../vault-of";
import { now, parsed, told } from "./people";

const index = vaultOf({
  "People/Louie.md": person("circle: close"),
  "People/Maria.md": person("tags: [work]"),
});

const items: readonly AgendaMatter[] = [
  {
    kind: "plan",
    text: "Call Louie",
    path: "Journal/2026-11-22.md",
    contacts: ["People/Louie.md"],
  },
  {
    kind: "due",
    text: "Keep in touch",
    path: "",
    contacts: ["People/Louie.md", "People/Maria.md"],
  },
  { kind: "goal", text: "Write in a journal", path: "Goals/Journal.md", contacts: [] },
];

const kept = (text: string): readonly string[] => {
  const { keeps } = agendaFilter(parsed("agenda", text).query, { index, now, here: null });
  return items.filter(keeps).map(({ kind }) => kind);
};

describe("An agenda query", () => {
  test.each([
    ["", ["plan", "due", "goal"]],
    ["next 14 days", ["plan", "due", "goal"]],
    ["kind is plan or goal", ["plan", "goal"]],
    ["in circle close", ["plan", "due"]],
    ["tagged #work", ["due"]],
    ["not tagged #work", ["plan", "due", "goal"]],
    ["with [[Maria]]", ["due"]],
    ["text includes journal", ["goal"]],
    ["tagged #work or kind is goal", ["due", "goal"]],
    ["in circle clos", []],
  ])("%s", (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  test("with a mistake keeps nothing (R135)", () => {
    const { problems } = agendaFilter(parsed("agenda", "in circle clos").query, {
      index,
      now,
      here: null,
    });
    expect(problems.map(told)).toEqual(["1:11 circle-unknown → close"]);
  });
});
