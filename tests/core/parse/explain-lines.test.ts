/** How `kith explain` says how each line was read (R128). */
import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { readEntries } from "../../../src/core/parse/entries";
import { type ExplainedLine, explainLines } from "../../../src/core/parse/explain-lines";
import { readNoteText } from "../../../src/core/parse/markdown/note-text";
import { readPlans } from "../../../src/core/parse/plans";
import type { ReadingContext } from "../../../src/core/parse/reading-context";
import { contextWith } from "./reading-builder";
import { day } from "../note-builder";

const people: ReadonlyMap<string, string> = new Map([
  ["Louie", "Louie Alvarez"],
  ["Maria", "Maria Chen"],
  ["Nora", "Nora"],
]);

/** The lines, their reasons told in English as `kith explain` tells them. */
function explain(text: string, changes: Partial<ReadingContext> = {}) {
  return explained(text, changes).map((line) => ({
    ...line,
    because: line.because.map(inEnglish).join("; "),
  }));
}

function explained(text: string, changes: Partial<ReadingContext>): readonly ExplainedLine[] {
  const context = contextWith(changes);
  const note = readNoteText(text);
  return explainLines({
    text,
    note,
    entries: readEntries(note, context),
    plans: readPlans(note, context),
    day: context.day,
    today: day("2026-11-22"),
    own:
      context.sort === "contact"
        ? { path: "People/Louie Alvarez.md", name: "Louie Alvarez" }
        : null,
    resolve: ({ target }) => {
      const name = people.get(target);
      if (name === undefined) return null;
      return { path: `People/${name}.md`, name, ignoresJournal: name === "Nora" };
    },
  });
}

describe("What lies after today has not happened (R107)", () => {
  const later = { day: day("2026-11-23"), path: "Journal/2026-11-23.md" };

  test.each(["Called [[Louie]]", "Slept late"])("%s, written into tomorrow's note", (line) => {
    expect(explain(line, later)).toMatchObject([
      { is: "ignored", because: expect.stringContaining("lies ahead of today"), contacts: [] },
    ]);
  });

  test("a day told in a note without one makes a plan that has no time yet (R30)", () => {
    const goal = { day: null, sort: null, path: "Goals/Exam.md" } as const;
    expect(explain("- [ ] Exam, 15 December", goal)).toMatchObject([
      { is: "plan", because: "an open task; '15 December'", when: null },
    ]);
  });

  test("a plan in it stays a plan, and a later day of a contact's own note is no interaction", () => {
    expect(explain("I'll call [[Louie]]", later)).toMatchObject([{ is: "plan" }]);
    const own = { sort: "contact", day: null, path: "People/Louie Alvarez.md" } as const;
    expect(explain("- 2026-11-24 lunch", own)).toMatchObject([{ is: "ignored" }]);
  });
});

describe("A contact whose note leaves the journal out", () => {
  test("is in no interaction of a journal note, which says so", () => {
    expect(explain("- Emailed [[Nora]]\n- Emailed [[Nora]], called [[Maria]]")).toMatchObject([
      { is: "entry", because: "links Nora; whose note leaves the journal out; 'emailed'" },
      { is: "interaction", kind: "call", contacts: ["People/Maria Chen.md"] },
    ]);
  });

  test("is in one of another contact's own note", () => {
    const own = { sort: "contact", day: null, path: "People/Louie Alvarez.md" } as const;
    expect(explain("- 2026-11-20 lunch with [[Nora]]", own)).toMatchObject([
      { is: "interaction", contacts: ["People/Louie Alvarez.md", "People/Nora.md"] },
    ]);
  });
});

describe("A line without words of the writer's is ignored", () => {
  test.each([
    ["~~Called [[Louie]]~~", "struck through"],
    ["- ~~Called Louie~~", "struck through"],
    ["- `Called [[Louie]]`", "holds no words"],
    ["- ![[Louie]]", "holds no words"],
  ])("%s", (line, because) => {
    expect(explain(line)).toMatchObject([{ is: "ignored", because }]);
  });
});

