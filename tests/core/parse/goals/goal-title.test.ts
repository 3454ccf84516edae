/** What a goal's title says: DESIGN section 3.2, R87, R118, R119. */
import { describe, expect, test } from "@jest/globals";
import fc from "../../../laws";
import { formatCadence } from "../../../../src/core/dates/cadences/format-cadence";
import { formatDuration } from "../../../../src/core/dates/duration";
import { titleWords } from "../../../../src/core/language/en/title-words";
import { formatCounts } from "../../../../src/core/parse/goals/counts";
import { readGoalTitle } from "../../../../src/core/parse/goals/goal-title";
import { defaultSettings } from "../../../../src/core/parse/settings/settings";

const { calendar } = defaultSettings();
const read = (title: string) => readGoalTitle(title, calendar, titleWords);
const countsOf = (title: string) => {
  const { counts } = read(title);
  return counts && formatCounts({ terms: [counts], filters: [] });
};
const cadenceOf = (title: string) => {
  const { cadence } = read(title);
  return cadence && formatCadence(cadence.cadence, cadence.time);
};

describe("The article's examples read as they are meant", () => {
  test.each([
    ["Attend a networking event", 1, "events"],
    ["Read a book about relationships", 1, "reading"],
    ["Volunteer", null, "volunteering"],
    ["Make five new connections", 5, "new contacts"],
    ["Reach out to two dormant ties", 2, "dormant ties"],
    ["Nurture one current relationship with a message", 1, "current ties"],
    ["Write in a journal", 1, "journal days"],
    ["Finish a certification", 1, null],
    ["Find a mentor and invite them", 1, null],
    ["30-day gratitude challenge", null, "thanks"],
  ])("%s: %s %s", (title, target, counts) => {
    expect([read(title).target, countsOf(title)]).toEqual([target, counts]);
  });
});

describe("How many", () => {
  test.each([
    ["Make 5 connections", 5],
    ["Send twelve postcards", 12],
    ["Call twenty people", 20],
    ["Have coffee with a couple of old friends", 2],
    ["Send a dozen cards", 12],
    ["Send two dozen cards", 24],
    ["Write to half a dozen people", 6],
    ["Call Mum twice", 2],
    ["Meet three new ppl", 3],
    ["Write an email", 1],
    ["Write emails", null],
    ["Write a note to five new connections", 5],
    ["Have a lunch with two friends", 1],
    ["Have lunch with two friends", 2],
    ["Cook a supper for six", 1],
    ["Reply to 3-5 emails", 3],
    ["Spend a little time outside", null],
    ["Write a few letters", null],
  ])("%s: %s", (title, target) => {
    expect(read(title).target).toBe(target);
  });

  test.each([
    "Meditate for 20 minutes",
    "Take 30-minute walks",
    "Call people at 5",
    "Call people at 5pm",
    "Call people at 16:00",
    "Read my third book",
    "Read my 3rd book",
    "Read “Four Thousand Weeks”",
    'Read "Four Thousand Weeks"',
    "Read 'Four Thousand Weeks'",
    "Read *Four Thousand Weeks*",
    "Read _Four Thousand Weeks_",
    "Read ==Four== books",
    "Read [[Four Thousand Weeks]]",
    "Prepare for Q4",
    "Read chapter 3",
    "Spend $5",
    "Hold 1:1s",
    "Have one-on-ones",
    "Write 1,000 words",
    "Read 10 pages",
    "Write 500 words in my journal",
    "Be there 24/7",
    "Give 100%",
    "Reach version 2.5",
    "Plan 2027",
    "Do 0 things",
  ])("%s holds no target", (title) => {
    expect(read(title).target).toBeNull();
  });

  test("a title that is emphasised as a whole is read as it stands", () => {
    expect(read("**Make five new connections**").target).toBe(5);
    expect(read("“Make five new connections”").target).toBe(5);
  });
});

describe("What counts", () => {
  test.each([
    ["Meet new people", "new contacts"],
    ["Add 5 LinkedIn connections", "new contacts"],
    ["FaceTime the kids", "calls"],
    ["Put the phone away", null],
    ["Send a voice note", "messages"],
    ["Plan a family reunion", "events"],
    ["Host a dinner party", "events"],
    ["Make three connections", "new contacts"],
    ["Reconnect with old friends", "dormant ties"],
    ["Call people I lost touch with", "dormant ties"],
    ["Check in on two friends", "current ties"],
    ["Reflect on the day", "journal days"],
    ["Go to a meetup", "events"],
    ["Go to happy hour", "events"],
    ["Call Mum", "calls"],
    ["Email a teacher", "emails"],
    ["Text somebody", "messages"],
    ["Have coffee with Ana", "meetings"],
    ["Meet with my mentor", "meetings"],
    ["Introduce two people", "introductions"],
    ["Thank someone", "thanks"],
    ["Be a better neighbour", null],
    ["Talk to one stranger", "new contacts"],
    ["Introduce myself to a neighbour", "new contacts"],
    ["Meet up with Sam", "meetings"],
    ["Go to a meet-up", "events"],
    ["Send a client a gift", "gifts"],
    ["Present at a company party", null],
  ])("%s: %s", (title, counts) => {
    expect(countsOf(title)).toBe(counts);
  });

  test.each([
    ["Have lunch with new connections", "meetings"],
    ["Stay close by lunch with new connections", "meetings"],
    ["Read about gratitude", "reading"],
    ["Spend time with new people", "new contacts"],
    ["Email old friends", "dormant ties"],
    ["Thank people by email", "thanks"],
    ["Check in with friends by email", "current ties"],
  ])(
    "%s: words before with, by, about come first, then the order of the list: %s",
    (title, counts) => {
      expect(countsOf(title)).toBe(counts);
    },
  );

  test("words in quotes, emphasis and links are heard last", () => {
    expect(countsOf("Read “How to make new connections”")).toBe("reading");
    expect(countsOf("Read *How to make new connections*")).toBe("reading");
    expect(countsOf("Go to [[Networking event]]")).toBe("events");
    expect(countsOf("Reach out to *dormant ties*")).toBe("dormant ties");
  });

  test("phrases that only look like it don't count", () => {
    expect(countsOf("Book a table")).toBeNull();
    expect(countsOf("Bookkeeping")).toBeNull();
  });
});

