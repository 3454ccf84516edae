import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { panelView, type PanelViewOptions } from "../../../src/core/view-models/panel-view";
import { calls, goalNote, people, thursday } from "../evaluate/review-of";
import { aProblem } from "../note-builder";
import { journal, vaultOf } from "../vault-of";

const agenda = { missed: [], days: [], vague: [] };
/** Two calls in each of the weeks that began then. */
const weeks = ["10-26", "11-02", "11-09", "11-16"];
const days = journal({
  "2026-10-01": "Began.",
  ...Object.fromEntries(
    weeks.map((week) => [`2026-${week}`, "- Called [[Ana]]\n- Called [[Ana]]"]),
  ),
});
const notes = {
  ...people,
  "Goals/Calls.md": calls,
  "Goals/Mentor.md": goalNote("cadence: once\nstart: 2026-11-01", "Find a mentor"),
  "Goals/Broken.md": goalNote("cadence: fortnihgtly\ncounts: calls", "Broken"),
  ...days,
};
const panel = (
  options: Partial<PanelViewOptions> = {},
  of: Readonly<Record<string, string>> = notes,
  code = "en",
) =>
  panelView(vaultOf(of, { language: code }), thursday, {
    agenda,
    language: catalogueFor(code),
    ...options,
  });

describe("The panel", () => {
  test("says the day, and how many people there are", () => {
    expect(panel()).toMatchObject({
      today: "2026-11-19",
      date: "Thursday, 19 November 2026",
      contacts: 3,
    });
    expect(panel({}, notes, "de").date).toBe("Donnerstag, 19. November 2026");
  });

  test("has goals by cadence, each with how often its target was met once that says something", () => {
    const goals = panel().goals.flatMap(({ heading, goals: cards }) =>
      cards.map((card) => [heading, card.title, card.remarks.at(-1)]),
    );
    expect(goals).toEqual([
      ["Each week", "Calls", "You have managed about 1 a week; 2 was met in 3 of 6."],
      ["Once", "Find a mentor", "target read from the title"],
      ["Now and then", "Broken", expect.not.stringMatching(/managed/)],
    ]);
  });

  test("has someone to reach out to, with what is known of them", () => {
    expect(panel().who).toMatchObject({ name: "Bo", standing: "due" });
    expect(panel({}, {}).who).toBeNull();
  });

  test("has the coach, but not while notes are still being read", () => {
    expect(panel().coach).not.toBeNull();
    expect(panel({ isReading: true }).coach).toBeNull();
  });

  test("makes a picture only where one is looked at, with who is near at hand", () => {
    expect(panel().picture).toBeNull();
    const { picture } = panel({ picture: { contact: null, scale: "week" }, here: "People/Cy.md" });
    expect(picture?.map.scale).toBe("week");
    expect(picture?.others.map(({ name }) => name)).toEqual(["Cy", "Bo"]);
  });

  test("has the problems of the notes, or those that the host knows", () => {
    expect(panel().problems.map(({ path }) => path)).toContain("Goals/Broken.md");
    const own = [{ ...aProblem(1, "a-setting"), path: "data.json" }];
    expect(panel({ problems: own }).problems).toEqual(own);
  });

  test("of an empty vault is empty", () => {
    expect(panel({}, {})).toEqual({
      today: "2026-11-19",
      date: "Thursday, 19 November 2026",
      agenda,
      goals: [],
      coach: null,
      who: null,
      contacts: 0,
      picture: null,
      problems: [],
    });
  });
});
