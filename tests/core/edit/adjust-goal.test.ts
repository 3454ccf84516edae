import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toDay } from "../../../src/core/dates/day";
import { adjustGoal, revisionLine } from "../../../src/core/edit/adjust-goal";
import { defaultSettings } from "../../../src/core/parse/settings/settings";
import { readNote } from "../../../src/core/parse/read-note";
import { afterPlan } from "./applied";
import { settingsOf } from "../settings-of";

const settings = defaultSettings();
const revision = { from: toDay("2026-11-22")!, target: 3, because: "new job" };
const goal = (id: string) => ({ id, path: id.split("#")[0]!, title: "Call" });
const adjust = (text: string | null, id: string, change = {}) =>
  afterPlan(text, adjustGoal(goal(id), { ...revision, ...change }, settings));

describe("Adjusting a goal note", () => {
  const note = "---\ntype: goal\ncadence: weekly # each\n---\n# Call\n";

  test("adds one line under revisions, which is read as the new target from that day", () => {
    const text = adjust(note, "Call.md");
    expect(text).toBe(
      '---\ntype: goal\ncadence: weekly # each\nrevisions:\n  - "2026-11-22: 3 (new job)"\n---\n# Call\n',
    );
    expect(readNote("Call.md", text!, settings).goals[0]?.revisions).toEqual([revision]);
  });

  test("twice the same way changes nothing; another way adds a line", () => {
    const once = adjust(note, "Call.md")!;
    expect(adjust(once, "Call.md")).toBe(once);
    expect(adjust(once, "Call.md", { target: 4, because: null })).toContain(
      '  - "2026-11-22: 3 (new job)"\n  - "2026-11-22: 4"\n',
    );
    expect(adjust(once, "Call.md", { because: "ill" })).toContain(
      '  - "2026-11-22: 3 (new job)"\n  - "2026-11-22: 3 (ill)"\n',
    );
    expect(adjust(once, "Call.md", { target: 4 })).toContain(
      '  - "2026-11-22: 3 (new job)"\n  - "2026-11-22: 4 (new job)"\n',
    );
  });

  test("is there already where a later day has another target by now", () => {
    const later = adjust(adjust(note, "Call.md"), "Call.md", {
      from: toDay("2026-12-01")!,
      target: 5,
    })!;
    expect(adjust(later, "Call.md")).toBe(later);
  });

  test("has a title by which it is undone", () => {
    expect(inEnglish(adjustGoal(goal("Call.md"), revision, settings).title)).toBe("Adjust “Call”");
  });

  test("writes the reason on one line, with what would end it put otherwise", () => {
    const reason = "– new\njob [at Acme]; two: a (b) #c";
    const text = adjust(note, "Call.md", { because: reason })!;
    expect(text).toContain('"2026-11-22: 3 (new job (at Acme), two: a (b) #c)"');
    expect(adjust(text, "Call.md", { because: reason })).toBe(text);
    expect(adjust(note, "Call.md", { because: "-- : more" })).toContain('"2026-11-22: 3 (more)"');
    expect(adjust(note, "Call.md", { because: `${"x".repeat(299)} y` })).toContain(
      `(${"x".repeat(299)})`,
    );
    expect(adjust(note, "Call.md", { because: " \n" })).toContain('- "2026-11-22: 3"\n');
    expect(adjust(note, "Call.md", { because: "x".repeat(900) })).toContain(`(${"x".repeat(300)})`);
  });

  test("uses the user's own name for revisions, or the one that is there", () => {
    const own = settingsOf({ properties: { revisions: "Changes" } });
    expect(afterPlan(note, adjustGoal(goal("Call.md"), revision, own))).toContain("\nChanges:\n");
    const there = note.replace("---\n#", "Revisions: ['2026-01-01: 2']\n---\n#");
    expect(adjust(there, "Call.md")).toContain(`Revisions: ['2026-01-01: 2', "2026-11-22: 3`);
  });

  test.each([
    ["the goal is gone", "# Call\n", /There is no goal “Call” in Call.md any more/],
    ["the note is gone", null, /There is no goal/],
    ["the frontmatter is broken", "---\ntype: goal\na: b: c\n---\n", /There is no goal|Line 3/],
    [
      "revisions are written as a block of text",
      note.replace("---\n#", "revisions: |\n  x\n---\n#"),
      /by hand/,
    ],
  ])("is refused where %s", (_name, text, reason) => {
    expect(adjust(text, "Call.md")).toMatch(reason);
  });
});

describe("Adjusting an item of a goal list", () => {
  const list = (item: string): string => `---\ntype: goals\n---\n## Weekly\n${item}\n- Mail – x\n`;

  test.each([
    ["adds a field", "- Call", "- Call [revisions:: 2026-11-22: 3 (new job)]"],
    [
      "before a block's id",
      "- Call – Ana ^b1",
      "- Call – Ana [revisions:: 2026-11-22: 3 (new job)] ^b1",
    ],
    [
      "at the end of an item of two lines",
      "- Call – Ana\n  and Bo  ",
      "- Call – Ana\n  and Bo [revisions:: 2026-11-22: 3 (new job)]  ",
    ],
    [
      "adds to the field that is there",
      "- Call (revisions:: 2026-01-01: 2)",
      "- Call (revisions:: 2026-01-01: 2; 2026-11-22: 3 (new job))",
    ],
    [
      "adds to a field of a nested line",
      "- Call\n    - [revisions:: 2026-01-01: 2]",
      "- Call\n    - [revisions:: 2026-01-01: 2; 2026-11-22: 3 (new job)]",
    ],
    [
      "adds to a field that is a line of its own",
      "- Call\n    - revisions:: 2026-01-01: 2",
      "- Call\n    - revisions:: 2026-01-01: 2; 2026-11-22: 3 (new job)",
    ],
  ])("%s", (_name, before, wanted) => {
    const text = adjust(list(before), "Goals.md#Call");
    expect(text).toBe(list(wanted));
    expect(adjust(text, "Goals.md#Call")).toBe(text);
  });

  test("leaves the item's title and the other goals as they were", () => {
    const before = readNote("Goals.md", list("- Call"), settings).goals;
    const after = readNote("Goals.md", adjust(list("- Call"), "Goals.md#Call")!, settings).goals;
    expect(after).toEqual(
      before.map((one, at) =>
        at === 0 ? { ...one, revisions: [revision], properties: expect.any(Map) } : one,
      ),
    );
  });
});

test("A revision is written as people write it", () => {
  expect(revisionLine(revision)).toBe("2026-11-22: 3 (new job)");
  expect(revisionLine({ ...revision, because: null })).toBe("2026-11-22: 3");
});
