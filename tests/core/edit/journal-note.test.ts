import { describe, expect, test } from "@jest/globals";
import { toDay, toMoment } from "../../../src/core/dates/day";
import {
  journalNoteRemarks,
  makeJournalNote,
  newJournalNote,
  sectionsAskedFor,
} from "../../../src/core/edit/journal-note";
import { defaultSettings, readSettings } from "../../../src/core/parse/settings/settings";
import { afterPlan } from "./applied";

const day = toDay("2026-11-22")!;
const source = (template: string | null) => ({
  path: "Journal/2026-11-22.md",
  day,
  now: toMoment("2026-11-22T08:05")!,
  settings: defaultSettings(),
  template,
  sections: { agenda: "- Call Ana", prompts: "- Who?" },
});

describe("A new journal note", () => {
  test("is the user's template with its placeholders and Kith's sections filled in", () => {
    expect(
      newJournalNote(source("# {{title}}\n{{kith:agenda}}\n\n<% tp.x %>\n{{ Kith:Prompts }}\n")),
    ).toBe(
      "# 2026-11-22\n%% kith:agenda %%\n- Call Ana\n%% kith:end %%\n\n<% tp.x %>\n%% kith:prompts %%\n- Who?\n%% kith:end %%\n",
    );
  });

  test("keeps the template's line ends", () => {
    expect(newJournalNote(source("a\r\n{{kith:prompts}}\r\n"))).toBe(
      "a\r\n%% kith:prompts %%\r\n- Who?\r\n%% kith:end %%\r\n",
    );
  });

  test("has markers on lines of their own, whatever stands beside the placeholder", () => {
    expect(newJournalNote(source("- {{kith:agenda}} x"))).toBe(
      "-\n%% kith:agenda %%\n- Call Ana\n%% kith:end %%\nx",
    );
  });

  test("leaves a placeholder within a command of Templater alone", () => {
    expect(newJournalNote(source("<% '{{kith:agenda}}' %>"))).toBe("<% '{{kith:agenda}}' %>");
  });

  test("needs only the sections that its template asks for", () => {
    expect([...sectionsAskedFor("{{kith:prompts}} {{ KITH:Goals }} {{kith:else}}")].sort()).toEqual(
      ["goals", "prompts"],
    );
    expect(sectionsAskedFor(null).size).toBe(0);
  });

  test("is said to lie in the vault's root where no settings say where notes go", () => {
    const settings = { ...defaultSettings(), dailyNotes: [] };
    expect(newJournalNote({ ...source("{{yesterday}}"), settings })).toBe("2026-11-21");
    expect(
      journalNoteRemarks({
        path: "2026-11-22.md",
        settings,
        isTemplateMissing: true,
        isFolderMissing: true,
      }),
    ).toMatchObject([{ code: "daily-notes-unset" }]);
  });

  test("has an empty section for what there is nothing to say of", () => {
    expect(newJournalNote(source("{{kith:goals}}"))).toBe("%% kith:goals %%\n%% kith:end %%");
  });

  test("leaves placeholders in frontmatter and unknown ones alone", () => {
    const text = "---\na: '{{kith:agenda}}'\n---\n{{kith:weather}}\n";
    expect(newJournalNote(source(text))).toBe(text);
  });

  test("leaves Kith's placeholders within commands of Templater alone", () => {
    const text = '<% tp.file.include("{{kith:agenda}}") %>\n';
    expect(newJournalNote(source(text))).toBe(text);
    expect(newJournalNote(source("<% x %>\n- {{kith:goals}}"))).toBe(
      "<% x %>\n-\n%% kith:goals %%\n%% kith:end %%",
    );
  });

  test("has the days around it as the last part of the format of daily notes has them", () => {
    const own = readSettings({ dailyNotes: { format: "YYYY/DD.MM.YY" } }).settings;
    expect(newJournalNote({ ...source("{{tomorrow}}"), settings: own })).toBe("23.11.26");
  });

  test("is empty without a template", () => {
    expect(newJournalNote(source(null))).toBe("");
  });

  test("is never made over a note that is there", () => {
    expect(afterPlan("mine", makeJournalNote(source("x")))).toBe("mine");
    expect(afterPlan(null, makeJournalNote(source("x")))).toBe("x");
  });
});

describe("What there is to say of a new journal note", () => {
  const remarks = (
    dailyNotes: object | null,
    missing: { template?: boolean; folder?: boolean } = {},
  ) =>
    journalNoteRemarks({
      path: "2026-11-22.md",
      settings: readSettings(dailyNotes === null ? {} : { dailyNotes }).settings,
      isTemplateMissing: missing.template ?? false,
      isFolderMissing: missing.folder ?? false,
    });
  const own = { folder: "Diary", template: "Templates/Day" };

  test("is nothing where the place and its template are there", () => {
    expect(remarks(own)).toEqual([]);
    expect(remarks({ folder: "Diary" }, { template: true })).toEqual([]);
    expect(remarks({ folder: "", template: "Day" }, { folder: true })).toEqual([]);
  });

  test("is that the app has no settings for daily notes", () => {
    expect(remarks(null)).toMatchObject([
      { path: "2026-11-22.md", severity: "hint", code: "daily-notes-unset", line: 1, column: 1 },
    ]);
    expect(remarks(null)[0]?.message).toContain(
      "in the vault's root, named by its day: 2026-11-22.md",
    );
  });

  test("is that its folder is made", () => {
    expect(remarks(own, { folder: true })).toMatchObject([
      {
        severity: "hint",
        code: "journal-folder-made",
        message: "There was no folder Diary, as your daily notes have it, so it is made.",
      },
    ]);
  });

  test("is that the template is gone, as a warning of that note", () => {
    expect(remarks(own, { template: true })).toMatchObject([
      {
        path: "Templates/Day",
        severity: "warning",
        code: "template-missing",
        message: expect.stringContaining("Templates/Day, is not there"),
      },
    ]);
  });
});

test("A template asks for the sections that it names, in whatever case, and no others", () => {
  const text = "{{kith:Agenda}}\n{{ kith:goals }} {{kith:goals}}\n{{kith:weather}}";
  expect([...sectionsAskedFor(text)]).toEqual(["agenda", "goals"]);
  expect([...sectionsAskedFor(null)]).toEqual([]);
});
