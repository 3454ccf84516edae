/** Times of day in journal lines: which are found, alone and beside a day, and which are left alone. */
import { describe, expect, test } from "@jest/globals";
import { found } from "./a-line";

const sunday = "2026-11-22";
const monday = "2026-11-23";

describe("a time alone is found, and is that day's", () => {
  test.each([
    ["meet 9am", "9am", "09:00"],
    ["meet 9 am", "9 am", "09:00"],
    ["meet 9 a.m. with Kim", "9 a.m.", "09:00"],
    ["meet 4:30 pm", "4:30 pm", "16:30"],
    ["meet at 4pm", "at 4pm", "16:00"],
    ["meet at 4pm sharp", "at 4pm sharp", "16:00"],
    ["meet at 16:00", "at 16:00", "16:00"],
    ["meet @ 16:00", "@ 16:00", "16:00"],
    ["meet @4pm", "@4pm", "16:00"],
    ["ana@4pm", "", null],
    ["meet 8 tonight", "8 tonight", "20:00"],
    ["dinner for 8 tonight", "tonight", "21:00"],
    ["call Ana at 9", "at 9", "09:00"],
    ["call Ana at 4!", "at 4", "16:00"],
    ["meet at 24:00", "at 24:00", "00:00"],
    ["meet at 25:00", "", null],
    ["meet at 9:75", "", null],
    ["tea at 4 o'clock", "at 4 o'clock", "16:00"],
    ["4 o'clock tea", "4 o'clock", "16:00"],
    ["meet at noon", "at noon", "12:00"],
    ["meet at midday", "at midday", "12:00"],
    ["call at midnight", "at midnight", "00:00"],
    ["four pm call", "four pm", "16:00"],
    ["five o'clock tea", "five o'clock", "17:00"],
    ["call Ana at four", "at four", "16:00"],
    ["half past three call", "half past three", "15:30"],
    ["half past 3pm call", "half past 3pm", "15:30"],
    ["quarter to 4 call", "quarter to 4", "15:45"],
    ["quarter past 4 call", "quarter past 4", "16:15"],
    ["a quarter past 4 call", "a quarter past 4", "16:15"],
    ["quarter to noon call", "quarter to noon", "11:45"],
  ])("in %j %s", (line, text, time) => {
    expect(found(line)).toEqual(time === null ? [] : [`${text} = ${sunday} ${time}`]);
  });

  test.each([
    ["meet 4-5pm with Kim", "4-5pm", "16:00"],
    ["meet 4–5 pm", "4–5 pm", "16:00"],
    ["meet 4 - 5 pm", "4 - 5 pm", "16:00"],
    ["meet 4 — 5 pm", "4 — 5 pm", "16:00"],
    ["meet 9am-10am", "9am-10am", "09:00"],
    ["from 10 to 11 am call", "from 10 to 11 am", "10:00"],
    ["from 9am to noon call", "from 9am to noon", "09:00"],
    ["from 10:00 to 11:00 call", "from 10:00 to 11:00", "10:00"],
    ["between 3 and 4pm call", "between 3 and 4pm", "15:00"],
    ["between 9:00 and 10:00 call", "between 9:00 and 10:00", "09:00"],
    ["call Al from 3:15 to 4", "from 3:15 to 4", "15:15"],
  ])("by the beginning of a stretch: in %j %s", (line, text, time) => {
    expect(found(line)).toEqual([`${text} = ${sunday} ${time}`]);
  });

  test.each([
    ["call Al at 8 in the evening", "at 8 in the evening", "20:00"],
    ["call Al at eight in the evening", "at eight in the evening", "20:00"],
    ["call Al at 8 in the morning", "at 8 in the morning", "08:00"],
    ["call Al at 2 in the afternoon", "at 2 in the afternoon", "14:00"],
    ["call Al at 8 this evening", "at 8 this evening", "20:00"],
    ["call Al at 8 this morning", "at 8 this morning", "08:00"],
    ["call Al at 11 at night", "at 11 at night", "23:00"],
    ["call Al at 8 tonight", "at 8 tonight", "20:00"],
    ["call Al at eleven at night", "at eleven at night", "23:00"],
    ["call Al at 8 tonite", "at 8 tonite", "20:00"],
    ["call 9:30 in the evening", "9:30 in the evening", "21:30"],
  ])("with its part of the day: in %j %s", (line, text, time) => {
    expect(found(line)).toEqual([`${text} = ${sunday} ${time}`]);
  });

  test.each([
    ["call Al at lunch", "at lunch", "12:30"],
    ["call Al in the morning", "in the morning", "09:00"],
    ["call Al over lunch", "over lunch", "12:30"],
    ["call Al during lunch", "during lunch", "12:30"],
    ["after lunch we walked", "after lunch", "12:30"],
    ["call Al by lunchtime", "by lunchtime", "12:30"],
    ["call Al before lunch", "before lunch", "12:30"],
    ["on my afternoon walk, call Al", "on my afternoon walk", "15:00"],
    ["on my morning run call Al", "on my morning run", "09:00"],
    ["on our morning run call Al", "on our morning run", "09:00"],
  ])("by the user's own name for it: in %j %s", (line, text, time) => {
    expect(found(line)).toEqual([`${text} = ${sunday} ${time}`]);
  });
});

