import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { type GoalProgress, goalProgress } from "../../../src/core/evaluate/goal-progress";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday, the last day of the week that begins on Monday 2026-11-16. */
const sunday = "2026-11-22T10:00";

function progressOf(
  notes: Readonly<Record<string, string>>,
  now = sunday,
  periods = 8,
  data: Readonly<Record<string, unknown>> = {},
): GoalProgress {
  const index = vaultOf(notes, data);
  const goal = index.goals()[0];
  const moment = toMoment(now);
  if (goal === undefined || moment === null) throw new Error("The test's vault has no goal.");
  return goalProgress(goal, index, moment, periods);
}

const goalNote = (...properties: readonly string[]): string =>
  `---\ntype: goal\n${properties.map((line) => `${line}\n`).join("")}---\n# A goal\n`;

const people = {
  "People/Louie Alvarez.md": person("aliases: [Louie]"),
  "People/Maria Chen.md": person(),
  "People/Ana.md": person(),
};

const calls = (days: readonly string[]): Record<string, string> =>
  journal(Object.fromEntries(days.map((day) => [day, "Called [[Maria Chen]]"])));

describe("A running period", () => {
  test("counts what happened in the calendar week up to now and shows the lines that were counted", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 2", "counts: calls"),
      ...calls(["2026-11-15", "2026-11-16", "2026-11-18"]),
    });
    expect(progress).toMatchObject({
      status: "active",
      period: { start: "2026-11-16", end: "2026-11-22" },
      count: 2,
      target: 2,
      state: "met",
      pace: null,
    });
    expect(progress.evidence).toEqual([
      {
        path: "Journal/2026-11-16.md",
        line: 1,
        date: "2026-11-16",
        kind: "call",
        contacts: ["People/Maria Chen.md"],
        text: "Called [[Maria Chen]]",
      },
      expect.objectContaining({ path: "Journal/2026-11-18.md" }),
    ]);
  });

  test("counts nothing that is dated after now (R107)", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
        ...calls(["2026-11-19", "2026-11-21"]),
      },
      "2026-11-20T08:00",
    );
    expect(progress.count).toBe(1);
  });

  test.each([
    ["a Monday morning with nothing done", "2026-11-16T08:00", [], "on track"],
    ["Thursday with nothing of five", "2026-11-19T08:00", [], "behind"],
    ["Thursday with two of five", "2026-11-19T08:00", ["2026-11-16", "2026-11-17"], "on track"],
    ["Tuesday with four of five", "2026-11-17T20:00", ["2026-11-16", "2026-11-17"], "on track"],
  ] as const)("has a pace: %s", (_name, now, days, pace) => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 5", "counts: calls"),
      ...calls(["2026-10-01", ...days]),
    };
    expect(progressOf(notes, now).pace).toBe(pace);
  });

  test("is ahead from one more than expected", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 7", "counts: calls"),
      ...journal({ "2026-11-16": "- Called [[Ana]]\n- Called [[Louie]]" }),
    };
    // Expected on Monday: 7 × 0.5 ÷ 7 = 0.5, so 2 is more than one ahead.
    expect(progressOf(notes, "2026-11-16T20:00").pace).toBe("ahead");
  });

  test("of journal days is behind when more days are left to do than remain (R114)", () => {
    const notes = {
      "Goals/Journal.md": goalNote("cadence: weekly", "target: 7", "counts: journal days"),
      ...journal({ "2026-11-16": "A walk.", "2026-11-17": "Rain." }),
    };
    expect(progressOf(notes, "2026-11-18T08:00")).toMatchObject({ count: 2, pace: "on track" });
    expect(progressOf(notes, "2026-11-19T08:00")).toMatchObject({ count: 2, pace: "behind" });
  });

  test("of journal days is behind once a day was left out and today counts already (R114)", () => {
    const days = journal({ "2026-11-17": "Called [[Ana]]", "2026-11-18": "Called [[Ana]]" });
    const pace = (counts: string, now: string) =>
      progressOf(
        {
          ...people,
          "Goals/G.md": goalNote("cadence: weekly", "target: 7", `counts: ${counts}`),
          ...days,
        },
        now,
      ).pace;
    expect(pace("journal days", "2026-11-18T20:00")).toBe("behind");
    expect(pace("calls", "2026-11-18T20:00")).toBe("on track");
    expect(pace("calls or journal days", "2026-11-18T20:00")).toBe("on track");
    expect(pace("journal days", "2026-11-17T20:00")).toBe("behind");
  });

  test("is ahead from exactly one more than expected", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "target: 14", "counts: calls"),
      ...journal({ "2026-11-16": "- Called [[Ana]]\n- Called [[Louie]]" }),
    };
    expect(progressOf(notes, "2026-11-16T20:00").pace).toBe("ahead");
    expect(progressOf(notes, "2026-11-17T08:00").pace).toBe("on track");
  });

  test("has the target of a revision from its very day", () => {
    const note = goalNote("cadence: weekly", "revisions:\n  - '2026-11-18: 3'");
    expect(progressOf({ "G.md": note }, "2026-11-17T08:00").target).toBe(1);
    expect(progressOf({ "G.md": note }, "2026-11-18T08:00").target).toBe(3);
  });

  test.each([
    ["2026-11-17", "upcoming"],
    ["2026-11-18", "active"],
    ["2026-11-20", "active"],
    ["2026-11-21", "ended"],
  ])("is, with its first and last day included, on %s %s", (today, status) => {
    const note = goalNote("cadence: weekly", "start: 2026-11-18", "deadline: 2026-11-20");
    const progress = progressOf({ "G.md": note }, `${today}T08:00`);
    expect(progress.status).toBe(status);
    expect(progress.period === null).toBe(status !== "active");
  });

  test("has no data before the first journal note, even where that is yet to come", () => {
    const notes = { "G.md": goalNote("cadence: weekly"), ...journal({ "2026-11-21": "A walk." }) };
    expect(progressOf(notes, "2026-11-20T08:00").state).toBe("no data");
    expect(progressOf(notes, "2026-11-21T08:00").state).toBe("open");
  });

  test("is skipped while the goal is paused, from the pause's first to its last day", () => {
    const state = (pause: string) =>
      progressOf({ "G.md": goalNote("cadence: weekly", `paused: [${pause}]`) }).state;
    expect(state("2026-11-01 to 2026-11-16")).toBe("skipped");
    expect(state("2026-11-22 to 2026-11-30")).toBe("skipped");
    expect(state("2026-11-01 to 2026-11-15")).toBe("open");
    expect(state("2026-11-23 to 2026-11-30")).toBe("open");
  });

  test("does not exist on a Sunday for a goal of Mondays (R111)", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: every Monday", "counts: calls"),
      ...calls(["2026-11-16"]),
    });
    expect(progress).toMatchObject({ period: null, count: 0, state: "upcoming", pace: null });
    expect(progress.evidence).toHaveLength(1);
    expect(progress.history[7]).toMatchObject({ start: "2026-11-16", state: "met" });
  });
});

