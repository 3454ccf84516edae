/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the coach says. */
import { describe, expect, test } from "@jest/globals";
import type { CoachCard as Card } from "../../src/core/index";
import { CoachCard } from "../../src/ui/coach-card";
import { shown } from "./screen-in";

const card: Card = {
  id: "target Goals/Calls.md",
  goal: "Goals/Calls.md",
  path: "Goals/Calls.md",
  line: 4,
  title: "Call two friends",
  said: "met 1 of the last 4 weeks.",
  question: "Is one a week enough for now?",
  answers: [
    { label: "Make it 1", act: { is: "target", target: 1 } },
    { label: "Keep it", act: { is: "leave" } },
  ],
};

describe("The coach", () => {
  test("says one thing with its numbers, names the goal and leads to it", async () => {
    const { one, all, named, click, asked } = await shown(<CoachCard card={card} />);
    expect(one("article").getAttribute("aria-label")).toBe("Is one a week enough for now?");
    expect(all("article p").map(({ textContent }) => textContent)).toEqual([
      "Call two friends: met 1 of the last 4 weeks.",
      "Is one a week enough for now?",
    ]);
    await click(named("Call two friends"));
    expect(asked).toEqual([["open", { path: "Goals/Calls.md", line: 4 }]]);
  });

  test("takes one press for each answer, which says what it is about", async () => {
    const { named, click, asked } = await shown(<CoachCard card={card} />);
    await click(named("Keep it: Call two friends"));
    expect(asked).toEqual([["answer", { id: card.id, goal: card.goal, act: { is: "leave" } }]]);
  });

  test("puts the first answer forward where it says why, and none where it only asks", async () => {
    const main = (all: (selector: string) => readonly HTMLElement[]) =>
      all(".mod-cta").map(({ textContent }) => textContent);
    expect(main((await shown(<CoachCard card={card} />)).all)).toEqual(["Make it 1"]);
    const { all } = await shown(<CoachCard card={{ ...card, said: "" }} />);
    expect(main(all)).toEqual([]);
    expect(all("article p")).toHaveLength(1);
  });
});
