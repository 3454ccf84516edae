import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import { problemsToday } from "../../../src/core/view-models/problems-today";
import { vaultOf } from "../vault-of";

describe("Relative words without an anchor", () => {
  test.each([
    ["deadline: end of quarter", "2026-12-31"],
    ["deadline: next week", "2026-11-29"],
    ["start: next week", "2026-11-23"],
  ])("%s gets today's reading as its fix (R69)", (property, fix) => {
    const index = vaultOf({
      "Goals/A.md": `---\ntype: goal\ncadence: weekly\n${property}\n---\n# A\n`,
    });
    const now = toMoment("2026-11-19T09:00");
    const problems = now && problemsToday(index.problems(), now, index.settings.calendar);
    expect(problems).toEqual([
      expect.objectContaining({ code: "date-without-anchor", line: 4, fix }),
    ]);
    expect(problems?.[0]).not.toHaveProperty("phrase");
  });

  test("of a last contact the fix lies behind", () => {
    const index = vaultOf({
      "People/A.md": "---\ntype: person\nlast-contact: 5 October\nmet: 20 Novembr\n---\n",
    });
    const now = toMoment("2026-11-19T09:00");
    const problems = now && problemsToday(index.problems(), now, index.settings.calendar);
    expect(problems?.map(({ fix }) => fix).sort()).toEqual(["2025-11-20", "2026-10-05"]);
  });
});
