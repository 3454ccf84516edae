import { describe, expect, test } from "@jest/globals";
import { agenda } from "../../../src/core/evaluate/agenda";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { agendaItemAnswer } from "../../../src/core/view-models/agenda-answer";
import { agendaList } from "../../../src/core/view-models/agenda-list";
import { moment } from "../agenda-item";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

const now = moment("2026-12-30T10:00");
const index = vaultOf({
  "People/Ana.md": person("birthday: 01-02"),
  ...journal({
    "2026-12-29": "- [ ] Call [[Ana]] @2026-12-29 15:00\n- [ ] Post [[Ana]] 📅 2026-12-01",
    "2026-12-30": "- [ ] Cake 📅 2026-12-31\n- [ ] Tea with [[Ana]]\n- [ ] Walk @2026-12-30 16:00",
  }),
});
const language = { screen: catalogueFor("en").screen, agenda: catalogueFor("en").agenda };

describe("The agenda as it is shown", () => {
  const list = agendaList(agenda(index, now), index, day("2026-12-30"), language);

  test("puts what was missed apart, the longest ago first, with its day", () => {
    expect(list.missed.map(({ time, text }) => [time, text])).toEqual([
      ["Tue 1 Dec", "Post Ana"],
      ["Tue 29 Dec 15:00", "Call Ana"],
    ]);
  });

  test("groups the rest by day, in words, with the year where it is another", () => {
    expect(
      list.days.map(({ heading, rows }) => [heading, ...rows.map(({ time }) => time)]),
    ).toEqual([
      ["Today", "16:00"],
      ["Tomorrow", ""],
      ["Sat 2 Jan 2027", ""],
    ]);
  });

  test("names the contacts of a row, and lists plans without a when", () => {
    expect(list.days[2]?.rows[0]?.contacts).toEqual([{ path: "People/Ana.md", name: "Ana" }]);
    expect(list.vague.map(({ text }) => text)).toEqual(["Tea with Ana"]);
  });
});

describe("The agenda as JSON", () => {
  test("has a bare date for all-day items, and a date and time for others (R9)", () => {
    const items = agenda(index, now).items.map(agendaItemAnswer);
    for (const { at, allDay } of items) expect(at.length).toBe(allDay ? 10 : 16);
    expect(Object.keys(items[0] ?? {})).toEqual(
      expect.arrayContaining([
        "id",
        "kind",
        "at",
        "allDay",
        "text",
        "path",
        "line",
        "contacts",
        "missed",
      ]),
    );
  });
});
