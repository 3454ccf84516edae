import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk } from "../../src/cli/file-system";
import { openUndoFile, type UndoFile } from "../../src/cli/undo-file";
import { type Moment, stepOf, type UndoStep } from "../../src/core/index";

const opened = (): UndoFile =>
  openUndoFile(mkdtempSync(join(tmpdir(), "kith-state-")), "/notes", disk);

function act(title: string, text = "a\n"): UndoStep {
  const at = "2026-11-22T10:00" as Moment;
  return stepOf(title, at, [{ path: "A.md", before: text, after: "", written: [] }]);
}
const titles = (undo: UndoFile): readonly string[] => undo.steps().map(({ title }) => title);

describe("The acts of the command in a vault", () => {
  test("are kept oldest first, and one that is kept already is not kept twice", async () => {
    const undo = opened();
    for (const title of ["one", "two", "two"]) await undo.add(act(title));
    expect(titles(undo)).toEqual(["one", "two"]);
  });

  test("are forgotten from the newest on", async () => {
    const undo = opened();
    for (const title of ["one", "two"]) await undo.add(act(title));
    await undo.drop(act("one"));
    expect(titles(undo)).toEqual(["one", "two"]);
    await undo.drop(act("two"));
    expect(titles(undo)).toEqual(["one"]);
  });

  test("are forgotten from the oldest on where all together are too long, but the newest stays", async () => {
    const undo = opened();
    const long = "x".repeat(1_500_000);
    for (const title of ["one", "two", "three"]) await undo.add(act(title, long));
    expect(titles(undo)).toEqual(["two", "three"]);
    await undo.add(act("four", "x".repeat(5_000_000)));
    expect(titles(undo)).toEqual(["four"]);
    expect(readFileSync(undo.file, "utf8").length).toBeGreaterThan(5_000_000);
  });

  test.each(["", "null", "3", "[]", "{}", '{"steps":3}', '{"steps":[3]}', "half a fi"])(
    "are none in a file that says %j",
    async (text) => {
      const undo = opened();
      writeFileSync(undo.file, text);
      expect(undo.steps()).toEqual([]);
      await undo.add(act("one"));
      expect(titles(undo)).toEqual(["one"]);
    },
  );
});
