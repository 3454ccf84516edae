/** Goal notes: DESIGN section 3, R69, R87, R88, R94, R102, R112, R125. */
import { describe, expect, test } from "@jest/globals";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { readGoalNote } from "../../../../src/core/parse/goals/goal-note";
import { readNoteText } from "../../../../src/core/parse/markdown/note-text";
import { readSettings } from "../../../../src/core/parse/settings/settings";

const read = (
  frontmatter: string,
  body = "# Title\n",
  data: object = {},
  path = "Goals/My goal.md",
) => {
  const text = `---\n${frontmatter === "" ? "" : `${frontmatter}\n`}---\n${body}`;
  return readGoalNote(path, readNoteText(text), readSettings({ data }).settings, titleWords);
};
const goalOf = (...args: Parameters<typeof read>) => read(...args).goal;
const cadenceOf = (...args: Parameters<typeof read>) => {
  const { cadence } = goalOf(...args);
  return cadence && formatCadence(cadence);
};
const problemsOf = (...args: Parameters<typeof read>) =>
  read(...args).problems.map(({ line, column, severity, code, fix }) => [
    severity,
    code,
    line,
    column,
    fix,
  ]);

describe("The goal of the design", () => {
  const goal = goalOf(
    "type: goal\ncadence: weekly\ntarget: 2\ncounts: dormant ties\nremind: Friday 4pm",
    "# Reach out to two dormant ties\n",
  );

  test("reads as it is written", () => {
    expect(goal).toMatchObject({
      id: "Goals/My goal.md",
      path: "Goals/My goal.md",
      line: 1,
      title: "Reach out to two dormant ties",
      cadence: { unit: "week", every: 1, on: null },
      target: 2,
      counts: { terms: [{ is: "dormant ties" }], filters: [] },
      inferred: [],
      remind: [{ time: "16:00", phrase: "Friday 4pm" }],
      status: "active",
      grace: 0,
      partner: null,
    });
  });
});

describe("The title", () => {
  test.each([
    ["# First\n# Second\n", "First"],
    ["## Lower\n# First\n", "First"],
    ["Setext\n======\n", "Setext"],
    ["# **Bold** and [[Louie Alvarez|Louie]] and `code`\n", "Bold and Louie and code"],
    ["## Lower only\n", "My goal"],
    ["", "My goal"],
    ["#\n", "My goal"],
  ])("of %j is %s", (body, title) => {
    expect(goalOf("title: Not this\ncadence: weekly", body).title).toBe(title);
  });

  test("what it says is named as inferred; a property always wins", () => {
    const told = goalOf("", "# Make five new connections a week\n");
    expect(told).toMatchObject({ target: 5, inferred: ["cadence", "target", "counts"] });
    const set = goalOf(
      "cadence: monthly\ntarget: 3\ncounts: calls",
      "# Make five new connections a week\n",
    );
    expect(set).toMatchObject({ cadence: { unit: "month" }, target: 3, inferred: [] });
    expect(formatCounts(set.counts)).toBe("calls");
  });

  test("without a word of what counts, check-ins do", () => {
    expect(formatCounts(goalOf("cadence: weekly", "# Be kind\n").counts)).toBe("check-ins");
  });
});

