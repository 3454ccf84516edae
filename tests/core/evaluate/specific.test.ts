/** What Kith asks about goals and plans that leave something unsaid. */
import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { nextQuestion, type Question, vagueHints } from "../../../src/core/evaluate/specific";
import { englishReviewWords } from "../../../src/core/language/en/review-words";
import { journal, person, vaultOf } from "../vault-of";

const now = toMoment("2026-11-19T09:00")!;
const words = englishReviewWords.questions;
const people = { "People/Ana Ruiz.md": person("aliases: [Ana]") };

/** Every question of a vault, in the order in which they are asked. */
function allQuestions(notes: Readonly<Record<string, string>>, data = {}): readonly Question[] {
  const index = vaultOf({ ...people, ...notes }, data);
  const asked = new Set<string>();
  const questions: Question[] = [];
  for (;;) {
    const question = nextQuestion(index, now, asked, words);
    if (question === null || questions.length > 50) return questions;
    asked.add(question.id);
    questions.push(question);
  }
}

const labels = ({ answers }: Question) => answers.map(({ label }) => label);
const unsaid = (notes: Readonly<Record<string, string>>) =>
  allQuestions(notes).map((question) => question.unsaid);

const goal = (properties: string, title: string) => ({
  "Goals/G.md": `---\ntype: goal\n${properties}\n---\n# ${title}\n`,
});

describe("A plan without a day", () => {
  const [question] = allQuestions(journal({ "2026-11-18": "I should call [[Ana Ruiz]]" }));

  test("is asked when, with one click for each answer", () => {
    expect(question).toMatchObject({ unsaid: "day", question: "When: “Call Ana Ruiz”?" });
    expect(question?.answers).toEqual([
      { label: "tomorrow", value: "2026-11-20" },
      { label: "next week", value: "2026-11-23" },
      { label: "pick", value: null },
    ]);
  });

  test("offers Friday too where that is not tomorrow", () => {
    const index = vaultOf({
      ...people,
      ...journal({ "2026-11-15": "I should call [[Ana Ruiz]]" }),
    });
    const monday = toMoment("2026-11-16T09:00")!;
    expect(labels(nextQuestion(index, monday, new Set(), words)!)).toEqual([
      "tomorrow",
      "Friday",
      "next week",
      "pick",
    ]);
  });

  test.each([
    [
      "once it was kept",
      { "2026-11-18": "I should call [[Ana Ruiz]]", "2026-11-19": "Called [[Ana Ruiz]]" },
    ],
    ["a month later", { "2026-10-01": "I should call [[Ana Ruiz]]" }],
    ["when it is done", { "2026-11-18": "- [x] Call [[Ana Ruiz]]" }],
  ])("is not asked about %s", (_name, days) => {
    expect(allQuestions(journal(days))).toEqual([]);
  });
});

describe("A plan with a day", () => {
  test("is asked at what time, by the user's own names for times", () => {
    const [question] = allQuestions(
      journal({ "2026-11-18": "- [ ] Call [[Ana Ruiz]] 📅 2026-11-20" }),
      { namedTimes: { "afternoon walk": "15:00", breakfast: "08:00" } },
    );
    expect(question?.unsaid).toBe("time");
    expect(question?.answers[0]).toEqual({ label: "breakfast", value: "08:00" });
  });

  test("and with whom, where it reaches for someone and links nobody", () => {
    const [question] = allQuestions(
      journal({ "2026-11-18": "- [ ] Call Ana 📅 2026-11-20 09:00" }),
    );
    expect(question).toMatchObject({ unsaid: "person", question: "With whom: “Call Ana”?" });
    expect(question?.answers[0]).toEqual({ label: "Ana Ruiz", value: "[[Ana Ruiz]]" });
  });

  test("is left alone where it is about a thing", () => {
    expect(unsaid(journal({ "2026-11-18": "- [ ] Order stamps 📅 2026-11-20 09:00" }))).toEqual([]);
  });
});

describe("A goal is asked", () => {
  test.each([
    ["how often", "", "Be a better neighbour", ["cadence"]],
    ["by when and when to be reminded", "cadence: once", "Write a will", ["day", "time"]],
    [
      "how many, where nothing says what counts",
      "cadence: weekly",
      "Be kinder",
      ["number", "time"],
    ],
    ["when to be reminded", "cadence: weekly\ntarget: 2\ncounts: calls", "Calls", ["time"]],
    ["nothing more", "cadence: weekly\ntarget: 2\nremind: Friday 4pm", "Calls", []],
    ["nothing while it rests", "status: paused", "Be a better neighbour", []],
  ])("%s", (_name, properties, title, expected) => {
    expect(unsaid(goal(properties, title))).toEqual(expected);
  });

  test("with ends that lie ahead, and reminders that fit its cadence", () => {
    const [end] = allQuestions(goal("cadence: once\nremind: Friday 4pm", "Write a will"));
    expect(end?.answers.map(({ value }) => value)).toEqual(["2026-11-30", "2026-12-31", null]);
    const [weekly] = allQuestions(goal("cadence: weekly\ntarget: 2", "Call 2 people"), {
      focusTime: "Thursday 16:00",
    });
    expect(weekly?.answers[0]?.value).toBe("Thursday 16:00");
    const [daily] = allQuestions(goal("cadence: daily\ncounts: calls\ntarget: 2", "Calls"));
    expect(labels(daily!)).toEqual(["morning", "lunch", "afternoon", "evening", "pick"]);
  });
});

describe("Questions come one at a time", () => {
  test("plans before goals, and none twice", () => {
    const questions = allQuestions({
      ...goal("", "Be a better neighbour"),
      ...journal({ "2026-11-18": "I should call [[Ana Ruiz]]" }),
    });
    expect(questions.map((question) => question.unsaid)).toEqual(["day", "cadence"]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  test("and keep their names when lines are put above them", () => {
    const ids = (text: string) => allQuestions(journal({ "2026-11-18": text })).map(({ id }) => id);
    expect(ids("A line above.\n\nI should call [[Ana Ruiz]]")).toEqual(
      ids("I should call [[Ana Ruiz]]"),
    );
  });
});

describe("The hints of check", () => {
  test("name plans without a day and goals without an end, with their places", () => {
    const index = vaultOf({
      ...people,
      ...goal("cadence: once", "Write a will"),
      ...journal({ "2026-11-18": "Rain.\n\nI should call [[Ana Ruiz]]" }),
    });
    expect(vagueHints(index, now, words)).toMatchObject([
      { path: "Journal/2026-11-18.md", line: 3, severity: "hint", code: "plan-vague" },
      { path: "Goals/G.md", line: 1, severity: "hint", code: "goal-vague" },
    ]);
  });

  test("leave out a line that is named for its date already", () => {
    const index = vaultOf({
      ...people,
      "People/Bo.md": `${person()}- [ ] Call [[Ana Ruiz]] tomorrow\n`,
    });
    expect(index.problems().map(({ code }) => code)).toEqual(["date-relative"]);
    expect(vagueHints(index, now, words)).toEqual([]);
  });
});
