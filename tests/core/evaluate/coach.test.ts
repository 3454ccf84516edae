/** What the coach says of the goals, and how its answers become changes. */
import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { withDone } from "../../../src/core/edit/decisions";
import { englishReviewWords } from "../../../src/core/language/en/review-words";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { coachCard } from "../../../src/core/view-models/coach-card";
import { journal, vaultOf } from "../vault-of";

const language = { screen: catalogueFor("en").screen, review: englishReviewWords };
const now = toMoment("2026-11-26T09:00")!;
const say = (notes: Readonly<Record<string, string>>, data = {}, at = now) =>
  coachCard(vaultOf(notes, data), at, language);
const goal = (title: string, ...properties: readonly string[]): Record<string, string> => ({
  "Goals/G.md": `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# ${title}\n`,
});
const weekly = ["cadence: weekly", "target: 5", "counts: '#call'", "remind: Friday 4pm"];
/** Two calls in each of eight weeks, the last of which has just begun. */
const calls = Object.fromEntries(
  ["10-06", "10-13", "10-20", "10-27", "11-03", "11-10", "11-17", "11-24"].map((day) => [
    `2026-${day}`,
    "- One #call\n- Two #call",
  ]),
);

describe("The coach", () => {
  test("offers a lower target after three misses in a row, in numbers, and as one click", () => {
    const card = say({ ...goal("Call", ...weekly), ...journal(calls) });
    expect(card).toMatchObject({
      title: "Call",
      said: "Missed 6 times in a row. That is information, not a failure. You have managed about 2 a week; 5 was met in none of 6.",
      question: "Try 3?",
      answers: [
        { label: "Adjust to 3", act: { is: "target", target: 3 } },
        { label: "Pause", act: { is: "status", status: "paused" } },
        { label: "Keep as it is", act: { is: "leave" } },
      ],
    });
  });

  test("offers more after three periods that were met early", () => {
    const card = say({
      ...goal("Call", "cadence: weekly", "target: 1", "counts: '#call'", "remind: Friday 4pm"),
      ...journal(calls),
    });
    expect(card).toMatchObject({ question: "Try 2?", answers: [{ label: "Adjust to 2" }, {}] });
  });

  test("offers half as often where the target is one already", () => {
    const card = say({
      ...goal("Call", "cadence: weekly", "target: 1", "counts: '#call'", "remind: Friday 4pm"),
      ...journal({ "2026-10-06": "One #call", "2026-11-25": "Slept" }),
    });
    expect(card?.answers[0]).toEqual({
      label: "Make it every 2 weeks",
      act: { is: "set", property: "cadence", value: "every 2 weeks" },
    });
  });

  test("asks one question at a time, each with ready answers", () => {
    const once = goal("Find a mentor", "cadence: once", "remind: Friday 4pm");
    expect(say(once)).toMatchObject({
      question: "By when: “Find a mentor”?",
      answers: [
        { label: "end of month (Mon 30 Nov)", act: { property: "deadline", value: "2026-11-30" } },
        { label: "end of quarter (Thu 31 Dec)" },
        { label: "Pick…", act: { is: "pick", property: "deadline" } },
        { label: "Leave it open", act: { is: "leave" } },
      ],
    });
  });

  test("never says the same twice, however long ago it was answered", () => {
    const notes = goal("Stay close to neighbours", "cadence: weekly");
    const first = say(notes)!;
    expect(first.question).toBe("How many each time: “Stay close to neighbours”?");
    const data = withDone({}, { id: first.id, day: null }, now);
    const second = say(notes, data)!;
    expect(second.question).toMatch(/^When should Kith remind you/);
    const later = toMoment("2027-11-26T09:00")!;
    const both = withDone(data, { id: second.id, day: null }, later);
    expect(say(notes, both, later)).toBeNull();
  });

  test("tells how a challenge went when it has ended, against the misses it allows", () => {
    const challenge = (grace: number) => ({
      ...goal(
        "Gratitude",
        "cadence: daily",
        "counts: '#thanks'",
        "start: 2026-11-20",
        "for: 5 days",
        `grace: ${String(grace)}`,
        "remind: 9am",
      ),
      ...journal({
        "2026-11-20": "a #thanks",
        "2026-11-21": "a #thanks",
        "2026-11-22": "nothing",
        "2026-11-23": "a #thanks",
        "2026-11-24": "a #thanks",
      }),
    });
    expect(say(challenge(1))).toMatchObject({
      said: "ended: met on 4 of 5 days, 1 of 1 allowed miss",
      question: "You have kept “Gratitude” to its end.",
      answers: [{ label: "Finish", act: { is: "status", status: "done" } }, {}],
    });
    expect(say(challenge(0))).toMatchObject({
      said: "ended: met on 4 of 5 days",
      question: "“Gratitude” has come to its end.",
    });
    expect(say(challenge(1), {}, toMoment("2026-11-24T09:00")!)).toBeNull();
    expect(say(challenge(1), {}, toMoment("2027-01-24T09:00")!)).toBeNull();
  });

  test("is silent where all is said", () => {
    const saturdays = ["10-17", "10-24", "10-31", "11-07", "11-14", "11-21"].map((day) => [
      `2026-${day}`,
      "- One #call\n- Two #call",
    ]);
    const two = goal(
      "Call",
      "cadence: weekly",
      "target: 2",
      "counts: '#call'",
      "remind: Friday 4pm",
    );
    expect(say({ ...two, ...journal(Object.fromEntries(saturdays)) })).toBeNull();
  });
});
