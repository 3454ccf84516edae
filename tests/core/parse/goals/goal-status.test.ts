/** What the user says of a goal as a whole: active, paused, done, dropped (section 3). */
import { describe, expect, test } from "@jest/globals";
import { readGoalStatus } from "../../../../src/core/parse/goals/goal-status";
import { readWith } from "../properties-of";
import { settingsOf } from "../../settings-of";

const { calendar } = settingsOf();
const german = settingsOf({ language: "de" }).calendar;
const read = (yaml: string | null, by = calendar) =>
  readWith(yaml, (property, problems) => readGoalStatus(property, by, problems));

describe("A goal's status", () => {
  test.each([
    ["status: active", "active"],
    ["status: paused", "paused"],
    ["status: done", "done"],
    ["status: dropped", "dropped"],
    ["status: Done", "done"],
    ["status: ' DONE '", "done"],
  ])("%s", (yaml, status) => {
    expect(read(yaml)).toEqual({ read: status, problems: [] });
  });

  test("is the same in the words of a German vault", () => {
    expect(read("status: pausiert", german).read).toBe("paused");
    expect(read("status: erledigt", german).read).toBe("done");
    expect(read("status: paused", german).read).toBe("paused");
  });

  test.each([
    ["status: on hold", "paused"],
    ["status: on-hold", "paused"],
    ["status: in_progress", "active"],
    ["status: Completed", "done"],
    ["status: cancelled", "dropped"],
    ["status: doen", "done"],
    ["status: activ", "active"],
  ])("%s is none, and %s is offered", (yaml, fix) => {
    expect(read(yaml)).toEqual({ read: null, problems: [["warning", "status-unknown", fix]] });
  });

  test.each(["status: purple elephants", "status: 3", "status: [done, paused]", "status: {a: b}"])(
    "%s is none, and nothing is near enough to offer",
    (yaml) => {
      expect(read(yaml)).toEqual({ read: null, problems: [["warning", "status-unknown", null]] });
    },
  );

  test("is not said without the property", () => {
    expect(read(null)).toEqual({ read: null, problems: [] });
  });
});
