/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The history of an `interactions` block, as a list or a table. */
import { describe, expect, test } from "@jest/globals";
import { shown } from "../screen-in";
import { block, texts } from "./a-block";

describe("An interactions block", () => {
  test("lists the newest first", async () => {
    const { all } = await shown(block("interactions", "limit 2"));
    expect(texts(all(".kith-item-text"))).toEqual([
      "Wed 18 NovcallCalled Cleo Park",
      "Mon 2 MaremailEmailed Cleo Park about the plan",
    ]);
  });

  test("as table names with whom", async () => {
    const { all } = await shown(block("interactions", "as table\nlimit 1"));
    expect(texts(all("tbody td"))).toEqual(["Wed 18 Nov", "call", "Cleo Park", "Called Cleo Park"]);
  });

  test("as table numbers its rows behind that of the headings, however many are shown", async () => {
    const { one, all } = await shown(block("interactions", "as table\nlimit 2"));
    expect(one("table").getAttribute("aria-rowcount")).toBe("3");
    expect(all("tbody tr[data-kith-row]").map((row) => row.getAttribute("aria-rowindex"))).toEqual([
      "2",
      "3",
    ]);
  });
});
