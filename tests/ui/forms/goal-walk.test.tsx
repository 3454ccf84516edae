/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The walk through all active goals. */
import { describe, expect, test } from "@jest/globals";
import { act } from "preact/test-utils";
import type { GoalStep } from "../../../src/core/index";
import { GoalWalk } from "../../../src/ui/forms/goal-walk";
import { shown } from "../screen-in";

const step = (title: string, at: number): GoalStep => ({
  id: `Goals/${title}.md`,
  path: `Goals/${title}.md`,
  line: 3,
  title,
  step: `${at} of 2`,
  question: `${title}: does it still fit?`,
  standing: "",
  target: 3,
  choices: [
    { is: "keep", label: "Keep as it is", target: null },
    { is: "adjust", label: "Make it 2", target: 2 },
    { is: "finish", label: "Finish", target: null },
    { is: "drop", label: "Let go", target: null },
  ],
});

async function walk(steps = [step("Call", 1), step("Write", 2)]) {
  const made: string[] = [];
  let settle: (error?: Error) => void = () => undefined;
  const view = await shown(
    <GoalWalk
      steps={steps}
      onChoice={({ title }, { is }, because) => {
        made.push(`${title}: ${is}${because === "" ? "" : `, ${because}`}`);
        return new Promise((resolve, reject) => {
          settle = (error) => {
            if (error === undefined) resolve();
            else reject(error);
          };
        });
      }}
      onAnother={({ title }) => made.push(`another for ${title}`)}
      onEnd={() => made.push("end")}
    />,
  );
  const end = async (error?: Error): Promise<void> => {
    await act(async () => {
      settle(error);
      await Promise.resolve();
    });
  };
  return { view, made, end };
}

describe("The walk through the goals", () => {
  test("asks of each, keeps what fits without a word, and ends behind the last", async () => {
    const { view, made } = await walk();
    expect(view.one("[role=group]").getAttribute("aria-label")).toBe("Call: does it still fit?");
    await view.click(view.named("Keep as it is"));
    expect(view.one("[role=status]").textContent).toBe("2 of 2");
    await view.click(view.named("Keep as it is"));
    expect(view.one("[role=status]").textContent).toBe("That was all of them.");
    await view.click(view.named("OK"));
    expect(made).toEqual(["end"]);
  });

  test("gives the reason with each new target, and keeps it for the next goal", async () => {
    const { view, made, end } = await walk();
    await view.type(
      view.named("What has changed? It is noted beside each new target."),
      " New job ",
    );
    for (let goal = 0; goal < 2; goal++) {
      await view.click(view.named("Make it 2"));
      await end();
    }
    expect(made).toEqual(["Call: adjust, New job", "Write: adjust, New job"]);
  });

  test("carries one choice out for each goal, however long the disk takes", async () => {
    const { view, made, end } = await walk();
    await view.click(view.named("Finish"));
    await view.click(view.named("Let go"));
    await view.click(view.named("Finish"));
    expect(made).toEqual(["Call: finish"]);
    await end();
    expect(view.one("[role=status]").textContent).toBe("2 of 2");
    await view.click(view.named("Let go"));
    expect(made).toEqual(["Call: finish", "Write: drop"]);
  });

  test("says what could not be done, stays with that goal, and forgets it with the next choice", async () => {
    const { view, end } = await walk();
    await view.click(view.named("Finish"));
    await end(new Error("The note has changed."));
    expect(view.one("[role=alert]").textContent).toBe("The note has changed.");
    expect(view.one("[role=status]").textContent).toBe("1 of 2");
    await view.click(view.named("Keep as it is"));
    expect(view.one("[role=alert]").textContent).toBe("");
  });

  test("asks elsewhere for another target, leads to the goal's line, and may stop anywhere", async () => {
    const { view, made } = await walk();
    await view.click(view.named("Another target"));
    await view.click(view.named("Call"));
    await view.click(view.named("Stop here"));
    expect(made).toEqual(["another for Call", "end"]);
    expect(view.asked).toEqual([["open", { path: "Goals/Call.md", line: 3 }]]);
  });

  test("of no goal says so", async () => {
    const { view } = await walk([]);
    expect(view.one("[role=status]").textContent).toBe("No goal is active.");
  });
});
