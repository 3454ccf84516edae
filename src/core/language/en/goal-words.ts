/** The English words that a goal's title or heading is read by, besides those that say what counts. */

/** Words for a number that are no numerals; a dozen counts what stands before it: "two dozen". */
export const amountWords: ReadonlyMap<string, number> = new Map([
  ["a couple", 2],
  ["a pair", 2],
  ["half a dozen", 6],
  ["a dozen", 12],
  ["two dozen", 24],
  ["twice", 2],
  ["thrice", 3],
]);

/** Words that mean one of a thing. */
export const articles: ReadonlySet<string> = new Set(["a", "an"]);

/** Words that an article before them makes no number of. */
export const vagueAmounts: ReadonlySet<string> = new Set(
  "few lot bit little while handful number bunch good great".split(" "),
);

/** Words that bind a number after them: "chapter 3", "at 5". */
export const numberLabels: ReadonlySet<string> = new Set(
  (
    "at chapter part week day level phase goal no number nr version season episode vol volume page room class " +
    "top age aged grade act book lesson module unit stage round under route since"
  ).split(" "),
);

/** Words that bind a number before them, with or without an "s": "20 minutes", "5 pm". */
export const numberUnits: ReadonlySet<string> = new Set(
  (
    "second sec minute min hour hr h day night weekend week fortnight month quarter year decade am pm oclock percent " +
    "k km kilometre kilometer mile page word st nd rd th"
  ).split(" "),
);

/** Words after which a title tells its number or what counts less surely than before them (R118). */
export const titleDividers: ReadonlySet<string> = new Set(["with", "by", "about"]);

/** Words before the day a goal starts on. */
export const startWords: ReadonlySet<string> = new Set([
  "from",
  "starting",
  "starts",
  "beginning",
  "begins",
]);

/** Words before the day a goal ends on. */
export const endWords: ReadonlySet<string> = new Set(
  "by before until till til through due deadline within".split(" "),
);

/** Words before a day that is the end of what happens once: "in December", "on 12 December". */
export const dayWords: ReadonlySet<string> = new Set(["in", "on", "during", "throughout"]);

/** Small words inside a date: "the end of June", "a week on Friday", "one and a half months". */
export const dateFillers: ReadonlySet<string> = new Set(
  "the of a an and on at in from after time half now am pm within early late".split(" "),
);

/** Words of a title that make a length of time in it a challenge: "30-day gratitude challenge" (R87). */
export const challengeWords: ReadonlySet<string> = new Set(["challenge", "challenges"]);

/** Words by which a heading says that the items under it are goals. */
export const headingGoalWords: ReadonlySet<string> = new Set(["goal", "goals"]);

/** Words of days so near that a goal that starts again can't mean to end on them: "by the end of the week". */
export const nearWords: ReadonlySet<string> = new Set(
  (
    "today tonight tomorrow day days week weeks weekend night morning noon afternoon evening lunch bedtime eod eow " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** Words before a length of time that make it no challenge: "every 2 weeks". */
export const recurrenceWords: ReadonlySet<string> = new Set([
  "every",
  "each",
  "per",
  "in",
  "within",
]);
