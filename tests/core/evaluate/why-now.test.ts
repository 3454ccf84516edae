import { describe, expect, test } from "@jest/globals";
import { contactFacts } from "../../../src/core/evaluate/contact-state";
import { whyNow } from "../../../src/core/evaluate/why-now";
import { englishQueryWords } from "../../../src/core/language/en/query-words";
import { englishScreenWords } from "../../../src/core/language/en/screen-words";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday 22 November 2026. */
const today = day("2026-11-22");

function why(
  properties: readonly string[],
  days: Readonly<Record<string, string>>,
  on = today,
): string {
  const index = vaultOf({ "People/Ana.md": person(...properties), ...journal(days) });
  const ana = index.contact("People/Ana.md");
  if (ana === null) throw new Error("Ana has no note");
  return whyNow(contactFacts(ana, index, on), on, {
    query: englishQueryWords,
    screen: englishScreenWords,
  });
}

describe("Why now is one short line", () => {
  test("as a person would say it", () => {
    expect(
      why(["birthday: 11-27", "pronouns: she/her"], {
        "2026-01-20": "Called [[Ana]]",
        "2026-02-10": "Called [[Ana]]",
        "2026-03-03": "Called [[Ana]]",
        "2026-03-24": "Called [[Ana]]",
        "2026-04-14": "Coffee with [[Ana]]",
      }),
    ).toBe(
      "7 months since coffee in April; you usually talk every 3 weeks; her birthday is on Friday",
    );
  });

  test.each([
    ["Called [[Ana]]", "2026-11-01", "3 weeks since a call on 1 November"],
    ["Texted [[Ana]]", "2026-06-01", "5 months since a message in June"],
    ["Emailed [[Ana]]", "2025-06-01", "17 months since an email in June 2025"],
    ["Met [[Ana]] at the station", "2026-06-01", "5 months since you met in June"],
    ["Lunch with [[Ana]]", "2026-11-12", "10 days since lunch on 12 November"],
    ["Good news of [[Ana]]", "2026-06-01", "5 months since your last contact in June"],
    // A noun is a whole word, wherever it stands, and may be a tag.
    ["Met [[Ana]] and her team for tea", "2026-06-01", "5 months since tea in June"],
    ["Met [[Ana]] on the sidewalk", "2026-06-01", "5 months since you met in June"],
    ["Met [[Ana]] #dinner", "2026-06-01", "5 months since dinner in June"],
    ["Dinners, drinks and a walk with [[Ana]]", "2026-06-01", "5 months since drinks in June"],
    ["Met [[Ana]] at her wedding", "2026-06-01", "5 months since a wedding in June"],
    // The kind says more than a noun does, where it is not a meeting.
    ["Called [[Ana]] about the dinner", "2026-06-01", "5 months since a call in June"],
    // The day is told for 59 days, then the month, and its year where that could be this year's.
    ["Called [[Ana]]", "2026-09-24", "8 weeks since a call on 24 September"],
    ["Called [[Ana]]", "2026-09-23", "2 months since a call in September"],
    ["Called [[Ana]]", "2026-01-01", "10 months since a call in January"],
  ])("names what it was and when: %s", (text, date, expected) => {
    expect(why([], { [date]: text })).toBe(expected);
  });

  test.each([
    // The month alone would be taken for this year's.
    ["2026-12-20", "2026-01-10", "11 months since a call in January 2026"],
    ["2026-12-20", "2026-02-10", "10 months since a call in February"],
    ["2026-02-20", "2025-05-20", "9 months since a call in May 2025"],
    ["2026-02-20", "2025-06-01", "8 months since a call in June"],
  ])("on %s names the year of %s: %s", (on, date, expected) => {
    expect(why([], { [date]: "Called [[Ana]]" }, day(on))).toBe(expected);
  });

  test("names the first meeting and what the note says where there is no entry", () => {
    expect(why(["met: 2026-06-01"], {})).toBe("5 months since you met in June");
    expect(why(["last-contact: 2026-06-01"], {})).toBe("5 months since your last contact in June");
    expect(why(["last-contact: 2026-06-01"], { "2026-05-01": "Called [[Ana]]" })).toBe(
      "5 months since your last contact in June",
    );
  });

  test("says so of who was never contacted", () => {
    expect(why([], {})).toBe("you have not been in touch yet");
  });

  test("names the cadence that was meant where no usual gap is known", () => {
    expect(why(["cadence: monthly"], { "2026-10-01": "Called [[Ana]]" })).toBe(
      "7 weeks since a call on 1 October; you mean to keep in touch monthly",
    );
  });

  test("names no cadence of who was reached in time, nor one that never comes again", () => {
    const called = { "2026-11-01": "Called [[Ana]]" };
    const lead = "3 weeks since a call on 1 November";
    expect(why(["cadence: monthly"], called)).toBe(lead);
    expect(why(["cadence: weekly"], called)).toBe(`${lead}; you mean to keep in touch weekly`);
    expect(why(["cadence: once"], { "2026-01-10": "Called [[Ana]]" })).toBe(
      "10 months since a call in January",
    );
  });

  test.each([
    [["birthday: 11-22"], "birthday today"],
    [["birthday: 1990-11-23"], "birthday tomorrow (36)"],
    [["birthday: 1990-11-28", "pronouns: he/him"], "his birthday is on Saturday (36)"],
    [["birthday: 11-28", "pronouns: they/them"], "their birthday is on Saturday"],
    [["birthday: 11-28", "pronouns: xe/xem"], "birthday on Saturday"],
    [["birthday: 11-29"], null],
  ])("names a birthday within six days, and guesses no pronoun: %j", (properties, expected) => {
    const line = why(properties, { "2026-06-01": "Called [[Ana]]" });
    const lead = "5 months since a call in June";
    expect(line).toBe(expected === null ? lead : `${lead}; ${expected}`);
  });

  test("names the anniversary of the first meeting", () => {
    const called = { "2026-06-01": "Called [[Ana]]" };
    const lead = "5 months since a call in June";
    expect(why(["met: 2021-11-28"], called)).toBe(`${lead}; 5 years since you met, on Saturday`);
    expect(why(["met: 2021-11-29"], called)).toBe(lead);
    expect(why(["met: 2025-11-22"], called)).toBe(`${lead}; 1 year since you met, today`);
    expect(why(["met: 2021-11-24"], { "2026-06-01": "Called [[Ana]]" })).toBe(
      "5 months since a call in June; 5 years since you met, on Tuesday",
    );
  });
});
