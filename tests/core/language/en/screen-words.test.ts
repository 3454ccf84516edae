/** How long a silence is said to be: in days, weeks, months and years that are full. */
import { expect, test } from "@jest/globals";
import { catalogueFor } from "../../../../src/core/language/catalogue-for";

test.each([
  [0, "today", "heute"],
  [1, "1 day", "1 Tag"],
  [13, "13 days", "13 Tage"],
  [14, "2 weeks", "2 Wochen"],
  [59, "8 weeks", "8 Wochen"],
  [60, "2 months", "2 Monate"],
  [89, "2 months", "2 Monate"],
  [91, "3 months", "3 Monate"],
  [183, "6 months", "6 Monate"],
  [203, "6 months", "6 Monate"],
  [365, "12 months", "12 Monate"],
  [729, "24 months", "24 Monate"],
  [730, "2 years", "2 Jahre"],
  [1094, "2 years", "2 Jahre"],
  [1095, "3 years", "3 Jahre"],
])("%i days are “%s”, in German “%s”", (days, english, german) => {
  expect(catalogueFor("en").screen.silence(days)).toBe(english);
  expect(catalogueFor("de").screen.silence(days)).toBe(german);
});
