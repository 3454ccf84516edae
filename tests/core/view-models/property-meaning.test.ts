import { describe, expect, test } from "@jest/globals";
import { catalogueFor } from "../../../src/core/language/catalogue-for";
import {
  type ExplainedProperty,
  propertyMeaning,
} from "../../../src/core/view-models/property-meaning";
import { moment } from "../agenda-item";
import { vaultOf } from "../vault-of";

const index = vaultOf({});
const now = moment("2026-11-19T09:00");
const meaning = (property: ExplainedProperty, text: string): string =>
  propertyMeaning(property, text, index, now, catalogueFor("en").screen);

describe("What a property comes to", () => {
  test.each([
    ["weekly", "Monday, 16 November 2026 – Sunday, 22 November 2026"],
    ["every Friday", "Friday, 20 November 2026"],
    ["fortnihgtly", ""],
  ])("cadence: %s", (text, means) => {
    expect(meaning("cadence", text)).toBe(means);
  });

  test.each([
    ["Friday 4pm", "Friday, 20 November 2026, 16:00"],
    // Today counts while its time lies ahead (R15).
    ["Thursday 9:30", "Thursday, 19 November 2026, 09:30"],
    ["every day at 8", "Friday, 20 November 2026, 08:00"],
    ["afternoon walk", "Thursday, 19 November 2026, 15:00"],
    ["once", ""],
    ["whenever", ""],
  ])("remind: %s", (text, means) => {
    expect(meaning("remind", text)).toBe(means);
  });

  test.each([
    ["call, meeting", "calls or meetings"],
    ["dormant ties", "dormant ties"],
    ["unicorns", ""],
  ])("counts: %s", (text, means) => {
    expect(meaning("counts", text)).toBe(means);
  });
});
