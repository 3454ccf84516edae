/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** Plans without a time. */
import { describe, expect, test } from "@jest/globals";
import type { VagueRow } from "../../src/core/index";
import { VagueList } from "../../src/ui/vague-list";
import { shown } from "./screen-in";

const row = (text: string, line: number): VagueRow =>
  ({ id: `v${String(line)}`, text, path: "Journal/2026-11-18.md", line }) as VagueRow;

describe("Plans without a time", () => {
  test("each lead to their line and ask for a time by a button of their own", async () => {
    const { all, named, click, asked } = await shown(
      <VagueList rows={[row("Call Louie", 4), row("Write to Ana", 7)]} />,
    );
    expect(all("li a").map(({ textContent }) => textContent)).toEqual([
      "Call Louie",
      "Write to Ana",
    ]);
    const names = all("button").map((each) => each.getAttribute("aria-label"));
    expect(new Set(names).size).toBe(2);
    expect(
      names.every((name, at) => name?.includes(["Call Louie", "Write to Ana"][at] ?? "")),
    ).toBe(true);
    await click(named("Write to Ana"));
    await click(all("button")[0] ?? document.body);
    expect(asked).toEqual([
      ["open", { path: "Journal/2026-11-18.md", line: 7 }],
      ["giveWhen", { id: "v4", text: "Call Louie", path: "Journal/2026-11-18.md", line: 4 }],
    ]);
  });

  test("keep their rows where another goes, so that nobody loses their place", async () => {
    const first = row("Call Louie", 4);
    const second = row("Write to Ana", 7);
    const { all, update } = await shown(<VagueList rows={[first, second]} />);
    const kept = all("li")[1];
    await update(<VagueList rows={[second]} />);
    expect(all("li")).toEqual([kept]);
  });

  test("are a list with a name", async () => {
    const { one } = await shown(<VagueList rows={[row("Call Louie", 4)]} />);
    expect(one("ul, ol, [role=list]").getAttribute("aria-label")).toBe("Plans without a time");
  });
});
