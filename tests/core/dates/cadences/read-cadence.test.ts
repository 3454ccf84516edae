/** Cadences in people's words, as a whole. */
import { describe, expect, test } from "@jest/globals";
import { read } from "./a-phrase";

describe("What is no cadence", () => {
  test.each([
    "",
    "the",
    "every",
    "every other",
    "every first",
    "each other",
    "once in a while",
    "most days",
    "every few weeks",
    "every kasdhf alkfha",
    "every 0 days",
    "every 1000 days",
    "every Christmas",
    "25 December",
    "in the morning",
    "once on Monday",
    "monthly every 2 weeks",
    "every Monday and every other Friday",
    "4 July and 25 December every year",
    "every weekday at 9am and 5pm",
    "yearly on 31 February",
    "every -2 weeks",
    "every 1.5 weeks",
    "every other weekday",
    "twice a week and once a month",
    "every week ".repeat(30),
  ])("%s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });
});
