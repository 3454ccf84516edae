/** Which tokens and literals a date format of moment's is made of. */
import { describe, expect, test } from "@jest/globals";
import { formatPieces } from "../../../src/core/dates/moment-tokens";

/** The pieces of a format in short: a part's name, or its text in quotes. */
function pieces(format: string): readonly string[] {
  return formatPieces(format).map((piece) => {
    if (piece.is === "day") return piece.field;
    return piece.is === "text"
      ? `“${piece.text}”`
      : piece.is === "time"
        ? piece.midnight
        : piece.unit;
  });
}

describe("A format is cut into tokens and texts", () => {
  test.each([
    ["YYYY-MM-DD", ["year", "“-”", "month", "“-”", "dayOfMonth"]],
    ["YYYYMMDD", ["year", "month", "dayOfMonth"]],
    ["gggg-[W]ww", ["weekYear", "“-”", "“W”", "week"]],
    ["Do MMM", ["dayOfMonth", "“ ”", "month"]],
    ["HH:mm", ["00", "“:”", "00"]],
    ["hmm", ["1200"]],
    ["X", ["seconds"]],
    ["bob", ["“b”", "“o”", "“b”"]],
    ["", []],
  ])("%j: %j", (format, found) => {
    expect(pieces(format)).toEqual(found);
  });
});

describe("Brackets and backslashes make texts of what they hold", () => {
  test.each([
    ["[Day] D", ["“Day”", "“ ”", "dayOfMonth"]],
    ["[a [b] c]", ["“[”", "am", "“ ”", "“b] c”"]],
    ["[]D", ["“”", "dayOfMonth"]],
    ["[D", ["“[”", "dayOfMonth"]],
    ["\\D", ["“D”"]],
    ["D\nM", ["dayOfMonth", "month"]],
  ])("%j: %j", (format, found) => {
    expect(pieces(format)).toEqual(found);
  });
});

describe("Shorthands stand for longer formats", () => {
  test.each([
    ["L", "MM/DD/YYYY"],
    ["LL", "MMMM D, YYYY"],
    ["llll", "ddd, MMM D, YYYY h:mm A"],
    ["[L] L", "[L] MM/DD/YYYY"],
  ])("%j is %j", (short, long) => {
    expect(formatPieces(short)).toEqual(formatPieces(long));
  });

  test("not behind a backslash", () => {
    expect(pieces("\\L")).toEqual(["“L”"]);
  });
});

test("Of a format of more than three hundred characters nothing is read", () => {
  expect(formatPieces("D".repeat(300))).not.toEqual([]);
  expect(formatPieces("D".repeat(301))).toEqual([]);
});
