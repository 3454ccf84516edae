/** How a review is written into its note. */
import { inEnglish } from "../../../src/core/language/sayings";
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { planOutcome } from "../../../src/core/edit/edit-plan";
import { writeReview } from "../../../src/core/edit/review-section";

const first =
  "Mon to Sun\n\n## Goals\n\n- A: 1 of 2\n  - Mon: Called\n- B: met\n\n## Next\n\n- Call Ana";
const second =
  "Mon to Sun\n\n## Goals\n\n- A: 2 of 2\n  - Mon: Called\n- B: met\n\n## Next\n\n- Call Bo";

/** The note after a review of this content was written into this text; a refusal as its reason. */
function written(text: string | null, content: string): string {
  const plan = writeReview("Review", {
    path: "Reviews/2026-W47.md",
    content,
    before: "# Review of week 47",
    after: "## My notes",
  });
  const outcome = planOutcome(plan, () => text);
  if (outcome.is === "refused") return `refused: ${inEnglish(outcome.because)}`;
  return outcome.changes[0]?.after ?? text ?? "";
}

/** The note without the line of marks. */
const plain = (text: string): string => text.replace(/<!-- kith .*-->\n/, "");

describe("A review that wasn't there", () => {
  test("is made with its title, Kith's section and a place for the user's words", () => {
    expect(plain(written(null, first))).toBe(
      `# Review of week 47\n\n%% kith:review %%\n${first}\n%% kith:end %%\n\n## My notes\n`,
    );
  });

  test("marks each of Kith's lines once, and sets marks of a comment in them apart", () => {
    expect(written(null, "A\n\nA\nB%%")).toMatch(
      /%%\nA\n\nA\nB% %\n<!-- kith [a-z\d]{5} [a-z\d]{5} -->\n%%/,
    );
  });

  test("goes to the end of a note of that name that has none", () => {
    const text = written("My week plan\r\n", first);
    expect(text.startsWith("My week plan\r\n%% kith:review %%\r\nMon to Sun\r\n")).toBe(true);
    expect(written(text, first)).toBe(text);
  });
});

describe("A second run", () => {
  const note = written(null, first);

  test("changes nothing where nothing happened", () => {
    expect(written(note, first)).toBe(note);
  });

  test("brings Kith's own lines up to date", () => {
    expect(plain(written(note, second))).toBe(plain(note).replace(first, second));
  });

  test("leaves what the user wrote around the section", () => {
    const own = `Before\n\n${note}\nIt went well.\n`;
    expect(written(own, second)).toBe(`Before\n\n${written(note, second)}\nIt went well.\n`);
  });

  test("keeps a line of the user's inside it behind the line it stood behind", () => {
    const own = note.replace("- B: met\n", "- B: met\n  - proud of this\n");
    expect(plain(written(own, second))).toContain("- B: met\n  - proud of this\n\n## Next");
  });

  test("keeps it in its part where that line is gone", () => {
    const own = note.replace("- A: 1 of 2\n", "- A: 1 of 2\n  - nearly\n");
    expect(plain(written(own, second))).toContain("- B: met\n  - nearly\n\n## Next");
  });

  test("keeps paragraphs with the blank lines between them", () => {
    const own = note.replace("- Call Ana\n", "- Call Ana\n\nOne.\n\nTwo.\n");
    expect(plain(written(own, second))).toContain("- Call Bo\n\nOne.\n\nTwo.\n%% kith:end %%");
  });

  test("keeps what stands above all of Kith's lines there, behind no blank line", () => {
    const own = note.replace("review %%\n", "review %%\n\nOne.\n\nTwo.\n");
    expect(plain(written(own, second))).toContain("review %%\nOne.\n\nTwo.\nMon to Sun\n");
  });

  test("keeps a paragraph behind Kith's first line apart from it", () => {
    const own = note.replace("Mon to Sun\n", "Mon to Sun\n\nA week!\n");
    expect(plain(written(own, second))).toContain("Mon to Sun\n\nA week!\n\n## Goals");
  });

  test("takes a blank line with spaces in it for a blank line", () => {
    const own = note.replace("- B: met\n\n", "- B: met\n  \n");
    expect(written(own, second)).toBe(written(note, second));
  });

  test("tells equal lines of Kith's apart by which of them it is", () => {
    const content = "## Week\n- x\n- x\n- y";
    const own = written(null, content).replace("- x\n- x\n", "- x\n- x\n  - the second\n");
    expect(plain(written(own, `${content}\n- z`))).toContain("- x\n- x\n  - the second\n- y\n- z");
  });

  test("takes a line for a heading only where its marks come first", () => {
    const content = "## Goals\n- Old\n- A # 2\n- B\n## Next";
    const own = written(null, content).replace("- Old\n", "- Old\n  - mine\n");
    expect(plain(written(own, content.replace("- Old\n", "")))).toContain(
      "- A # 2\n- B\n  - mine\n## Next",
    );
  });

  test("keeps a line of Kith's that the user changed, beside the new one", () => {
    const own = note.replace("- B: met", "- B: met, at last!");
    expect(plain(written(own, second))).toContain("- B: met, at last!");
  });

  test("says where a marker has lost its other half, and changes nothing", () => {
    expect(written(note.replace("%% kith:end %%\n", ""), second)).toMatch(
      /^refused: The section “review” that begins on line 3 has lost its end/,
    );
    expect(written(note.replace("%% kith:review %%\n", ""), second)).toMatch(
      /^refused: .*ends a section/,
    );
    expect(written(note + note, second)).toMatch(/^refused: .*twice/);
    expect(written(`%% kith:review %%\n${note}`, second)).toMatch(/^refused: .*begins on line 1/);
  });

  test("leaves other sections of the note alone, whole or half", () => {
    const others = "%% kith:goals %%\nmine\n%% kith:end %%\n%% kith:agenda %%\nx\n";
    expect(written(others + note, second)).toBe(others + written(note, second));
    expect(written(`${note}%% kith:end %%\n`, second)).toBe(
      `${written(note, second)}%% kith:end %%\n`,
    );
  });
});

describe("Whatever the user wrote, wherever", () => {
  const line = fc
    .string({ maxLength: 30, unit: "grapheme" })
    .map((text) =>
      `own ${text.replace(/[\r\n\u2028\u2029\v\f\u0085]|%%|<!--|-->|`|~~~|\$\$/g, " ")}`.trimEnd(),
    );

  test("is still there after any number of reviews, and a review twice is a review once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), line), { maxLength: 6 }),
        fc.array(fc.constantFrom(first, second, "Empty"), { minLength: 1, maxLength: 4 }),
        (own, contents) => {
          const lines = written(null, first).split("\n");
          for (const [at, text] of own) lines.splice(at % lines.length, 0, text);
          let note = lines.join("\n");
          for (const content of contents) {
            note = written(note, content);
            expect(written(note, content)).toBe(note);
          }
          const kept = note.split("\n");
          for (const [, text] of own) expect(kept).toContain(text);
        },
      ),
    );
  });
});
