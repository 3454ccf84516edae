import { describe, expect, test } from "@jest/globals";
import { KeptOrder } from "../../src/cli/kept-order";
import { keptText, readKeptText } from "../../src/core/index";
import { plainNote } from "../../src/core/plain-note";
import type { NoteFile } from "../../src/core/index";
import { aNote } from "../core/note-builder";

const file = (path: string, size = 1): NoteFile => ({ path, size, version: "1" });

/** Notes kept as texts of these paths each. */
function kept(...texts: readonly (readonly string[])[]) {
  let turned = 0;
  const read = function* () {
    for (const paths of texts) {
      turned += 1;
      const notes = paths.map((path) => ({
        ...file(path),
        note: plainNote(aNote(path)) ?? ([0] as const),
      }));
      yield readKeptText(keptText("mark", notes), "mark");
    }
  };
  const order = new KeptOrder(read());
  return {
    asked: (...paths: readonly string[]) =>
      paths.map((path) => order.note(file(path))?.path ?? null),
    order,
    turned: () => turned,
  };
}

describe("Kept notes", () => {
  test("are read text by text, as they are asked for in their order", () => {
    const { asked, turned } = kept(["a.md", "b.md"], [], ["c.md"]);
    expect([turned(), asked("a.md", "b.md"), turned()]).toEqual([0, ["a.md", "b.md"], 1]);
    expect([asked("c.md", "d.md"), turned()]).toEqual([["c.md", null], 3]);
  });

  test("are found out of turn too: where notes came, went or moved since", () => {
    expect(
      kept(["a.md", "b.md"], ["c.md", "d.md"]).asked("a.md", "new.md", "d.md", "b.md"),
    ).toEqual(["a.md", null, "d.md", "b.md"]);
  });

  test("are none where a file is another, whatever its turn", () => {
    const { asked, order } = kept(["a.md", "b.md", "c.md"]);
    expect(order.note(file("a.md", 2))).toBeNull();
    expect(asked("c.md")).toEqual(["c.md"]);
    expect(order.note(file("b.md", 2))).toBeNull();
  });

  test("are none where nothing was kept", () => {
    expect(kept().asked("a.md", "a.md")).toEqual([null, null]);
  });
});
