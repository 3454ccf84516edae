/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** When there were interactions, drawn as a calendar of squares, with a text and a table that say the same. */
import { expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import { catalogueFor, heatMap } from "../../src/core/index";
import { HeatMapFigure } from "../../src/ui/heat-map";
import { someSettings } from "../core/note-builder";
import { day } from "./cards";
import { shown } from "./screen-in";

const { screen, query } = catalogueFor("en");
const picture = (days: readonly string[], start = "2026-11-02") =>
  heatMap(
    {
      entries: days.map((each) => ({ day: day(each) })),
      start: day(start),
      end: day("2026-11-19"),
      scale: "day",
      calendar: someSettings().calendar,
    },
    screen,
    query,
  );

test("There is a square for each day, deeper where more happened", async () => {
  const { all } = await shown(
    <HeatMapFigure picture={picture(["2026-11-17", "2026-11-18", "2026-11-18"])} />,
  );
  const levels = all("rect").map((cell) => Number(cell.dataset["level"]));
  expect(levels).toHaveLength(18);
  expect(levels.filter((level) => level > 0)).toHaveLength(2);
  expect(levels[16]).toBeGreaterThan(levels[15] ?? 0);
});

test("What it holds is not said while notes are still being read", async () => {
  const map = <HeatMapFigure picture={picture(["2026-11-17"])} />;
  const { one } = await shown(map, document.body, { read: 3, total: 9 });
  expect(one("figcaption").textContent).toBe("Reading notes: 3 of 9");
  expect(one("svg > title").textContent).toBe("Reading notes: 3 of 9");
});

test("Headings that have no room give way to the next", async () => {
  const { all } = await shown(<HeatMapFigure picture={picture([], "2026-10-26")} />);
  expect(all("text").map(({ textContent }) => textContent)).toEqual(["Nov"]);
});

test("Of years, one to a column, so many are called by name as have room", async () => {
  const years = heatMap(
    {
      entries: [],
      start: day("2018-12-01"),
      end: day("2026-11-19"),
      scale: "month",
      calendar: someSettings().calendar,
    },
    screen,
    query,
  );
  const { all } = await shown(<HeatMapFigure picture={years} />);
  expect(all("text").map(({ textContent }) => textContent)).toEqual(["2019", "2022", "2025"]);
});

test("A table says the same once it is unfolded, newest first", async () => {
  const { all, one } = await shown(
    <HeatMapFigure picture={picture(["2026-11-17", "2026-11-18"])} />,
  );
  expect(all("tbody td")).toEqual([]);
  const details = one("details") as HTMLDetailsElement;
  await act(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  expect(all("tbody td").map(({ textContent }) => /\d+ November/.exec(textContent)?.[0])).toEqual([
    "18 November",
    "17 November",
  ]);
});

test("Where nothing happened there is a text, and no table", async () => {
  const { all, one } = await shown(<HeatMapFigure picture={picture([])} />);
  expect(one("figcaption").textContent).not.toBe("");
  expect(all("details")).toEqual([]);
});
