/** A review as a person reads it: in its note, and as the summary for a partner. */
import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { review } from "../../../src/core/evaluate/review";
import { englishReviewWords as words } from "../../../src/core/language/en/review-words";
import { englishScreenWords } from "../../../src/core/language/en/screen-words";
import type { ReviewUnit } from "../../../src/core/language/review-words";
import { reviewMarkdown, reviewPath } from "../../../src/core/view-models/review-note";
import { reviewView } from "../../../src/core/view-models/review-view";
import { goalWalk } from "../../../src/core/view-models/goal-walk";
import { journal, person, vaultOf } from "../vault-of";

const now = toMoment("2026-11-19T09:00")!;
const language = { screen: englishScreenWords, review: words };
const people = {
  "People/Ana Ruiz.md": person(),
  "People/Bo.md": person("cadence: weekly", "last-contact: 2026-11-01"),
};

const goalNote = (properties: string, title: string): string =>
  `---\ntype: goal\n${properties}\n---\n# ${title}\n`;

function viewOf(notes: Readonly<Record<string, string>>, unit: ReviewUnit = "week", data = {}) {
  const index = vaultOf({ ...people, ...notes }, data);
  const found = review(index, now, unit);
  return { found, view: reviewView(found, index.settings.calendar, language) };
}

const markdownOf = (notes: Readonly<Record<string, string>>, data = {}): string =>
  reviewMarkdown(viewOf(notes, "week", data).view, words);

