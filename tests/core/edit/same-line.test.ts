/** Which of a note's lines is the one that was shown. */
import { expect, test } from "@jest/globals";
import { placeOf } from "../../../src/core/edit/same-line";

const lines = [
  { line: 2, text: "call" },
  { line: 5, text: "write" },
  { line: 7, text: "call" },
];
const place = (line: number, text: string): number =>
  placeOf(lines, line, (one) => one.text === text);

test.each([
  ["the one on its line", 7, "call", 2],
  ["the only one like it, where it moved", 9, "write", 1],
  ["none where two are like it and neither is on its line", 9, "call", -1],
  ["none where another one is on its line", 5, "call", -1],
  ["none where it is gone", 2, "sing", -1],
])("It is %s", (_which, line, text, at) => {
  expect(place(line, text)).toBe(at);
});
