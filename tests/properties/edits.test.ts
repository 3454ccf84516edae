import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { type Day, toDay, toMoment } from "../../src/core/dates/day";
import { adjustGoal } from "../../src/core/edit/adjust-goal";
import { type EditPlan, type NoteOutcome, planOutcome } from "../../src/core/edit/edit-plan";
import { appendToProperty, setProperty } from "../../src/core/edit/frontmatter-property";
import { pauseGoal } from "../../src/core/edit/goal-standing";
import { putSection } from "../../src/core/edit/journal-section";
import { logInteraction } from "../../src/core/edit/log-interaction";
import { applyEdits, differenceOf, invertEdits } from "../../src/core/edit/text-edit";
import { defaultSettings } from "../../src/core/parse/settings";
import { undoPlan, withStep } from "../../src/core/undo";

const corpus = "../shared/corpus";
if (!existsSync(corpus)) console.warn(`Skipped: the corpus of real vaults is not at ${corpus}.`);

const settings = defaultSettings();
const path = "Goals/A.md";
const now = toMoment("2026-11-22T10:00")!;
const day: Day = toDay("2026-11-22")!;
const goal = { id: path, path, title: "A" };

const of = (title: string, on: (text: string) => NoteOutcome): EditPlan => ({
  title,
  notes: [{ path, on: (text) => on(text ?? "") }],
});

/** Acts that come to the same when they are done twice. */
const settling: readonly EditPlan[] = [
  of("set", (text) => setProperty(text, "status", "paused")),
  of("section", (text) => putSection(text, "agenda", "- one\n- two")),
  adjustGoal(goal, { from: day, target: 3, because: "new job" }, settings),
  pauseGoal(goal, day, settings),
];
const adding: readonly EditPlan[] = [
  of("append", (text) => appendToProperty(text, "revisions", "2026-11-22: 3 (new job)")),
  logInteraction({ path, newNote: () => "" }, "Called [[Ana]]"),
];

function changed(text: string, plan: EditPlan): string {
  const outcome = planOutcome(plan, () => text);
  return outcome.is === "refused" ? text : (outcome.changes[0]?.after ?? text);
}

/** The laws of every edit, on one text; what breaks one is answered, so that many texts are quick. */
function brokenLaw(text: string): string | null {
  for (const plan of [...settling, ...adding]) {
    const outcome = planOutcome(plan, () => text);
    if (outcome.is === "refused") continue;
    const [change] = outcome.changes;
    if (!change) continue;
    const { after } = change;
    if (after === null) return `${plan.title} took the note away`;
    // Bytes that are not its own: whatever stands before and behind what was put in is the text as it was.
    const [edit] = differenceOf(text, after);
    if (edit && edit.to - edit.from > 400) return `${plan.title} changed more than a few words`;
    const [step] = withStep([], plan.title, now, outcome.changes);
    const undone = step && planOutcome(undoPlan(step), () => after);
    if (undone?.is !== "changes" || undone.changes[0]?.after !== text) {
      return `${plan.title} could not be undone`;
    }
    if (settling.includes(plan) && changed(after, plan) !== after) return `${plan.title} twice`;
    if (adding.includes(plan) && after.length <= text.length) return `${plan.title} lost something`;
  }
  return null;
}

const line = fc.constantFrom(
  "",
  "- item",
  "- [ ] task ^id",
  "    - nested",
  "# Heading",
  "%% kith:agenda %%",
  "%% kith:end %%",
  "%% kith:goals %%",
  "```",
  "%%",
  "> quote",
  "| a | b |",
  "|---|---|",
  "<div>",
  "text 🙂 é",
  "[revisions:: 2026-01-01: 2]",
  "---",
);
const property = fc.constantFrom(
  "type: goal",
  "cadence: weekly # c",
  "status: active",
  "status:",
  "revisions:",
  "  - '2026-01-01: 2' # first",
  "revisions: [a, b]",
  "revisions: x",
  "paused: false",
  "# comment",
  "tags: [a, b",
  "a: b: c",
  "note: |",
  "  text",
  "",
  "__proto__: 1",
);
const note = fc
  .record({
    mark: fc.constantFrom("", "\uFEFF"),
    properties: fc.option(fc.array(property, { maxLength: 6 })),
    lines: fc.array(line, { maxLength: 12 }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    last: fc.boolean(),
  })
  .map(({ mark, properties, lines, end, last }) => {
    const head = properties === null ? [] : ["---", ...properties, "---"];
    return mark + [...head, ...lines].join(end) + (last ? end : "");
  });

describe("Whatever a note holds, an edit", () => {
  test("changes only its own bytes, can be undone to the byte, and done twice is done once", () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(brokenLaw(text)).toBeNull();
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  test("is taken back by its inverse, and the difference of two texts is an edit between them", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.nat(30), { maxLength: 6 }),
        text,
        (a, b, places, insert) => {
          expect(applyEdits(a, differenceOf(a, b))).toBe(b);
          const at = places.map((place) => Math.min(place, a.length)).sort((x, y) => x - y);
          const edits = at.flatMap((from, index) =>
            index % 2 === 0 ? [{ from, to: at[index + 1] ?? from, insert }] : [],
          );
          expect(applyEdits(applyEdits(a, edits), invertEdits(a, edits))).toBe(a);
        },
      ),
      { numRuns: 500 },
    );
  });
});

(existsSync(corpus) ? describe : describe.skip)("On every note of the corpus, an edit", () => {
  const vaults = existsSync(corpus)
    ? readdirSync(corpus, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? one.name : [],
      )
    : [];

  test.each(vaults)(
    "keeps the same laws: %s",
    (vault) => {
      const files = readdirSync(join(corpus, vault), { recursive: true, encoding: "utf8" });
      const notes = files.filter((file) => file.endsWith(".md"));
      expect(notes.length).toBeGreaterThan(0);
      const broken = notes.flatMap((file) => {
        const law = brokenLaw(readFileSync(join(corpus, vault, file), "utf8"));
        return law === null ? [] : [`${file}: ${law}`];
      });
      expect(broken).toEqual([]);
    },
    300_000,
  );
});
