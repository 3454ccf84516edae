import { describe, expect, test } from "@jest/globals";
import { agendaMatching } from "../../../src/core/evaluate/query/agenda-matching";
import { agendaAnswer, agendaItemAnswer } from "../../../src/core/view-models/agenda-answer";
import { anItem, moment } from "../agenda-item";
import { parsed } from "../evaluate/query/people";
import { aProblem } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const now = moment("2026-11-22T10:00");
const index = vaultOf({
  "People/Ana.md": person("birthday: 11-24"),
  ...journal({
    "2026-11-21": "- [ ] Post [[Ana]] 📅 2026-11-21",
    "2026-11-22": "- [ ] Call [[Ana]] @2026-11-22 16:00\n- [ ] Thank [[Ana]]",
  }),
});
const answerTo = (text: string, problems = [{ ...aProblem(1, "x"), path: "A.md" }]) =>
  agendaAnswer(agendaMatching(parsed("agenda", text).query, index, now), problems);

describe("The agenda as JSON", () => {
  const { items, vague, problems } = answerTo("");

  test("has a moment for each item: a bare day where it is all day (R9)", () => {
    expect(items.map(({ kind, at, allDay, missed }) => [kind, at, allDay, missed])).toEqual([
      ["plan", "2026-11-21", true, true],
      ["plan", "2026-11-22T16:00", false, false],
      ["birthday", "2026-11-24", true, false],
    ]);
  });

  test("has vague plans apart, which have no moment (R6)", () => {
    expect(vague).toEqual([
      {
        id: expect.any(String),
        text: "Thank Ana",
        why: expect.any(String),
        path: "Journal/2026-11-22.md",
        line: 2,
        contacts: ["People/Ana.md"],
        looksDone: false,
      },
    ]);
  });

  test("names the vault's problems where the query has none", () => {
    expect(problems).toMatchObject([{ code: "x" }]);
  });

  test("is of the days that the query says", () => {
    expect(answerTo("today").items.map(({ kind }) => kind)).toEqual(["plan", "plan"]);
  });
});

describe("One item as JSON", () => {
  test("has nothing of what only Kith needs to know of it", () => {
    const item = anItem("a", "2026-11-22T16:00", {
      missed: true,
      snoozed: true,
      contacts: ["People/Ana.md"],
    });
    expect(agendaItemAnswer(item)).toEqual({
      id: "a",
      kind: "plan",
      at: "2026-11-22T16:00",
      allDay: false,
      text: "a",
      why: "",
      path: "Journal/2026-11-22.md",
      line: 1,
      contacts: ["People/Ana.md"],
      missed: true,
      snoozed: true,
      looksDone: false,
    });
  });
});