describe("How often", () => {
  test.each([
    ["Write in a journal every day", "daily"],
    ["Call Mum every Sunday at 6pm", "every Sunday at 18:00"],
    ["Make five new connections a week", "weekly"],
    ["Write in a journal every evening", "daily at 18:30"],
    ["Have lunch each month", "monthly"],
    ["Make five new connections", null],
    ["Quarterly lunch with my boss", "quarterly"],
    ["Once a week, lunch with a friend", "weekly"],
    ["Lunch weekly at noon", "weekly at 12:00"],
    ["Every Friday lunch with Ana", "every Friday at 12:30"],
    ["Daily lunch walk", "daily at 12:30"],
    ["Tue & Thu: lunch with Ana", "every Tuesday and Thursday"],
    ["One coffee a week from now until Christmas", "weekly"],
    ["One coffee a week from January", "weekly"],
    ["Call 3 people a week from Friday", null],
    ["Call 3 people a week from tomorrow", null],
  ])("%s: %s", (title, cadence) => {
    expect(cadenceOf(title)).toBe(cadence);
  });

  test("a number of times is the target, and multiplies the title's own", () => {
    expect(read("Volunteer twice a week").target).toBe(2);
    expect(read("Call 3 friends twice a week").target).toBe(6);
    expect(read("Call 3 friends 2x a week").target).toBe(6);
    expect(read("Call two friends and email three a week").target).toBe(2);
    expect(read("Email three a week").target).toBe(3);
  });

  test("the cadence's own numbers are no target", () => {
    expect(read("Call Mum every 2 weeks").target).toBeNull();
  });
});

describe("A challenge", () => {
  test.each([
    ["30-day gratitude challenge", "30 days"],
    ["A thirty day gratitude challenge", "30 days"],
    ["6-week reading challenge", "6 weeks"],
    ["Gratitude challenge, 30 days", "30 days"],
    ["Write in a journal every day for 30 days", "30 days"],
    ["Stay off coffee for two weeks", "2 weeks"],
  ])("%s runs for %s", (title, expected) => {
    const { length } = read(title);
    expect(length && formatDuration(length)).toBe(expected);
  });

  test.each([
    "Challenge a friend every 2 weeks",
    "100 days of summer",
    "Walk for 20 minutes",
    "Challenge someone twice a week",
  ])("%s is none", (title) => {
    expect(read(title).length).toBeNull();
  });
});

describe("From when to when", () => {
  test.each([
    ["30-day gratitude challenge from 1 December", "1 December", null],
    ["Thank people starting 2026-12-01", "2026-12-01", null],
    ["Finish a certification by 31 March", null, "31 March"],
    ["Finish a certification within 3 months", null, "within 3 months"],
    ["Reply to friends within a day", null, null],
    ["Finish the course within 3 weeks", null, "within 3 weeks"],
    ["Finish the course in three weeks", null, "in three weeks"],
    ["By 15 December 20 cards", null, "15 December"],
    ["Finish it by 15 December 26", null, "15 December 26"],
    ["Finish a certification by xmas", null, "xmas"],
    ["Find a mentor by end of quarter", null, "end of quarter"],
    ["Find a mentor before the end of the year", null, "the end of the year"],
    ["Dinner on 12 December", null, "12 December"],
    ["Thank people from 7 December until 24 December", "7 December", "24 December"],
    ["Read “Four Thousand Weeks” by December", null, "December"],
    ["Improve by reading", null, null],
    ["Be home by 5", null, null],
    ["Finish the book by 2026-02-30", null, null],
    ["Finish the book by 2026-02", null, "2026-02"],
    ["Call before noon", null, null],
    ["Learn from my mentors", null, null],
  ])("%s: from %s to %s", (title, start, deadline) => {
    const words = read(title);
    expect([words.start?.phrase ?? null, words.deadline?.phrase ?? null]).toEqual([
      start,
      deadline,
    ]);
  });

  test("the numbers of dates are no target", () => {
    expect(read("Finish by 31 March").target).toBeNull();
  });
});

test("No title throws", () => {
  const piece = fc.constantFrom(
    "five",
    "5",
    "a",
    "[[",
    "]]",
    "“",
    "*",
    "every",
    "week",
    "by",
    "for",
    "30",
    "day",
    "-",
    "challenge",
    "\uFFFC",
    "from",
    "Q1",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 12 }).map((list) => list.join(" ")),
      ),
      (title) => {
        const { target } = read(title);
        expect(target === null || target >= 1).toBe(true);
      },
    ),
  );
});
