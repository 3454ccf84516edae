/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** What the editor offers inside a query block. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { aVault, clearScreen } from "./kith-over";
import { type Editing, editing } from "./editing";

beforeEach(clearScreen);

/** A note with the text, the cursor where the mark stands. */
const note = (text: string): Promise<Editing> => editing(aVault, "Home.md", text);

describe("Inside a query block, the editor", () => {
  test("offers instructions, and says what each does", async () => {
    const { offers } = await note("```dormant\nol|\n```\n");
    expect(offers()[0]).toMatch(/^older than/);
    expect(offers()[0]?.length).toBeGreaterThan("older than".length);
  });

  test("offers the vault's own circles, and puts the chosen one where it belongs", async () => {
    const { offers, press, text, cursor } = await note("```dormant\nin circle |\n```\n");
    expect(offers()).toContain("work");
    await press("Enter");
    expect(text()).toBe("```dormant\nin circle work\n```\n");
    expect(cursor()).toEqual({ line: 1, ch: "in circle work".length });
  });

  test.each([
    ["with tildes", "~~~dormant\nol|\n~~~\n"],
    ["indented", "  ```dormant\n  ol|\n  ```\n"],
    ["named in capitals", "```Dormant\nol|\n```\n"],
    ["that is not closed yet", "```dormant\nol|"],
    ["of any of its languages", "```dormant-contacts\nol|\n```\n"],
    ["after another block", "```js\nlet a;\n```\n\n```dormant\nol|\n```\n"],
  ])("offers them in a block %s", async (_what, text) => {
    expect((await note(text)).offers()[0]).toMatch(/^older than/);
  });

  test.each([
    ["outside a block", "ol|"],
    ["behind a closed block", "```dormant\n```\nol|"],
    ["in a block of another language", "```js\nol|\n```\n"],
    ["in a block without a language", "```\nol|\n```\n"],
    [
      "in a block of more than a hundred lines",
      `\`\`\`dormant\n${"# x\n".repeat(120)}ol|\n\`\`\`\n`,
    ],
    ["where what is typed begins nothing", "```dormant\nzzz|\n```\n"],
  ])("offers nothing %s", async (_where, text) => {
    expect((await note(text)).offers()).toEqual([]);
  });

  test("offers nothing more after Escape, and leaves the text alone", async () => {
    const { offers, press, text } = await note("```dormant\nol|\n```\n");
    await press("Escape");
    expect(offers()).toEqual([]);
    expect(text()).toBe("```dormant\nol\n```\n");
  });

  test("offers nothing more once Kith is turned off", async () => {
    const { kith, offers } = await note("```dormant\nol|\n```\n");
    await kith.unload();
    expect(offers()).toEqual([]);
  });
});