describe("The cadence", () => {
  test.each([
    ["cadence: every 2 weeks", "# T\n", "every 2 weeks"],
    ["cadence: [Mon, Wed, Fri]", "# T\n", "every Monday, Wednesday and Friday"],
    ["cadence: once", "# T\n", "once"],
    ["", "# Write in a journal every day\n", "daily"],
    ["deadline: 2026-12-31", "# T\n", "once"],
    ["", "# T\n- [ ] A milestone\n", "once"],
    ["", "# Finish by 31 March 2027\n", "once"],
    ["for: 30 days", "# T\n", "daily"],
    ["for: 6 weeks\ncadence: weekly", "# T\n", "weekly"],
    ["", "# 30-day gratitude challenge\n", "daily"],
    ["", "# T\n", null],
    ["cadence:", "# T\n", null],
  ])("of %j and %j is %s", (frontmatter, body, cadence) => {
    expect(cadenceOf(frontmatter, body)).toBe(cadence);
  });

  test("that nothing tells is a hint at the title", () => {
    expect(problemsOf("", "Words\n\n# Be kind\n")).toEqual([
      ["hint", "cadence-missing", 5, 3, null],
    ]);
  });

  test("that is none is an error with the nearest that is one, whatever the title says", () => {
    expect(problemsOf("cadence: fortnihgtly", "# Write every day\n")).toEqual([
      ["error", "cadence-unknown", 2, 10, "fortnightly"],
    ]);
    expect(
      cadenceOf("cadence: fortnihgtly\ndeadline: 2026-12-31", "# Write every day\n"),
    ).toBeNull();
    expect(read("cadence: fortnihgtly").problems[0]?.message).toBe(
      "fortnihgtly is no cadence. Did you mean fortnightly?",
    );
  });

  test("may hold the target and the time to be reminded at", () => {
    expect(goalOf("cadence: 3 times a month")).toMatchObject({ target: 3, inferred: [] });
    expect(goalOf("cadence: every Monday at 16:00").remind).toMatchObject([
      { cadence: { unit: "week" }, time: "16:00" },
    ]);
    expect(goalOf("cadence: weekly at 16:00").remind).toMatchObject([
      { cadence: null, time: "16:00" },
    ]);
    expect(goalOf("cadence: weekly at 16:00\nremind: noon").remind).toMatchObject([
      { time: "12:00" },
    ]);
  });
});

describe("The target", () => {
  test.each([
    ["target: 3", 3],
    ['target: "3"', 3],
    ["target: five", 5],
    ["target: 3.0", 3],
    ["target:", 1],
    ["", 1],
  ])("%j is %i", (line, target) => {
    expect(goalOf(`cadence: weekly\n${line}`)).toMatchObject({ target });
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([]);
  });

  test.each([
    ["target: -3", 1, ["error", "target-unknown", 3, 9, "3"]],
    ["target: 0", 1, ["error", "target-unknown", 3, 9, "1"]],
    ["target: 2.5", 1, ["error", "target-unknown", 3, 9, "3"]],
    ["target: many", 1, ["error", "target-unknown", 3, 9, "1"]],
    ["target: .nan", 1, ["error", "target-unknown", 3, 9, "1"]],
    ["target: {a: 1}", 1, ["error", "target-unknown", 3, 9, "1"]],
    ["target: 1e9", 10_000, ["warning", "target-capped", 3, 9, "10000"]],
    ["target: .inf", 10_000, ["warning", "target-capped", 3, 9, "10000"]],
  ])("%j is a problem with a fix", (line, target, problem) => {
    expect(goalOf(`cadence: weekly\n${line}`).target).toBe(target);
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([problem]);
  });

  test("that can't be read leaves what the title says, and offers it", () => {
    const { goal, problems } = read(
      "cadence: weekly\ntarget: many",
      "# Make five new connections\n",
    );
    expect([goal.target, problems[0]?.fix]).toEqual([5, "5"]);
  });
});

describe("What counts", () => {
  test.each([
    ["counts: #mentor", "#mentor", '"#mentor"'],
    ["counts: calls with #family", "calls with #family", '"calls with #family"'],
    ["counts: calls or #coffee/long ", "calls or #coffee/long", '"calls or #coffee/long"'],
    ["counts: #tea or #coffee", "#tea or #coffee", '"#tea or #coffee"'],
    [
      "counts: #tea, calls with #family",
      "#tea or calls with #family",
      '"#tea, calls with #family"',
    ],
  ])("%s is meant as a tag, though YAML takes that for a comment: a hint", (line, counts, fix) => {
    const yaml = `cadence: weekly\n${line}`;
    expect(formatCounts(goalOf(yaml, "# Call two old friends\n").counts)).toBe(counts);
    expect(problemsOf(yaml)).toMatchObject([
      ["hint", "counts-unquoted", 3, expect.any(Number), fix],
    ]);
  });

  test.each([
    ["counts: # decide later", "calls"],
    ["counts: calls # decide later", "calls"],
    ["counts: calls #todo", "calls"],
    ["counts: calls #todo or #later", "calls"],
  ])("%s holds a comment that is meant as one", (line, counts) => {
    const yaml = `cadence: weekly\n${line}`;
    expect(formatCounts(goalOf(yaml, "# Call two people\n").counts)).toBe(counts);
    expect(problemsOf(yaml)).toEqual([]);
  });

  test.each([
    ["counts: calls", "calls"],
    ["counts: [calls, meetings]", "calls or meetings"],
    ['counts: "#mentor"', "#mentor"],
    ["counts: [[Walks]]", "[[Walks]]"],
    ['counts: "calls with #family"', "calls with #family"],
  ])("%s", (line, counts) => {
    expect(formatCounts(goalOf(`cadence: weekly\n${line}`).counts)).toBe(counts);
  });

  test("that can't be read is an error with the nearest that can", () => {
    expect(problemsOf("cadence: weekly\ncounts: dormnat ties")).toEqual([
      ["error", "counts-unknown", 3, 9, "dormant ties"],
    ]);
  });
});

