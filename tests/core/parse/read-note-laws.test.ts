/** Whatever a note holds, it is read without an exception, and its problems lie within it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { readNote } from "../../../src/core/parse/read-note";
import { settingsOf } from "../settings-of";

describe("Laws", () => {
  const name = fc.oneof(
    fc.constantFrom(
      ...[
        "type",
        "tags",
        "cadence",
        "target",
        "counts",
        "remind",
        "start",
        "deadline",
        "for",
        "status",
        "paused",
      ],
      ...[
        "grace",
        "revisions",
        "partner",
        "created",
        "aliases",
        "kith",
        "date",
        "met",
        "birthday",
        "last-contact",
      ],
      ...[
        "circle",
        "dormant-after",
        "snooze-until",
        "email",
        "people",
        "__proto__",
        "constructor",
        "toString",
      ],
    ),
    fc.string(),
  );
  const scalar = fc.oneof(
    fc.constantFrom(
      "goal",
      "goals",
      "person",
      "weekly",
      "2026-02-30",
      "tomorrow",
      "[[A]]",
      "-",
      "3",
      "{{x}}",
      "a: b",
      "#x",
      "2026-08-01 to 2026-08-14",
    ),
    fc.string(),
    fc.double().map(String),
  );
  const line = fc.oneof(
    fc.tuple(name, scalar).map(([key, value]) => `${key}: ${value}`),
    fc
      .tuple(name, fc.array(scalar, { maxLength: 3 }))
      .map(([key, items]) => `${key}:\n${items.map((item) => `  - ${item}`).join("\n")}`),
    fc.tuple(name, fc.jsonValue()).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  );
  const body = fc.array(
    fc.oneof(
      fc.constantFrom(
        "# Title",
        "## EACH WEEK",
        "- [x] [[A]]",
        "- five [target:: -1] every day",
        "- [ ] b 📅 2026-02-30",
        "%% kith:goals %%",
        "```",
        "> q",
        "By 31 March",
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  );
  const path = fc.constantFrom(
    "People/X.md",
    "2026-11-18.md",
    "G.md",
    "Goals/__proto__.md",
    "constructor.md",
  );

  test("no frontmatter and no body throws, and every problem has its place in the note", () => {
    const settings = settingsOf({ goalFolders: ["Goals"] });
    fc.assert(
      fc.property(path, fc.array(line, { maxLength: 6 }), body, (where, frontmatter, lines) => {
        const text = `---\n${frontmatter.join("\n")}\n---\n${lines.join("\n")}`;
        const note = readNote(where, text, settings);
        const count = text.split(/\r\n|\r|\n/).length;
        for (const { line: at, column, message } of note.problems) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(count);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).not.toBe("");
        }
        for (const goal of note.goals) expect(goal.target).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});

const corpus = join(__dirname, "../../../../shared/corpus");

const isThere = existsSync(corpus);

if (!isThere)
  console.warn("The corpus of real notes (../shared/corpus) is not here; its test is skipped.");

(isThere ? test : test.skip)(
  "Every note of the corpus is read without an exception",
  () => {
    const settings = settingsOf();
    const notes = readdirSync(corpus, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".md"),
    );
    for (const file of notes) {
      const full = join(corpus, file);
      expect(readNote(relative(corpus, full), readFileSync(full, "utf8"), settings).path).toBe(
        file,
      );
    }
    expect(notes.length).toBeGreaterThan(1000);
  },
  120_000,
);
