/** What the user's settings are: `data.json` and the app's own settings for daily notes and templates, checked (CLI.md, R1). */
import type { Problem } from "../../model/problem";
import type { Decision, Settings } from "../../model/settings";
import type { Calendar } from "../../dates/calendar";
import { formatDuration, readDuration } from "../../dates/duration";
import { toDay, toMoment } from "../../dates/day";
import { readCalendar } from "./calendar-settings";
import { readCircles } from "./circles";
import { readDailyNotes } from "./daily-notes";
import { vaultPath } from "./folders";
import { readPropertyNames } from "./property-names";
import { readCalendarPath, readFocus, readQuietHours } from "./reminder-settings";
import {
  isRecord,
  type SettingsFile,
  settingsFiles,
  settingsProblem,
  type SettingsValues,
  settingsValues,
} from "./settings-values";
import { languageOf } from "./week-start";

/** The files settings come from, as JSON was parsed; null or undefined for a file that isn't there. */
export interface SettingsSources {
  readonly data?: unknown;
  readonly dailyNotes?: unknown;
  readonly periodicNotes?: unknown;
  /** Of the core Templates plugin. */
  readonly templates?: unknown;
  readonly templater?: unknown;
  /** The user's locale, such as `en-GB`; null where the answer must not depend on the machine. */
  readonly locale?: string | null;
  /** The text of the daily template, null without one. */
  readonly template?: string | null;
  /** Files that are there but hold no JSON; the defaults stand in for them. */
  readonly broken?: readonly SettingsFile[];
}

/** The settings, what was wrong in them, and the files that a writing command must not go by (R74). */
export interface SettingsOutcome {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  readonly broken: readonly SettingsFile[];
}

const files: readonly SettingsFile[] = [
  "data",
  "dailyNotes",
  "periodicNotes",
  "templates",
  "templater",
];

/** Reads the settings; a value of the wrong type is replaced by its default and named in `problems`, unknown keys are left alone. */
export function readSettings(sources: SettingsSources): SettingsOutcome {
  const broken = files.filter(
    (file) => sources.broken?.includes(file) === true || !isUsable(sources[file]),
  );
  const usable = (file: SettingsFile): Readonly<Record<string, unknown>> | null => {
    const value = sources[file];
    return isRecord(value) && !broken.includes(file) ? value : null;
  };
  const values = settingsValues(usable("data") ?? {});
  const settings = readValues(values, usable, sources);
  const unread = broken.map((file) =>
    settingsProblem(file, "settings-broken", ["settingsBroken", settingsFiles[file]]),
  );
  return { settings, problems: [...unread, ...values.problems], broken };
}

/** The settings of a vault that sets nothing. */
export function defaultSettings(): Settings {
  return readSettings({}).settings;
}

/** The code of the language that a vault with this `data.json` is spoken of in to a person of this locale; `en` where none is known. */
export function spokenLanguage(data: unknown, locale: string): string {
  return codeOf(readLanguage(settingsValues(isRecord(data) ? data : {})), locale);
}

function codeOf(language: string, locale: string | null): string {
  return languageOf(language.toLowerCase() === "auto" ? locale : language) ?? "en";
}

function isUsable(value: unknown): boolean {
  return value === undefined || value === null || isRecord(value);
}

function readValues(
  values: SettingsValues,
  usable: (file: SettingsFile) => Readonly<Record<string, unknown>> | null,
  sources: SettingsSources,
): Settings {
  const paths = (key: string): readonly string[] => values.texts(key, []).map(vaultPath);
  const language = readLanguage(values);
  const hostLocale = sources.locale ?? null;
  const locale = /^[a-z]{2,3}[-_]/i.test(language) ? language : hostLocale;
  const spokenCode = codeOf(language, hostLocale);
  const calendar = readCalendar(values, locale, spokenCode);
  const decisions = readDecisions(values);
  const journalFolders = paths("journalFolders");
  return {
    calendar,
    goalFolders: paths("goalFolders"),
    contactFolders: paths("contactFolders"),
    journalFolders,
    ignoreFolders: [
      ...paths("ignoreFolders"),
      ...templateFolders(usable("templates"), usable("templater")),
    ].filter((folder) => folder !== ""),
    goalTypes: values.texts("goalTypes", ["goal"]),
    goalListTypes: values.texts("goalListTypes", ["goals"]),
    contactTypes: values.texts("contactTypes", ["contact", "person", "people"]),
    journalTypes: values.texts("journalTypes", ["journal", "daily", "meeting", "interaction"]),
    contactTags: values.texts("contactTags", ["contact", "person", "people"]).map(withoutHash),
    contactPrefixes: values.texts("contactPrefixes", []).filter((prefix) => prefix.trim() !== ""),
    goalTags: values.texts("goalTags", ["goal"]).map(withoutHash),
    properties: readPropertyNames(values),
    dailyNotes: placesOfDailyNotes(values, journalFolders, usable),
    circles: readCircles(values, calendar),
    dormantAfter: readDormantAfter(values, calendar),
    reviewTime: readFocus("reviewTime", values, calendar),
    focusTime: readFocus("focusTime", values, calendar),
    quietHours: readQuietHours(values, calendar),
    calendarFile: readCalendarPath(values),
    dueDigestSize: values.wholeNumber("dueDigestSize", 1, 100, 3),
    capacity: readCapacity(values),
    language: spokenCode,
    decisions,
    muted: mutedSources(values),
    prompts: values.texts("prompts", []),
    logHeading: readLogHeading(values),
    templateLines: (sources.template ?? "")
      .split(/\r\n|\n|\r/)
      .filter((line) => line.trim() !== ""),
  };
}