describe("Milestones", () => {
  const body =
    "# Call five mentors\n- [x] Ask ✅ 2026-11-18\n  - [/] Nested\n- [ ] Meet\n- [-] Dropped\n- [>] Moved\n- No box\n\n```\n- [ ] code\n```\n";

  test("are the open and ticked boxes of the note; cancelled ones and code are none", () => {
    expect(goalOf("deadline: 2026-12-31", body).milestones).toEqual([
      { line: 5, text: "Ask", done: true, doneOn: "2026-11-18" },
      { line: 6, text: "Nested", done: false, doneOn: null },
      { line: 7, text: "Meet", done: false, doneOn: null },
    ]);
    expect(goalOf("deadline: 2026-12-31", body).notes).toEqual(["No box"]);
  });

  test("and their number win over the title of what happens once", () => {
    const goal = goalOf("deadline: 2026-12-31", body);
    expect([goal.target, formatCounts(goal.counts), goal.inferred]).toEqual([3, "milestones", []]);
  });

  test("but not over properties, nor where the goal starts again", () => {
    expect(goalOf("target: 2\ncounts: calls", body)).toMatchObject({
      target: 2,
      counts: { terms: [{ is: "kind" }] },
    });
    expect(formatCounts(goalOf("cadence: weekly", body).counts)).toBe("calls");
    expect(goalOf("cadence: weekly\ncounts: milestones", body).target).toBe(3);
  });
});

describe("Days", () => {
  test.each([
    ["start: 2026-09-01", { start: "2026-09-01" }],
    ["start: September 2026", { start: "2026-09-01" }],
    ["deadline: 2026-12-31", { deadline: "2026-12-31" }],
    ["deadline: 2026-12-31T12:00", { deadline: "2026-12-31" }],
    ['deadline: "[[2026-12-31]]"', { deadline: "2026-12-31" }],
    ["deadline: Q1 2027", { deadline: "2027-03-31" }],
    ["deadline: 2027", { deadline: "2027-12-31" }],
    ["due: 2026-12-31", { deadline: "2026-12-31" }],
    [
      "created: 2026-05-12\ndeadline: end of quarter",
      { deadline: "2026-06-30", created: "2026-05-12" },
    ],
    ["created: 2026-05-12T08:00:00\nstart: tomorrow", { start: "2026-05-13" }],
    ["start: 2026-09-01\ndeadline: end of quarter", { deadline: "2026-09-30" }],
    ["created: 2026-05-12\nstart: 2026-09-01\ndeadline: Friday", { deadline: "2026-05-15" }],
  ])("%j", (frontmatter, expected) => {
    expect(goalOf(`cadence: weekly\n${frontmatter}`)).toMatchObject(expected);
    expect(problemsOf(`cadence: weekly\n${frontmatter}`)).toEqual([]);
  });

  test.each([
    ["deadline: 2026-02-30", ["warning", "date-unknown", 2, 11, "2026-02-28"]],
    ["deadline: 2026-13-01", ["warning", "date-unknown", 2, 11, null]],
    ["deadline: whenever", ["warning", "date-unknown", 2, 11, null]],
    ["deadline: end of quarter", ["warning", "date-without-anchor", 2, 11, null]],
    [
      "created: '{{date}}'\ndeadline: end of quarter",
      ["warning", "date-without-anchor", 3, 11, null],
    ],
  ])("%j is a problem, and the goal still happens once", (frontmatter, problem) => {
    expect(problemsOf(frontmatter)).toEqual([problem]);
    expect(goalOf(frontmatter)).toMatchObject({ deadline: null, cadence: { unit: "once" } });
  });

  test("words without an anchor are kept, so that who knows today can read them", () => {
    expect(read("deadline: end of quarter").problems[0]).toMatchObject({
      phrase: { words: "end of quarter", side: "last" },
    });
    expect(read("", "# Finish by 31 March\n").problems[0]).toMatchObject({
      phrase: { words: "31 March", side: "last" },
      line: 3,
    });
  });

  test("in the title count where no property says otherwise", () => {
    const title = "# Finish a certification by 31 March\n";
    expect(goalOf("created: 2026-11-01", title).deadline).toBe("2027-03-31");
    expect(goalOf("created: 2026-11-01\ndeadline: 2027-01-01", title).deadline).toBe("2027-01-01");
    expect(goalOf("", "# Thank people each week until 30 June 2027\n").deadline).toBe("2027-06-30");
  });

  test("near ones in the title are no end of what starts again", () => {
    expect(
      goalOf("cadence: weekly\ncreated: 2026-11-01", "# Call two people by Friday\n").deadline,
    ).toBeNull();
    expect(goalOf("cadence: weekly", "# Dinner on 12 December 2026\n").deadline).toBeNull();
  });
});

