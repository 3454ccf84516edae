/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Today's agenda: what was missed, then what today holds. */
import { expect, test } from "@jest/globals";
import { catalogueFor } from "../../src/core/index";
import { mattersOfToday, Today } from "../../src/ui/today";
import { aMatter, day } from "./cards";
import { shown } from "./screen-in";

test("The matters of today are those that were missed, then today's, and none of another day", () => {
  const agenda = {
    missed: [aMatter({ id: "missed" })],
    days: [
      { day: day("2026-11-19"), heading: "Today", rows: [aMatter({ id: "today" })] },
      { day: day("2026-11-20"), heading: "Tomorrow", rows: [aMatter({ id: "tomorrow" })] },
    ],
    vague: [],
  };
  const ids = (date: string) => mattersOfToday(agenda, day(date)).map(({ id }) => id);
  expect(ids("2026-11-19")).toEqual(["missed", "today"]);
  expect(ids("2026-11-18")).toEqual(["missed"]);
});

test("They are a list, a row for each", async () => {
  const { all, one } = await shown(<Today matters={[aMatter(), aMatter({ id: "b" })]} />);
  expect(all("[data-kith-row]")).toHaveLength(2);
  expect(one("ul").getAttribute("aria-label")).toBe(catalogueFor("en").ui.sections.agenda);
});

test("A free day says so, and offers to open the journal", async () => {
  const { root, one, click, asked } = await shown(<Today matters={[]} />);
  expect(root.textContent).toContain(catalogueFor("en").ui.empty.agenda);
  await click(one("button"));
  expect(asked.map(([name]) => name)).toEqual(["openJournal"]);
});
