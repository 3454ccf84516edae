/** Under which names a note's properties are ours (section 2: every name can be mapped, other tools' are understood). */
import { describe, expect, test } from "@jest/globals";
import {
  namesOf,
  ourProperties,
  propertyKey,
  shown,
} from "../../../../src/core/parse/frontmatter/properties";
import { noteOf } from "../reading-builder";
import { settingsOf } from "../../settings-of";

const ours = (yaml: string, data: object = {}) =>
  ourProperties(noteOf("---", yaml, "---").properties, settingsOf(data));
const found = (yaml: string, name: string, data: object = {}) => ours(yaml, data).find(name)?.value;

describe("A property's name", () => {
  test.each([
    ["Dormant After", "dormant-after"],
    ["dormant_after", "dormant-after"],
    ["dormant-after", "dormant-after"],
    ["  DORMANT   AFTER ", "dormant-after"],
    ["dormant\u00a0after", "dormant-after"],
    ["Gru\u0308ße", "grüße"],
    ["", ""],
  ])("%j is compared as %j", (name, key) => {
    expect(propertyKey(name)).toBe(key);
  });

  test.each([
    ["dormant after: 3 months", "dormant-after", "3 months"],
    ["Dormant_After: 3 months", "dormant-after", "3 months"],
    ["CADENCE: weekly", "cadence", "weekly"],
    ["due: 2026-12-31", "deadline", "2026-12-31"],
    ["prm-tier: close", "circle", "close"],
    ["prm-cadence: weekly", "cadence", "weekly"],
    ["prm-last-contacted: 2026-11-01", "last-contact", "2026-11-01"],
    ["prm-snooze-until: 2026-12-01", "snooze-until", "2026-12-01"],
    ["prm-paused: true", "paused", true],
    ["prm-birthday: 04-17", "birthday", "04-17"],
    ["prm-ignore-journal: true", "ignore-journal", true],
    ["last_contact: 2026-11-01", "last-contact", "2026-11-01"],
    ["last-contact: 2026-11-01", "last-contact", "2026-11-01"],
    ["last-contacted: 2026-11-01", "last-contact", "2026-11-01"],
    ["last_contacted: 2026-11-01", "last-contact", "2026-11-01"],
    ["lastContact: 2026-11-01", "last-contact", "2026-11-01"],
  ])("%s is our %s", (yaml, name, value) => {
    expect(found(yaml, name)).toBe(value);
  });
});

describe("Where several answer to one name", () => {
  test("ours comes before another tool's, and the user's own before ours", () => {
    expect(found("prm-cadence: daily\ncadence: weekly", "cadence")).toBe("weekly");
    const data = { properties: { cadence: ["rhythm", "beat"] } };
    expect(found("cadence: weekly\nbeat: daily\nrhythm: monthly", "cadence", data)).toBe("monthly");
    expect(found("cadence: weekly\nbeat: daily", "cadence", data)).toBe("daily");
    expect(namesOf("cadence", settingsOf(data))).toEqual([
      "rhythm",
      "beat",
      "cadence",
      "prm-cadence",
    ]);
  });

  test("one without a value gives way to one that has any", () => {
    expect(found("cadence:\nprm-cadence: weekly", "cadence")).toBe("weekly");
    expect(found("cadence: ''\nprm-cadence: weekly", "cadence")).toBe("weekly");
    expect(found("cadence: []\nprm-cadence: weekly", "cadence")).toBe("weekly");
  });

  test("all of them are found in the same order, each once", () => {
    const yaml = "phones: [1]\nphone: 2\nPhone: 3";
    expect(
      ours(yaml)
        .findAll("phone")
        .map(({ value }) => value),
    ).toEqual([2, 3, [1]]);
  });
});

describe("What is not found", () => {
  test("is a property without a value, or none at all", () => {
    for (const yaml of [
      "cadence:",
      "cadence: ''",
      "cadence: '  '",
      "cadence: []",
      "other: x",
      "",
    ]) {
      expect(ours(yaml).find("cadence")).toBeNull();
      expect(ours(yaml).findAll("cadence")).toEqual([]);
    }
  });

  test("but a mark where a value would be is a value, and worth a hint", () => {
    expect(found("birthday: '-'", "birthday")).toBe("-");
    expect(found("birthday: tbd", "birthday")).toBe("tbd");
  });

  test("unless it is only a comment, which can be asked for", () => {
    expect(ours("counts: #mentor").find("counts")).toBeNull();
    expect(ours("counts: #mentor").findComment("counts")?.comment).toBe("#mentor");
    expect(ours("counts: calls").findComment("counts")).toBeNull();
  });
});

describe("A value as a message shows it", () => {
  test.each([
    ["  text ", "text"],
    [5, "5"],
    [true, "true"],
    [null, "null"],
    [["a", 1], '["a",1]'],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), `${"x".repeat(59)}…`],
  ])("%j", (value, text) => {
    expect(shown(value)).toBe(text);
  });
});
