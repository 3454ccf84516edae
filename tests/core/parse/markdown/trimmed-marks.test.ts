/** What is left of a text without certain marks at its ends. */
import { expect, test } from "@jest/globals";
import {
  withoutLastMarks,
  withoutOuterMarks,
} from "../../../../src/core/parse/markdown/trimmed-marks";

test("Marks at the end are cut, and no others", () => {
  expect(withoutLastMarks("/a/b//", /\//)).toBe("/a/b");
  expect(withoutLastMarks("//", /\//)).toBe("");
  expect(withoutLastMarks("", /\//)).toBe("");
});

test("Marks at both ends are cut, by one pattern or by one for each", () => {
  expect(withoutOuterMarks("**a*b**", /\*/)).toBe("a*b");
  expect(withoutOuterMarks("#a#", /#/, /!/)).toBe("a#");
  expect(withoutOuterMarks("***", /\*/)).toBe("");
});
