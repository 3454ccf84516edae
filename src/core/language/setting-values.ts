/** What a setting should hold and what is used instead, by names that every language puts into words. */

/** Sorts of values that settings hold. */
export type SettingValueName =
  | "text"
  | "texts"
  | "language"
  | "length"
  | "capacity"
  | "decisions"
  | "decision"
  | "times"
  | "time"
  | "circles"
  | "circle"
  | "ownName"
  | "cadence"
  | "properties"
  | "names"
  | "reminders"
  | "span"
  | "file";

/** What a setting should hold: a sort of value, one of some words, or a whole number of at least and at most. */
export type ExpectedSetting = SettingValueName | readonly string[] | readonly [number, number];

/** What is used in place of what is wrong, where it is no value that can be named as it is. */
export type UsedName = "none" | "standardTimes" | "first" | "readable" | "items" | "ours";

/** The same, or the value as it is written. */
export type UsedSetting = UsedName | { readonly value: string };

/** Both in the words of a language. */
export interface SettingValueWords {
  readonly expected: Readonly<Record<SettingValueName, string>>;
  readonly oneOf: string;
  readonly wholeNumber: (least: number, most: number) => string;
  readonly used: Readonly<Record<UsedName, string>>;
}

/** What a setting should hold, in the words of a language. */
export function expectedSetting(expected: ExpectedSetting, words: SettingValueWords): string {
  if (typeof expected === "string") return words.expected[expected];
  const [first, last] = expected;
  return typeof first === "number" && typeof last === "number"
    ? words.wholeNumber(first, last)
    : `${words.oneOf} ${expected.join(", ")}`;
}

/** What is used instead, in the words of a language. */
export function usedSetting(used: UsedSetting, words: SettingValueWords): string {
  return typeof used === "string" ? words.used[used] : used.value;
}
