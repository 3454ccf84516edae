/** Which time of day a clock phrase tells. */
import { describe, expect, test } from "@jest/globals";
import { clockTimeAt, settledTime } from "../../../../src/core/dates/phrases/clock-time";
import { phraseWords } from "../../../../src/core/dates/phrases/phrase-words";

/** The time told at the beginning of a text: `16:00`, `4:00?` where it may be before or after noon, and what is left. */
function clock(text: string): string {
  const words = phraseWords(text);
  const found = clockTimeAt(words, 0);
  if (!found) return "none";
  const { minutes, open } = found.value;
  const told = `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;
  const rest = text.slice(words[found.next]?.from ?? text.length);
  return `${told}${open ? "?" : ""}${rest === "" ? "" : ` | ${rest}`}`;
}

describe("a clock time in figures", () => {
  test.each([
    ["16:00", "16:00"],
    ["4:30", "4:30?"],
    ["04:30", "4:30"],
    ["0:30", "0:30"],
    ["12:30", "12:30?"],
    ["13:30", "13:30"],
    ["24:00", "0:00"],
    ["24:01", "none"],
    ["25:00", "none"],
    ["16:60", "none"],
    ["16:0", "none"],
    ["116:00", "none"],
    ["16:000", "none"],
    ["15:30:45", "15:30"],
    ["15:30.5", "15:30"],
    ["15:30:45.250", "15:30"],
    ["15:30:4", "none"],
    ["15:30:45.2500", "none"],
    ["4:30 pm", "16:30"],
    ["4ish", "4:00?"],
    ["4pm ish", "16:00"],
    ["4:30am", "4:30"],
    ["12:30 am", "0:30"],
    ["12:30 pm", "12:30"],
    ["0:30 am", "0:30"],
    ["0:30 pm", "none"],
    ["16:30 pm", "16:30"],
    ["23:59 pm", "23:59"],
    ["24:00 pm", "none"],
    ["16:30 am", "none"],
    ["16:30 hrs", "16:30"],
    ["16:30 hours", "16:30"],
    ["16:30 h", "16:30"],
    ["16:30 uhr", "16:30"],
    ["16:30 hrsx", "16:30 | hrsx"],
    ["16:30 xhrs", "16:30 | xhrs"],
    ["4:30 sharp", "4:30?"],
    ["4:30 sharply", "4:30? | sharply"],
  ])("is read with a colon: %j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
    expect(clock(`at ${text}`)).toBe(expected);
  });

  test.each([
    ["3.15pm", "15:15"],
    ["3.15 pm", "15:15"],
    ["10.15 am", "10:15"],
    ["at 16.00", "16:00"],
    ["at 4.15", "4:15?"],
    ["@ 4.15", "4:15?"],
    ["16.00", "none"],
    ["at 116.00", "none"],
    ["at 16.000", "none"],
    ["at 16.0", "none"],
  ])("is read with a stop after 'at' or before am and pm: %j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });

  test.each([
    ["at 1030", "10:30"],
    ["at 0430", "4:30"],
    ["at 430", "4:30?"],
    ["430pm", "16:30"],
    ["1030 am", "10:30"],
    ["1630 hours", "16:30"],
    ["0930 uhr", "9:30"],
    ["930 h", "9:30?"],
    ["1030", "none"],
    ["at 10300", "none"],
    ["at 30", "none"],
  ])("is read as a run of digits where it must be a time: %j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });

  test.each([
    ["15h30", "15:30"],
    ["9h30 call", "9:30 | call"],
    ["9h", "9:00"],
    ["9h call", "9:00 | call"],
    ["9h 30", "9:00 | 30"],
    ["9h60", "9:00 | 60"],
    ["9h305", "9:00 | 305"],
    ["25h", "none"],
    ["9 h", "none"],
    ["9-10h", "none"],
  ])("is read with an h that touches it: %j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });

  test.each([
    ["at 12 15", "12:15?"],
    ["at 9 05", "9:05?"],
    ["at 9 15 pm", "21:15"],
    ["at 9 15 call", "9:15? | call"],
    ["at 9 60", "9:00? | 60"],
    ["at 9 5", "9:00? | 5"],
    ["at 9 150", "9:00? | 150"],
    ["at 150 15", "1:50? | 15"],
    ["9 15", "none"],
    ["9 15 pm", "none"],
  ])("is read as two numbers after 'at': %j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });
});

describe("a clock time by its hour", () => {
  test.each([
    ["4pm", "16:00"],
    ["4 p.m.", "16:00"],
    ["4 p m", "16:00"],
    ["4 a m", "4:00"],
    ["4p", "16:00"],
    ["4 p", "none"],
    ["4a", "none"],
    ["at 4a", "4:00"],
    ["at 4 a", "4:00? | a"],
    ["at 4x", "4:00? | x"],
    ["three am", "3:00"],
    ["three thirty pm", "15:30"],
    ["three ten pm", "15:10"],
    ["three fifty-nine pm", "15:59"],
    ["three five pm", "none"],
    ["three sixty pm", "none"],
    ["three 30 pm", "none"],
    ["at three thirty", "3:30?"],
    ["at three", "3:00?"],
    ["at 3 thirty", "3:00? | thirty"],
    ["three thirty", "none"],
    ["3 o'clock", "3:00?"],
    ["3 oclock", "3:00?"],
    ["3 o'clock pm", "15:00"],
    ["3 o'clocks", "none"],
    ["at 9", "9:00?"],
    ["@ 9", "9:00?"],
    ["at 24", "0:00"],
    ["at 25", "none"],
    ["at 0", "0:00"],
    ["at 13", "13:00"],
    ["9", "none"],
  ])("%j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });
});

describe("a clock time by a word", () => {
  test.each([
    ["noon", "12:00"],
    ["at noon", "12:00"],
    ["midday", "12:00"],
    ["mid-day", "12:00"],
    ["mid-week", "none"],
    ["mid day", "none"],
    ["pre-day", "none"],
    ["noontime", "12:00"],
    ["midnight", "0:00"],
    ["12 noon", "12:00"],
    ["12 midnight", "0:00"],
    ["twelve noon", "12:00"],
    ["11 noon", "none"],
  ])("%j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });
});

describe("a clock time counted from another", () => {
  test.each([
    ["half past 3", "3:30?"],
    ["half after 3", "3:30?"],
    ["half three", "3:30?"],
    ["half past 3pm", "15:30"],
    ["half past 12", "0:30?"],
    ["half past", "none"],
    ["half past noon", "12:30"],
    ["half past midnight", "0:30"],
    ["a quarter to five", "4:45?"],
    ["quarter to 1", "0:45?"],
    ["quarter past 3", "3:15?"],
    ["quarter after 3", "3:15?"],
    ["quarter till 3", "2:45?"],
    ["quarter til 3", "2:45?"],
    ["quarter before 3", "2:45?"],
    ["quarter of 3", "2:45?"],
    ["quarter from 3", "3:15?"],
    ["quarter 3", "none"],
    ["quarter to midnight", "23:45"],
    ["10 to 8", "7:50?"],
    ["10 till 8", "7:50?"],
    ["10 til 8", "7:50?"],
    ["ten past 8", "8:10?"],
    ["59 past 8", "8:59?"],
    ["25 to 8", "7:35?"],
    ["3 to 8", "none"],
    ["3 minutes to 8", "7:57?"],
    ["at 3 to 8", "7:57?"],
    ["60 past 8", "none"],
    ["0 past 8", "none"],
    ["10 after 8", "none"],
    ["10 of 8", "none"],
    ["5 from 9", "none"],
    ["10 before 8", "none"],
    ["at 10 after 8", "8:10?"],
    ["at 10 of 8", "7:50?"],
    ["10 after 8pm", "20:10"],
    ["10 before noon", "11:50"],
    ["10 minutes to 8", "7:50?"],
    ["15 minutes past noon", "12:15"],
    ["15 minutes from 1pm", "13:15"],
    ["15 minutes after 8", "8:15?"],
    ["an hour before noon", "11:00"],
    ["an hour and a half before noon", "10:30"],
    ["a day before noon", "none"],
    ["a month before noon", "none"],
    ["a day and an hour before noon", "none"],
    ["10 towards 8", "none"],
  ])("%j is %s", (text, expected) => {
    expect(clock(text)).toBe(expected);
  });
});

test("a time that may be before or after noon follows the half of the day told beside it, else people's hours", () => {
  const at = (minutes: number, half: "am" | "pm" | null, open = true): string =>
    settledTime({ minutes, open }, half);
  expect([60, 360, 419, 420, 660, 720, 750].map((minutes) => at(minutes, null))).toEqual([
    "13:00",
    "18:00",
    "18:59",
    "07:00",
    "11:00",
    "12:00",
    "12:30",
  ]);
  expect([0, 60, 510, 720].map((minutes) => at(minutes, "am"))).toEqual([
    "00:00",
    "01:00",
    "08:30",
    "00:00",
  ]);
  expect([0, 60, 510, 720].map((minutes) => at(minutes, "pm"))).toEqual([
    "12:00",
    "13:00",
    "20:30",
    "12:00",
  ]);
  expect(at(510, "pm", false)).toBe("08:30");
});