describe("a time is found directly after its day", () => {
  test.each([
    ["tomorrow at 9", "09:00"],
    ["tomorrow, at 9am", "09:00"],
    ["tomorrow 9 am", "09:00"],
    ["tomorrow @ 9", "09:00"],
    ["tomorrow @9am", "09:00"],
    ["tomorrow at 16.00", "16:00"],
    ["tomorrow at 4.30", "16:30"],
    ["tomorrow at 0930", "09:30"],
    ["tomorrow at 9 30", "09:30"],
    ["tomorrow at nine thirty", "09:30"],
    ["tomorrow at ten to nine", "08:50"],
    ["tomorrow at 10 to 9", "08:50"],
    ["tomorrow at half past nine", "09:30"],
    ["tomorrow half past 9", "09:30"],
    ["tomorrow quarter to 9", "08:45"],
    ["tomorrow 9 o'clock", "09:00"],
    ["tomorrow nine o'clock", "09:00"],
    ["tomorrow 9:00", "09:00"],
    ["tomorrow 9:00:30", "09:00"],
    ["tomorrow 9:00-10:00", "09:00"],
    ["tomorrow 9:00–10:00", "09:00"],
    ["tomorrow 9-10am", "09:00"],
    ["tomorrow 9am to 11am", "09:00"],
    ["tomorrow 9:00 to 11:00", "09:00"],
    ["tomorrow 9 oclock", "09:00"],
    ["tomorrow from 9 to noon", "09:00"],
    ["tomorrow from 9am", "09:00"],
    ["tomorrow from 10 to 11 AM", "10:00"],
    ["tomorrow between 9 and 10am", "09:00"],
    ["tomorrow noon", "12:00"],
    ["tomorrow at noon", "12:00"],
    ["tomorrow midnight", "00:00"],
    ["tomorrow around 9", "09:00"],
    ["tomorrow around nine", "09:00"],
    ["tomorrow about 4", "16:00"],
    ["tomorrow about 9:30", "09:30"],
    ["tomorrow by 9", "09:00"],
    ["tomorrow by 4pm", "16:00"],
    ["tomorrow by noon", "12:00"],
    ["tomorrow around lunch", "12:30"],
    ["tomorrow by lunch", "12:30"],
    ["tomorrow from lunch", "12:30"],
    ["tomorrow lunch", "12:30"],
    ["tomorrow before lunch", "12:30"],
    ["tomorrow in the morning", "09:00"],
    ["tomorrow morning", "09:00"],
    ["tomorrow morning at 7", "07:00"],
    ["tomorrow morning 7am", "07:00"],
    ["tomorrow morning, 7am", "07:00"],
    ["tomorrow evening at 7", "19:00"],
    ["tomorrow night at 11", "23:00"],
    ["tomorrow at 8 in the evening", "20:00"],
    ["tomorrow 8 in the evening", "20:00"],
  ])("as in %j: %s", (text, time) => {
    expect(found(`call Al ${text}`)).toEqual([`${text} = ${monday} ${time}`]);
    expect(found(`${text}, call Al`)).toEqual([`${text} = ${monday} ${time}`]);
  });

  test.each([
    "tomorrow at 4 with Kim",
    "tomorrow at four with Kim",
    "tomorrow around 4 with Kim",
    "tomorrow at 4pm call Kim",
    "tomorrow at four pm call Kim",
    "tomorrow at 4 o'clock call Kim",
  ])("and then the sentence may go on: %s", (line) => {
    expect(found(line)[0]).toMatch(/ = 2026-11-23 16:00$/);
  });

  test.each([
    "tomorrow 9",
    "tomorrow at 4 places",
    "tomorrow around 9 people",
    "tomorrow by 9 people",
    "tomorrow about the deck",
    "tomorrow at 3 of 12 schools",
    "tomorrow at school",
    "tomorrow half nine",
    "tomorrow 10 to 9",
    "tomorrow Al noon",
  ])("but not where it may be a count: %s", (line) => {
    expect(found(line)).toEqual([`tomorrow = ${monday}`]);
  });

  test("and where its evening is told before it, that decides the half of the day, not a count behind", () => {
    expect(found("tomorrow evening at 9 people")).toEqual([`tomorrow evening = ${monday} 18:30`]);
    expect(found("tomorrow at 8 morning run")).toEqual([`tomorrow at 8 = ${monday} 08:00`]);
  });
});

