import { describe, expect, test } from "@jest/globals";
import { occasionLanguage } from "../../../src/core/evaluate/occasion-language";
import { setTimesOn } from "../../../src/core/evaluate/set-times";
import { day } from "../note-builder";
import { vaultOf } from "../vault-of";

// Friday 27 November 2026.
const friday = day("2026-11-27");

function timesOn(date: string, data: Readonly<Record<string, unknown>>) {
  const index = vaultOf({}, data);
  return setTimesOn(day(date), index, occasionLanguage(index.settings.language, friday));
}

describe("The user's own times (R23)", () => {
  test("are none as long as none is set", () => {
    expect(timesOn("2026-11-27", {})).toEqual([]);
  });

  test("of review and focus fall on their days, each as it was written", () => {
    const data = { reviewTime: "Friday 18:00", focusTime: "weekdays 08:00" };
    expect(timesOn("2026-11-27", data)).toMatchObject([
      {
        kind: "review",
        day: "2026-11-27",
        time: "18:00",
        text: "Weekly review",
        why: "Friday 18:00",
        path: "",
        line: 1,
        contacts: [],
        source: "review",
        looksDone: false,
        stays: "a day",
      },
      { kind: "focus", time: "08:00", text: "Focus time", why: "weekdays 08:00", source: "focus" },
    ]);
    expect(timesOn("2026-11-26", data).map(({ kind }) => kind)).toEqual(["focus"]);
    expect(timesOn("2026-11-28", data)).toEqual([]);
  });

  test("of one day come in order, with ids of their own, and one where two phrases say the same", () => {
    const data = { focusTime: ["17:00", "Friday 08:00", "weekdays 17:00"] };
    const times = timesOn("2026-11-27", data);
    expect(times.map(({ time }) => time)).toEqual(["08:00", "17:00"]);
    expect(new Set(times.map(({ id }) => id)).size).toBe(2);
    // The first of a day has the same id whatever others there are.
    expect(times[0]?.id).toBe(timesOn("2026-11-27", { focusTime: "09:00" })[0]?.id);
  });
});