describe("A challenge", () => {
  test("runs for a length of time", () => {
    expect(goalOf("for: 6 weeks")).toMatchObject({ length: { count: 6, unit: "week" }, target: 1 });
    const title = "# 30-day gratitude challenge from 1 December 2026\n";
    expect(goalOf("", title)).toMatchObject({
      length: { count: 30, unit: "day" },
      cadence: { unit: "day", every: 1 },
      target: 1,
      start: "2026-12-01",
    });
  });

  test("a number without its unit is days, with a hint", () => {
    expect(goalOf("for: 30").length).toEqual({ count: 30, unit: "day" });
    expect(problemsOf("for: 30")).toEqual([["hint", "duration-unit", 2, 6, "30 days"]]);
    expect(problemsOf("cadence: daily\nfor: a while")).toEqual([
      ["warning", "duration-unknown", 3, 6, null],
    ]);
  });
});

describe("Reminders", () => {
  test.each([
    ["remind: Friday 4pm", ["Friday 4pm"]],
    ["remind: [Friday 4pm, weekdays 12:30]", ["Friday 4pm", "weekdays 12:30"]],
    ["remind: Monday 9:00; Thursday 16:00", ["Monday 9:00", "Thursday 16:00"]],
    ["remind: afternoon walk", ["afternoon walk"]],
    ["remind: every day at 8", ["every day at 8"]],
    ["remind: 570", ["09:30"]],
    ["remind: 34200", ["09:30"]],
    ["created: 2026-11-01\nremind: tomorrow at 9", ["tomorrow at 9"]],
  ])("%j", (line, phrases) => {
    expect(goalOf(`cadence: weekly\n${line}`).remind.map(({ phrase }) => phrase)).toEqual(phrases);
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([]);
  });

  test.each([
    ["remind: someday", "remind-unknown"],
    ["remind: [Friday, someday]", "remind-unknown"],
    ["remind: tomorrow at 9", "date-without-anchor"],
  ])("%j is a warning", (line, code) => {
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([["warning", code, 3, 9, null]]);
  });
});

