/** Which language Kith speaks, and that every language says everything. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../src/core/dates/cadences/format-cadence";
import { readCadence } from "../../../src/core/dates/cadences/read-cadence";
import { toDay, toMoment } from "../../../src/core/dates/day";
import { readDatePhrase } from "../../../src/core/dates/phrases/phrase";
import { readRemind } from "../../../src/core/dates/remind";
import { newGoal } from "../../../src/core/edit/new-goal";
import type { Goal } from "../../../src/core/model/goal";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { message, say } from "../../../src/core/language/sayings";
import { readCounts } from "../../../src/core/parse/goals/counts";
import { problemSaid } from "../../../src/core/view-models/problems-said";
import { longDay, shortDay } from "../../../src/core/view-models/written-day";
import { settingsOf } from "../settings-of";

/** Every text of a catalogue by its place, those that are made by functions left out. */
function textsOf(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  if (value instanceof Map) return textsOf(Object.fromEntries(value), place);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, place === "" ? key : `${place}.${key}`),
  );
}

const english = catalogueFor("en");
const german = catalogueFor("de");

describe("The language that Kith speaks", () => {
  test.each(["de", "DE", "de-AT", "de_CH"])("is German for %s", (code) => {
    expect(catalogueFor(code)).toBe(german);
  });

  test.each(["en", "en-GB", "auto", "", "tlh", "deu"])("is English for %j", (code) => {
    expect(catalogueFor(code)).toBe(english);
  });

  test("leaves no text empty", () => {
    // What a column of a table holds may be nothing, which is a value and no text.
    for (const [place, text] of textsOf(german).filter(([at]) => !at.endsWith(".value")))
      expect([place, text.trim()]).not.toEqual([place, ""]);
  });

  test("says the same things in German as in English", () => {
    const places = (of: unknown) =>
      new Set(textsOf(of).map(([place]) => place.replace(/\.\d+$/, "")));
    expect([...places(german)].sort()).toEqual([...places(english)].sort());
  });
});

describe("What a form offers to type", () => {
  const settings = settingsOf({ language: "de" });
  const now = toMoment("2026-11-19T09:00")!;
  const { forms } = german.ui;
  const days = [
    ...forms.date.examples.past.split(", "),
    ...forms.date.examples.future.split(", "),
    ...forms.day.quick,
    ...forms.when.quick,
    forms.answer.examples.deadline,
  ];

  test.each(days)("“%s” is a day in German", (phrase) => {
    expect(readDatePhrase(phrase, now, settings.calendar)).not.toBeNull();
  });

  test("and examples of how often and when to remind are read as well", () => {
    const { cadence, remind } = forms.answer.examples;
    expect(readCadence(cadence, settings.calendar).reading).not.toBeNull();
    expect(readRemind(remind, now, settings.calendar)).not.toBeNull();
  });
});

describe("Ready goals and answers in German", () => {
  const settings = settingsOf({ language: "de" });
  const now = toMoment("2026-11-19T09:00")!;
  const goalOf = (sentence: string): Goal => {
    const made = newGoal(sentence, now, settings, () => false);
    if (made.is === "refused") throw new Error(sentence);
    return made.goal;
  };
  const meantBy = (sentence: string) => {
    const { cadence, target, counts, deadline, length, start } = goalOf(sentence);
    return { cadence, target, counts, deadline, length, start };
  };
  const { goalGallery } = english.ui.forms;

  test.each(german.ui.forms.goalGallery.map((sentence, at) => [sentence, goalGallery[at] ?? ""]))(
    "“%s” is the goal “%s”",
    (sentence, inEnglish) => {
      expect(meantBy(sentence)).toEqual(meantBy(inEnglish));
    },
  );

  test("the sentence that a new goal's form shows as an example is read whole", () => {
    const goal = goalOf(german.ui.forms.goal.hint);
    expect(goal).toMatchObject({ target: 2, title: "Zwei eingeschlafene Kontakte ansprechen" });
    expect(goal.cadence && formatCadence(goal.cadence)).toBe("weekly");
    expect(goal.remind).toHaveLength(1);
  });

  const { questions } = german.review;
  const { calendar } = settings;

  test.each(Object.entries(questions.days))("the day %s is called “%s”", (phrase, label) => {
    expect(readDatePhrase(label, now, calendar)).toMatchObject({
      start: readDatePhrase(phrase, now, calendar)?.start,
    });
  });

  test.each(Object.entries(questions.cadences))("%s is called “%s”", (canonical, label) => {
    const { reading } = readCadence(label, calendar);
    expect(reading && formatCadence(reading.cadence)).toBe(canonical);
    const added = goalOf(`Freunde anrufen${questions.additions.cadence(label)}`);
    expect(added.cadence && formatCadence(added.cadence)).toBe(canonical);
  });

  test.each(Object.entries(questions.reminders))("%s is called “%s”", (phrase, label) => {
    const rule = (text: string) => readRemind(text, now, calendar);
    expect({ ...rule(label), phrase: "" }).toEqual({ ...rule(phrase), phrase: "" });
    const added = goalOf(`Jede Woche Freunde anrufen${questions.additions.time(label)}`);
    expect(added.remind.map((each) => ({ ...each, phrase: "" }))).toEqual([
      { ...rule(phrase), phrase: "" },
    ]);
  });

  test("a day that an answer adds is the goal's deadline", () => {
    const added = goalOf(`Freunde anrufen${questions.additions.day("2026-12-31")}`);
    expect(added).toMatchObject({ deadline: "2026-12-31", title: "Freunde anrufen" });
  });
});

describe("German", () => {
  const words = german.screen;
  const { calendar } = settingsOf();

  test.each([
    ["daily", "täglich"],
    ["every 2 weeks on Tuesday", "alle 2 Wochen am Dienstag"],
    ["every Monday and Thursday", "jeden Montag und Donnerstag"],
    ["weekdays", "werktags"],
    ["monthly on the 15th", "monatlich am 15."],
    ["monthly on the last Friday", "monatlich am letzten Freitag"],
    ["monthly on the last day", "monatlich am letzten Tag"],
    ["quarterly", "vierteljährlich"],
    ["yearly on 25 December", "jährlich am 25. Dezember"],
    ["once", "einmalig"],
  ])("says %s as “%s”", (phrase, said) => {
    expect(words.cadence!(readCadence(phrase, calendar).reading!.cadence)).toBe(said);
  });

  test.each([
    ["calls or meetings with #mentor", "Anrufe oder Treffen mit #mentor"],
    ["dormant ties in circle close", "eingeschlafene Kontakte im Kreis close"],
  ])("says what counts, “%s”, as “%s”", (counts, said) => {
    expect(words.counts!(readCounts(counts).counts!)).toBe(said);
  });

  test("writes days its own way", () => {
    expect(shortDay(toDay("2026-11-27")!, toDay("2026-11-19")!, words)).toBe("Fr., 27. Nov.");
    expect(longDay(toDay("2026-11-27")!, words)).toBe("Freitag, 27. November 2026");
  });

  test("says a problem and a refusal that were told without a language", () => {
    expect(say(["goalGone", "Call", "G.md"], german.sayings)).toBe(
      "Das Ziel „Call“ gibt es in G.md nicht mehr.",
    );
    expect(
      problemSaid(
        {
          path: "A.md",
          line: 1,
          column: 1,
          severity: "error",
          code: "cadence-unknown",
          ...message(["cadenceUnknown", "fortnihgtly", "fortnightly"]),
          fix: null,
        },
        "de",
      ),
    ).toMatchObject({ message: "fortnihgtly ist kein Rhythmus. Meintest du fortnightly?" });
  });
});
