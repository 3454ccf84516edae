import { describe, expect, test } from "@jest/globals";
import { contactFacts } from "../../../src/core/evaluate/contact-state";
import { whyNow } from "../../../src/core/evaluate/why-now";
import { englishQueryWords } from "../../../src/core/language/en/query-words";
import { englishScreenWords } from "../../../src/core/language/en/screen-words";
import { day } from "../note-builder";
import { journal, person, vaultOf } from "../vault-of";

/** Sunday 22 November 2026. */
const today = day("2026-11-22");

function why(properties: readonly string[], days: Readonly<Record<string, string>>): string {
  const index = vaultOf({ "People/Ana.md": person(...properties), ...journal(days) });
  const ana = index.contact("People/Ana.md");
  if (ana === null) throw new Error("Ana has no note");
  return whyNow(contactFacts(ana, index, today), today, {
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
  ])("names what it was and when: %s", (text, date, expected) => {
    expect(why([], { [date]: text })).toBe(expected);
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
    expect(why(["met: 2021-11-24"], { "2026-06-01": "Called [[Ana]]" })).toBe(
      "5 months since a call in June; 5 years since you met, on Tuesday",
    );
  });
});