describe("Past periods", () => {
  const weeks = ["2026-10-28", "2026-11-04", "2026-11-10"];

  test("are met, missed, or without data before the first journal note", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
        ...calls(["2026-10-28", "2026-11-10"]),
      },
      sunday,
      4,
    );
    expect(progress.history.map(({ start, state }) => [start, state])).toEqual([
      ["2026-10-19", "no data"],
      ["2026-10-26", "met"],
      ["2026-11-02", "missed"],
      ["2026-11-09", "met"],
    ]);
  });

  test("that lie wholly before the start are not in the history, and one partly before it is no miss (R110)", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", "start: 2026-11-05"),
      ...calls(["2026-10-01", "2026-11-04"]),
    });
    expect(progress.history.map(({ start, state }) => [start, state])).toEqual([
      ["2026-11-02", "no data"],
      ["2026-11-09", "missed"],
    ]);
  });

  test("are judged by the target they had on their first day (R89)", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "target: 2",
          "counts: calls",
          "revisions:",
          "  - 2026-11-04: 1 (new job)",
        ),
        ...calls(weeks),
      },
      sunday,
      3,
    );
    expect(progress.target).toBe(1);
    expect(progress.history.map(({ target, state }) => [target, state])).toEqual([
      [2, "no data"],
      [2, "missed"],
      [1, "met"],
    ]);
  });

  test("that are paused are skipped unless they were met", () => {
    const progress = progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "counts: calls",
          "paused: [2026-10-28 to 2026-11-03]",
        ),
        ...calls(["2026-10-12", "2026-10-28", "2026-11-10"]),
      },
      sunday,
      3,
    );
    expect(progress.history.map(({ state }) => state)).toEqual(["met", "skipped", "met"]);
    expect(progress.streak).toEqual({ current: 2, longest: 2 });
  });
});

