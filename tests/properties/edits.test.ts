import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inEnglish } from "../../src/core/language/sayings";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "../laws";
import { setProperty } from "../../src/core/edit/frontmatter-property";
import { applyEdits, differenceOf, invertEdits } from "../../src/core/edit/text-edit";
import { acts, brokenLaw } from "./edit-laws";

const corpus = "../shared/corpus";
if (!existsSync(corpus)) console.warn(`Skipped: the corpus of real vaults is not at ${corpus}.`);

const line = fc.constantFrom(
  "",
  "- item",
  "- [ ] task ^id",
  "    - nested",
  "# Heading",
  "%% kith:agenda %%",
  "%% kith:end %%",
  "%% kith:goals %%",
  "%% kith:prompts %%",
  "%% kith:review %%",
  "* star",
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

/** What is done to goals alone is tried on the note as if it were one. */
const ofGoals = acts.filter(({ plan }) => inEnglish(plan.title).includes("“A”"));
const ofNotes = acts.filter((act) => !ofGoals.includes(act));

/**
 * The acts that are tried on the corpus's note of this place: a quarter of them, the next quarter on the next note, so
 * that each note is written to and each act meets every kind of note. `KITH_EDITS=all` tries all on each.
 */
function actsOn(place: number, all: typeof acts): typeof acts {
  const every = process.env["KITH_EDITS"] === "all" ? 1 : 4;
  return all.filter((_, at) => (at + place) % every === 0);
}

function asGoal(text: string): string {
  const outcome = setProperty(text, "type", "goal");
  return outcome.is === "edits" ? applyEdits(text, outcome.edits) : text;
}

describe("Whatever a note holds, an edit", () => {
  test("changes only its own bytes, can be undone to the byte, and done twice is done once", () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(brokenLaw(text)).toBeNull();
      }),
      { numRuns: 600 },
    );
  });

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
      const broken = notes.flatMap((file, place) => {
        const text = readFileSync(join(corpus, vault, file), "utf8");
        const law =
          brokenLaw(text, actsOn(place, ofNotes)) ??
          brokenLaw(asGoal(text), actsOn(place, ofGoals));
        return law === null ? [] : [`${file}: ${law}`];
      });
      expect(broken).toEqual([]);
    },
    300_000,
  );
});
