import { describe, expect, test } from "@jest/globals";
import { newGoal } from "../../../src/core/edit/new-goal";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import type { Goal } from "../../../src/core/model/goal";
import { newGoalSays } from "../../../src/core/view-models/new-goal-says";
import { moment } from "../agenda-item";
import { journal, person, vaultOf } from "../vault-of";

/** Thursday 19 November 2026. */
const now = moment("2026-11-19T09:00");

/** The goal of a sentence, and what is said of it, over these notes. */
function asked(sentence: string, notes: Readonly<Record<string, string>> = {}, code = "en") {
  const index = vaultOf(notes, { language: code });
  const made = newGoal(sentence, now, index.settings, () => false);
  if (made.is === "refused") throw new Error(sentence);
  const goal: Goal = made.goal;
  return { goal, says: newGoalSays(goal, index, now, catalogueFor(code).review) };
}

/** Two calls in each of eight weeks. */
const calls = {
  "People/Ana.md": person(),
  ...journal(
    Object.fromEntries(
      ["09-21", "09-28", "10-05", "10-12", "10-19", "10-26", "11-02", "11-09"].map((day) => [
        `2026-${day}`,
        "- Called [[Ana]]\n- Called [[Ana]]",
      ]),
    ),
  ),
};

describe("What is said of a goal before it is written", () => {
  test("is nothing of numbers where no journal tells any", () => {
    expect(asked("Make two calls every week, remind me Friday 4pm").says).toEqual({
      advice: [],
      question: null,
    });
  });

  test("is how often it would have been met, and a lower target where it is far", () => {
    const { advice } = asked("Make nine calls every week, remind me Friday 4pm", calls).says;
    expect(advice[0]).toMatch(
      /^You have managed about 2 a week; 9 was met in none of 8\. Start with \d\?$/,
    );
    expect(asked("Make two calls every week, remind me Friday 4pm", calls).says.advice[0]).toBe(
      "You have managed about 2 a week; 2 was met in 8 of 8.",
    );
  });

  test("is how it goes with all other goals", () => {
    const other = {
      "Goals/Other.md": "---\ntype: goal\ncadence: daily\ntarget: 3\ncounts: calls\n---\n# Other\n",
    };
    const { advice } = asked("Make two calls every week, remind me Friday 4pm", {
      ...calls,
      ...other,
    }).says;
    // 3 a day are 21 a week, and 2 more; 2 counted for each of the two goals.
    expect(advice[1]).toBe(
      "Your goals ask for about 23 actions a week; the last 8 weeks show about 4. That is more than fits. Which goal could rest for a while?",
    );
  });
});

describe("The question about a goal that is still to be made", () => {
  test.each([
    ["en", "Find a mentor", "How often: “Find a mentor”?"],
    ["en", "Call two people every week", "When should Kith remind you: “Call two people”?"],
    ["de", "Finde einen Mentor", "Wie oft: „Finde einen Mentor“?"],
  ])("in %s, of “%s”, is the first thing that it leaves unsaid", (code, sentence, question) => {
    expect(asked(sentence, {}, code).says.question?.question).toBe(question);
  });

  test("is none where all is said", () => {
    expect(asked("Make two calls every week, remind me Friday 4pm").says.question).toBeNull();
    expect(
      asked("Mach jede Woche zwei Anrufe, erinnere mich Freitag um 16 Uhr", {}, "de").says.question,
    ).toBeNull();
  });

  test.each([
    ["en", "Find a mentor"],
    ["en", "Call two people every week"],
    ["en", "Learn to listen"],
    ["de", "Finde einen Mentor"],
    ["de", "Ruf jede Woche zwei Leute an"],
    ["de", "Lerne zuhören"],
  ])(
    "in %s, of “%s”, has answers that are understood when they stand behind the sentence",
    (code, sentence) => {
      let open = [sentence];
      for (let round = 0; round < 4 && open.length > 0; round += 1) {
        open = open.flatMap((said) => {
          const { goal, says } = asked(said, {}, code);
          if (says.question === null) return [];
          expect(says.question.answers.length).toBeGreaterThan(0);
          return says.question.answers.map(({ addition }) => {
            const answered = asked(said + addition, {}, code);
            expect(answered.goal.title).toBe(goal.title);
            expect(answered.says.question?.question).not.toBe(says.question?.question);
            return said + addition;
          });
        });
      }
      expect(open).toEqual([]);
    },
  );
});
