/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import type { FocusView } from "../../src/core/index";
import { Focus } from "../../src/ui/focus";
import { aMatter } from "./cards";
import { shown } from "./screen-in";

const nothing: FocusView = { matters: [], people: [], goals: [], vague: [] };
const view: FocusView = {
  matters: [aMatter()],
  people: [
    {
      path: "People/Maria.md",
      name: "Maria",
      why: "7 months since coffee in April",
      serves: "Reach out to two dormant ties",
    },
  ],
  goals: [
    {
      id: "Goals/Walk.md",
      path: "Goals/Walk.md",
      line: 1,
      title: "A walk",
      count: 0,
      target: 2,
      standing: "behind",
      checksIn: true,
    },
  ],
  vague: [{ id: "v", text: "Thank Ben", path: "Journal/a.md", line: 3, contacts: [] }],
};

describe("The focus time", () => {
  test("is one short page under four headings", async () => {
    const { all } = await shown(<Focus view={view} />);
    expect(all(".kith-group-heading").map((heading) => heading.textContent)).toEqual([
      "Planned",
      "Who next",
      "For your goals",
      "Plans without a time",
    ]);
  });

  test("does each thing where it stands", async () => {
    const { named, click, asked } = await shown(<Focus view={view} />);
    for (const name of [
      "Done: Call Louie",
      "Log an interaction with Maria",
      "Not now: Maria",
      "Check in on A walk",
      "When? Thank Ben",
    ]) {
      await click(named(name));
    }
    expect(asked.map(([what]) => what)).toEqual(["done", "log", "notNow", "checkIn", "giveWhen"]);
  });

  test("shows no heading over nothing, and says so where all is done", async () => {
    const { root, all, update } = await shown(<Focus view={{ ...view, goals: [], people: [] }} />);
    expect(all(".kith-group-heading")).toHaveLength(2);
    await update(<Focus view={nothing} />);
    expect(root.textContent).toContain("Nothing is waiting.");
  });
});

test("Focus time on the agenda begins where it is pressed, for it stands in no note", async () => {
  const own = { id: "f", kind: "focus", text: "Focus time", path: "", contacts: [] } as const;
  const { named, click, asked } = await shown(
    <Focus view={{ ...nothing, matters: [aMatter(own)] }} />,
  );
  await click(named("Focus time"));
  expect(asked).toEqual([["begin", "focus"]]);
});
