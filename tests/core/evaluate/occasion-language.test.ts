/** How days, silences and matters of the agenda are said in a language. */
import { expect, test } from "@jest/globals";
import { occasionLanguage } from "../../../src/core/evaluate/occasion-language";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import { day } from "../note-builder";

const today = day("2026-11-22");

test.each([
  ["en", "2026-11-19", "Thu 19 Nov"],
  ["en", "2027-01-01", "Fri 1 Jan 2027"],
  ["en", "2025-11-22", "Sat 22 Nov 2025"],
  ["de", "2026-11-19", "Do., 19. Nov."],
])("a day in %s: %s is %j, with the year where it isn't today's", (code, date, text) => {
  expect(occasionLanguage(code, today).dayText(day(date))).toBe(text);
});

test("Silences and words are those of the language", () => {
  const german = occasionLanguage("de", today);
  expect(german.words).toBe(catalogueFor("de").agenda);
  expect(german.silence(35)).toBe("5 Wochen");
  expect(occasionLanguage("en", today).silence(35)).toBe("5 weeks");
});