describe("The note of a review", () => {
  const markdown = markdownOf(
    {
      "Goals/Calls.md": goalNote("cadence: weekly\ntarget: 2\ncounts: calls", "Two calls"),
      ...journal({
        "2026-11-02": "Rain.",
        "2026-11-17": "- Called [[Ana Ruiz]] #call\n- [ ] Write to [[Bo]] 📅 2026-11-18",
      }),
    },
    { focusTime: "Thursday 16:00" },
  );

  test("tells each goal with its numbers and the lines that were counted, each a way to its note", () => {
    expect(markdown).toContain(
      "- [[Goals/Calls|Two calls]]: 1 of 2, on track · ······□□\n  - [[Journal/2026-11-17|Tue 17 Nov]]: Called Ana Ruiz \\#call\n",
    );
  });

  test("tells whom you reached, and who may be waiting", () => {
    expect(markdown).toContain("- [[People/Ana Ruiz|Ana Ruiz]]: Tue 17 Nov, Called Ana Ruiz");
    expect(markdown).toContain("- due (1)\n  - [[People/Bo|Bo]]: 2 weeks since the last contact");
  });

  test("tells plans that were not kept yet, without a reproach", () => {
    expect(markdown).toContain(
      "1 not yet.\n\n- [[Journal/2026-11-17|not yet]]: Write to Bo (Wed 18 Nov)",
    );
    expect(markdown).not.toMatch(/fail(ed|ure)\b(?<!not a failure)/);
  });

  test("tells when the next focus time is", () => {
    expect(markdown).toContain("## Next week\n\nFocus time: Thu 26 Nov 16:00.");
  });

  test.each<[ReviewUnit, string, string]>([
    ["week", "Review of week 47, 2026", "Reviews/2026-W47.md"],
    ["month", "Review of November 2026", "Reviews/2026-11.md"],
    ["quarter", "Review of Q4 2026", "Reviews/2026-Q4.md"],
    ["year", "Review of 2026", "Reviews/2026.md"],
  ])("of a %s is called “%s” and kept in %s", (unit, title, path) => {
    const { found, view } = viewOf({}, unit);
    expect(view.title).toBe(title);
    expect(reviewPath(found.span)).toBe(path);
  });

  test("of an empty vault says so kindly", () => {
    const empty = reviewMarkdown(
      reviewView(review(vaultOf({}), now, "week"), vaultOf({}).settings.calendar, language),
      words,
    );
    expect(empty).toContain("No goal ran in this time.");
    expect(empty).toContain("Nobody yet.");
  });

  test("holds no words of a note that would end it, link elsewhere, embed, tag or be a table", () => {
    const hostile = markdownOf({
      "Goals/Calls.md": goalNote(
        "cadence: weekly\ncounts: calls",
        "Calls %% kith:end %% ![[Bo]] [x](y) `a`",
      ),
      ...journal({
        "2026-11-17": "| a | Called [[Ana Ruiz]] %% x %% <!-- y --> ```b |\n|--|--|\n",
      }),
    });
    expect(hostile.match(/```/g)).toHaveLength(4);
    expect(hostile).not.toMatch(/%%|<!--|-->|!\[\[/);
    expect(hostile.split("\n").filter((line) => line.startsWith("|"))).toEqual([]);
  });
});

describe("How a goal went", () => {
  test.each([
    ["of the week", "cadence: weekly\ntarget: 2\ncounts: calls", /: 1 of 2, on track/],
    ["of each day", "cadence: daily\ncounts: calls", /: met 1 of 3; now 0 of 1, on track/],
    ["of the month", "cadence: monthly\ncounts: calls", /: 1 of 1, met/],
    [
      "that ended",
      "cadence: daily\ncounts: calls\nstart: 2026-11-11\nfor: 7 days",
      /: ended: met on 1 of 7 days/,
    ],
    ["that rests", "cadence: weekly\nstatus: paused\ncounts: calls\ntarget: 3", /: 1 of 3, paused/],
  ])("%s", (_name, properties, expected) => {
    const days = journal({ "2026-11-02": "Rain.", "2026-11-17": "Called [[Ana Ruiz]]" });
    expect(markdownOf({ "Goals/Calls.md": goalNote(properties, "Calls"), ...days })).toMatch(
      expected,
    );
  });

  test("in a longer span is told by its periods", () => {
    const daily = goalNote("cadence: daily\ncounts: calls", "Calls");
    const { view } = viewOf(
      { "Goals/C.md": daily, ...journal({ "2026-11-17": "Called [[Ana Ruiz]]" }) },
      "month",
    );
    expect(view.sections[0]?.intro).toBe(
      "Met in 1 of 2 periods. What was missed is information, not a failure.",
    );
  });

  test("with an offer where the target is far, in numbers", () => {
    const five = goalNote("cadence: weekly\ntarget: 5\ncounts: calls", "Five calls");
    const weeks = Object.fromEntries(
      ["09-21", "09-28", "10-05", "10-12", "10-19", "10-26", "11-02", "11-09"].map((date) => [
        `2026-${date}`,
        "- Called [[Ana Ruiz]]\n- Called [[Ana Ruiz]]",
      ]),
    );
    expect(markdownOf({ "Goals/F.md": five, ...journal(weeks) })).toContain(
      "- [[Goals/F|Five calls]]: Missed 8 times in a row. That is information, not a failure. You have managed about 2 a week; 5 was met in none of 8. Try 3?",
    );
  });
});

describe("The summary for a partner", () => {
  const days = journal({
    "2026-11-02": "Rain.",
    "2026-11-17": "Called [[Ana Ruiz]] about her divorce",
  });
  const mine = goalNote("cadence: weekly\ncounts: calls", "Calls");
  const shared = goalNote(
    'cadence: weekly\ntarget: 9\ncounts: calls\npartner: "[[Bo]]"',
    "Nine calls",
  );

  test("holds numbers, and neither names nor words of the journal", () => {
    const [summary] = viewOf({ "Goals/A.md": mine, ...days }).view.summaries;
    expect(summary).toEqual({
      partner: null,
      text: "Review of week 47, 2026 (Mon 16 Nov to Sun 22 Nov)\n- Calls: 1 of 1, met\nI was in touch with 1 person.",
    });
  });

  test("holds the goals of this partner alone where goals name one", () => {
    const { summaries } = viewOf({ "Goals/A.md": mine, "Goals/B.md": shared, ...days }).view;
    expect(summaries.map(({ partner }) => partner)).toEqual(["Bo"]);
    expect(summaries[0]?.text).not.toContain("- Calls:");
    expect(summaries[0]?.text).toContain("Next I'll begin with: Nine calls.");
  });
});

describe("When life changes", () => {
  test("every active goal is asked about, one by one, with its numbers and choices", () => {
    const index = vaultOf({
      ...people,
      "Goals/A.md": goalNote("cadence: weekly\ntarget: 5\ncounts: calls", "Five calls"),
      "Goals/B.md": goalNote("cadence: weekly\nstatus: paused", "Rests"),
      "Goals/C.md": goalNote("cadence: once\ndeadline: 2026-12-31", "Course"),
      ...journal({ "2026-10-26": "- Called [[Ana Ruiz]]", "2026-11-16": "Rain." }),
    });
    const steps = goalWalk(index, now, words);
    expect(steps.map(({ step, question }) => [step, question])).toEqual([
      ["1 of 2", "“Five calls”, 5 a week: does it still fit?"],
      ["2 of 2", "“Course”: does it still fit?"],
    ]);
    expect(steps[0]?.standing).toBe(
      "You have managed less than one a week; 5 was met in none of 3.",
    );
    expect(steps[0]?.choices.map(({ label }) => label)).toEqual([
      "Keep as it is",
      "Adjust to 1",
      "Pause",
      "Finish",
      "Let go",
    ]);
    expect(steps[1]?.choices.map(({ is }) => is)).toEqual(["keep", "pause", "finish", "drop"]);
  });
});
