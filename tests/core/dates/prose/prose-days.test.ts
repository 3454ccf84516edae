/** Which tellings of a day in journal lines are dates, and which may be something else. */
import { describe } from "@jest/globals";
import { dates, noDates } from "./a-line";

describe("figures", () => {
  dates("are a date with a whole year", [
    ["«2026-11-18» call", "2026-11-18"],
    ["call «2026/11/18»", "2026-11-18"],
    ["call «1999-1-8»", "1999-01-08"],
    ["call «18-11-2026»", "2026-11-18"],
    ["call «18/11/2026»", "2026-11-18"],
    ["call «8.1.1999»", "1999-01-08"],
  ]);

  noDates("are none with less, or after a label", [
    "call 18.11.26",
    "call 18/11/26",
    "call 18/11",
    "call 2026.11.18",
    "call 3026-11-18",
    "call 18/11/2126",
    "call 18-11/2026",
    "call 2026-11-18-3",
    "call 18-11-2026-3",
    "call 3-18-11-2026",
    "call 12026-11-18",
    "call 118-11-2026",
    "call 18-11-20261",
    "page 18/11/2026",
    "version 2026-11-18",
    "call 20261118 today's",
  ]);
});

describe("a day's own word", () => {
  dates("is a date", [
    ["«today» we met", "2026-11-22"],
    ["call «tomorrow»", "2026-11-23"],
    ["«Yesterday» we met", "2026-11-21"],
    ["we met «yesterday»", "2026-11-21"],
    ["«tmrw» call Ana", "2026-11-23"],
    ["«tmr» call Ana", "2026-11-23"],
    ["met Ana «yest»", "2026-11-21"],
    ["met Ana «yday»", "2026-11-21"],
    ["«day after tmrw» call Ana", "2026-11-24"],
    ["call Ana «by EOD»", "2026-11-22"],
    ["call Ana «this arvo»", "2026-11-22 15:00"],
    ["call Ana «tmrw arvo»", "2026-11-23 15:00"],
    ["call Ana «this eve»", "2026-11-22 18:30"],
    ["call Ana «tomorrow pm»", "2026-11-23 15:00"],
    ["call Ana «tomorrow 4ish»", "2026-11-23 16:00"],
    ["«tomorrow» am calling Ana", "2026-11-23"],
    ["«tomorrow» Eve is coming", "2026-11-23"],
    ["see Ana «tomorrow», Eve too", "2026-11-23"],
    ["«tmrw eve» with Ana", "2026-11-23 18:30"],
    ["«tmrrw» call Ana", "2026-11-23"],
    ["«tomorow» call Ana", "2026-11-23"],
    ["«tommorow» call Ana", "2026-11-23"],
    ["«tommorrow» call Ana", "2026-11-23"],
    ["«overmorrow» call Ana", "2026-11-24"],
    ["«tonight» call Ana", "2026-11-22 21:00"],
    ["«tonite» call Ana", "2026-11-22 21:00"],
    ["«the day after tomorrow» call Ana", "2026-11-24"],
    ["«day before yesterday» we met", "2026-11-20"],
    ["«this morning» we met", "2026-11-22 09:00"],
    ["«last night» we met", "2026-11-21 21:00"],
    ["«earlier today» we met", "2026-11-22"],
    ["(«Today») we met", "2026-11-22"],
    ["see her, «Tomorrow»", "2026-11-23"],
    ["in 2026 «Today» we met", "2026-11-22"],
  ]);

  noDates("is none within a name or a saying", [
    "read Psychology Today",
    "the World Today",
    "call Ana Tomorrow",
    "no tomorrow",
    "a better tomorrow",
    "this morning of all mornings",
    "the last night of the Proms",
    "last night of the Proms",
    "eod, cob",
    "the cob house",
    "EOD of us all",
    "at TMR",
  ]);
});

