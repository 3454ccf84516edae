/** Cadences inside titles and headings: precision first. */
import { describe, expect, test } from "@jest/globals";
import { findCadence } from "../../../../src/core/dates/cadences/find-cadence";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { aCalendar } from "../a-calendar";

/** The words that were found and the cadence they are, or null. */
function found(text: string): readonly string[] | null {
  const cadence = findCadence(text, aCalendar());
  if (!cadence) return null;
  return [text.slice(cadence.from, cadence.to), formatCadence(cadence.cadence, cadence.time)];
}

describe("A title or heading tells its cadence", () => {
  test.each([
    ["Write in a journal every day", "every day", "daily"],
    ["EACH QUARTER", "EACH QUARTER", "quarterly"],
    ["Every month", "Every month", "monthly"],
    ["Weekly", "Weekly", "weekly"],
    ["Gym Mon, Wed, Fri", "Mon, Wed, Fri", "every Monday, Wednesday and Friday"],
    ["Gym M/W/F", "M/W/F", "every Monday, Wednesday and Friday"],
    ["Gym M-F", "M-F", "weekdays"],
    ["Call a friend every weeknight", "every weeknight", "weekdays at 21:00"],
    ["6-monthly catch up with Raj", "6-monthly", "every 6 months"],
    ["Catch up 6-monthly", "6-monthly", "every 6 months"],
    ["journal 5x week", "5x week", "weekly"],
    ["WEEKLY GOALS", "WEEKLY", "weekly"],
    ["Daily goals", "Daily", "daily"],
    ["Goals for each week", "each week", "weekly"],
    ["Mon, Wed, Fri", "Mon, Wed, Fri", "every Monday, Wednesday and Friday"],
    ["make five new connections a week", "a week", "weekly"],
    ["Make five new connections per week – use LinkedIn", "per week", "weekly"],
    ["Call mum twice a week", "twice a week", "weekly"],
    ["Volunteer quarterly", "quarterly", "quarterly"],
    ["Write a weekly note", "weekly", "weekly"],
    ["Call mum on Sundays", "Sundays", "every Sunday"],
    ["Sundays with grandma", "Sundays", "every Sunday"],
    ["Call on weekdays at 12:30", "weekdays at 12:30", "weekdays at 12:30"],
    ["Meditate every evening at 8", "every evening at 8", "daily at 20:00"],
    ["Write **every day**", "every day", "daily"],
    ["Journal (daily)", "daily", "daily"],
    [
      "Lunch on the first Friday of the month",
      "first Friday of the month",
      "monthly on the first Friday",
    ],
    ["Support each other every other week", "every other week", "every 2 weeks"],
    [
      "Coffee with a mentor every other Tuesday at 4pm",
      "every other Tuesday at 4pm",
      "every 2 weeks on Tuesday at 16:00",
    ],
    ["Visit every May", "every May", "yearly on 1 May"],
    ["Visit every 3 may", "every 3 may", "yearly on 3 May"],
    ["Visit each may 3rd", "each may 3rd", "yearly on 3 May"],
    ["Visit every mar 4", "every mar 4", "yearly on 4 March"],
    ["Call every 3rd march", "every 3rd march", "yearly on 3 March"],
    ["Call every Friday, not in may", "every Friday", "every Friday"],
    ["the last day of each week", "last day of each week", "every Sunday"],
    ["Call on last day of the week", "last day of the week", "every Sunday"],
    [
      "Call on the second Monday of the month",
      "second Monday of the month",
      "monthly on the second Monday",
    ],
    ["third Friday of the month", "third Friday of the month", "monthly on the third Friday"],
    ["last Friday of the month dinner", "last Friday of the month", "monthly on the last Friday"],
    ["15th of the month", "15th of the month", "monthly on the 15th"],
    ["Write everyday.", "everyday", "daily"],
    ["everyday, write", "everyday", "daily"],
    ["THE WEEKLY CALL", "WEEKLY", "weekly"],
    ["Weekly call with Ana", "Weekly", "weekly"],
    ["Weekly Call With Ana", "Weekly", "weekly"],
    ["Weekly Call with Ana", "Weekly", "weekly"],
    ["Weekly 1:1", "Weekly", "weekly"],
    ["daily call, then", "daily", "daily"],
    ["Read weekly report", "weekly", "weekly"],
    ["Call Mondays", "Mondays", "every Monday"],
    ["Call mondays at nine", "mondays at nine", "every Monday at 09:00"],
    ["Call weekdays at home", "weekdays", "weekdays"],
    ["Mornings with Ana", "Mornings", "daily at 09:00"],
    ["Read – Mondays with Ana", "Mondays", "every Monday"],
    ["call on Mondays with Ana", "Mondays", "every Monday"],
    ["Read 5 books a week", "a week", "weekly"],
    ["Read some books a week", "a week", "weekly"],
    ["Read a book a week", "a week", "weekly"],
    ["Read an article a week", "a week", "weekly"],
    ["Read a dozen pages a day", "a day", "daily"],
    ["3 calls a week, no more", "a week", "weekly"],
    ["Make ten calls and run a week", "a week", "weekly"],
    ["Take 2 a week", "2 a week", "weekly"],
    ["Read „Jeden Tag“ daily", "daily", "daily"],
    ["Read «Daily» monthly", "monthly", "monthly"],
    ["and every day", "every day", "daily"],
    ["Call every Monday and every other Friday", "every Monday", "every Monday"],
    [
      "Pay every month on 1 and 15, then rest",
      "every month on 1 and 15",
      "monthly on the 1st and 15th",
    ],
    ["Write every quarter on 3 people", "every quarter", "quarterly"],
    ["Call every 25 Dec.", "every 25 Dec", "yearly on 25 December"],
    ["Call every Mon.", "every Mon", "every Monday"],
    ["Call mum Monday to Friday", "Monday to Friday", "weekdays"],
    ["Call mum semi-weekly", "semi-weekly", "weekly"],
    ["Final Friday of the month", "Final Friday of the month", "monthly on the last Friday"],
    ["Pay on the fifteenth of the month", "fifteenth of the month", "monthly on the 15th"],
    ["Weekly Call to Bo", "Weekly", "weekly"],
    ["weekly Call With Ana", "weekly", "weekly"],
    ["Weekly Call From Ana and Bo", "Weekly", "weekly"],
    ["Read two books a week", "a week", "weekly"],
    ["2 calls a week with clients", "a week", "weekly"],
    ["3 calls a day until Christmas", "a day", "daily"],
    ["A message a day to mum", "a day", "daily"],
    ["Make several calls a week", "a week", "weekly"],
    ["one event a month about design", "a month", "monthly"],
    ["One coffee a month with a mentor", "a month", "monthly"],
    ["Spend 30 minutes a day reading", "a day", "daily"],
    ["Make five new connections a week on LinkedIn", "a week", "weekly"],
    ["Read a couple books a month", "a month", "monthly"],
    ["Make thirty calls a month", "a month", "monthly"],
    ["Call mum nightly", "nightly", "daily at 21:00"],
    ["Call mum every morning before lunch", "every morning", "daily at 09:00"],
    ["every day", "every day", "daily"],
    ["Lunch every first Monday", "every first Monday", "monthly on the first Monday"],
    ["Team lunch every Friday", "every Friday", "every Friday"],
    ["Evening walk each day", "each day", "daily"],
    ["Call Ben at lunch every Friday", "at lunch every Friday", "every Friday at 12:30"],
    ["Write before lunch every day", "before lunch every day", "daily at 12:30"],
  ])("%s: %s", (text, words, cadence) => {
    expect(found(text)).toEqual([words, cadence]);
  });

  test("“every” wins over an adjective, wherever it stands", () => {
    expect(found("Weekly review with Ana every Friday")).toEqual(["every Friday", "every Friday"]);
  });

  test("only the first 300 characters are read", () => {
    expect(found(`${"b".repeat(290)} every day`)).toEqual(["every day", "daily"]);
    expect(found(`${"b".repeat(291)} every day`)).toBeNull();
  });

  test("a title in German is found where it was written", () => {
    const german = aCalendar({ language: "de" });
    const title = "Oma jede Woche anrufen";
    const cadence = findCadence(title, german);
    expect(cadence?.cadence).toEqual({ unit: "week", every: 1, on: null });
    expect(title.slice(cadence?.from, cadence?.to)).toBe("jede Woche");
  });

  test("a number of times is the target", () => {
    expect(findCadence("Call mum twice a week", aCalendar())?.target).toBe(2);
    expect(findCadence("Make five connections a week", aCalendar())?.target).toBeNull();
  });
});

