/** Where a comment begins in a line and is not closed on it. */
import { describe, expect, test } from "@jest/globals";
import { openCommentIn } from "../../../../src/core/parse/markdown/comment-start";

describe("A comment that is not closed on its line begins", () => {
  test.each([
    ["at its %%", "a %% b", 2],
    ["nowhere where it is closed", "a %% b %% c", null],
    ["behind one that is closed", "%% a %% b %% c", 10],
    ["nowhere in code", "a `%%` b", null],
    ["behind code", "`a` %% b", 4],
    ["behind code of several backticks", "``a`%%`` %% b", 9],
    ["nowhere behind a backslash", "a \\%% b", null],
    ["behind an escaped backslash", "a \\\\%% b", 4],
    ["nowhere in a line without one", "a % b", null],
    ["nowhere in nothing", "", null],
  ])("%s: %j", (_, line, at) => {
    expect(openCommentIn(line, 0, line.length)).toEqual({ at, unsure: false });
  });

  test("only the stretch asked for is looked through", () => {
    const text = "%% a\nb %% c\n%%";
    expect(openCommentIn(text, 5, 11).at).toBe(7);
    expect(openCommentIn(text, 5, 6).at).toBeNull();
  });
});

describe("Code, math and links that run on may hide it", () => {
  test.each([
    ["a backtick that is not closed", "a ` %% b", 4],
    ["a dollar", "$a %% b", 3],
    ["an angle bracket", "<a %% b", 3],
    ["a bracket", "[a %% b", 3],
    ["also where there is none after all", "[a %% b %%", null],
  ])("%s: %j", (_, line, at) => {
    expect(openCommentIn(line, 0, line.length)).toEqual({ at, unsure: true });
  });
});
