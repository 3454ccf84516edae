/** What a noun for contact says in its clause. */
import { describe, expect, test } from "@jest/globals";
import { said } from "./said-of";

describe("A noun tells its kind", () => {
  test.each([
    ["as what there was", "Lunch with [[Ana]]", "Ana meeting"],
    ["not where it is only spoken of", "Told [[Ana]] about the dinner", "Ana other"],
    ["not where it was only asked for", "Asked [[Ana]] for a call", "Ana other"],
    ["of some only behind their verb", "Sent [[Ana]] a scarf for her birthday", "Ana gift"],
    ["and else not", "Sang with [[Ana]] for her birthday", "Ana other"],
    ["to come, where one has it on a day", "I have a call with [[Ana]] on Friday", "Ana means"],
    ["and over, where one had it", "I had a call with [[Ana]] on Friday", "Ana call"],
  ])("%s", (_, line, expected) => {
    expect(said(line)).toBe(expected);
  });
});
