import { describe, test } from "@jest/globals";
import fc from "../laws";
import { readBriefNote } from "./brief-note";
import { expectEndsAsRebuilt, someStep } from "./interleaving";
import { someSettings } from "./note-builder";

const beginning = {
  texts: {
    "People/Sam.md": "contact Sammy",
    "People/Louie.md": "contact",
    "Journal/2026-11-18.md": "Sam, Louie",
    "Tea.md": "",
  },
  settings: someSettings(),
  readNote: readBriefNote,
};

describe("However changes, events, reads and settings interleave", () => {
  const step = someStep(
    ["People/Sam.md", "People/Ann.md", "Sam.md", "2026-11-18.md", "A/2026-11-18.md"],
    fc.constantFrom("contact", "contact Sam", "Sam, Ann", "Ann", ""),
    [someSettings({ language: "en" }), someSettings({ language: "x" })],
  );

  test("the view ends as an index that is built anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 10 }),
        fc.infiniteStream(fc.boolean()),
        (scheduler, steps, chances) =>
          expectEndsAsRebuilt(beginning, steps, scheduler, () => chances.next().value === true),
      ),
      { numRuns: Number(process.env["KITH_RUNS"] ?? 120) },
    );
  });
});
