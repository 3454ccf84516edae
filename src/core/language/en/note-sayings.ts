/** What is said of things in notes that can't be read or understood, in English. */
import type { NoteSayings, YamlFault } from "../note-sayings";
import { expectedSetting, usedSetting } from "../setting-values";
import { joined } from "../joined";
import { englishSettingValues } from "./setting-values";

/** What is wrong in the YAML of properties, and what to do. */
export const yamlFaults: Readonly<Record<YamlFault, string>> = {
  twice: "This property is there twice. Keep one of them.",
  tab: "A tab stands before this line. Use blanks instead.",
  colon: "This value holds a colon. Put the value in quotes.",
  "no property": "This line is no property. Write `name: value`, with a blank after the colon.",
  missing: "Something is missing here: a closing quote or bracket, or the colon after a name.",
  indent: "This is not indented as the lines around it.",
  character: "A value can't begin with this character. Put the value in quotes.",
  alias: "A value that begins with * refers to another one, which is not there. Put it in quotes.",
  unexpected: "This can't stand here. Put the value in quotes.",
  "no map": "There are no properties here. Write each as `name: value` on its own line.",
  nested: "This is nested or repeated too much to be read.",
  large: "This is too large to be read. Keep the properties under 64 kB.",
  unclosed: "The properties are not closed. Add a line --- behind them.",
  other: "This is no YAML that can be read.",
};

const or = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Did you mean ${near}?`;

/** English. */
export const englishNoteSayings: NoteSayings = {
  cadenceUnknown: (written, near) =>
    `${written} is no cadence. ${or(near, "Write it as daily, weekly, every 2 weeks, monthly or the like.")}`,
  dependsOnDay: (phrase) =>
    `“${phrase}” depends on when it was written. Write the date, or give the note a “created” date.`,
  dependsOnYear: (phrase) =>
    `“${phrase}” depends on when it was written. Write the year, or give the note a “created” date.`,
  remindUnknown: (written) =>
    `“${written}” is no time to be reminded at. Write it as Friday 4pm, weekdays 12:30 or every day at 8.`,
  lengthWithoutUnit: (written, read) =>
    `Kith reads “${written}” as ${read}. Write the unit, to be sure.`,
  lengthUnknown: (written) => `“${written}” is no length of time. Write it as 30 days or 6 weeks.`,
  thresholdUnknown: (written) =>
    `“${written}” is no length of time. Write it as 90 days or 6 months.`,
  graceUnknown: (written) =>
    `“${written}” is no number of periods that may be missed. Write 0, 1, 2 or the like.`,
  rangeBackwards: (written, near) => `“${written}” ends before it starts. Did you mean ${near}?`,
  rangeUnknown: (written) =>
    `“${written}” is no range of days. Write it as 2026-08-01 to 2026-08-14.`,
  revisionUnknown: (written) => `“${written}” is no revision. Write it as 2026-10-01: 3 (new job).`,
  statusUnknown: (written, near, known) =>
    `“${written}” is no status of a goal, so the goal counts as active. ${or(near, `Write ${known.join(", ")}.`)}`,
  targetTooLarge: (written, used) =>
    `A target of ${written} is more than a period can hold. Kith uses ${used}.`,
  targetUnknown: (written, near) =>
    `“${written}” is no target. A target is a whole number of at least 1. Did you mean ${near}?`,
  neitherCadenceNorDeadline: (title) =>
    `“${title}” doesn't say how often or until when. Give it a cadence such as weekly, or a deadline.`,
  countsUnknown: (written, near) =>
    `Kith does not know how to count “${written}”. ${or(near, "Write new contacts, dormant ties, calls, #a-tag, [[A note]] or the like.")}`,
  countsComment: (written) =>
    `To the app, “${written}” is a comment here. Kith counts it as meant; put it in quotes to keep it.`,
  tooManyGoals: (most) =>
    `Kith reads the first ${most} items of a goal list; this one and those after it are left out.`,
  dayUnknown: (written, near) =>
    near === null
      ? `“${written}” is no date that Kith can read. Write it as 2026-12-31.`
      : `“${written}” is no day of the calendar. Did you mean ${near}?`,
  dayEmpty: (written, property) =>
    `“${written}” says nothing as a date. Leave “${property}” empty, or write a date as 2026-12-31.`,
  birthdayUnknown: (written) => `“${written}” is no birthday. Write it as 04-17 or 1990-04-17.`,
  circleSeveral: (taken) => `A contact is in one circle. Kith takes “${taken}”; keep one of them.`,
  saysNothing: (written, property) => `“${written}” says nothing. Leave “${property}” empty.`,
  noSuchDay: (written) =>
    `The calendar has no day ${written}. Write one that exists, as 2026-12-01.`,
  planWithoutDay: (phrase) =>
    `This note has no day, so Kith can't tell when "${phrase}" is. Write the date out, as 📅 2026-12-01.`,
  syncCopy: () =>
    "This is a copy that a sync conflict left. Nothing in it is counted; move what you need into the note itself and delete the copy.",
  noteTooLarge: () =>
    "This note is larger than 10 MB, so Kith does not read it. Divide it, or leave it out with `kith: ignore`.",
  yamlBroken: (fault) => `The properties of this note can't be read. ${yamlFaults[fault]}`,
  openingWord: (word) =>
    `A first line of --- followed by "${word}" begins no properties. Write --- alone if they are meant.`,
  frontmatterUnclosed: () =>
    "The properties of this note are not closed, so they are read as text. Add a line --- behind them.",
  linkAmbiguous: (link, paths, others) =>
    `${link} could be ${others > 0 ? `${paths.join(", ")} or ${others} others` : joined(paths, "or")}. Link the one you mean by its path.`,
  noteUnreadable: (wasKnown) =>
    wasKnown
      ? "This note could not be read again, so what it said before is shown. Check that its file can be opened."
      : "This note could not be read. Check that its file can be opened.",
  todayItMeans: (message, day) => `${message} Today it means ${day}.`,
  settingWrong: (key, expected, used) =>
    `The setting “${key}” should be ${expectedSetting(expected, englishSettingValues)}; Kith uses ${usedSetting(used, englishSettingValues)}.`,
  settingsBroken: (file) =>
    `${file} is no JSON object. Kith uses the defaults; mend the file or delete it.`,
  settingsCopy: () =>
    "This is a copy of Kith’s settings that a sync conflict left. The app takes over what was decided in it; look whether you miss a setting, then delete the copy.",
  dailyNotesUnset: (path) =>
    `No settings for daily notes were found, so the note lies in the vault's root, named by its day: ${path}. Set folder and format in the core plugin Daily notes, or in Kith's settings.`,
  folderMade: (folder) =>
    `There was no folder ${folder}, as your daily notes have it, so it is made.`,
  templateMissing: (template) =>
    `The template of your daily notes, ${template}, is not there, so the note is made without it. Mend the setting or the template.`,
};