describe("Status, pauses, grace, revisions and partner", () => {
  test.each([
    ["status: Done", "done"],
    ["status: dropped", "dropped"],
    ["paused: true", "paused"],
    ["status: active\npaused: true", "active"],
    ["paused: false", "active"],
  ])("%j: %s", (line, status) => {
    expect(goalOf(`cadence: weekly\n${line}`).status).toBe(status);
  });

  test.each([
    ["status: completed", "done"],
    ["status: on-hold", "paused"],
    ["status: actve", "active"],
    ["status: purple", null],
  ])("%j is a warning; the goal stays active", (line, fix) => {
    expect(goalOf(`cadence: weekly\n${line}`).status).toBe("active");
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([
      ["warning", "status-unknown", 3, 9, fix],
    ]);
  });

  test.each([
    ["paused: 2026-08-01 to 2026-08-14", [["2026-08-01", "2026-08-14"]]],
    ["paused: 2026-08-01 – 2026-08-14", [["2026-08-01", "2026-08-14"]]],
    ["paused: 2026-08-01/2026-08-14", [["2026-08-01", "2026-08-14"]]],
    [
      "paused: [2026-08-01 to 2026-08-14, 2026-12-24]",
      [
        ["2026-08-01", "2026-08-14"],
        ["2026-12-24", "2026-12-24"],
      ],
    ],
    [
      "paused: 2026-08-01 to 2026-08-14, 2026-12-24",
      [
        ["2026-08-01", "2026-08-14"],
        ["2026-12-24", "2026-12-24"],
      ],
    ],
    ["paused: August 2026", [["2026-08-01", "2026-08-31"]]],
    ["created: 2026-07-01\npaused: 1 August to 14 August", [["2026-08-01", "2026-08-14"]]],
  ])("%j are ranges, both days included", (line, ranges) => {
    expect(goalOf(`cadence: weekly\n${line}`).paused.map(({ start, end }) => [start, end])).toEqual(
      ranges,
    );
    expect(problemsOf(`cadence: weekly\n${line}`)).toEqual([]);
  });

  test("a range that is none is a warning, one turned round with the right way as its fix", () => {
    expect(problemsOf("cadence: weekly\npaused: holidays")).toEqual([
      ["warning", "paused-unknown", 3, 9, null],
    ]);
    expect(problemsOf("cadence: weekly\npaused: 2026-08-14 to 2026-08-01")).toEqual([
      ["warning", "paused-unknown", 3, 9, "2026-08-01 to 2026-08-14"],
    ]);
  });

  test.each([
    ['\n  - "2026-10-01: 3 (new job)"', [["2026-10-01", 3, "new job"]]],
    ["\n  - 2026-10-01: 3 (new job)", [["2026-10-01", 3, "new job"]]],
    [
      "\n  - 2026-10-01: 3\n  - 2026-09-01: 4",
      [
        ["2026-09-01", 4, null],
        ["2026-10-01", 3, null],
      ],
    ],
    [
      "\n  2026-10-01: 3 (new job)\n  2026-11-01: 2",
      [
        ["2026-10-01", 3, "new job"],
        ["2026-11-01", 2, null],
      ],
    ],
    [' "2026-10-01: 3 – new job"', [["2026-10-01", 3, "new job"]]],
  ])("revisions:%s", (value, revisions) => {
    const goal = goalOf(`cadence: weekly\nrevisions:${value}`);
    expect(goal.revisions.map(({ from, target, because }) => [from, target, because])).toEqual(
      revisions,
    );
  });

  test("a revision without a day or a target is a warning", () => {
    const problem = ["warning", "revision-unknown", 3, 12, null];
    expect(problemsOf("cadence: weekly\nrevisions: [soon, '2026-10-01: less']")).toEqual([
      problem,
      problem,
    ]);
  });

  test("grace is a whole number of at least 0", () => {
    expect(goalOf("cadence: weekly\ngrace: 2").grace).toBe(2);
    expect(problemsOf("cadence: weekly\ngrace: some")).toEqual([
      ["warning", "grace-unknown", 3, 8, "0"],
    ]);
  });

  test.each([
    ['partner: "[[People/Priya Raman|Priya]]"', "People/Priya Raman"],
    ["partner: [[Priya Raman]]", "Priya Raman"],
    ["partner: Priya", "Priya"],
  ])("%s", (line, partner) => {
    expect(goalOf(`cadence: weekly\n${line}`).partner).toBe(partner);
  });
});

describe("Names of the user's own", () => {
  test("are read before Kith's", () => {
    const data = { properties: { cadence: "rhythm", target: ["how many", "count"] } };
    const goal = goalOf("rhythm: daily\ncadence: weekly\ncount: 4", "# T\n", data);
    expect(goal).toMatchObject({ cadence: { unit: "day" }, target: 4 });
  });
});
