/** How long a goal runs and between which days, by the words of its title (section 3, R87). */
import { describe, expect, test } from "@jest/globals";
import { formatDuration } from "../../../../src/core/dates/duration";
import { daysInTitle, lengthInTitle } from "../../../../src/core/parse/goals/title-days";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf();
const left = (rest: string) => rest.replace(/[\uFFFC\s]+/g, " ").trim();

describe("A challenge runs as long as its title says", () => {
  const read = (title: string) => {
    const { length, rest } = lengthInTitle(title, calendar);
    return [length && formatDuration(length), left(rest)];
  };
  test.each([
    ["30-day gratitude challenge", "30 days", "gratitude challenge"],
    ["30 day gratitude challenge", "30 days", "gratitude challenge"],
    ["Gratitude challenge, 30 days", "30 days", "Gratitude challenge,"],
    ["Six-week writing challenge", "6 weeks", "writing challenge"],
    ["100-Day Challenge", "100 days", "Challenge"],
    ["Write each morning for 30 days", "30 days", "Write each morning"],
    ["Write each morning for two weeks", "2 weeks", "Write each morning"],
    ["Walk for a month", "1 month", "Walk"],
    ["Walk daily for the next 30 days", "30 days", "Walk daily"],
  ])("%s", (title, length, rest) => {
    expect(read(title)).toEqual([length, rest]);
  });

  test.each([
    "30-day sabbatical",
    "Call Louie every 30 days",
    "A day without a phone challenge",
    "Cook for six",
    "Challenge myself",
    "",
  ])("%s: no length", (title) => {
    expect(read(title)).toEqual([null, title]);
  });
});

describe("A title names its first and its last day", () => {
  const read = (title: string) => {
    const { start, deadline, rest } = daysInTitle(title, calendar);
    return [start?.phrase ?? null, deadline?.phrase ?? null, left(rest)];
  };
  test.each([
    [
      "Finish the certification by 31 March 2027",
      null,
      "31 March 2027",
      "Finish the certification",
    ],
    ["Finish it by the end of March", null, "the end of March", "Finish it"],
    ["Finish it before Christmas", null, "Christmas", "Finish it"],
    ["Finish it until 2027-03-31", null, "2027-03-31", "Finish it"],
    ["Finish it within 3 months", null, "within 3 months", "Finish it"],
    ["Journal from 1 December", "1 December", null, "Journal"],
    ["Journal from 1 December to 24 December", "1 December", "24 December", "Journal"],
    ["Journal starting 2026-12-01", "2026-12-01", null, "Journal"],
    ["Certification 2027-03-31", null, "2027-03-31", "Certification"],
    ["Finish it by Friday 18 December", null, "Friday 18 December", "Finish it"],
    ["Finish it by 31.3.", null, "31.3.", "Finish it"],
    ["Finish it by 31/3.", null, "31/3", "Finish it ."],
    ["Finish it by early December", null, "early December", "Finish it"],
    ["Finish it by EOM March", null, "EOM March", "Finish it"],
    ["Finish it by this day next month", null, "this day next month", "Finish it"],
  ])("%s", (title, start, deadline, rest) => {
    expect(read(title)).toEqual([start, deadline, rest]);
  });

  test.each([
    "Reply within a day",
    "Call people by 5",
    "Get up by 6:30",
    "Lunch before noon",
    "Learn from Maria",
    "Read the book by Newport",
    "Finish it by 2026-02-30",
    "",
  ])("%s: no day", (title) => {
    expect(read(title)).toEqual([null, null, title]);
  });

  test("behind a first day, and only there, the day after \u201cto\u201d is named as an end", () => {
    const { deadline } = daysInTitle("Journal from 1 December to 24 December", calendar);
    expect(deadline).toMatchObject({ phrase: "24 December", isMarked: true });
    expect(daysInTitle("Write daily to Friday", calendar).deadline).toBeNull();
  });

  test("says in which days what starts again lasts", () => {
    const within = (title: string) => daysInTitle(title, calendar).deadline?.isWithin ?? false;
    expect(within("Thank someone daily in December")).toBe(true);
    expect(within("Journal throughout January")).toBe(true);
    expect(within("Call Ana on 3 December")).toBe(false);
    expect(within("Journal until December")).toBe(false);
    expect(within("Finish the course in 3 weeks")).toBe(false);
    expect(within("Call Ana in week 50")).toBe(false);
  });

  test("says which days are named as an end, and which are of this week", () => {
    expect(daysInTitle("Write it by 31 March 2027", calendar).deadline).toMatchObject({
      isMarked: true,
      isNear: false,
    });
    expect(daysInTitle("Exam 2027-03-31", calendar).deadline).toMatchObject({ isMarked: false });
    expect(daysInTitle("Write it by Friday", calendar).deadline).toMatchObject({ isNear: true });
  });
});
