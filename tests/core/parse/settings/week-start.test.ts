/** On which day a week begins where someone lives, and how they write 3/4/2026. */
import { describe, expect, test } from "@jest/globals";
import {
  dateOrderOf,
  languageOf,
  weekStartOf,
} from "../../../../src/core/parse/settings/week-start";

describe("A week begins", () => {
  test.each([
    ["on Monday in Britain", "en-GB", 1],
    ["on Monday in Germany", "de-DE", 1],
    ["on Sunday in the United States", "en-US", 7],
    ["on Sunday in Brazil, with an underscore", "pt_BR", 7],
    ["on Sunday in Japan, by the language alone", "ja", 7],
    ["on Saturday in Egypt", "ar-EG", 6],
    ["on Saturday in the Maldives, which is nearest to their Friday", "dv-MV", 6],
    ["as in the region, whatever the script", "zh-Hant-TW", 7],
    ["as in the region, whatever the encoding", "en_US.UTF-8", 7],
    ["on Monday where the locale can't be read", "not a locale", 1],
    ["on Monday where it is no locale's name", "C", 1],
    ["on Monday where it is broken", "en-US-", 1],
    ["on Monday where it is empty", "", 1],
    ["on Monday where there is none", null, 1],
  ] as const)("%s", (_, locale, weekStart) => {
    expect(weekStartOf(locale)).toBe(weekStart);
  });
});

describe("Only American English writes the month first", () => {
  test.each([
    ["en-US", "mdy"],
    ["EN_us", "mdy"],
    ["en-Latn-US", "mdy"],
    ["en-US-u-hc-h12", "mdy"],
    ["en", "dmy"],
    ["en-USX", "dmy"],
    ["es-US", "dmy"],
    ["en-GB", "dmy"],
    [null, "dmy"],
  ] as const)("%s: %s", (locale, order) => {
    expect(dateOrderOf(locale)).toBe(order);
  });
});

describe("The language of a locale", () => {
  test.each([
    ["en-GB", "en"],
    ["DE_at", "de"],
    ["de.UTF-8", "de"],
    ["gsw", "gsw"],
    ["C", null],
    ["english", null],
    ["", null],
    [null, null],
  ])("%s: %s", (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
