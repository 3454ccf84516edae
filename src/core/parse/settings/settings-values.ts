/** Which values of a settings file have the type they should, and what is said of those that don't (R1). */
import { message, type Told } from "../../language/sayings";
import type { ExpectedSetting, UsedSetting } from "../../language/setting-values";
import type { Problem } from "../../model/problem";

/** The settings files of a vault, by the name they have in it. */
export const settingsFiles = {
  data: ".obsidian/plugins/kith/data.json",
  dailyNotes: ".obsidian/daily-notes.json",
  periodicNotes: ".obsidian/plugins/periodic-notes/data.json",
  templates: ".obsidian/templates.json",
  templater: ".obsidian/plugins/templater-obsidian/data.json",
} as const;

/** One of the files that settings are read from. */
export type SettingsFile = keyof typeof settingsFiles;

/** Whether a JSON value is an object, neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list of any values. */
export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A problem in a settings file; the place is the file, for a place in it isn't known. */
export function settingsProblem(
  file: SettingsFile,
  code: string,
  told: Told,
  fix: string | null = null,
): Problem {
  return {
    path: settingsFiles[file],
    line: 1,
    column: 1,
    severity: "warning",
    code,
    ...(typeof told === "string" ? { message: told } : message(told)),
    fix,
  };
}

/** The values of `data.json`, each checked; what is wrong is named in `problems`. */
export interface SettingsValues {
  readonly problems: Problem[];
  /** The value of a key as it stands; undefined where the file doesn't have it. */
  readonly raw: (key: string) => unknown;
  /** Names a value as wrong, and says what is used instead. */
  readonly wrong: (key: string, expected: ExpectedSetting, used: UsedSetting) => void;
  /** Text that is not blank, else the default. */
  readonly text: (key: string, standard: string) => string;
  /** One of some words, in any case, else the default. */
  readonly word: <Word extends string>(key: string, words: readonly Word[], standard: Word) => Word;
  /** A whole number of at least `least` and at most `most`, else the default. */
  readonly wholeNumber: (key: string, least: number, most: number, standard: number) => number;
  /** A list of texts; an item that is no text is named and left out, a value that is no list of any gives the default. */
  readonly texts: (key: string, standard: readonly string[]) => readonly string[];
}

/** Checks the values of a settings object, whose keys may be missing. */
export function settingsValues(data: Readonly<Record<string, unknown>>): SettingsValues {
  const problems: Problem[] = [];
  const raw = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
  const wrong: SettingsValues["wrong"] = (key, expected, used) => {
    const told: Told = ["settingWrong", key, expected, used];
    // "None" and the like are said, but can't be written in the value's place.
    const fix = typeof used === "string" ? null : used.value;
    problems.push(settingsProblem("data", "setting-wrong", told, fix));
  };
  return {
    problems,
    raw,
    wrong,
    text: (key, standard) => {
      const value = raw(key);
      if (value === undefined) return standard;
      if (typeof value === "string" && value.trim() !== "") return value.trim();
      wrong(key, "text", standard === "" ? "none" : { value: standard });
      return standard;
    },
    word: (key, words, standard) => {
      const value = raw(key);
      if (value === undefined) return standard;
      const lower = typeof value === "string" ? value.trim().toLowerCase() : null;
      const found = words.find((word) => word === lower);
      if (found === undefined) wrong(key, words, { value: standard });
      return found ?? standard;
    },
    wholeNumber: (key, least, most, standard) => {
      const value = raw(key);
      if (value === undefined) return standard;
      if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) {
        return value;
      }
      wrong(key, [least, most], { value: String(standard) });
      return standard;
    },
    texts: (key, standard) => {
      const value = raw(key);
      if (value === undefined) return standard;
      const used = standard.length === 0 ? "none" : { value: standard.join(", ") };
      const items = isArray(value) ? value : [null];
      const texts = items.filter((item) => typeof item === "string");
      if (texts.length === 0 && items.length > 0) {
        wrong(key, "texts", used);
        return standard;
      }
      if (texts.length < items.length) wrong(key, "texts", "items");
      return texts.map((text) => text.trim()).filter((text) => text !== "");
    },
  };
}
