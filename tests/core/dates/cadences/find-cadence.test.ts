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
  ])("%s: %s", (text, words, cadence) => {
    expect(found(text)).toEqual([words, cadence]);
  });

  test("“every” wins over an adjective, wherever it stands", () => {
    expect(found("Weekly review with Ana every Friday")).toEqual(["every Friday", "every Friday"]);
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
  ])("%s", (text) => {
    expect(found(text)).toBeNull();
  });
});
