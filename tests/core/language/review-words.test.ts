/** That what is said in reviews and by the coach agrees with its numbers, in every language. */
import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";

const english = catalogueFor("en").review;
const german = catalogueFor("de").review;

describe("What the goals ask for", () => {
  test.each([
    [
      0,
      0,
      8,
      "Your goals ask for about 0 actions a week; the last 8 weeks show about 0.",
      "etwa 0 Handlungen pro Woche; die letzten 8 Wochen zeigen etwa 0.",
    ],
    [
      1,
      2,
      1,
      "Your goals ask for about 1 action a week; the last week shows about 2.",
      "etwa 1 Handlung pro Woche; die letzte Woche zeigt etwa 2.",
    ],
    [
      2,
      1,
      2,
      "Your goals ask for about 2 actions a week; the last 2 weeks show about 1.",
      "etwa 2 Handlungen pro Woche; die letzten 2 Wochen zeigen etwa 1.",
    ],
  ])(
    "%i, with %i done in %i weeks, is said in whole sentences",
    (asked, done, weeks, said, gesagt) => {
      expect(english.realism.load(asked, done, weeks)).toBe(said);
      expect(german.realism.load(asked, done, weeks)).toBe(`Deine Ziele verlangen ${gesagt}`);
    },
  );

  test("is compared with what the user set", () => {
    expect(english.realism.loadOfCapacity(1, 3)).toBe(
      "Your goals ask for about 1 action a week; you set 3.",
    );
    expect(german.realism.loadOfCapacity(2, 2.5)).toBe(
      "Deine Ziele verlangen etwa 2 Handlungen pro Woche; du hast 2,5 festgelegt.",
    );
  });
});

describe("How often a target was met", () => {
  test.each([
    [0, 1, "none of 1", "keinem von 1 Zeitraum"],
    [1, 1, "1 of 1", "1 von 1 Zeitraum"],
    [0, 8, "none of 8", "keinem von 8 Zeiträumen"],
    [3, 8, "3 of 8", "3 von 8 Zeiträumen"],
  ])("%i of %i is “%s”, in German “%s”", (met, periods, said, gesagt) => {
    expect(english.realism.managed(2, "a week", 5, met, periods)).toBe(
      `You have managed about 2 a week; 5 was met in ${said}.`,
    );
    expect(german.realism.managed(2, "pro Woche", 5, met, periods)).toBe(
      `Geschafft hast du etwa 2 pro Woche; 5 in ${gesagt}.`,
    );
  });
});

describe("The numbers of a review", () => {
  test.each([
    [0, "0 of 0 goals met.", "0 von 0 Zielen erreicht."],
    [1, "1 of 1 goal met.", "1 von 1 Ziel erreicht."],
    [2, "2 of 2 goals met.", "2 von 2 Zielen erreicht."],
  ])("agree with %i goals", (count, said, gesagt) => {
    expect(english.note.metOf(count, count)).toBe(said);
    expect(german.note.metOf(count, count)).toBe(gesagt);
  });

  test.each([
    [1, 1, "1 person, 1 interaction.", "1 Person, 1 Begegnung."],
    [2, 3, "2 people, 3 interactions.", "2 Personen, 3 Begegnungen."],
  ])("agree with %i people and %i interactions", (people, interactions, said, gesagt) => {
    expect(english.note.reachedAll(people, interactions)).toBe(said);
    expect(german.note.reachedAll(people, interactions)).toBe(gesagt);
  });

  test.each([
    [0, "I reached nobody this time.", "Diesmal habe ich niemanden erreicht."],
    [1, "I was in touch with 1 person.", "Ich war mit 1 Person in Kontakt."],
    [2, "I was in touch with 2 people.", "Ich war mit 2 Personen in Kontakt."],
  ])("tell a partner of %i people", (people, said, gesagt) => {
    expect(english.summary.reached(people)).toBe(said);
    expect(german.summary.reached(people)).toBe(gesagt);
  });

  test("leave out what there is none of among plans", () => {
    expect(english.note.plans.counts(2, 0)).toBe("2 kept.");
    expect(english.note.plans.counts(0, 1)).toBe("1 not yet.");
    expect(english.note.plans.counts(1, 1)).toBe("1 kept, 1 not yet.");
    expect(german.note.plans.counts(1, 2)).toBe("1 eingehalten, 2 noch nicht.");
  });

  test("say once for one, and nothing of one time", () => {
    expect([english.note.times(1), english.note.times(2)]).toEqual(["", "2 times"]);
    expect(english.realism.focus(1, 1)).toBe(
      "Your focus time comes once a week: about 1 action each time.",
    );
    expect(german.realism.focus(2, 3)).toBe(
      "Deine Fokuszeit kommt 2-mal pro Woche: jedes Mal etwa 3 Handlungen.",
    );
  });
});
