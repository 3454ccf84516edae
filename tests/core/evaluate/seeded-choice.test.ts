import { describe, expect, test } from "@jest/globals";
import fc from "../../laws";
import { seededChoice, seededRank, textChance } from "../../../src/core/evaluate/seeded-choice";

const key = (item: string): string => item;

describe("A seeded choice", () => {
  test("is the same for the same seed, and another for another", () => {
    const items = Array.from({ length: 50 }, (_, at) => `person ${String(at)}`);
    const days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"];
    const chosen = days.map((day) => seededChoice(items, 1, day, key)[0]);
    expect(days.map((day) => seededChoice(items, 1, day, key)[0])).toEqual(chosen);
    expect(new Set(chosen).size).toBeGreaterThan(1);
  });

  test("keeps the order that was given, and gives all where so many are wanted", () => {
    const items = ["c", "a", "b", "e", "d"];
    expect(seededChoice(items, 9, "today", key)).toEqual(items);
    const three = seededChoice(items, 3, "today", key);
    expect(three).toEqual(items.filter((item) => three.includes(item)));
  });

  test("gives the very list where it holds no more than so many", () => {
    const items = ["b", "a"];
    expect(seededChoice(items, 2, "today", key)).toBe(items);
    expect(seededChoice(items, 1, "today", key)).toHaveLength(1);
    expect(seededChoice(items, 0, "today", key)).toEqual([]);
  });

  test("of equal ranks takes the first by key", () => {
    // Weightless items have all the same rank.
    const weightless = (items: readonly string[]) =>
      seededChoice(items, 1, "today", key, () => Infinity);
    expect(weightless(["b", "a", "c"])).toEqual(["a"]);
    expect(weightless(["c", "b"])).toEqual(["b"]);
  });

  test("depends on no other item but those it chooses", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(5), (items, count) => {
        const [added = "", ...rest] = items;
        const before = seededChoice(rest, count, "seed", key);
        const after = seededChoice(items, count, "seed", key);
        const same = after.filter((item) => item !== added);
        expect(before).toEqual(expect.arrayContaining([...same]));
        if (!after.includes(added)) expect(after).toEqual(before);
      }),
    );
  });

  test("chooses the heavier more often", () => {
    const weight = (item: string): number => (item === "a" ? 4 : 1);
    let heavy = 0;
    for (let day = 0; day < 1000; day += 1) {
      const [chosen] = seededChoice(["a", "b"], 1, `day ${String(day)}`, key, weight);
      if (chosen === "a") heavy += 1;
    }
    expect(heavy).toBeGreaterThan(740);
    expect(heavy).toBeLessThan(860);
  });

  test("spreads evenly over a crowd", () => {
    const people = Array.from({ length: 10 }, (_, at) => `People/Person ${String(at)}.md`);
    const times = new Map<string, number>();
    for (let day = 0; day < 2000; day += 1) {
      const [chosen = ""] = seededChoice(people, 1, `day ${String(day)}`, key);
      times.set(chosen, (times.get(chosen) ?? 0) + 1);
    }
    expect(Math.min(...times.values())).toBeGreaterThan(130);
    expect(Math.max(...times.values())).toBeLessThan(270);
  });

  test("takes both ways of writing an accent for one", () => {
    expect(seededRank("day", "People/Ma\u00eft\u00e9.md")).toBe(
      seededRank("day", "People/Mai\u0308te\u0301.md"),
    );
  });

  test("gives numbers from 0 to 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(textChance(text)).toBeGreaterThanOrEqual(0);
        expect(textChance(text)).toBeLessThan(1);
      }),
    );
  });
});
