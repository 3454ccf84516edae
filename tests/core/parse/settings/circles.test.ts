/** Which circles the user has set up. */
import { describe, expect, test } from "@jest/globals";
import { readCircles } from "../../../../src/core/parse/settings/circles";
import { settingsOf } from "../../settings-of";
import { readFrom } from "./values-of";

const { calendar } = settingsOf();
const circles = (value: unknown) =>
  readFrom({ circles: value }, (values) => readCircles(values, calendar));
const plain = { cadence: null, dormantAfter: null, tags: [], folders: [] };

describe("A circle", () => {
  test("needs a name alone", () => {
    expect(circles([{ name: " Close " }])).toEqual({
      read: [{ ...plain, name: "Close" }],
      wrong: [],
    });
  });

  test("has a cadence, a threshold, tags and folders", () => {
    const close = {
      name: "close",
      cadence: "every 2 weeks",
      dormantAfter: "3 months",
      tags: ["#Friend", "family"],
      folders: ["/People/Close/"],
    };
    expect(circles([close])).toEqual({
      read: [
        {
          name: "close",
          cadence: { unit: "week", every: 2, on: null },
          dormantAfter: { count: 3, unit: "month" },
          tags: ["friend", "family"],
          folders: ["People/Close"],
        },
      ],
      wrong: [],
    });
  });

  test("keeps what can be read of it", () => {
    const close = {
      name: "close",
      cadence: "whenever",
      dormantAfter: 5,
      tags: "friend",
      folders: [7, "a"],
    };
    expect(circles([close])).toEqual({
      read: [{ ...plain, name: "close", folders: ["a"] }],
      wrong: [
        'circles[0].cadence: "none"',
        'circles[0].dormantAfter: "none"',
        'circles[0].tags, folders: "readable"',
      ],
    });
  });

  test("may leave its cadence and threshold empty", () => {
    expect(circles([{ name: "close", cadence: "", dormantAfter: null }]).wrong).toEqual([]);
  });
});

describe("The circles stand in the order of the settings", () => {
  test("one without a name is named and left out", () => {
    expect(circles([{ name: "a" }, { name: " " }, {}, "b", null, { name: "c" }])).toEqual({
      read: [
        { ...plain, name: "a" },
        { ...plain, name: "c" },
      ],
      wrong: [
        'circles[1]: "none"',
        'circles[2]: "none"',
        'circles[3]: "none"',
        'circles[4]: "none"',
      ],
    });
  });

  test("so is one whose name is taken, in any case and Unicode form", () => {
    const found = circles([{ name: "Café" }, { name: "CAFE\u0301" }]);
    expect(found.read.map(({ name }) => name)).toEqual(["Café"]);
    expect(found.wrong).toEqual(['circles[1].name: "first"']);
  });

  test.each([[{}], ["close"], [null]])("%j is no list of them", (value) => {
    expect(circles(value)).toEqual({ read: [], wrong: ['circles: "none"'] });
  });

  test("there may be none", () => {
    expect(readFrom({}, (values) => readCircles(values, calendar))).toEqual({
      read: [],
      wrong: [],
    });
  });
});
