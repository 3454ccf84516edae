import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../../src/core/dates/day";
import { agenda } from "../../../src/core/evaluate/agenda";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { agendaList } from "../../../src/core/view-models/agenda-list";
import { type FocusView, focusView } from "../../../src/core/view-models/focus-view";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";

const now = moment("2026-11-19T16:00");

function viewOf(notes: Readonly<Record<string, string>>, data = {}): FocusView {
  const index = vaultOf({ "Journal/2026-01-01.md": "Began.\n", ...notes }, data);
  const screen = catalogueFor("en").screen;
  const words = { screen, agenda: catalogueFor("en").agenda };
  return focusView(index, now, {
    agenda: agendaList(agenda(index, now), index, dayOf(now), words),
    language: { screen, query: catalogueFor("en").query },
  });
}

const goal = (title: string, ...lines: readonly string[]): Record<string, string> => ({
  [`Goals/${title}.md`]: `---\ntype: goal\n${lines.join("\n")}\n---\n# ${title}\n`,
});

describe("The focus time lists", () => {
  test("plans of today and what was missed, but not itself nor a goal's reminder", () => {
    const notes = {
      "People/Louie.md": person(),
      ...journal({
        "2026-11-17": "- [ ] Call [[Louie]] 📅 2026-11-18",
        "2026-11-19": "- [ ] Cake @2026-11-19 18:00\n- [ ] Later 📅 2026-11-20",
      }),
      ...goal("Write", "cadence: daily", "remind: 17:00"),
    };
    const { matters } = viewOf(notes, { focusTime: "Thursday 16:00" });
    expect(matters.map(({ text, missed }) => [text, missed])).toEqual([
      ["Call Louie", true],
      ["Cake", false],
    ]);
  });

  test("at most three people, with why and for which goal", () => {
    const names = ["Ana", "Ben", "Cleo", "Dora"];
    const notes = {
      ...Object.fromEntries(names.map((name) => [`People/${name}.md`, person()] as const)),
      ...journal({ "2026-02-01": names.map((name) => `- Met [[${name}]]`).join("\n") }),
      ...goal("Reconnect", "cadence: weekly", "target: 2", "counts: dormant ties"),
    };
    const { people } = viewOf(notes);
    expect(people).toHaveLength(3);
    expect(people.filter(({ serves }) => serves === "Reconnect")).toHaveLength(2);
    expect(people[0]?.why).not.toBe("");
  });

  test("goals with something left that nobody on the list serves, those behind first", () => {
    const notes = {
      ...goal("A walk", "cadence: weekly", "target: 1"),
      ...goal("Journal", "cadence: weekly", "target: 6", "counts: journal days"),
      ...goal("Met", "cadence: weekly", "counts: journal days"),
      ...goal("Paused", "cadence: weekly", "status: paused"),
      ...journal({ "2026-11-17": "A day." }),
    };
    expect(viewOf(notes).goals).toMatchObject([
      { title: "Journal", count: 1, target: 6, standing: "behind", checksIn: false },
      { title: "A walk", count: 0, target: 1, checksIn: true },
    ]);
  });

  test("plans without a time, and nothing where nothing waits", () => {
    const notes = {
      "People/Louie.md": person("met: 2026-11-01"),
      ...journal({ "2026-11-18": "I should call [[Louie]]" }),
    };
    expect(viewOf(notes).vague.map(({ text }) => text)).toEqual(["Call Louie"]);
    expect(viewOf({})).toEqual({ matters: [], people: [], goals: [], vague: [] });
  });
});
