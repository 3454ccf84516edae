/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import { GoalRow } from "../../src/ui/goal-row";
import { aGoal } from "./cards";
import { nameOf, shown } from "./screen-in";

const count = "1/2 counted for Reach out to two dormant ties: show the lines";

describe("A goal", () => {
  test("says its pace and streak in words", async () => {
    const { one } = await shown(<GoalRow card={aGoal()} />);
    expect(one(".kith-standing").textContent).toBe("on track");
    expect(one(".kith-streak").textContent).toBe("3 in a row");
  });

  test("of a challenge says its day", async () => {
    const { one } = await shown(<GoalRow card={aGoal({ challenge: "day 12 of 30" })} />);
    expect(one(".kith-challenge").textContent).toBe("day 12 of 30");
  });

  test("gives its last periods to those who can't see the strip", async () => {
    const { one } = await shown(<GoalRow card={aGoal()} />);
    expect(nameOf(one("[role=img]"))).toBe("Last periods: Mon 2 Nov: missed; Mon 9 Nov: met");
  });

  test("lists the lines that were counted once its count is pressed, each opening its note", async () => {
    const { named, click, all, asked } = await shown(<GoalRow card={aGoal()} />);
    expect(named(count).getAttribute("aria-expanded")).toBe("false");
    await click(named(count));
    expect(named(count).getAttribute("aria-expanded")).toBe("true");
    expect(all(".kith-evidence-lines li").map((line) => line.textContent)).toEqual([
      "Wed 18 NovCalled Louie about the new role",
    ]);
    await click(named("Called Louie about the new role"));
    expect(asked).toEqual([["open", { path: "Journal/2026-11-18.md", line: 5 }]]);
    await click(named(count));
    expect(all(".kith-evidence-lines li")).toEqual([]);
  });

  test("without a counted line says so", async () => {
    const { named, click, root } = await shown(<GoalRow card={aGoal({ evidence: [] })} />);
    await click(named(count));
    expect(root.textContent).toContain("Nothing was counted yet.");
  });

  test("offers check-in, adjusting and opening below its lines", async () => {
    const { named, click, asked } = await shown(<GoalRow card={aGoal()} />);
    await click(named(count));
    await click(named("Check in on Reach out to two dormant ties"));
    await click(named("Adjust: Reach out to two dormant ties"));
    await click(named("Open Reach out to two dormant ties"));
    expect(asked).toEqual([
      ["checkIn", "Goals/Reconnect.md"],
      ["adjust", "Goals/Reconnect.md"],
      ["open", { path: "Goals/Reconnect.md", line: 1 }],
    ]);
  });

  test("draws its history as bars with a name and a text", async () => {
    const { named, click, one } = await shown(<GoalRow card={aGoal()} />);
    await click(named(count));
    const picture = one("svg.kith-history");
    expect(picture.getAttribute("role")).toBe("img");
    expect(picture.querySelector("title")?.textContent).toBe(
      "The last periods of Reach out to two dormant ties",
    );
    expect(picture.querySelector("desc")?.textContent).toBe("Mon 2 Nov: missed; Mon 9 Nov: met");
    expect(picture.querySelectorAll(".kith-history-bar")).toHaveLength(2);
  });
});
