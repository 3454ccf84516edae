import { describe, expect, test } from "@jest/globals";
import { inEnglish } from "../../../src/core/language/sayings";
import { toDay, toMoment } from "../../../src/core/dates/day";
import {
  journalNoteRemarks,
  makeJournalNote,
  newJournalNote,
  sectionsAskedFor,
} from "../../../src/core/edit/journal-note";
import { journalPlace, mayBeDailyNote } from "../../../src/core/edit/journal-place";
import { promptLines } from "../../../src/core/edit/journal-prompts";
import { journalPrompts } from "../../../src/core/language/en/prompts";
import { defaultSettings, readSettings } from "../../../src/core/parse/settings/settings";
import { vaultOf } from "../vault-of";
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

describe("The place of a day's journal note", () => {
  const place = (dailyNotes: object, notes: Readonly<Record<string, string>> = {}) =>
    journalPlace(day, vaultOf(notes, {}, { dailyNotes }));

  test("is the daily note that is there, wherever that is", () => {
    expect(place({}, { "Diary/2026-11-22.md": "x" })).toEqual({
      is: "place",
      path: "Diary/2026-11-22.md",
    });
  });

  test.each([
    ["the vault's root without settings", {}, "2026-11-22.md"],
    ["the folder of the settings", { folder: "/Journal/" }, "Journal/2026-11-22.md"],
    [
      "by the format, which may hold folders",
      { folder: "J", format: "YYYY/MM/YYYY-MM-DD ddd" },
      "J/2026/11/2026-11-22 Sun.md",
    ],
  ])("is %s", (_name, settings, path) => {
    expect(place(settings)).toEqual({ is: "place", path });
  });

  test.each([
    ["leads out of the vault (R75)", { folder: "../out" }, /leads out/],
    ["leads out by its format", { format: "[../]YYYY-MM-DD" }, /leads out/],
    [
      "makes a name that not every system can write",
      { format: "YYYY-MM-DD HH:mm" },
      /not every system/,
    ],
    ["does not tell the day", { format: "gggg-[W]ww" }, /doesn't tell which day/],
  ])("is refused where it %s", (_name, settings, reason) => {
    const found = place(settings);
    expect(found.is === "refused" ? inEnglish(found.because) : "found").toMatch(reason);
  });

  test("can be told by the path alone, so that no other note need be read", () => {
    const settings = defaultSettings();
    expect(mayBeDailyNote("2026-11-22.md", day, settings)).toBe(true);
    expect(mayBeDailyNote("A/2026-11-22.md", day, settings)).toBe(true);
    expect(mayBeDailyNote("2026-11-21.md", day, settings)).toBe(false);
  });
});

describe("Prompts to reflect", () => {
  const lines = (text: string): readonly string[] =>
    promptLines(toDay(text)!, journalPrompts).split("\n");

  test("are the same all day and others on the next", () => {
    expect(lines("2026-11-22")).toEqual(lines("2026-11-22"));
    expect(lines("2026-11-22")).not.toEqual(lines("2026-11-23"));
    expect(lines("2026-11-22")).toHaveLength(2);
  });

  test("come again only when all have been asked", () => {
    const seen = new Set<string>();
    for (let at = 1; at <= journalPrompts.length; at += 1) {
      for (const line of lines(`2026-10-${String(at).padStart(2, "0")}`)) seen.add(line);
    }
    expect(seen.size).toBe(journalPrompts.length);
  });

  test("can be the user's own", () => {
    expect(promptLines(day, journalPrompts, [" Why? ", ""])).toBe("- Why?");
    expect(
      promptLines(toDay("0001-01-01")!, journalPrompts, ["a", "b", "c"]).split("\n"),
    ).toHaveLength(2);
  });
});