describe("Each line is explained", () => {
  test("an interaction names its contacts and the word that told its kind", () => {
    expect(explain("- Called [[Louie]] and [[Maria]] yesterday")).toEqual([
      {
        line: 1,
        is: "interaction",
        because: "links Louie Alvarez, Maria Chen; 'called'",
        date: "2026-11-21",
        when: null,
        kind: "call",
        contacts: ["People/Louie Alvarez.md", "People/Maria Chen.md"],
      },
    ]);
  });

  test.each([
    ["I'll call [[Louie]] tomorrow at 4pm", "plan", "2026-11-23T16:00"],
    ["- [ ] Call [[Louie]] 📅 2026-12-01", "plan", "2026-12-01"],
    ["I should call [[Louie]]", "plan", null],
    ["Called [[Louie]], I'll email [[Maria]] tomorrow", "interaction", "2026-11-23"],
    ["Read [[Deep Work]]", "entry", null],
    ["Slept late", "entry", null],
    ["## Morning", "entry", null],
    ["- [x] [[Reach out]]", "entry", null],
    ["No answer from [[Louie]]", "ignored", null],
    ["- [ ] Buy milk", "ignored", null],
    ["- [-] Call [[Louie]]", "ignored", null],
    ["- [>] Call mum", "ignored", null],
    ["> Called [[Louie]]", "ignored", null],
    ["```", "ignored", null],
    ["![[photo.png]]", "ignored", null],
  ])("%s: %s %s", (line, is, when) => {
    expect(explain(line)).toMatchObject([{ line: 1, is, when }]);
  });

  test.each([
    ["I should call [[Louie]]", "links Louie Alvarez; meant; no time yet; means: 'should call'"],
    ["- [ ] Call [[Louie]] 📅 2026-12-01", "links Louie Alvarez; an open task; '📅 2026-12-01'"],
    ["No answer from [[Louie]]", "links Louie Alvarez; denies: 'no answer'"],
    ["- [ ] Buy milk", "an open task without a contact or a date"],
    ["> quote", "a quote"],
    ["Slept late", "links nobody"],
    ["Called [[Louie]], no answer, and baked", "links Louie Alvarez; denies: 'no answer'"],
    ["- [x] [[Reach out]]", "a check-in; a ticked task"],
  ])("%s: %s", (line, because) => {
    expect(explain(line)[0]?.because).toBe(because);
  });
});

describe("Which lines are listed", () => {
  test("every line that is not blank, outside the frontmatter", () => {
    const text = "---\ntype: journal\n---\n\nCalled [[Louie]]\n\n```\ncode\n\nmore\n```\n> quote\n";
    expect(explain(text).map(({ line, is }) => [line, is])).toEqual([
      [5, "interaction"],
      [7, "ignored"],
      [8, "ignored"],
      [10, "ignored"],
      [11, "ignored"],
      [12, "ignored"],
    ]);
  });

  test("people of the frontmatter come first, at their property's line", () => {
    const text = "---\ntype: meeting\nattendees: [Louie]\n---\nTalked";
    expect(explain(text).map(({ line, is }) => [line, is])).toEqual([
      [3, "interaction"],
      [5, "entry"],
    ]);
  });

  test("lines between Kith's markers are ignored with the markers", () => {
    const text = "%% kith:agenda %%\nCall [[Louie]]\n%% kith:end %%";
    expect(explain(text).map(({ because }) => because)).toEqual([
      "Kith's own marker",
      "between Kith's markers",
      "Kith's own marker",
    ]);
  });

  test("in a contact's note, lines without a date are ignored and dated ones are with the contact", () => {
    const text = "Likes tea\n- 2026-11-18 coffee\n- 2026-11-19 no answer";
    const lines = explain(text, { sort: "contact", day: null });
    expect(lines).toMatchObject([
      { is: "ignored", because: "has no date" },
      {
        is: "interaction",
        kind: "meeting",
        date: "2026-11-18",
        contacts: ["People/Louie Alvarez.md"],
      },
      { is: "ignored" },
    ]);
  });
});
