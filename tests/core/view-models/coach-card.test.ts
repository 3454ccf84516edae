import { describe, expect, test } from "@jest/globals";
import { timeFromMinutes } from "../../../src/core/dates/day";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { coachCard, offerAnswers, propertyOf } from "../../../src/core/view-models/coach-card";
import { moment } from "../agenda-item";
import { journal, vaultOf } from "../vault-of";

/** Thursday 26 November 2026. */
const now = moment("2026-11-26T09:00");
const goal = (title: string, ...properties: readonly string[]): Record<string, string> => ({
  "Goals/G.md": `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# ${title}\n`,
});
const cardOf = (notes: Readonly<Record<string, string>>, code = "en") =>
  coachCard(vaultOf(notes), now, catalogueFor(code));

describe("The coach's card", () => {
  test("is none without a goal", () => {
    expect(cardOf({})).toBeNull();
  });

  test("leads to its goal", () => {
    expect(cardOf(goal("Find a mentor", "cadence: once"))).toMatchObject({
      goal: "Goals/G.md",
      path: "Goals/G.md",
      line: 1,
      title: "Find a mentor",
      said: "",
    });
  });

  test.each([
    ["en", "By when: “Find a mentor”?", "end of month (Mon 30 Nov)", "Leave it open"],
    ["de", "Bis wann: „Find a mentor“?", "Ende des Monats (Mo., 30. Nov.)", null],
  ])("asks in %s, and shows which day a word means", (code, question, first, last) => {
    const card = cardOf(goal("Find a mentor", "cadence: once", "remind: Friday 4pm"), code);
    expect(card?.question).toBe(question);
    expect(card?.answers[0]).toEqual({
      label: first,
      act: { is: "set", property: "deadline", value: "2026-11-30" },
    });
    expect(card?.answers.at(-1)?.act).toEqual({ is: "leave" });
    if (last !== null) expect(card?.answers.at(-1)?.label).toBe(last);
  });

  test("can always be left as it is, whatever it says", () => {
    const missed = {
      ...goal("Call", "cadence: weekly", "target: 5", "counts: '#call'", "remind: Friday 4pm"),
      ...journal({ "2026-10-01": "Began." }),
    };
    for (const notes of [
      missed,
      goal("Find a mentor", "cadence: once"),
      goal("Stay close", "cadence: weekly"),
    ]) {
      const card = cardOf(notes);
      expect(card?.answers.at(-1)?.act).toEqual({ is: "leave" });
      expect(new Set(card?.answers.map(({ label }) => label)).size).toBe(card?.answers.length);
    }
  });
});

describe("The answers of a question", () => {
  test("each make the goal say what it left unsaid, and are never asked for again", () => {
    let notes = goal("Stay close to neighbours", "cadence: weekly");
    const asked: string[] = [];
    for (;;) {
      const card = cardOf(notes);
      if (card === null) break;
      asked.push(card.question);
      const act = card.answers.find((one) => one.act.is === "set")?.act;
      if (act?.is !== "set") throw new Error(card.question);
      const text = notes["Goals/G.md"] ?? "";
      notes = { "Goals/G.md": text.replace("---\n#", `${act.property}: ${act.value}\n---\n#`) };
    }
    expect(asked).toEqual([
      "How many each time: “Stay close to neighbours”?",
      "When should Kith remind you: “Stay close to neighbours”?",
    ]);
  });

  test("go into the property that says it", () => {
    expect(propertyOf).toMatchObject({
      cadence: "cadence",
      number: "target",
      time: "remind",
      day: "deadline",
    });
  });
});

describe("The one click that takes an offer", () => {
  const { review } = catalogueFor("en");

  test("is the target, else the slower cadence, else a pause", () => {
    const slower = { unit: "week", every: 2, on: null } as const;
    expect(offerAnswers({ target: 3, slower: null }, review, null)).toEqual([
      { label: "Adjust to 3", act: { is: "target", target: 3 } },
    ]);
    expect(offerAnswers({ target: null, slower }, review, null)).toEqual([
      {
        label: "Make it every 2 weeks",
        act: { is: "set", property: "cadence", value: "every 2 weeks" },
      },
    ]);
    expect(offerAnswers({ target: null, slower: null }, review, null)).toEqual([
      { label: "Pause", act: { is: "status", status: "paused" } },
    ]);
  });

  test("writes the cadence in the words of notes, and says it in the user's", () => {
    const slower = { unit: "week", every: 2, on: null } as const;
    const [german] = offerAnswers({ target: null, slower }, catalogueFor("de").review, null);
    expect(german?.act).toMatchObject({ value: "every 2 weeks" });
    expect(german?.label).toMatch(/alle 2 Wochen|alle zwei Wochen/);
  });

  test("keeps the time that was said with the cadence", () => {
    const slower = { unit: "week", every: 2, on: [1] } as const;
    const [answer] = offerAnswers({ target: null, slower }, review, timeFromMinutes(16 * 60));
    expect(answer?.act).toMatchObject({ value: "every 2 weeks on Monday at 16:00" });
  });
});
