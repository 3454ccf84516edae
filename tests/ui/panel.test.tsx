/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import type { PanelView } from "../../src/core/index";
import { firstLayout, Panel, type PanelLayout } from "../../src/ui/panel";
import { aCard, aGoal, aMatter, aPanel, day } from "./cards";
import { nameOf, shown } from "./screen-in";

const panel = (view: PanelView, layout: PanelLayout = firstLayout, onLayout = () => undefined) => (
  <Panel view={view} layout={layout} onLayout={onLayout} />
);
const agendaOf = (...rows: ReturnType<typeof aMatter>[]): PanelView["agenda"] => ({
  missed: rows.filter(({ missed }) => missed),
  days: [
    { day: day("2026-11-19"), heading: "Today", rows: rows.filter(({ missed }) => !missed) },
    {
      day: day("2026-11-20"),
      heading: "Tomorrow",
      rows: [aMatter({ id: "later", text: "Tomorrow's matter" })],
    },
  ],
  vague: [],
});

describe("The panel", () => {
  test("begins with the day, and with what can be done at once", async () => {
    const { one, named, click, asked } = await shown(
      panel(aPanel({ agenda: agendaOf(aMatter()) })),
    );
    expect(one("h2").textContent).toBe("Thursday, 19 November 2026");
    for (const name of ["Open today's journal", "Log", "New goal"]) await click(named(name));
    expect(asked).toEqual([["openJournal"], ["log", null], ["newGoal"]]);
  });

  test("shows today's matters, those that were missed first, and none of tomorrow's", async () => {
    const view = aPanel({
      agenda: agendaOf(aMatter(), aMatter({ id: "old", text: "Post the atlas", missed: true })),
    });
    const { all } = await shown(panel(view));
    expect(all(".kith-matter .kith-link").map((link) => link.textContent)).toEqual([
      "Post the atlas",
      "Call Louie",
    ]);
    expect(all(".kith-missed").map((tag) => tag.textContent)).toEqual(["missed"]);
  });

  test("says what to do next where there is nothing", async () => {
    const nothing = aPanel({ goals: [], contacts: 0 });
    const { root, named, click, asked } = await shown(panel(nothing));
    expect(root.textContent).toContain(
      "Start with one thing you want to do for someone, or bring your people.",
    );
    await click(named("New contact"));
    await click(named("Import people"));
    expect(asked).toEqual([["newContact"], ["importPeople"]]);
  });

  test("tells how far the first reading is", async () => {
    const { one } = await shown(panel(aPanel()), document.body, { read: 120, total: 400 });
    expect(one(".kith-reading").textContent).toBe("Reading notes: 120 of 400");
    expect(one("progress").getAttribute("max")).toBe("400");
  });

  test("folds a section away, and its host keeps that", async () => {
    let kept = firstLayout;
    const show = () =>
      panel(aPanel(), kept, (layout?: PanelLayout) => {
        kept = layout ?? kept;
        return undefined;
      });
    const { all, named, click, update } = await shown(show());
    expect(all(".kith-goal")).toHaveLength(1);
    await click(named("Goals"));
    await update(show());
    expect(kept.folded).toEqual(["goals"]);
    expect(all(".kith-goal")).toHaveLength(0);
    expect(named("Goals").getAttribute("aria-expanded")).toBe("false");
    await click(named("Goals"));
    expect(kept.folded).toEqual([]);
  });

  test("keeps focus, opened lines and the very elements of rows that did not change", async () => {
    const first = aGoal();
    const second = aGoal({ id: "b", title: "Write in a journal", count: 0, filled: 0 });
    const groups = (...goals: (typeof first)[]) => [
      { group: "week" as const, heading: "Each week", goals },
    ];
    const { named, all, click, update, root } = await shown(
      panel(aPanel({ goals: groups(first, second) })),
    );
    const count = named("1/2 counted for Reach out to two dormant ties: show the lines");
    await click(count);
    count.focus();
    const [row] = all(".kith-goal");
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(row ?? root, { subtree: true, childList: true, attributes: true });
    await update(panel(aPanel({ goals: groups(aGoal(), { ...second, count: 1, filled: 0.5 }) })));
    changes.push(...observer.takeRecords());
    expect(changes).toEqual([]);
    expect(all(".kith-goal")[0]).toBe(row);
    expect(document.activeElement).toBe(count);
    expect(root.textContent).toContain("Called Louie about the new role");
    expect(named("1/2 counted for Write in a journal: show the lines")).toBeDefined();
  });

  test("names every button, and no two matters' buttons alike", async () => {
    const view = aPanel({
      who: aCard(),
      agenda: {
        ...agendaOf(aMatter(), aMatter({ id: "plan-2", text: "Write to Victor" })),
        vague: [{ id: "v", text: "Give Ana a call", path: "a.md", line: 1, contacts: [] }],
      },
      problems: [
        {
          path: "Goals/X.md",
          line: 3,
          column: 1,
          severity: "error",
          code: "cadence-unknown",
          message: "fortnihgtly is no cadence.",
          fix: "fortnightly",
        },
      ],
    });
    const { all } = await shown(panel(view));
    const names = all("button").map(nameOf);
    expect(names).not.toContain("");
    const ofMatters = all(".kith-matter button").map(nameOf);
    expect(new Set(ofMatters).size).toBe(ofMatters.length);
  });
});

