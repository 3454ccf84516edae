/** The English words of cadences, beside those of dates, as data. */

/** A turn that one word names: `fortnightly` is two weeks. */
export interface CadenceTurn {
  readonly unit: "day" | "week" | "month" | "quarter" | "year";
  readonly every: number;
}

function turn(unit: CadenceTurn["unit"], every: number): CadenceTurn {
  return { unit, every };
}

/** Words that are a whole cadence; blanks and hyphens inside them are the same. */
export const cadenceAdverbs: ReadonlyMap<string, CadenceTurn> = new Map([
  ["daily", turn("day", 1)],
  ["everyday", turn("day", 1)],
  ["dayly", turn("day", 1)],
  ["nightly", turn("day", 1)],
  ["weekly", turn("week", 1)],
  ["fortnightly", turn("week", 2)],
  ["biweekly", turn("week", 2)],
  ["bi weekly", turn("week", 2)],
  ["monthly", turn("month", 1)],
  ["bimonthly", turn("month", 2)],
  ["bi monthly", turn("month", 2)],
  ["quarterly", turn("quarter", 1)],
  ["half yearly", turn("month", 6)],
  ["halfyearly", turn("month", 6)],
  ["semiannual", turn("month", 6)],
  ["semi annual", turn("month", 6)],
  ["semiannually", turn("month", 6)],
  ["semi annually", turn("month", 6)],
  ["semiyearly", turn("month", 6)],
  ["semi yearly", turn("month", 6)],
  ["biannual", turn("month", 6)],
  ["bi annual", turn("month", 6)],
  ["biannually", turn("month", 6)],
  ["bi annually", turn("month", 6)],
  ["yearly", turn("year", 1)],
  ["annual", turn("year", 1)],
  ["annually", turn("year", 1)],
  ["biennial", turn("year", 2)],
  ["biennially", turn("year", 2)],
  ["biyearly", turn("year", 2)],
  ["bi yearly", turn("year", 2)],
]);

/** Words that are a cadence and a number of times in one: `semiweekly` is twice a week. */
export const cadenceTimes: ReadonlyMap<string, CadenceTurn & { readonly times: number }> = new Map([
  ["semiweekly", { ...turn("week", 1), times: 2 }],
  ["semi weekly", { ...turn("week", 1), times: 2 }],
  ["semimonthly", { ...turn("month", 1), times: 2 }],
  ["semi monthly", { ...turn("month", 1), times: 2 }],
]);

/** Ways to say that a goal never starts again. */
export const onceWords: ReadonlySet<string> = new Set([
  "once",
  "one off",
  "oneoff",
  "one time",
  "onetime",
  "only once",
  "just once",
  "once only",
  "single",
  "one shot",
  "a single time",
  "does not repeat",
  "doesn't repeat",
  "never repeats",
  "no repeat",
  "non recurring",
]);

/** Words that say a number of times. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);

/** Words before a unit, weekday or time that make it come again. */
export const everyWords: ReadonlySet<string> = new Set(["every", "each"]);

/** Words after "every" that leave out every second turn. */
export const otherWords: ReadonlySet<string> = new Set(["other", "alternate", "alternating"]);

/** The place that after "every" leaves out every second turn too: "every second Tuesday", but "the second Tuesday". */
export const otherPlace = "second";

/** Words for the edges of a month, quarter or year. */
export const edgeWords: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["start", "start"],
  ["beginning", "start"],
  ["begin", "start"],
  ["middle", "middle"],
  ["mid", "middle"],
  ["end", "end"],
  ["close", "end"],
  ["ending", "end"],
]);

/** Short forms of an edge and its unit. */
export const edgeLetters: ReadonlyMap<string, CadenceTurn["unit"]> = new Map([
  ["eow", "week"],
  ["eom", "month"],
  ["eoq", "quarter"],
  ["eoy", "year"],
]);

/** Words for Monday to Friday, and for Saturday and Sunday; `plural` needs no "every" before it. */
export const dayGroups: ReadonlyMap<string, { readonly days: string; readonly plural: boolean }> =
  new Map([
    ["weekday", { days: "12345", plural: false }],
    ["weekdays", { days: "12345", plural: true }],
    ["week day", { days: "12345", plural: false }],
    ["week days", { days: "12345", plural: true }],
    ["workday", { days: "12345", plural: false }],
    ["workdays", { days: "12345", plural: true }],
    ["work day", { days: "12345", plural: false }],
    ["work days", { days: "12345", plural: true }],
    ["working day", { days: "12345", plural: false }],
    ["working days", { days: "12345", plural: true }],
    ["business day", { days: "12345", plural: false }],
    ["business days", { days: "12345", plural: true }],
    ["school day", { days: "12345", plural: false }],
    ["school days", { days: "12345", plural: true }],
    ["mwf", { days: "135", plural: true }],
    ["tth", { days: "24", plural: true }],
    ["weekend", { days: "67", plural: false }],
    ["weekends", { days: "67", plural: true }],
    ["week end", { days: "67", plural: false }],
    ["week ends", { days: "67", plural: true }],
    ["weekend day", { days: "67", plural: false }],
    ["weekend days", { days: "67", plural: true }],
  ]);

/** Two letters for a weekday, as calendars head their columns; understood only in a list of them. */
export const weekdayLetters: ReadonlyMap<string, number> = new Map([
  ["mo", 1],
  ["tu", 2],
  ["we", 3],
  ["th", 4],
  ["fr", 5],
  ["sa", 6],
  ["su", 7],
]);

/** Words that join the two ends of a range: Monday to Friday. */
export const rangeWords: ReadonlySet<string> = new Set([
  "to",
  "through",
  "thru",
  "until",
  "till",
  "-",
]);

/** Words that take weekdays away again: every day except Sunday. */
export const exceptWords: ReadonlySet<string> = new Set([
  "except",
  "excluding",
  "but",
  "besides",
  "apart from",
  "other than",
]);

/** Words between the parts of a cadence that say nothing of their own. */
export const joiningWords: ReadonlySet<string> = new Set([
  "on",
  "the",
  "of",
  "in",
  "and",
  "&",
  "+",
  ",",
  "during",
  "only",
  "just",
  "from",
]);

/** Words that "once" and "twice" may follow: at least twice a week. */
export const leastWords: ReadonlySet<string> = new Set(["at least", "no less than", "minimum"]);

/** Cadences finer than a day, which Kith does not count; each is answered with "daily". */
export const finerThanDay: ReadonlySet<string> = new Set([
  "hourly",
  "hour",
  "hours",
  "minute",
  "minutes",
  "minutely",
]);

/** Words that mean two cadences as often as one, so that no nearest word is offered for them. */
export const ambiguousCadences: ReadonlySet<string> = new Set([
  "triweekly",
  "trimonthly",
  "triannual",
  "triannually",
]);
