/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { EditPlan, Moment, NoteEdit } from "../../src/core/index";
import { actsOver, type ActsOver } from "./acts-over";

const now = (): Moment => "2026-11-22T10:00" as Moment;
const notes = { "A.md": "a\n", "B.md": "b\n" };

const more = (text: string | null): ReturnType<NoteEdit["on"]> => {
  const at = text?.length ?? 0;
  return { is: "edits", edits: [{ from: at, to: at, insert: "more\n" }] };
};
const deleted: NoteEdit["on"] = () => ({ is: "delete" });
const plan = (...parts: readonly (readonly [string, NoteEdit["on"]])[]): EditPlan => ({
  title: "Some",
  notes: parts.map(([path, on]) => ({ path, on })),
});

interface Open {
  readonly editor: { getValue: () => string; setValue: (text: string) => void };
  save: () => Promise<void>;
}

async function opened({ host: { app } }: ActsOver, path: string, mode = "source"): Promise<Open> {
  const leaf = app.workspace.getLeaf("tab");
  await leaf.openFile(app.vault.getFileByPath(path)!, { state: { mode } });
  return leaf.view as unknown as Open;
}

beforeEach(() => {
  window.localStorage.clear();
});

describe("A plan for notes of the app", () => {
  test("does nothing to a note that is to be taken away and isn't there", async () => {
    const over = await actsOver(notes, now);
    expect(await over.writer.write(plan(["None.md", deleted]))).toMatchObject({ changes: [] });
    expect(over.files()).toEqual(notes);
  });

  test("takes a note away, an open one too", async () => {
    const over = await actsOver(notes, now);
    await opened(over, "A.md");
    await over.writer.write(plan(["A.md", deleted], ["B.md", deleted]));
    expect(Object.keys(over.files()).filter((path) => !path.startsWith(".trash"))).toEqual([]);
  });

  test("changes an open note in its editor, and saves it", async () => {
    const over = await actsOver(notes, now);
    await opened(over, "B.md");
    const { editor } = await opened(over, "A.md");
    await over.writer.write(plan(["A.md", more]));
    expect(editor.getValue()).toBe("a\nmore\n");
    expect(over.files()["A.md"]).toBe("a\nmore\n");
  });

  test("leaves an open note that it has nothing to do with as it is", async () => {
    const over = await actsOver(notes, now);
    const { editor } = await opened(over, "A.md");
    const nothing: NoteEdit["on"] = () => ({ is: "edits", edits: [] });
    expect(await over.writer.write(plan(["A.md", nothing]))).toMatchObject({ changes: [] });
    expect(editor.getValue()).toBe("a\n");
  });

  test("writes a note that is only read on the screen to the disk", async () => {
    const over = await actsOver(notes, now);
    await opened(over, "A.md", "preview");
    await over.writer.write(plan(["A.md", more]));
    expect(over.files()["A.md"]).toBe("a\nmore\n");
  });
});

describe("A plan that stops on its way", () => {
  const made: NoteEdit["on"] = () => ({ is: "create", text: "new\n" });

  test("at the user's word takes back what it did, notes that it made too", async () => {
    const over = await actsOver(notes, now);
    let asked = 0;
    const outcome = await over.writer.write(plan(["A.md", more], ["C.md", made], ["B.md", more]), {
      stopped: () => ((asked += 1) === 3 ? "You stopped it." : null),
    });
    expect(outcome).toEqual({ is: "refused", because: "You stopped it.", failed: false });
    expect(over.files()).toMatchObject(notes);
    expect(over.files()["C.md"]).toBeUndefined();
  });

  test("is none where only one of its notes changes", async () => {
    const over = await actsOver(notes, now);
    const nothing: NoteEdit["on"] = () => ({ is: "edits", edits: [] });
    const outcome = await over.writer.write(plan(["A.md", nothing], ["B.md", more]));
    expect(outcome).toMatchObject({ is: "written", changes: [{ path: "B.md" }] });
  });

  test("brings back a note that it took away", async () => {
    const over = await actsOver(notes, now);
    let looks = 0;
    const refusing: NoteEdit["on"] = (text) => {
      looks += 1;
      return looks === 1 ? more(text) : { is: "refused", because: "No." };
    };
    const outcome = await over.writer.write(plan(["A.md", deleted], ["B.md", refusing]));
    expect(outcome).toMatchObject({ is: "refused", because: "No." });
    expect(over.files()).toMatchObject(notes);
  });

  test("leaves alone what others wrote meanwhile, and says which note keeps its part", async () => {
    const over = await actsOver(notes, now);
    let looks = 0;
    // It is worked out once before anything is written, and once more on the text that is changed.
    const failing: NoteEdit["on"] = (text) => {
      looks += 1;
      if (looks === 2) throw "a text" as unknown as Error;
      return more(text);
    };
    const outcome = await over.writer.write(plan(["A.md", more], ["B.md", failing]), {
      stopped: () => {
        const file = over.host.adapter.files.get("A.md");
        if (file?.content === "a\nmore\n") file.content = "theirs\n";
        return null;
      },
    });
    expect(outcome).toEqual({
      is: "refused",
      because: "This could not be written: a text. What was written to A.md is still there.",
      failed: true,
    });
    expect(over.files()["A.md"]).toBe("theirs\n");
  });

  test("leaves in the editor what was typed while the note could not be saved", async () => {
    const over = await actsOver(notes, now);
    const view = await opened(over, "A.md");
    view.save = () => {
      view.editor.setValue("typed\n");
      return Promise.reject(new Error("The disk is full."));
    };
    expect(await over.writer.write(plan(["A.md", more]))).toMatchObject({ failed: true });
    expect(view.editor.getValue()).toBe("typed\n");
  });
});

describe("What can be taken back", () => {
  test("is not kept over a restart where it is too long for the device's storage", async () => {
    const first = await actsOver(notes, now);
    const change = { path: "A.md", before: "x".repeat(600_000), after: "a\n", written: [] };
    first.undo.add("Long", now(), [change]);
    expect(first.undo.last()?.title).toBe("Long");
    const over = await first.restarted();
    expect(over.undo.last()).toBeNull();
  });
});