describe("What only looks like a cadence", () => {
  test.each([
    "",
    "Make five new connections",
    "Book of the Month club",
    "Employee of the month",
    "Picture of the day",
    "Buy the Weekly Planner app",
    "Weekly Planner app",
    "Daily Mail subscription",
    "everyday carry",
    "Take a week off",
    "Book a room a week in advance",
    "A Year in Provence",
    "Read “Every Day” by David Levithan",
    'Finish "A book a week"',
    "Read Tuesdays with Morrie",
    "Spend a day with Maria",
    "Five things I learned in a year",
    "Run a half marathon in 2 weeks",
    "Plan the weekend",
    "Weekend trip",
    "Plan a day",
    "This week",
    "Pay rent by the 15th of the month",
    "Finish it by the end of the month",
    "30-day gratitude challenge",
    "each may bring a friend",
    "Every second counts",
    "Each time I meet someone",
    "Every one of us",
    "Once in a while call Ben",
    "Attend the annual conference",
    "Not every day is good",
    "Call Louie tomorrow",
    "By 31 March",
    "Write once",
    "Once a plan",
    "Write 2 weeks",
    "Call by every Friday",
    "Call by the first Friday of the month",
    "Call before the end of the month",
    "Almost daily",
    "Nearly every day",
    "Not daily",
    "Visit every may",
    "Visit every march",
    "Visit every mar",
    "Day of the week",
    "secondary Monday of the month",
    "Start of the month",
    "Dinner, end of the month",
    "Read annual report",
    "Read Weekly Report",
    "Read a Daily Mail",
    "Call Weekdays With Ana",
    "Read Mondays with Ana",
    "Read book a week",
    "Read books a week",
    "5 miles a day for fun",
    "a week",
    "Call 3 people a week before the party",
    "Send 5 cards a week without fail",
    "Meet 5 people in a week",
    "Read twentysome books a week",
    "Read „Every Day“",
    "Read «Every Day» soon",
    "Mon, Wed, Fri calls",
    "Lunch with Ana Tuesday and Thursday",
    "Lunch w/ T",
    "every one",
    "Call every 1st week of the month",
    "Monday",
    "Call tuedsay",
    "read mondays with Ana",
    "Weekly Planner app by Bob",
    "Weekly Planner form",
    "Weekly Planner brand",
    "2 weeks",
    "Once",
    "Visit the 2nd floor",
    "Pay on the 15th",
    "Take 2 weeks of the year",
    "Read two Books a week off",
    "Write a book in a year",
    "Run 5 miles for a month",
    "Have 2 calls of a week",
    "Monday of the month",
    "Call until the end of the month",
    "Done after the 15th of the month",
    "Due the last day of the month",
  ])("%s", (text) => {
    expect(found(text)).toBeNull();
  });
});
