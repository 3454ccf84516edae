/** `kith date`: the date or dates a phrase means, or why none. */
import { describe, expect, test } from "@jest/globals";
import { folderOf, kith } from "../run-kith";

const vault = folderOf({ "A.md": "" });
const now = ["--vault", vault, "--now", "2026-11-22T10:00"];
const json = async (...args: readonly string[]) =>
  (await kith(["date", ...args, ...now, "--json"])).json();

describe("kith date", () => {
  test("answers with the day, the time and the words that told them", async () => {
    expect(await json("tomorrow on my afternoon walk")).toEqual({
      kith: 1,
      now: "2026-11-22T10:00",
      phrase: "tomorrow on my afternoon walk",
      start: "2026-11-23",
      end: "2026-11-23",
      time: "15:00",
      matched: "tomorrow on my afternoon walk",
    });
  });

  test.each([
    [["Friday"], "2026-11-27"],
    [["Friday", "--past"], "2026-11-20"],
    [["Friday", "--future"], "2026-11-27"],
    [["3 May", "--past"], "2026-05-03"],
  ])("reads %j as %s", async (args, start) => {
    expect(await json(...args)).toMatchObject({ start });
  });

  test("of a phrase that means nothing says why, with status 0", async () => {
    const said = await kith(["date", "the day after nothing", ...now, "--json"]);
    expect(said.status).toBe(0);
    expect(said.json()).toMatchObject({
      start: null,
      end: null,
      time: null,
      matched: null,
      problems: [{ code: "date-unknown", severity: "error" }],
    });
    const near = await json("tomoorow");
    expect(near).toMatchObject({ start: null, problems: [{ fix: "tomorrow" }] });
  });

  test.each([
    ["today at 4pm", "Sunday, 22 November 2026, 16:00 (today)\n"],
    ["next week", "Monday, 23 November 2026 to Sunday, 29 November 2026\n"],
  ])("says %j to a person in full", async (phrase, text) => {
    expect((await kith(["date", phrase, ...now])).stdout).toBe(text);
  });

  test("can't look back and ahead at once", async () => {
    expect((await kith(["date", "Friday", "--past", "--future", ...now])).status).toBe(2);
  });
});
