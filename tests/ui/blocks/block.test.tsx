/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** A query block: its explanation, and its rows in the shape that it asks for, or its mistakes. */
import { describe, expect, test } from "@jest/globals";
import { nameOf, shown } from "../screen-in";
import { block, texts } from "./a-block";

describe("A block", () => {
  test("says in words how it was understood where it asks to be explained", async () => {
    const { one } = await shown(block("dormant", "older than 6 months\nexplain"));
    expect(one(".kith-explanation").textContent).toContain("silent for at least 6 months");
  });

  test("shows its mistakes with their lines and the nearest right words, and no rows", async () => {
    const { all, root } = await shown(
      block("dormant", "older than 6 months\nnot in circel family"),
    );
    expect(all(".kith-item")).toEqual([]);
    expect(texts(all(".kith-mistake-line"))).toEqual(["not in circel family"]);
    expect(root.textContent).toContain("Line 2, column 8");
    expect(root.textContent).toContain("circle");
  });

  test("as heatmap by month has a cell for each month of the history", async () => {
    const { all } = await shown(block("interactions", "as heatmap by month"));
    expect(all("rect").map((cell) => cell.textContent)).toContain("1 interaction, November 2026");
  });

  test("as heatmap draws a picture that has a name, and a table that says the same", async () => {
    const { one, all, click } = await shown(block("interactions", "as heatmap"));
    const picture = one("svg.kith-heat-map");
    const name = picture.querySelector(`[id="${picture.getAttribute("aria-labelledby") ?? ""}"]`);
    expect(name?.textContent).toBe(one("figcaption").textContent);
    expect(all("rect[data-level='1']").length).toBeGreaterThan(0);
    const details = one("details");
    await click(one("summary"));
    details.dispatchEvent(new Event("toggle"));
    expect(nameOf(one("summary"))).toBe("As a table");
  });
});
