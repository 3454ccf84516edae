/** What a review finds of a week. */
import { describe, expect, test } from "@jest/globals";
import { journal, person } from "../vault-of";
import { calls, goalNote, reviewOf } from "./review-of";

describe("The days of a review", () => {
  test("are the week that holds now, up to today", () => {
    const { span, until, next } = reviewOf({});
    expect(span).toMatchObject({ start: "2026-11-16", end: "2026-11-22" });
    expect(until).toBe("2026-11-19");
    expect(next.start).toBe("2026-11-23");
  });

  test("nothing dated after today is in it (R107)", () => {
    const { goals, reached } = reviewOf({
      "Goals/Calls.md": calls,
      ...journal({ "2026-11-17": "Called [[Ana]]", "2026-11-20": "Called [[Bo]]" }),
    });
    expect(goals[0]?.evidence).toHaveLength(1);
    expect(reached.map(({ name }) => name)).toEqual(["Ana"]);
  });
});

describe("People", () => {
  test("who were reached, most often first", () => {
    const { reached, interactions } = reviewOf(
      journal({
        "2026-11-16": "- Called [[Bo]]\n- Met [[Ana]] and [[Bo]]",
        "2026-11-10": "Called [[Cy]]",
      }),
    );
    expect(reached.map(({ name, count }) => [name, count])).toEqual([
      ["Bo", 2],
      ["Ana", 1],
    ]);
    expect(interactions).toBe(2);
  });

  test("who may be waiting: due before dormant", () => {
    const { neglected } = reviewOf({});
    expect(neglected.map(({ contact, state }) => [contact.name, state])).toEqual([
      ["Bo", "due"],
      ["Cy", "dormant"],
    ]);
  });
});

describe("People, in order", () => {
  test("who were reached as often stand by their notes, and are named by them", () => {
    const days = journal({
      "2026-11-16": "Met [[Cy]], [[Ana]] and [[Bo]]",
      "2026-11-17": "- Called [[Cy]]\n- Rained",
    });
    const { reached, interactions } = reviewOf(days);
    expect(
      reached.map(({ name, contact, count, last }) => [name, contact, count, last.day]),
    ).toEqual([
      ["Cy", "People/Cy.md", 2, "2026-11-17"],
      ["Ana", "People/Ana.md", 1, "2026-11-16"],
      ["Bo", "People/Bo.md", 1, "2026-11-16"],
    ]);
    expect(interactions).toBe(2);
  });

  test("who may be waiting stand by their state, then by their silence, the shortest first", () => {
    const notes = {
      "People/Due.md": person("cadence: weekly", "last-contact: 2026-10-01"),
      "People/Dry.md": person("last-contact: 2026-02-01"),
      "People/Mum.md": person("last-contact: 2026-02-01"),
    };
    expect(reviewOf(notes).neglected.map(({ contact }) => contact.name)).toEqual([
      "Bo",
      "Due",
      "Dry",
      "Mum",
      "Cy",
    ]);
  });
});

describe("What comes next", () => {
  test("is the focus time of the next week", () => {
    const { focus } = reviewOf({}, { focusTime: "Thursday 16:00" });
    expect(focus).toEqual([{ day: "2026-11-26", time: "16:00" }]);
  });

  test("begins with goals that are behind", () => {
    const behind = goalNote("cadence: weekly\ntarget: 9\ncounts: calls", "Nine calls");
    const { first } = reviewOf({
      "Goals/A.md": calls,
      "Goals/B.md": behind,
      ...journal({ "2026-11-02": "Rain." }),
    });
    expect(first[0]?.progress.goal.title).toBe("Nine calls");
  });
});
