/** What a goal's note asks for: title, cadence, target, what counts, milestones (DESIGN section 3, R88, R94, R102, R125). */
import { describe, expect, test } from "@jest/globals";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { cadenceOf, goalOf, problemsOf, read } from "./read-goal";

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

describe("Names of the user's own", () => {
  test("are read before Kith's", () => {
    const data = { properties: { cadence: "rhythm", target: ["how many", "count"] } };
    const goal = goalOf("rhythm: daily\ncadence: weekly\ncount: 4", "# T\n", data);
    expect(goal).toMatchObject({ cadence: { unit: "day" }, target: 4 });
  });
});
