import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { partnerSummaries } from "../../../src/core/view-models/partner-summary";
import { goalNote, reviewOf } from "../evaluate/review-of";
import { journal } from "../vault-of";

const language = catalogueFor("en");
const goal = (title: string, ...more: readonly string[]) =>
  goalNote(["cadence: weekly", "target: 2", "counts: calls", ...more].join("\n"), title);
/** By Thursday three of six are expected. */
const behind = goalNote("cadence: weekly\ntarget: 6\ncounts: calls", "Make six calls");
const days = journal({ "2026-11-02": "Began.", "2026-11-17": "Called [[Ana]] about her divorce" });
const summaries = (notes: Readonly<Record<string, string>>) =>
  partnerSummaries(
    reviewOf({ ...notes, ...days }),
    "Review of week 47, 2026",
    "Mon 16 Nov to Sun 22 Nov",
    language,
  );

describe("The summary for a partner", () => {
  test("is one of all goals where none names a partner", () => {
    expect(summaries({ "Goals/A.md": goal("Make two calls"), "Goals/B.md": behind })).toEqual([
      {
        partner: null,
        text: [
          "Review of week 47, 2026 (Mon 16 Nov to Sun 22 Nov)",
          "- Make two calls: 1 of 2, on track",
          "- Make six calls: 1 of 6, behind",
          "I was in touch with 1 person.",
          "Next I'll begin with: Make six calls.",
        ].join("\n"),
      },
    ]);
  });

  test("is one for each partner, of the goals that name them, and of no other goal", () => {
    const all = summaries({
      "Goals/A.md": goal("One", "partner: '[[Bo]]'"),
      "Goals/B.md": goal("Two", "partner: '[[Cy]]'"),
      "Goals/C.md": goal("Three", "partner: '[[Bo]]'"),
      "Goals/D.md": goal("Mine alone"),
    });
    expect(all.map(({ partner }) => partner)).toEqual(["Bo", "Cy"]);
    expect(all[0]?.text).toMatch(/- One: .*\n- Three: /);
    expect(all.map(({ text }) => text).join("\n")).not.toMatch(/Mine alone/);
    expect(all[1]?.text).not.toMatch(/One|Three/);
  });

  test("holds numbers only: nobody's name and no word of the journal", () => {
    const text = summaries({ "Goals/A.md": goal("Make two calls") })[0]?.text ?? "";
    expect(text).not.toMatch(/Ana|divorce|People|Journal/);
  });

  test("has the title in one line, without the marks of links", () => {
    const [one] = summaries({ "Goals/A.md": goal("Call [[Bo|old Bo]]  twice") });
    expect(one?.text.split("\n")[1]).toMatch(/^- Call old Bo twice: /);
  });

  test("has no mark of an embed that a title keeps, so that nothing is shown in its place", () => {
    const [one] = summaries({ "Goals/A.md": goal("Calls ![[Bo]]") });
    expect(one?.text).not.toMatch(/\[\[|\]\]/);
  });

  test("says that no goal ran where none did", () => {
    expect(summaries({})[0]?.text).toMatch(/\nNo goal ran in this time\.\n/);
  });
});
