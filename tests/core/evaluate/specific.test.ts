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
      { label: "Pick…", value: null },
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
      "Pick…",
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

describe("A line of intent", () => {
  const asked = (date: string, line: string) => unsaid(journal({ [date]: line }));

  test("is asked about for thirty days, from the day it was written on", () => {
    expect(asked("2026-10-20", "I should call [[Ana Ruiz]]")).toEqual(["day"]);
    expect(asked("2026-10-19", "I should call [[Ana Ruiz]]")).toEqual([]);
    expect(asked("2026-11-19", "I should call [[Ana Ruiz]]")).toEqual(["day"]);
    expect(asked("2026-11-20", "I should call [[Ana Ruiz]]")).toEqual([]);
  });

  test("is asked about as long as one of those it names was not reached", () => {
    const line = "I should call [[Ana Ruiz]] and [[Bo]]";
    const notes = (reached: string) => ({
      "People/Bo.md": person(),
      ...journal({ "2026-11-17": line, "2026-11-18": `Called ${reached}` }),
    });
    expect(unsaid(notes("[[Bo]]"))).toEqual(["day"]);
    expect(unsaid(notes("[[Ana Ruiz]] and [[Bo]]"))).toEqual([]);
  });

  test("that names nobody is asked about too", () => {
    expect(asked("2026-11-18", "I'll go to the gym tomorrow")).toEqual(["time"]);
  });
});

describe("A task", () => {
  test("is asked about however old it is", () => {
    expect(unsaid(journal({ "2020-01-01": "- [ ] Call [[Ana Ruiz]]" }))).toEqual(["day"]);
  });

  test("is asked for its time from today on, and not once its day is past", () => {
    const on = (date: string) =>
      unsaid(journal({ "2026-11-01": `- [ ] Visit [[Ana Ruiz]] 📅 ${date}` }));
    expect([on("2026-11-18"), on("2026-11-19"), on("2026-11-20")]).toEqual([
      [],
      ["time"],
      ["time"],
    ]);
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
    ["no end of what has one", "cadence: once\ndeadline: 2026-12-31", "Write a will", ["time"]],
    ["no end of what lasts so long", "cadence: once\nfor: 30 days", "Write a will", ["time"]],
    ["no number of what has one", "cadence: weekly\ntarget: 2", "Be kinder", ["time"]],
    ["no number of what comes on its days", "cadence: every Monday", "Be kinder", ["time"]],
    [
      "no number of what was adjusted",
      "cadence: weekly\nrevisions: ['2026-11-01: 1']",
      "Be kinder",
      ["time"],
    ],
    [
      "no number of what can be counted",
      "cadence: weekly\ncounts: calls or check-ins",
      "Be kinder",
      ["time"],
    ],
    ["nothing once it is over", "cadence: weekly\ndeadline: 2026-11-18", "Be kinder", []],
    [
      "on its last day still",
      "cadence: weekly\ndeadline: 2026-11-19",
      "Be kinder",
      ["number", "time"],
    ],
  ])("%s", (_name, properties, title, expected) => {
    expect(unsaid(goal(properties, title))).toEqual(expected);
  });

  test("with answers that are one click each", () => {
    const [often] = allQuestions(goal("", "Be kinder"));
    expect(labels(often!)).toEqual(["weekly", "monthly", "quarterly", "Pick…"]);
    const [many, when] = allQuestions(goal("cadence: weekly", "Be kinder"));
    expect(many?.answers).toEqual([
      { label: "1", value: "1" },
      { label: "2", value: "2" },
      { label: "3", value: "3" },
      { label: "Pick…", value: null },
    ]);
    expect(labels(when!)).toEqual(["Friday 16:00", "Monday 09:00", "Pick…"]);
  });

  test("of its reminders by the user's focus times first, four of them in all", () => {
    const focusTime = [
      "Thursday 16:00",
      "Tuesday 07:00",
      "Friday 16:00",
      "Sunday 20:00",
      "Sunday 21:00",
    ];
    const [when] = allQuestions(goal("cadence: weekly\ntarget: 2\ncounts: calls", "Calls"), {
      focusTime,
    });
    expect(labels(when!)).toEqual([
      "Thursday 16:00",
      "Tuesday 07:00",
      "Friday 16:00",
      "Sunday 20:00",
      "Pick…",
    ]);
  });

  test.each([
    ["on named days", "cadence: every Monday"],
    ["for a while", "cadence: weekly\ntarget: 2\ncounts: calls\nfor: 30 days\nstart: 2026-11-01"],
  ])("of its reminders by the named times where it runs %s", (_name, properties) => {
    const [when] = allQuestions(goal(properties, "Calls"));
    expect(labels(when!)).toEqual(["morning", "lunch", "afternoon", "evening", "Pick…"]);
  });

  test("for one end alone where the month and the quarter end together", () => {
    const december = toMoment("2026-12-10T09:00")!;
    const index = vaultOf(goal("cadence: once\nremind: Friday 4pm", "Write a will"));
    expect(
      nextQuestion(index, december, new Set(), words)?.answers.map(({ value }) => value),
    ).toEqual(["2026-12-31", null]);
  });

  test("with ends that lie ahead, and reminders that fit its cadence", () => {
    const [end] = allQuestions(goal("cadence: once\nremind: Friday 4pm", "Write a will"));
    expect(end?.answers.map(({ value }) => value)).toEqual(["2026-11-30", "2026-12-31", null]);
    const [weekly] = allQuestions(goal("cadence: weekly\ntarget: 2", "Call 2 people"), {
      focusTime: "Thursday 16:00",
    });
    expect(weekly?.answers[0]?.value).toBe("Thursday 16:00");
    const [daily] = allQuestions(goal("cadence: daily\ncounts: calls\ntarget: 2", "Calls"));
    expect(labels(daily!)).toEqual(["morning", "lunch", "afternoon", "evening", "Pick…"]);
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

  test("and each has a name of its own that says what it is about", () => {
    const twice = "- [ ] Call [[Ana Ruiz]]\n- [ ] Call [[Ana Ruiz]]";
    const questions = allQuestions({
      ...goal("", "Be kinder"),
      ...journal({ "2026-11-18": twice }),
    });
    expect(questions.map(({ id }) => id)).toEqual([
      "question:Journal/2026-11-18.md:Call Ana Ruiz:1:day",
      "question:Journal/2026-11-18.md:Call Ana Ruiz:2:day",
      "question:Goals/G.md:cadence",
    ]);
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

  test("leave out plans with a day, goals with an end, and what is over", () => {
    const hints = (notes: Readonly<Record<string, string>>) =>
      vagueHints(vaultOf({ ...people, ...notes }), now, words).map(({ code }) => code);
    expect(hints(journal({ "2026-11-18": "- [ ] Call [[Ana Ruiz]] 📅 2026-12-01" }))).toEqual([]);
    expect(hints(goal("cadence: weekly", "Be kinder"))).toEqual([]);
    expect(hints(goal("cadence: once\nstatus: done", "Write a will"))).toEqual([]);
    expect(hints(goal("", "Be kinder"))).toEqual([]);
    expect(hints(goal("deadline: end of quater", "Write a will"))).toEqual([]);
    const list = "## By 31 March\n- Will\n## Goals\n- Cup [deadline:: 31 Foo]\n- Trip\n";
    expect(hints({ "Goals.md": `---\ntype: goals\n---\n${list}` })).toEqual(["goal-vague"]);
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
