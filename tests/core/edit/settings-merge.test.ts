import { describe, expect, test } from "@jest/globals";
import { toMoment } from "../../../src/core/dates/day";
import type { RawRecord } from "../../../src/core/edit/decisions";
import {
  isSameSettings,
  mergedSettings,
  withChangeMarked,
} from "../../../src/core/edit/settings-merge";
import fc from "../../laws";

const at = (time: string) => toMoment(`2026-11-22T${time}`)!;

describe("A change of settings", () => {
  test("is marked with its moment, for each key that was changed or taken away", () => {
    const before = { weekStart: "monday", language: "en", decisions: {} };
    const after = { weekStart: "sunday", decisions: { a: {} } };
    expect(withChangeMarked(before, after, at("10:00"))).toEqual({
      ...after,
      changedAt: { weekStart: "2026-11-22T10:00", language: "2026-11-22T10:00" },
    });
  });

  test("takes the place of an earlier mark of the same key, and of no other", () => {
    const before = {
      weekStart: "monday",
      changedAt: { weekStart: "2026-11-22T09:00", language: "2026-11-22T08:00" },
    };
    expect(withChangeMarked(before, { ...before, weekStart: "sunday" }, at("10:00"))).toEqual({
      weekStart: "sunday",
      changedAt: { weekStart: "2026-11-22T10:00", language: "2026-11-22T08:00" },
    });
  });

  test("of decisions or of the version is none of the user's wishes", () => {
    const after = { version: 2, decisions: { a: { done: true } }, changedAt: {} };
    expect(withChangeMarked({ version: 1 }, after, at("10:00"))).toBe(after);
  });

  test("in the order of a list is a change", () => {
    const after = { circles: ["b", "a"] };
    expect(withChangeMarked({ circles: ["a", "b"] }, after, at("10:00"))).toHaveProperty(
      "changedAt",
    );
    const one = { circles: [["a", 1]] };
    expect(isSameSettings(one, { circles: [{ a: 1 }] })).toBe(false);
    expect(isSameSettings({ b: 1, a: 2 }, { a: 2, b: 1 })).toBe(true);
    expect(isSameSettings({ b: 1, a: 2 }, { a: 1, b: 2 })).toBe(false);
  });

  test("that changes nothing marks nothing", () => {
    const data = { namedTimes: { a: "10:00", b: "11:00" } };
    const turned = { namedTimes: { b: "11:00", a: "10:00" } };
    expect(withChangeMarked(data, turned, at("10:00"))).toBe(turned);
  });
});

describe("Settings that two devices wrote", () => {
  const first = withChangeMarked({}, { weekStart: "monday" }, at("08:00"));
  const phone = withChangeMarked(first, { ...first, weekStart: "sunday" }, at("09:00"));
  const desk = withChangeMarked(first, { ...first, language: "de" }, at("10:00"));

  test("keep the change of each", () => {
    const merged = { weekStart: "sunday", language: "de" };
    expect(mergedSettings(phone, desk)).toMatchObject(merged);
    expect(mergedSettings(desk, phone)).toMatchObject(merged);
  });

  test("keep the later change of one key, a removal too", () => {
    const later = withChangeMarked(phone, { changedAt: phone["changedAt"] }, at("11:00"));
    expect(mergedSettings(phone, later)).not.toHaveProperty("weekStart");
    expect(mergedSettings(later, phone)).not.toHaveProperty("weekStart");
  });

  test("keep the decisions of both", () => {
    const mine = { decisions: { a: { done: true, decidedAt: at("09:00") } } };
    const theirs = { decisions: { b: { done: true, decidedAt: at("09:00") } } };
    expect(mergedSettings(mine, theirs)).toEqual({
      decisions: { ...mine.decisions, ...theirs.decisions },
    });
  });

  test("follow the file where a person edited it by hand, and where it is of another shape", () => {
    const byHand = { ...phone, weekStart: "saturday" };
    expect(mergedSettings(byHand, phone)["weekStart"]).toBe("saturday");
    expect(mergedSettings({ decisions: [], version: 1 }, {})).toEqual({
      decisions: [],
      version: 1,
    });
  });

  const value = fc.constantFrom<unknown>(1, 2, "x", [1], { a: 1 }, { a: 2, b: 1 });
  const key = fc.constantFrom("weekStart", "circles", "__proto__", "constructor");
  const history = fc.array(fc.tuple(key, fc.option(value, { nil: undefined }), fc.nat(59)), {
    maxLength: 6,
  });
  const written = history.map((steps) =>
    steps.reduce<RawRecord>((data, [name, held, minute]) => {
      const kept = Object.entries(data).filter(([each]) => each !== name);
      const after = Object.fromEntries(held === undefined ? kept : [...kept, [name, held]]);
      return withChangeMarked(data, after, at(`10:${String(minute).padStart(2, "0")}`));
    }, {}),
  );

  test("come to the same for both once each has merged the other's, and merging again changes nothing", () => {
    fc.assert(
      fc.property(written, written, (one, other) => {
        const merged = mergedSettings(one, other);
        expect(isSameSettings(mergedSettings(merged, other), merged)).toBe(true);
        expect(isSameSettings(mergedSettings(merged, one), merged)).toBe(true);
        const back = mergedSettings(other, merged);
        expect(isSameSettings(mergedSettings(back, merged), back)).toBe(true);
      }),
    );
  });
});
