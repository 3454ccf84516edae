/** How a task stands by the character in its box. */
import { expect, test } from "@jest/globals";
import { taskState } from "../../../../src/core/parse/sentences/task-state";

test.each([
  ["a blank is open", " ", "open"],
  ["a slash is begun, and so open", "/", "open"],
  ["nothing is open", "", "open"],
  ["an x is done", "x", "done"],
  ["a capital X is done", "X", "done"],
  ["a dash is cancelled", "-", "cancelled"],
  ["an arrow, put off, is nothing", ">", "none"],
  ["an exclamation mark is nothing", "!", "none"],
  ["a tick is nothing", "✓", "none"],
] as const)("%s (R31)", (_, box, state) => {
  expect(taskState(box)).toBe(state);
});