describe("an hour of dinner or drinks is in the evening", () => {
  test.each([
    ["dinner with Al tomorrow at 7", "19:00"],
    ["drinks tomorrow @ 8:30", "20:30"],
    ["dinner with Al at 7 tomorrow", "19:00"],
    ["dinner with Al tomorrow at 7am", "07:00"],
    ["call Al about dinner tomorrow at 9", "09:00"],
    ["email Al the dinner plans tomorrow at 9", "09:00"],
    ["had dinner, call Al tomorrow at 9", "09:00"],
    ["breakfast with Al tomorrow at 7", "07:00"],
  ])("%s: %s", (line, time) => {
    expect(found(line)[0]).toMatch(new RegExp(` = ${monday} ${time}$`));
  });
});

describe("a time is found directly before its day", () => {
  test.each([
    ["at 4pm on Friday", "2026-11-27 16:00"],
    ["at 4pm, on Friday", "2026-11-27 16:00"],
    ["4pm on Friday", "2026-11-27 16:00"],
    ["at 9:30 by Friday", "2026-11-27 09:30"],
    ["at 4 on Friday", "2026-11-27 16:00"],
    ["at four on Friday", "2026-11-27 16:00"],
    ["at 4 tomorrow", "2026-11-23 16:00"],
    ["at 4, tomorrow", "2026-11-23 16:00"],
    ["at noon on the 3rd", "2026-12-03 12:00"],
    ["noon on Friday", "2026-11-27 12:00"],
    ["by noon tomorrow", "2026-11-23 12:00"],
    ["before noon on Friday", "2026-11-27 12:00"],
    ["16:00 on 30 November", "2026-11-30 16:00"],
    ["on the evening of 5 December", "2026-12-05 18:30"],
    ["on the morning of the 5th", "2026-12-05 09:00"],
    ["first thing on Friday", "2026-11-27 09:00"],
    ["first thing tomorrow", "2026-11-23 09:00"],
  ])("as in %j: %s", (text, when) => {
    expect(found(`call Al ${text}`)).toEqual([`${text} = ${when}`]);
  });

  test("but not where something else stands between them", () => {
    expect(found("call Al at 4 people on Friday")).toEqual(["on Friday = 2026-11-27"]);
    expect(found("at 1030 Main Street on Friday")).toEqual(["on Friday = 2026-11-27"]);
  });

  test("nor where it may be a score", () => {
    expect(found("won 3:20 on Friday")).toEqual(["on Friday = 2026-11-27"]);
  });
});

describe("a time beside it tells a day from another word", () => {
  test.each([
    ["Sat 4pm", "2026-11-28 16:00"],
    ["Sat at 4pm", "2026-11-28 16:00"],
    ["4pm on Sat", "2026-11-28 16:00"],
    ["4pm Sat", "2026-11-28 16:00"],
    ["sat 4pm", "2026-11-28 16:00"],
    ["Sun evening", "2026-11-29 18:30"],
    ["5pm may 28", "2027-05-28 17:00"],
    ["31st of may at 6:30pm", "2027-05-31 18:30"],
    ["2nd fri in feb at 9", "2027-02-12 09:00"],
    ["at 9am on the 2nd fri in feb", "2027-02-12 09:00"],
    ["Friday 27 at 4pm", "2026-11-27 16:00"],
    ["4pm the 5th", "2026-12-05 16:00"],
  ])("%s: %s", (text, when) => {
    expect(found(`call Al ${text}`)).toEqual([`${text} = ${when}`]);
  });

  test("not where the word is the verb or the sky, told of what was", () => {
    for (const line of ["Sat at noon in the park", "At 4pm sat down", "Sun in the morning"]) {
      expect(found(line, "past").join()).not.toContain("2026-11-2 ");
      expect(found(line, "past").filter((each) => !each.includes(sunday))).toEqual([]);
    }
    expect(found("Sat night: dinner with Al", "past")).toEqual(["Sat night = 2026-11-21 21:00"]);
  });

  test("nor in a name, behind a label or where it recurs", () => {
    expect(found("4pm Sun Microsystems call")).toEqual([`4pm = ${sunday} 16:00`]);
    expect(found("room 5 may at 4pm")).toEqual([`at 4pm = ${sunday} 16:00`]);
    expect(found("fri night club")).toEqual([]);
  });
});

describe("left alone is", () => {
  test.each([
    ["an hour alone within a line", "meet at 9 with all"],
    ["a count", "meet at 4 places, evenings only"],
    ["a stretch of bare hours", "between 9 and 10 places, a week"],
    ["a number of people", "between 3 and 4 of us this year's"],
    ["a fraction", "half three, quarter of 3, half of 3:30"],
    ["a letter", "meet 9 a"],
    ["a noon without its preposition", "high noon, over noon, from noon"],
    ["a part of the day that begins something else", "in the evening classes"],
    ["a meal", "we had a lunch, all of us"],
    ["what is said at a named time", "at lunch Al said"],
    ["the first thing of no day", "call Kim first thing"],
    ["a kind of day's", "every Friday at 4pm"],
    ["several days'", "Fridays at 4pm"],
    ["weekdays'", "weekdays at 4pm"],
    ["an hour of several days", "every Friday at 4"],
  ])("%s: %s", (_title, line) => {
    expect(found(line)).toEqual([]);
  });
});