describe("A matter of the agenda", () => {
  test("is ticked off, snoozed and opened", async () => {
    const { named, click, asked } = await shown(panel(aPanel({ agenda: agendaOf(aMatter()) })));
    await click(named("Done: Call Louie"));
    await click(named("Snooze: Call Louie"));
    await click(named("Call Louie"));
    expect(asked).toEqual([
      ["done", "plan-1"],
      ["snooze", "plan-1"],
      ["open", { path: "Journal/2026-11-18.md", line: 4 }],
    ]);
  });

  test("that only talking settles offers to log it", async () => {
    const due = aMatter({
      id: "due",
      kind: "due",
      text: "Get in touch with Louie and Ana",
      contacts: [
        { path: "People/Louie.md", name: "Louie" },
        { path: "People/Ana.md", name: "Ana" },
      ],
    });
    const { all, click, asked } = await shown(panel(aPanel({ agenda: agendaOf(due) })));
    const ana = all("button").find((each) => nameOf(each) === "Log an interaction with Ana");
    if (ana) await click(ana);
    expect(asked).toEqual([["log", "People/Ana.md"]]);
  });

  test("is reached from its neighbour by arrow keys, and the ends by Home and End", async () => {
    const rows = ["One", "Two", "Three"].map((text) => aMatter({ id: text, text }));
    const { named, press } = await shown(panel(aPanel({ agenda: agendaOf(...rows) })));
    named("Done: One").focus();
    const names: string[] = [];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Home", "End", "ArrowUp"]) {
      await press(key);
      if (document.activeElement instanceof HTMLElement) names.push(nameOf(document.activeElement));
    }
    expect(names).toEqual(
      ["Two", "Three", "Three", "One", "Three", "Two"].map((text) => `Done: ${text}`),
    );
  });
});

describe("Who is next", () => {
  test("comes with why now, the last talks, plans and ways to reach", async () => {
    const { one, named, click, asked } = await shown(panel(aPanel({ who: aCard() })));
    const text = one(".kith-who").textContent;
    for (const part of ["7 months since coffee", "Coffee with Maria", "Send Maria the book"]) {
      expect(text).toContain(part);
    }
    expect(named("maria@example.org").getAttribute("href")).toBe("mailto:maria@example.org");
    await click(named("maria@example.org"));
    await click(named("Log an interaction with Maria"));
    await click(named("Not now: Maria"));
    await click(named("Snooze: Maria"));
    await click(named("Open Maria"));
    expect(asked).toEqual([
      ["reach", "mailto:maria@example.org"],
      ["log", "People/Maria.md"],
      ["notNow", "People/Maria.md"],
      ["snoozeContact", "People/Maria.md"],
      ["open", { path: "People/Maria.md", line: 1 }],
    ]);
  });
});
