/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The agenda of an `agenda` block: what was missed, the days ahead, and plans without a time. */
import { describe, expect, test } from "@jest/globals";
import type { AgendaList } from "../../../src/core/index";
import { aMatter, day } from "../cards";
import { shown } from "../screen-in";
import { block, texts, vault } from "./a-block";

describe("An agenda block", () => {
  const agenda: AgendaList = {
    missed: [aMatter({ id: "m", missed: true, text: "Post the atlas" })],
    days: [{ day: day("2026-11-19"), heading: "Today", rows: [aMatter()] }],
    vague: [{ id: "v", text: "Give Ana a call", path: "a.md", line: 2, contacts: [] }],
  };

  test("shows what was missed, then day by day, then plans without a time", async () => {
    const { all } = await shown(block("agenda", "", vault, agenda));
    expect(texts(all(".kith-group-heading"))).toEqual(["Missed", "Today", "Plans without a time"]);
  });

  test("asks for the time of a plan that has none", async () => {
    const { named, click, asked } = await shown(block("agenda", "", vault, agenda));
    await click(named("When? Give Ana a call"));
    expect(asked).toEqual([
      ["giveWhen", { id: "v", text: "Give Ana a call", path: "a.md", line: 2 }],
    ]);
  });

  test("with nothing planned says so", async () => {
    const { root } = await shown(block("agenda", ""));
    expect(root.textContent).toBe("Nothing is planned in these days.");
  });
});