function readLanguage(values: SettingsValues): string {
  const language = values.text("language", "auto");
  if (language.toLowerCase() === "auto" || languageOf(language) !== null) return language;
  values.wrong("language", "language", { value: "auto" });
  return "auto";
}

/** The folders that the core Templates and Templater name; the latter has had two names for it. */
function templateFolders(
  templates: Readonly<Record<string, unknown>> | null,
  templater: Readonly<Record<string, unknown>> | null,
): readonly string[] {
  const { folder } = templates ?? {};
  const { templates_folder: current, template_folder: older } = templater ?? {};
  return [folder, current, older].filter((value) => typeof value === "string").map(vaultPath);
}

/** The user's own journal folders and format stand in for those of the vault's settings, each where it is set. */
function placesOfDailyNotes(
  values: SettingsValues,
  folders: readonly string[],
  usable: (file: SettingsFile) => Readonly<Record<string, unknown>> | null,
): Settings["dailyNotes"] {
  const places = readDailyNotes(usable("dailyNotes"), usable("periodicNotes"));
  const [first] = places;
  const format = values.raw("journalFormat") === undefined ? "" : values.text("journalFormat", "");
  const formatted = format === "" ? places : places.map((place) => ({ ...place, format }));
  if (folders.length === 0 || !first) return formatted;
  return folders.flatMap((folder) =>
    [...new Set(formatted.map((place) => place.format))].map((one) => ({
      folder,
      format: one,
      template: first.template,
    })),
  );
}

function readDormantAfter(values: SettingsValues, calendar: Calendar): Settings["dormantAfter"] {
  const standard = { count: 180, unit: "day" } as const;
  const value = values.raw("dormantAfter");
  if (value === undefined) return standard;
  const duration = typeof value === "string" ? readDuration(value, calendar) : null;
  if (!duration) values.wrong("dormantAfter", "length", { value: formatDuration(standard) });
  return duration ?? standard;
}

function readCapacity(values: SettingsValues): number | null {
  const value = values.raw("capacity");
  if (value === undefined || value === "auto") return null;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  values.wrong("capacity", "capacity", { value: "auto" });
  return null;
}

/** A heading is meant with or without its marks. */
function readLogHeading(values: SettingsValues): string | null {
  const heading = values.raw("logHeading") === undefined ? "" : values.text("logHeading", "");
  const words = heading.replace(/^#{1,6}(?:\s+|$)/, "").trim();
  return words === "" ? null : words;
}

function readDecisions(values: SettingsValues): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const value = values.raw("decisions");
  if (value === undefined) return decisions;
  if (!isRecord(value)) {
    values.wrong("decisions", "decisions", "none");
    return decisions;
  }
  for (const [id, decision] of Object.entries(value)) {
    if (isRecord(decision)) {
      decisions.set(id, {
        done: decision["done"] === true,
        snoozedUntil: momentOf(decision["snoozedUntil"]),
        decidedAt: momentOf(decision["decidedAt"]),
        ...(typeof decision["day"] === "string" ? { day: toDay(decision["day"]) } : {}),
      });
    } else {
      values.wrong(`decisions.${id}`, "decision", "none");
    }
  }
  return decisions;
}

/** What a key of the user's decisions begins with when it is about whether a goal or contact is spoken of: `mute:Goals/G.md`. */
export const mutePrefix = "mute:";

/** A source is muted by a decision of its own, so that it merges as decisions do. */
function mutedSources(values: SettingsValues): ReadonlySet<string> {
  const value = values.raw("decisions");
  if (!isRecord(value)) return new Set();
  return new Set(
    Object.entries(value).flatMap(([id, decision]) =>
      id.startsWith(mutePrefix) && isRecord(decision) && decision["muted"] === true
        ? [id.slice(mutePrefix.length)]
        : [],
    ),
  );
}

function momentOf(value: unknown): Decision["snoozedUntil"] {
  return typeof value === "string" ? toMoment(value) : null;
}

function withoutHash(tag: string): string {
  return tag.replace(/^#+/, "").toLowerCase();
}