describe("A streak", () => {
  const streakOf = (days: readonly string[], ...properties: readonly string[]) =>
    progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", ...properties),
      ...calls(days),
    }).streak;

  test("adds the running period once it is met and is not broken while it is open", () => {
    expect(streakOf(["2026-11-03", "2026-11-10"])).toEqual({ current: 2, longest: 2 });
    expect(streakOf(["2026-11-03", "2026-11-10", "2026-11-17"])).toEqual({
      current: 3,
      longest: 3,
    });
  });

  test("ends with a missed period", () => {
    expect(streakOf(["2026-10-12", "2026-10-19", "2026-10-26", "2026-11-10"])).toEqual({
      current: 1,
      longest: 3,
    });
  });

  test("is left alive by grace, which neither adds to it nor breaks it (R113)", () => {
    const days = ["2026-10-19", "2026-10-26", "2026-11-10"];
    expect(streakOf(days, "grace: 1")).toEqual({ current: 3, longest: 3 });
  });

  test("is broken by the second miss of a quarter where grace is one, by the period's last day (R91)", () => {
    // Missed: 28 September to 4 October (the fourth quarter's) and 19 to 25 October.
    const days = [
      "2026-09-21",
      "2026-10-05",
      "2026-10-12",
      "2026-10-26",
      "2026-11-02",
      "2026-11-09",
    ];
    expect(streakOf(days, "grace: 1").current).toBe(3);
  });

  test("has a trend: the share of judged periods that were met", () => {
    const progress = progressOf({
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(["2026-10-19", "2026-10-26", "2026-11-10"]),
    });
    expect(progress.trend).toBe(0.75);
  });
});

describe("How far back is looked", () => {
  const mondays = Array.from({ length: 12 }, (_, week) =>
    new Date(Date.UTC(2026, 10, 9 - 7 * week)).toISOString().slice(0, 10),
  );

  test("a streak goes on for as long as there is a journal, however few periods are shown", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(mondays),
    };
    const progress = progressOf(notes, sunday, 2);
    expect(progress.streak).toEqual({ current: 12, longest: 12 });
    expect(progress.history.map(({ start }) => start)).toEqual(["2026-11-02", "2026-11-09"]);
  });

  test("as many periods are shown as are asked for, those before the journal too", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls"),
      ...calls(["2026-11-09"]),
    };
    const { history } = progressOf(notes, sunday, 12);
    expect(history).toHaveLength(12);
    expect(history.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 11 }, () => "no data"),
      "met",
    ]);
  });

  test("a period that begins on the journal's first day, or on the goal's, can be missed", () => {
    const notes = {
      ...people,
      "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls", "start: 2026-11-09"),
      ...journal({ "2026-11-02": "A walk." }),
    };
    expect(progressOf(notes, sunday, 1).history).toMatchObject([{ state: "missed" }]);
    const later = { ...notes, "Goals/Calls.md": goalNote("cadence: weekly", "counts: calls") };
    expect(progressOf(later, sunday, 2).history).toMatchObject([
      { start: "2026-11-02", state: "missed" },
      { start: "2026-11-09", state: "missed" },
    ]);
  });
});