describe("a weekday", () => {
  dates("is a date before a word that follows dates, and at the end", [
    ["«Friday» we met", "2026-11-27"],
    ["«Friday» we met", "2026-11-20", "past"],
    ["we meet «Friday»", "2026-11-27"],
    ["«Friday»: call", "2026-11-27"],
    ["«on Friday» soup", "2026-11-27"],
    ["«by Friday» soup", "2026-11-27"],
    ["until «Friday» soup", "2026-11-27"],
    ["till «Friday» soup", "2026-11-27"],
    ["«next Friday» soup", "2026-11-27"],
    ["«last Friday» soup", "2026-11-20"],
    ["«this Friday» soup", "2026-11-20"],
    ["«coming Friday» soup", "2026-11-27"],
    ["«Friday next week» soup", "2026-11-27"],
    ["«next week on Friday» soup", "2026-11-27"],
  ]);

  dates("in its short form at the end of a line and at its head", [
    ["call Ana «fri»", "2026-11-27"],
    ["met Ana «Mon».", "2026-11-16", "past"],
    ["call \ufffc «wed»", "2026-11-25"],
    ["«Mon»: met Ana", "2026-11-16", "past"],
    ["call Ana «fri arvo»", "2026-11-27 15:00"],
    ["call Ana «mon am»", "2026-11-23 09:00"],
    ["call Ana «fri @ 4»", "2026-11-27 16:00"],
    ["call Ana «mon at 4pm»", "2026-11-23 16:00"],
    ["call Ana «mon 4ish»", "2026-11-23 16:00"],
  ]);

  dates("in its short form only led by a word, or before a time", [
    ["«on Mon» we meet", "2026-11-23"],
    ["«by Tue» we meet", "2026-11-24"],
    ["until «Wed» we meet", "2026-11-25"],
    ["till «Thu» we meet", "2026-11-26"],
    ["«next Fri» we meet", "2026-11-27"],
    ["«last Mon» we met", "2026-11-16"],
    ["«this Mon» we met", "2026-11-16"],
    ["«coming Mon» we meet", "2026-11-23"],
    ["«Mon 9am» soup", "2026-11-23 09:00"],
    ["«Mon 9:30» soup", "2026-11-23 09:30"],
    ["«Mon 9:30-10:30» soup", "2026-11-23 09:30"],
    ["«Weds 4pm» soup", "2026-11-25 16:00"],
  ]);

  dates("with a time behind it before any word", [
    ["«Friday 4pm» soup", "2026-11-27 16:00"],
    ["«Friday 4 pm» soup", "2026-11-27 16:00"],
    ["«Friday 16:00» soup", "2026-11-27 16:00"],
    ["«Friday at 4pm» soup", "2026-11-27 16:00"],
    ["«Friday morning» soup", "2026-11-27 09:00"],
  ]);

  noDates("is none in a name, a kind of day, or beside a number", [
    "Friday club",
    "Monday blues",
    "Friday of the long weekend crowd",
    "a Friday",
    "Black Friday",
    "the Friday",
    "the Friday before Christmas",
    "Monday after Christmas",
    "the first Friday we met",
    "the second Monday in a row",
    "third, fourth Friday",
    "Friday 13",
    "on Friday 13",
    "next Friday 13",
    "Friday 9:5",
    "Mon 9:30:99 soup",
    "Mon 19:301 soup",
    "Mon 119:30 soup",
    "Friday soup",
    "Friday of us all",
    "Friday school",
    "next Friday of us all",
    "on Friday school",
    "Friday Nov",
    "on Friday Nov",
    "Mon we met",
    "Mon, Wed, Fri",
    "| Mon |",
    "met Ana Sat",
    "they wed",
    "fri night club",
    "on Sat we met",
    "on Sun we met",
    "last Sat we met",
    "this Sun we met",
    "next Sat club",
    "Sat 9 club",
    "Friday afternoons",
  ]);
});

describe("a day and a month", () => {
  dates("are a date", [
    ["met «18 Nov» at hers", "2026-11-18", "past"],
    ["met «18 nov» at hers", "2026-11-18", "past"],
    ["met «on Nov 18» at hers", "2026-11-18", "past"],
    ["met «18th of November» soup", "2026-11-18", "past"],
    ["met «18 Nov» soup", "2026-11-18", "past"],
    ["met «Nov 18» soup", "2026-11-18", "past"],
    ["met «nov 18» at hers", "2026-11-18", "past"],
    ["met «nov 18th» soup", "2026-11-18", "past"],
    ["met «nov 18, 2026» soup", "2026-11-18", "past"],
    ["met «Wed nov 18» soup", "2026-11-18", "past"],
    ["met «May 5» at hers", "2026-05-05", "past"],
    ["met «5 May» at hers", "2026-05-05", "past"],
    ["met «May 5th» soup", "2026-05-05", "past"],
    ["met «May 5, 2026» soup", "2026-05-05", "past"],
    ["met «Tue, May 5» soup", "2026-05-05", "past"],
    ["met «March 3», Ana too", "2026-03-03", "past"],
    ["Rome, «Nov 18» soup", "2026-11-18", "past"],
    ["met «18 Nov» Ana", "2026-11-18", "past"],
    ["see her «Fri 27 Nov» soup", "2026-11-27"],
  ]);

  noDates("are none where a month's name may be another word, or the number a count", [
    "met May 5 soup",
    "met 5 May soup",
    "met may 5th at hers",
    "met may 5, 2026 at hers",
    "met mar 5 at hers",
    "nov 18 soup",
    "Nov 18 people",
    "Nov 18 guests",
    "the fourth of July",
    "the Fourth of July",
    "March second",
    "page 18 November",
    "room 18 Nov 2026",
    "(2014, January 4)",
    "Smith, 2014, January 4",
    "met Nov 18 of us",
  ]);
});

describe("a day of the month", () => {
  dates("is a date after 'on the', or after its weekday", [
    ["«on the 3rd» we meet", "2026-12-03"],
    ["we meet «on the 3rd»", "2026-12-03"],
    ["we meet «on the 3rd» at hers", "2026-12-03"],
    ["we met «on the 3rd», all of us", "2026-11-03", "past"],
    ["we meet «on the 3rd of next month» and eat", "2026-12-03"],
    ["«Friday 27th» we meet", "2026-11-27"],
    ["«on Friday 27th» we meet", "2026-11-27"],
  ]);

  noDates("is none where anything may be third", [
    "the 3rd we meet",
    "by the 3rd we meet",
    "on the 3rd floor",
    "on the 3rd and last call",
    "on the 3rd or so",
    "on the 3rd to call",
    "on the 3rd in Rome",
    "on the 3rd of us",
    "on the 3rd-best day",
    "on the 3rd/4th",
    "on the 3rd–4th floor",
    "on the third we meet",
    "on 3rd we meet",
    "on the 20 we meet, a week long",
    "Friday the 27th we meet",
    "Friday twenty-seventh we meet",
    "on the twenty-third we meet",
    "by the 3rd, all week",
    "for the 3rd, all week",
    "the 3rd, all week",
    "every month on the 3rd",
  ]);
});
