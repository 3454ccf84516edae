/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** The lines behind a number. */
import { describe, expect, test } from "@jest/globals";
import type { GoalCard } from "../../src/core/index";
import { EvidenceList } from "../../src/ui/evidence-list";
import { aGoal, day } from "./cards";
import { shown } from "./screen-in";

type Line = GoalCard["evidence"][number];
const line = (own: Partial<Line> = {}): Line => {
  const [first] = aGoal().evidence;
  if (first === undefined) throw new Error("The goal has no evidence.");
  return { ...first, ...own };
};
const list = (evidence: readonly Line[], remarks: readonly string[] = []) => (
  <EvidenceList evidence={evidence} remarks={remarks} />
);
const texts = (all: (selector: string) => readonly HTMLElement[]) =>
  all("li a").map(({ textContent }) => textContent);

describe("The lines that were counted", () => {
  test("are shown newest first, each with its day, and lead to their notes", async () => {
    const { all, named, click, asked } = await shown(
      list([
        line({ line: 1, date: day("2026-11-16"), text: "Wrote to [[Ben|Benny]]" }),
        line({ line: 2, date: day("2026-11-18"), text: "Called [[Ana]]" }),
      ]),
    );
    expect(texts(all)).toEqual(["Called Ana", "Wrote to Benny"]);
    expect(all(".kith-when").map(({ textContent }) => textContent)).toEqual([
      "Wed 18 Nov",
      "Mon 16 Nov",
    ]);
    await click(named("Called Ana"));
    expect(asked).toEqual([["open", { path: "Journal/2026-11-18.md", line: 2 }]]);
  });

  test("may be one line that counts twice, and follow as it changes", async () => {
    const ana = line({ text: "Met [[Ana]] and [[Ben]]", contacts: ["People/Ana.md"] });
    const ben = line({ text: "Met [[Ana]] and [[Ben]]", contacts: ["People/Ben.md"] });
    const { all, update } = await shown(list([ana, ben]));
    expect(texts(all)).toHaveLength(2);
    await update(list([ana]));
    expect(texts(all)).toHaveLength(1);
    await update(list([ana, ben, line({ line: 9, text: "Swam" })]));
    expect(texts(all)).toEqual(["Swam", "Met Ana and Ben", "Met Ana and Ben"]);
  });

  test("are none, which is said", async () => {
    const { one, all } = await shown(list([]));
    expect(one(".kith-empty").textContent).toBe("Nothing was counted yet.");
    expect(all("ol")).toEqual([]);
  });

  test("come with what is to be said of how they are counted", async () => {
    const { one } = await shown(list([line()], ["counts calls", "from 1 October"]));
    expect(one(".kith-remarks").textContent).toBe("counts calls · from 1 October");
  });
});
