/** The English words of times of day, as data. */

/** Words that are a clock time by themselves, in minutes since midnight. */
export const clockWords: ReadonlyMap<string, number> = new Map([
  ["noon", 720],
  ["noontime", 720],
  ["midday", 720],
  ["midnight", 0],
]);

/** Words that say whether an hour such as 8 is before or after noon. */
export const halvesOfDay: ReadonlyMap<string, "am" | "pm"> = new Map([
  ["am", "am"],
  ["morning", "am"],
  ["pm", "pm"],
  ["afternoon", "pm"],
  ["evening", "pm"],
  ["night", "pm"],
  ["tonight", "pm"],
  ["tonite", "pm"],
]);

/** Other words for the user's named times, used where the user has no time of that name. */
export const namedTimeAliases: ReadonlyMap<string, string> = new Map([
  ["lunchtime", "lunch"],
  ["first thing", "morning"],
  ["1 st thing", "morning"],
  ["mornings", "morning"],
  ["afternoons", "afternoon"],
  ["evenings", "evening"],
  ["nights", "night"],
]);

/** What people do at a named time: "afternoon walk" is the user's afternoon (R34). */
export const activityWords: ReadonlySet<string> = new Set([
  "break",
  "call",
  "class",
  "coffee",
  "commute",
  "drive",
  "hour",
  "jog",
  "meal",
  "meeting",
  "nap",
  "pages",
  "practice",
  "prayer",
  "ride",
  "routine",
  "run",
  "session",
  "shift",
  "standup",
  "stroll",
  "swim",
  "tea",
  "time",
  "training",
  "train",
  "walk",
  "workout",
  "yoga",
]);
