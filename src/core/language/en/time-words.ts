/** The English words of times of day, as data. */
import { named, words } from "../word-lists";

/** Words that are a clock time by themselves, in minutes since midnight. */
export const clockWords: ReadonlyMap<string, number> = named(
  [720, 0],
  "noon/noontime/midday midnight",
);

/** Words that say whether an hour such as 8 is before or after noon. */
export const halvesOfDay: ReadonlyMap<string, "am" | "pm"> = named<"am" | "pm">(
  ["am", "pm"],
  "am/morning/morn pm/afternoon/arvo/evening/eve/night/tonight/tonite",
);

/** What is eaten and drunk in the evening, so that "dinner at 7" is not in the morning. */
export const eveningWords: ReadonlySet<string> = new Set(
  words("dinner supper drinks beers pints cocktails abendessen"),
);

/** Other words for the user's named times, used where the user has no time of that name. */
export const namedTimeAliases: ReadonlyMap<string, string> = named(
  ["morning", "lunch", "afternoon", "evening", "night"],
  "mornings/first-thing/1-st-thing/morn/am lunchtime afternoons/arvo/arvos/pm evenings/eve nights/nite",
);

/** What people do at a named time: "afternoon walk" is the user's afternoon (R34). */
export const activityWords: ReadonlySet<string> = new Set(
  words(`
break call class coffee commute drive hour jog meal meeting nap pages practice prayer ride
routine run session shift standup stroll swim tea time training train walk workout yoga`),
);
