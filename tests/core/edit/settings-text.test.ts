import { describe, expect, test } from "@jest/globals";
import { changeSettings } from "../../../src/core/edit/settings-text";
import { applyEdits } from "../../../src/core/edit/text-edit";

function changed(text: string): string {
  const outcome = changeSettings(text, (data) => ({ ...data, done: true }));
  if (outcome.is !== "edits") throw new Error(outcome.is);
  return applyEdits(text, outcome.edits);
}

describe("A change to a settings file", () => {
  test("makes the file where there is none", () => {
    expect(changeSettings(null, (data) => ({ ...data, a: 1 }))).toEqual({
      is: "create",
      text: '{\n  "a": 1\n}\n',
    });
  });

  test.each([
    ["two blanks", '{\n  "a": 1\n}', '{\n  "a": 1,\n  "done": true\n}'],
    ["a tab and a last line end", '{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"done": true\n}\n'],
    ["a single line", '{"a":1}', '{"a":1,"done":true}'],
    [
      "CR LF and a byte order mark",
      '\uFEFF{\r\n  "a": 1\r\n}\r\n',
      '\uFEFF{\r\n  "a": 1,\r\n  "done": true\r\n}\r\n',
    ],
    [
      "lines in a way of their own",
      '{"a": 1,\n"b": 2}',
      '{\n  "a": 1,\n  "b": 2,\n  "done": true\n}',
    ],
    ["nothing at all", "", '{\n  "done": true\n}'],
  ])("keeps the form: %s", (_title, before, after) => {
    expect(changed(before)).toBe(after);
  });

  test.each(["{", "[]", "null", '{"a": 1} x'])(
    "refuses %s, which is no JSON object (R74)",
    (text) => {
      expect(changeSettings(text, (data) => data)).toMatchObject({ is: "refused" });
    },
  );
});
