import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toMoment } from "../../../src/core/dates/day";
import { newGoal } from "../../../src/core/edit/new-goal";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { afterPlan } from "./applied";
import { settingsOf } from "../settings-of";

const now = toMoment("2026-11-19T09:00")!;
const make = (sentence: string, settings = defaultSettings(), taken: readonly string[] = []) => {
  const made = newGoal(sentence, now, settings, (path) => taken.includes(path));
  if (made.is === "refused") throw new Error(inEnglish(made.because));
  return made;
};
/** The properties that were written, without `type` and `created`, and the title. */
const written = (sentence: string) => {
  const { text } = make(sentence);
  const [, ...lines] = text.split("\n");
  return lines.filter((line) => line !== "" && !/^(type|created|---)/.test(line)).join(" | ");
};

describe("A sentence becomes a goal", () => {
  test("with what it says of how often, how many, what counts, when to remind and until when", () => {
    const { path, text, goal, plan } = make(
      "reach out to two dormant ties every week, remind me Friday 4pm, until end of quarter",
    );
    expect(path).toBe("Goals/Reach out to two dormant ties.md");
    expect(text).toBe(
      [
        "---",
        "type: goal",
        "cadence: weekly",
        "target: 2",
        "counts: dormant ties",
        "remind: Friday 4pm",
        "start: 2026-11-16",
        "deadline: 2026-12-31",
        "created: 2026-11-19",
        "---",
        "# Reach out to two dormant ties",
        "",
      ].join("\n"),
    );
    expect(goal).toMatchObject({ target: 2, deadline: "2026-12-31", inferred: [] });
    expect(afterPlan(null, plan)).toBe(text);
    expect(afterPlan("mine", plan)).toMatch(/^refused: There is a note/);
  });

  test.each([
    [
      "30-day gratitude challenge from 1 December",
      "cadence: daily | target: 1 | counts: thanks | start: 2026-12-01 | for: 30 days | # 30-day gratitude challenge",
    ],
    [
      "Meditate for 30 days",
      "cadence: daily | target: 1 | start: 2026-11-19 | for: 30 days | # Meditate",
    ],
    [
      "finish a certification by 31 March",
      "cadence: once | deadline: 2027-03-31 | # Finish a certification",
    ],
    [
      "find a mentor and invite them, by end of next month",
      "cadence: once | deadline: 2026-12-31 | # Find a mentor and invite them",
    ],
    [
      "attend a networking event each quarter",
      "cadence: quarterly | target: 1 | counts: events | start: 2026-10-01 | # Attend a networking event",
    ],
    [
      "make five new connections a week",
      "cadence: weekly | target: 5 | counts: new contacts | start: 2026-11-16 | # Make five new connections",
    ],
    [
      "nurture one current relationship with a message every day, remind me at 12:30",
      'cadence: daily | target: 1 | counts: current ties | remind: "12:30" | start: 2026-11-19 | # Nurture one current relationship with a message',
    ],
    [
      "call mum every Sunday at 18:00",
      "cadence: every Sunday at 18:00 | target: 1 | counts: calls | start: 2026-11-19 | # Call mum",
    ],
    [
      "read a book every quarter. Remind me on the first Monday.",
      "cadence: quarterly | target: 1 | counts: reading | remind: the first Monday | start: 2026-10-01 | # Read a book",
    ],
    [
      "Volunteer: twice a month!",
      "cadence: monthly | target: 2 | counts: volunteering | start: 2026-11-01 | # Volunteer!",
    ],
    [
      "thank three people by Friday",
      "cadence: once | target: 3 | counts: thanks | deadline: 2026-11-20 | # Thank three people",
    ],
    [
      "write every week this month",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # Write this month",
    ],
    [
      "write from 1 December every week until 31 January",
      "cadence: weekly | target: 1 | start: 2026-12-01 | deadline: 2027-01-31 | # Write",
    ],
    [
      "remind me tomorrow at 9: pay Ana back by 1 December",
      "cadence: once | remind: tomorrow at 9 | deadline: 2026-12-01 | # Pay Ana back",
    ],
    [
      "remind me of nothing every week",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # Remind me of nothing",
    ],
    ["every week", "cadence: weekly | target: 1 | start: 2026-11-16 | # Every week"],
    [
      "“Call every week”",
      "cadence: weekly | target: 1 | counts: calls | start: 2026-11-16 | # Call",
    ],
    [
      "**Call every week**",
      "cadence: weekly | target: 1 | counts: calls | start: 2026-11-16 | # **Call every week**",
    ],
    [
      "call mum every week; reminder: Friday",
      "cadence: weekly | target: 1 | counts: calls | remind: Friday | start: 2026-11-16 | # Call mum",
    ],
    [
      "call mum every week and please remind me at 9",
      "cadence: weekly | target: 1 | counts: calls | remind: at 9 | start: 2026-11-16 | # Call mum",
    ],
    [
      "call mum every week – please   remind   me   on   Friday  ",
      "cadence: weekly | target: 1 | counts: calls | remind: Friday | start: 2026-11-16 | # Call mum",
    ],
    [
      "call mum every week, reminds Friday",
      "cadence: weekly | target: 1 | counts: calls | remind: Friday | start: 2026-11-16 | # Call mum",
    ],
    [
      "remind me by Friday: call mum every week",
      "cadence: weekly | target: 1 | counts: calls | remind: Friday | start: 2026-11-16 | # Call mum",
    ],
    [
      "see Ana (every week), then Bo",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # See Ana, then Bo",
    ],
    [
      "walk , every week , with Ana",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # Walk, with Ana",
    ],
    [
      "walk every week ;, with Bo",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # Walk; with Bo",
    ],
    ["– walk every week and", "cadence: weekly | target: 1 | start: 2026-11-16 | # Walk"],
    ["...walk every week...", "cadence: weekly | target: 1 | start: 2026-11-16 | # Walk"],
    [
      "write to Ana every week. Then to Bo.",
      "cadence: weekly | target: 1 | start: 2026-11-16 | # Write to Ana. Then to Bo",
    ],
    [
      'say "hi" to Ana every week',
      'cadence: weekly | target: 1 | start: 2026-11-16 | # Say "hi" to Ana',
    ],
    [
      "“Call” every week",
      "cadence: weekly | target: 1 | counts: calls | start: 2026-11-16 | # “Call”",
    ],
    [
      "walk for 30 days with Ana",
      "cadence: daily | target: 1 | start: 2026-11-19 | for: 30 days | # Walk with Ana",
    ],
    [
      "a 30-day walk with Ana for 30 days",
      "cadence: daily | target: 1 | start: 2026-11-19 | for: 30 days | # A 30-day walk with Ana",
    ],
  ])("%s", (sentence, properties) => {
    expect(written(sentence)).toBe(properties);
  });

  test("without how often is still written, and says what it lacks", () => {
    expect(written("write in a journal")).toBe("counts: journal days | # Write in a journal");
    expect(make("write in a journal").problems).toMatchObject([{ code: "cadence-missing" }]);
  });

  test("has a file name that every system can write, and that is free", () => {
    expect(make("Book: [[People/Ana|Ana]] – dinner? weekly").path).toBe(
      "Goals/Book – Ana – dinner.md",
    );
    expect(make("call weekly", defaultSettings(), ["goals/call.md"]).path).toBe("Goals/Call 2.md");
  });

  test("goes where the settings say, with the user's names for properties", () => {
    const settings = settingsOf({
      goalFolders: ["My goals"],
      goalTypes: ["ziel"],
      properties: { cadence: "how often" },
    });
    const { path, text } = make("call weekly", settings);
    expect(path).toBe("My goals/Call.md");
    expect(text).toContain("type: ziel\nhow often: weekly\n");
  });
});

describe("A sentence is refused", () => {
  test.each([
    ["without words", "  ?! ", {}, /Say what the goal is/],
    [
      "where the goal folder leads out (R75)",
      "call weekly",
      { goalFolders: ["../out"] },
      /leads out/,
    ],
    [
      "where the note would be no goal",
      "call weekly",
      { properties: { type: "kind" }, goalTypes: ["a, b"] },
      /no goal by your settings/,
    ],
  ])("%s", (_name, sentence, data, reason) => {
    const settings = settingsOf(data);
    const made = newGoal(sentence, now, settings, () => false);
    expect(made.is === "refused" ? inEnglish(made.because) : "made").toMatch(reason);
  });
});

test("A goal without a word for goals in the settings is none, which is said before anything is written", () => {
  const settings = settingsOf({ goalTypes: [] });
  expect(newGoal("call Ana every week", now, settings, () => false)).toMatchObject({
    is: "refused",
    because: ["noGoalThere", "Goals/Call Ana.md"],
  });
});
