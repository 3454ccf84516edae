/** A birthday, with its year or without (section 4.2). */
import { describe, expect, test } from "@jest/globals";
import { readBirthday, writtenBirthday } from "../../../../src/core/parse/frontmatter/birthday";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf();
const american = settingsOf({ dateOrder: "mdy" }).calendar;
const german = settingsOf({ language: "de" }).calendar;
const written = (text: string, by = calendar) => {
  const birthday = readBirthday(text, by);
  return birthday && writtenBirthday(birthday);
};

describe("A birthday", () => {
  test.each([
    ["1990-04-17", "1990-04-17"],
    ["04-17", "04-17"],
    ["4-17", "04-17"],
    ["--04-17", "04-17"],
    ["--0417", "04-17"],
    ["1990-04-17T00:00:00", "1990-04-17"],
    [" 1990-04-17 ", "1990-04-17"],
    ["17 April", "04-17"],
    ["17 April 1990", "1990-04-17"],
    ["April 17", "04-17"],
    ["April 17, 1990", "1990-04-17"],
    ["17/04/1990", "1990-04-17"],
    ["17.04.1990", "1990-04-17"],
    ["29 February", "02-29"],
    ["02-29", "02-29"],
    ["1992-02-29", "1992-02-29"],
    ["1604-04-17", "04-17"],
    ["0000-04-17", "04-17"],
    ["12-31", "12-31"],
  ])("%j is %s", (text, birthday) => {
    expect(written(text)).toBe(birthday);
  });

  test("in figures is read in the user's order", () => {
    expect(written("03/04/1990")).toBe("1990-04-03");
    expect(written("03/04/1990", american)).toBe("1990-03-04");
  });

  test("is read in German in a German vault", () => {
    expect(written("17. April 1990", german)).toBe("1990-04-17");
    expect(written("17. Mai", german)).toBe("05-17");
  });
});

describe("What is no birthday", () => {
  test.each([
    "",
    "1990",
    "April",
    "1990-04",
    "04-31",
    "1991-02-29",
    "13-01",
    "00-10",
    "04-00",
    "next Friday",
    "today",
    "in spring",
    "0417",
    "April 1990",
  ])("%j", (text) => {
    expect(readBirthday(text, calendar)).toBeNull();
  });
});
