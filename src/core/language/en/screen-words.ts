/** What is said on screen, in English. */
import type { ScreenWords } from "../screen-words";
import { monthNames, weekdayNames } from "./date-words";
import { counted } from "./counted";

/** English. */
export const englishScreenWords: ScreenWords = {
  weekdays: weekdayNames,
  shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  months: monthNames,
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  longDay: (weekday, dayOfMonth, month, year) => `${weekday}, ${dayOfMonth} ${month} ${year}`,
  shortDay: (weekday, dayOfMonth, month, year) =>
    `${weekday} ${dayOfMonth} ${month}${year === null ? "" : ` ${year}`}`,
  cadenceGroups: {
    day: "Each day",
    week: "Each week",
    month: "Each month",
    quarter: "Each quarter",
    year: "Each year",
    challenge: "Challenges",
    once: "Once",
    other: "Now and then",
  },
  paces: { ahead: "ahead", "on track": "on track", behind: "behind" },
  periodStates: {
    met: "met",
    open: "open",
    missed: "missed",
    skipped: "skipped",
    upcoming: "upcoming",
    "no data": "no data",
  },
  statuses: {
    active: "active",
    paused: "paused",
    done: "done",
    dropped: "dropped",
    upcoming: "not started",
    ended: "ended",
  },
  contactStates: {
    active: "in touch",
    due: "due",
    drifting: "drifting",
    dormant: "dormant",
    never: "never contacted",
    paused: "paused",
    snoozed: "snoozed",
  },
  kinds: {
    call: "call",
    message: "message",
    email: "email",
    meeting: "meeting",
    event: "event",
    introduction: "introduction",
    thanks: "thanks",
    gift: "gift",
    volunteering: "volunteering",
    reading: "reading",
    other: "other",
  },
  inARow: (periods) => (periods === 0 ? "" : `${periods} in a row`),
  challengeDay: (day, of) => `day ${day} of ${of}`,
  challengeOver: (met, of, isOfDays) =>
    isOfDays ? `ended: met on ${met} of ${counted(of, "day")}` : `ended: met ${met} of ${of}`,
  missesOf: (missed, allowed) =>
    `${missed} of ${counted(allowed, "allowed miss", "allowed misses")}`,
  until: (day) => `until ${day}`,
  startsOn: (day) => `starts ${day}`,
  nextReminder: (moment) => `reminds ${moment}`,
  readFromTitle: (what) => `${what.join(", ")} read from the title`,
  countedAs: (counts) => `counts ${counts}`,
  silence: (days) => {
    if (days === 0) return "today";
    if (days < 14) return counted(days, "day");
    if (days < 60) return counted(Math.floor(days / 7), "week");
    if (days < 730) return counted(Math.floor((days + 2) / 30.44), "month");
    return counted(Math.floor((days + 1) / 365.25), "year");
  },
  neverContacted: "never",
  cadence: null,
  counts: null,
  duration: null,
};