describe("What counts", () => {
  test("is shown by day, then by note, then by line, whichever term counts it", () => {
    const progress = progressOf({
      ...people,
      "Goals/G.md": goalNote("cadence: weekly", "counts: '#walk or calls'"),
      "Journal/2026-11-17.md": "- Called [[Ana]]\n- Up the hill #walk\n- Called [[Louie]]\n",
      "Journal/2026-11-16.md": "Called [[Ana]]\n",
      "A/2026-11-17.md": "Called [[Maria Chen]] #walk\n",
    });
    expect(progress.evidence.map(({ path, line }) => `${path}:${String(line)}`)).toEqual([
      "Journal/2026-11-16.md:1",
      "A/2026-11-17.md:1",
      "Journal/2026-11-17.md:1",
      "Journal/2026-11-17.md:2",
      "Journal/2026-11-17.md:3",
    ]);
  });

  test("of a kind is a line with a person, or one whose tag says the kind", () => {
    const progress = progressOf({
      ...people,
      "Goals/G.md": goalNote("cadence: weekly", "counts: calls"),
      ...journal({ "2026-11-16": "- Called somebody\n- #call with the bank\n- Called [[Ana]]" }),
    });
    expect(progress.evidence.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("of new contacts is shown by the line that made them new, or by their property", () => {
    const progress = progressOf({
      "People/Met.md": person("met: 2026-11-17"),
      "People/Seen.md": person("circle: close", "last-contact: 2026-11-18"),
      "People/Written.md": person("met: 2026-11-19"),
      "Goals/G.md": goalNote("cadence: weekly", "counts: new contacts"),
      ...journal({ "2026-11-19": "Called [[Written]]", "2026-11-20": "Called [[Seen]]" }),
    });
    expect(progress.evidence.map(({ path, line, text }) => [path, line, text])).toEqual([
      ["People/Met.md", 3, "met: 2026-11-17"],
      ["People/Seen.md", 4, "last-contact: 2026-11-18"],
      ["Journal/2026-11-19.md", 1, "Called [[Written]]"],
    ]);
  });

  test("of check-ins is a link to the goal's own note or its check-in, never another's", () => {
    const list = "---\ntype: goals\n---\n## Each week\n- Call (counts:: check-ins)\n- Mail\n";
    const progress = progressOf({
      "Goals.md": list,
      ...journal({ "2026-11-16": "- [x] [[Goals#Call]]\n- [x] [[Goals#Mail]]\n- [[Goals]]" }),
    });
    expect(progress.goal.id).toBe("Goals.md#Call");
    expect(progress.evidence.map(({ line }) => line)).toEqual([1]);
  });

  const counted = (
    counts: string,
    days: Readonly<Record<string, string>>,
    extra: Readonly<Record<string, string>> = {},
  ): readonly string[] =>
    progressOf({
      ...people,
      ...extra,
      "Goals/A.md": goalNote("cadence: weekly", `counts: "${counts}"`),
      ...journal({ "2025-01-01": "The first page.", ...days }),
    }).evidence.map(({ date, contacts, text }) => `${date} ${contacts.join("+") || text}`);

  const louie = "People/Louie Alvarez.md";
  const maria = "People/Maria Chen.md";
  const ana = "People/Ana.md";

  test("new contacts: whose first day is in the period, by `met` or the first interaction", () => {
    const days = {
      "2026-11-10": "Called [[Maria Chen]]",
      "2026-11-17": "Called [[Maria Chen]] and [[Ana]]",
    };
    const zoe = { "People/Zoe.md": person("met: 2026-11-18") };
    expect(counted("new contacts", days, zoe)).toEqual([
      `2026-11-17 ${ana}`,
      "2026-11-18 People/Zoe.md",
    ]);
  });

  test("dormant ties: silent for the threshold on the day before, each once a period", () => {
    const days = {
      // 181 and 180 days before 2026-11-17.
      "2026-05-20": "Called [[Louie]]",
      "2026-05-21": "Called [[Ana]]",
      "2026-11-17": "Called [[Louie]] and [[Ana]]",
      "2026-11-18": "Called [[Louie]] again",
    };
    expect(counted("dormant ties", days)).toEqual([`2026-11-17 ${louie}`]);
    expect(counted("current ties", days)).toEqual([`2026-11-17 ${ana}`]);
    expect(counted("contacts", days)).toEqual([`2026-11-17 ${louie}`, `2026-11-17 ${ana}`]);
    expect(counted("interactions", days)).toHaveLength(2);
  });

  test("a line that names three people is one interaction and three contacts", () => {
    const days = { "2026-11-17": "Lunch with [[Louie]], [[Maria Chen]] and [[Ana]]" };
    expect(counted("interactions", days)).toHaveLength(1);
    expect(counted("contacts", days)).toHaveLength(3);
  });

  test("kinds, joined with or: each line once", () => {
    const days = {
      "2026-11-17": "- Called [[Louie]]\n- Coffee with [[Ana]]\n- Emailed [[Maria Chen]]",
    };
    expect(counted("calls or meetings", days)).toHaveLength(2);
    expect(counted("emails", days)).toEqual([`2026-11-17 ${maria}`]);
  });

  test("a tag, and the tags nested in it, with or without a contact", () => {
    const days = {
      "2026-11-17":
        "- Sorted tins at the food bank #volunteering/food\n- Called [[Ana]] #volunteering",
      "2026-11-18": "- [ ] Ask about the night shift #volunteering",
    };
    expect(counted("#volunteering", days)).toHaveLength(2);
    expect(counted("volunteering", days)).toHaveLength(2);
  });

  test("a note that is linked", () => {
    const days = { "2026-11-17": "Read two chapters of [[Range]]" };
    expect(counted("[[Range]]", days, { "Books/Range.md": "A book." })).toHaveLength(1);
  });

  test("narrowed with a tag, a link, a circle or a folder of the contact", () => {
    const days = { "2026-11-17": "- Called [[Ana]]\n- Called [[Zoe]]" };
    const zoe = {
      "People/Work/Zoe.md": `${person("tags: [mentor/work]", "circle: Close")}\nWorks at [[Acme]].\n`,
    };
    for (const narrowed of [
      "with #mentor",
      "with [[Acme]]",
      "in circle close",
      'in \\"People/Work\\"',
    ]) {
      expect(counted(`calls ${narrowed}`, days, zoe)).toEqual(["2026-11-17 People/Work/Zoe.md"]);
    }
  });

  test("journal days: those that hold the user's own words", () => {
    const days = {
      "2026-11-16": "# Monday\n\n- [ ] Call [[Ana]]",
      "2026-11-17": "# Tuesday\n\nSlept badly.",
      "2026-11-18": "- [x] Call [[Ana]]",
    };
    expect(counted("journal days", days)).toEqual([
      "2026-11-17 Slept badly.",
      "2026-11-18 Call [[Ana]]",
    ]);
  });

  test("check-ins: entries that link the goal note, and the lines that Kith wrote", () => {
    const days = {
      "2026-11-17": "- [x] [[A]]",
      "2026-11-18": "Worked on [[A]] in the evening.",
      "2026-11-19": "- [ ] [[A]]",
    };
    expect(counted("check-ins", days)).toHaveLength(2);
  });
});

describe("What runs once", () => {
  test("counts milestones, and their number is the target (R102)", () => {
    const progress = progressOf({
      "Goals/Course.md":
        "---\ntype: goal\ndeadline: 2026-12-31\nstart: 2026-10-01\n---\n# Finish a certification\n\n- [x] Enrol ✅ 2026-10-02\n- [ ] Module 1\n  - [x] Quiz\n- [-] Module 2\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({
      target: 3,
      count: 2,
      state: "open",
      deadline: "2026-12-31",
      period: { start: "2026-10-01", end: "2026-12-31" },
      history: [],
    });
    expect(progress.goal.counts.terms).toEqual([{ is: "milestones" }]);
  });

  test("has a period without an end when no deadline closes it, and then no pace (R88)", () => {
    const progress = progressOf({
      "Goals/Mentor.md": "---\ntype: goal\ncadence: once\n---\n# Find a mentor\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({
      period: { start: "2026-09-01", end: null },
      state: "open",
      pace: null,
    });
  });

  test("has ended and was missed once its deadline has passed", () => {
    const progress = progressOf({
      "Goals/Mentor.md":
        "---\ntype: goal\ncadence: once\ndeadline: 2026-11-20\n---\n# Find a mentor\n",
      ...journal({ "2026-09-01": "Start." }),
    });
    expect(progress).toMatchObject({ status: "ended", period: null, state: "missed", pace: null });
  });
});

describe("What ran once", () => {
  const once = (...more: readonly string[]) =>
    goalNote("cadence: once", "target: 2", "counts: calls", ...more);

  test.each([
    ["with exactly its target reached", ["2026-11-10", "2026-11-11"], "met"],
    ["with one too few", ["2026-11-10"], "missed"],
  ])("has ended, %s", (_title, days, state) => {
    const notes = { ...people, "G.md": once("deadline: 2026-11-20"), ...calls(days) };
    expect(progressOf(notes)).toMatchObject({ status: "ended", state, count: days.length });
  });

  test("is met when its owner says that it is done, whatever was counted", () => {
    expect(progressOf({ "G.md": once("status: done") })).toMatchObject({ state: "met", count: 0 });
    expect(progressOf({ "G.md": goalNote("cadence: weekly", "status: done") }).state).toBe(
      "skipped",
    );
  });

  test("adds nothing to a streak", () => {
    const notes = { ...people, "G.md": once(), ...calls(["2026-11-10", "2026-11-11"]) };
    expect(progressOf(notes)).toMatchObject({
      state: "met",
      streak: { current: 0, longest: 0 },
      trend: null,
      history: [],
    });
  });
});

describe("A goal of weeks that has ended", () => {
  test("counts no more, and stands as its last week does", () => {
    const notes = {
      ...people,
      "G.md": goalNote("cadence: weekly", "counts: calls", "deadline: 2026-11-13"),
      ...calls(["2026-11-02", "2026-11-10"]),
    };
    const progress = progressOf(notes);
    expect(progress).toMatchObject({ status: "ended", state: "met", count: 0, period: null });
    expect(progress.evidence.map(({ date }) => date)).toEqual(["2026-11-10"]);
  });

  test("has no data where none of its weeks was ever judged", () => {
    const note = goalNote("cadence: weekly", "start: 2026-11-18", "deadline: 2026-11-17");
    expect(progressOf({ "G.md": note })).toMatchObject({ status: "ended", state: "no data" });
  });
});

describe("A challenge", () => {
  test("ends with its last day, or with its deadline where that is earlier", () => {
    const status = (deadline: string, now: string) =>
      progressOf(
        {
          "G.md": goalNote(
            "cadence: daily",
            "start: 2026-11-16",
            "for: 5 days",
            ...deadline.split("|").filter((line) => line !== ""),
          ),
        },
        `${now}T08:00`,
      ).status;
    expect(status("", "2026-11-20")).toBe("active");
    expect(status("", "2026-11-21")).toBe("ended");
    expect(status("deadline: 2026-11-18", "2026-11-18")).toBe("active");
    expect(status("deadline: 2026-11-18", "2026-11-19")).toBe("ended");
    expect(status("deadline: 2026-12-18", "2026-11-21")).toBe("ended");
  });

  const gratitude = {
    "Goals/Gratitude.md":
      "---\ntype: goal\nfor: 30 days\nstart: 2026-11-11\ncadence: daily\ncounts: thanks\n---\n# Gratitude\n",
    ...people,
    ...journal({ "2026-11-11": "Thanked [[Ana]]", "2026-11-22": "Thanked [[Louie]] for the lift" }),
  };

  test("knows its day", () => {
    expect(progressOf(gratitude)).toMatchObject({
      day: { day: 12, of: 30 },
      status: "active",
      period: { start: "2026-11-22", end: "2026-11-22" },
      state: "met",
    });
  });

  test("ends by itself after its last day, with the state of its last period", () => {
    expect(progressOf(gratitude, "2026-12-10T12:00").status).toBe("active");
    expect(progressOf(gratitude, "2026-12-11T12:00")).toMatchObject({
      status: "ended",
      period: null,
      state: "missed",
      day: { day: 30, of: 30 },
    });
  });

  test("has not started before its first day", () => {
    expect(progressOf(gratitude, "2026-11-10T12:00")).toMatchObject({
      status: "upcoming",
      period: null,
      state: "upcoming",
      day: null,
    });
  });
});

describe("The next reminder", () => {
  const reminded = (remind: string, days: readonly string[], now: string, ...more: string[]) =>
    progressOf(
      {
        ...people,
        "Goals/Calls.md": goalNote(
          "cadence: weekly",
          "counts: calls",
          `remind: ${remind}`,
          ...more,
        ),
        ...calls(["2026-10-01", ...days]),
      },
      now,
    ).nextReminder;

  test("is the next such weekday, today included while its time lies ahead (R15)", () => {
    expect(reminded("Friday 4pm", [], "2026-11-20T10:00")).toBe("2026-11-20T16:00");
    expect(reminded("Friday 4pm", [], "2026-11-20T16:00")).toBe("2026-11-27T16:00");
  });

  test("is every day of the period when it names no day (R14)", () => {
    expect(reminded("afternoon walk", [], "2026-11-20T16:00")).toBe("2026-11-21T15:00");
  });

  test("skips the period that is met already (R16)", () => {
    expect(reminded("Friday 4pm", ["2026-11-17"], "2026-11-18T10:00")).toBe("2026-11-27T16:00");
  });

  test("is none unless the goal is active (R126)", () => {
    expect(reminded("Friday 4pm", [], "2026-11-20T10:00", "status: paused")).toBeNull();
  });
});
