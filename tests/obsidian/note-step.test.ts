/** @jest-environment ./tests/host/jsdom-environment.cjs */
/** One note changed in one step: what it says at that moment counts, wherever it lies and whoever has it open. */
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { App } from "obsidian";
import type { NoteEdit } from "../../src/core/index";
import { obsidian } from "../host/obsidian";
import { aVault, clearScreen, type KithOver, kithOver } from "./kith-over";

jest.mock("obsidian", () => obsidian, { virtual: true });
const { noteText, Refusal, writeNote } = jest.requireActual<
  typeof import("../../src/obsidian/note-step")
>("../../src/obsidian/note-step");

beforeEach(clearScreen);

const appOf = ({ host }: KithOver): App => host.app as unknown as App;
const said = (): string => "It would not.";
const adding = (path: string, line: string): NoteEdit => ({
  path,
  on: (text) =>
    text === null
      ? { is: "create", text: line }
      : { is: "edits", edits: [{ from: text.length, to: text.length, insert: line }] },
});

describe("What a note says", () => {
  test("is what lies on the disk, and nothing where there is no note", async () => {
    const kith = await kithOver(aVault);
    expect(await noteText(appOf(kith), "People/Ana.md")).toBe(aVault["People/Ana.md"]);
    expect(await noteText(appOf(kith), "People/Nobody.md")).toBeNull();
  });

  test("is what was typed, saved or not, where it is open", async () => {
    const kith = await kithOver(aVault);
    const view = await kith.open("People/Ana.md");
    view.editor.setValue("typed\n");
    expect(await noteText(appOf(kith), "People/Ana.md")).toBe("typed\n");
  });

  test("is what a sync brought, before the app was told", async () => {
    const kith = await kithOver(aVault);
    kith.host.app.vault.getFileByPath = () => null;
    expect(await noteText(appOf(kith), "People/Ana.md")).toBe(aVault["People/Ana.md"]);
  });
});

describe("A step", () => {
  test("makes a note with the folders that it needs", async () => {
    const kith = await kithOver(aVault);
    const change = await writeNote(appOf(kith), adding("New/deep/Bo.md", "b\n"), said);
    expect(change).toMatchObject({ path: "New/deep/Bo.md", before: null, after: "b\n" });
    expect(kith.file("New/deep/Bo.md")).toBe("b\n");
  });

  test("finds its note however its path is written", async () => {
    const kith = await kithOver(aVault);
    await writeNote(appOf(kith), adding("People//Ana.md/", "more\n"), said);
    expect(kith.file("People/Ana.md")).toBe(`${aVault["People/Ana.md"] ?? ""}more\n`);
  });

  test("waits for the app to read a note that it opens, whose editor is still empty", async () => {
    const kith = await kithOver(aVault);
    const { app, adapter } = kith.host;
    const path = "People/Ana.md";
    const read = adapter.read.bind(adapter);
    let goOn = (): void => undefined;
    adapter.read = async (asked) => {
      adapter.read = read;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      return read(asked);
    };
    const opened = app.workspace.getLeaf(true).openFile(app.vault.getFileByPath(path)!);
    while (adapter.read !== read) await Promise.resolve();
    const before = noteText(appOf(kith), path);
    const written = writeNote(appOf(kith), adding(path, "more\n"), said);
    goOn();
    await opened;
    expect(await before).toContain(aVault[path]);
    await written;
    const whole = `${aVault[path] ?? ""}more\n`;
    expect(kith.file(path)).toBe(whole);
    expect(await noteText(appOf(kith), path)).toBe(whole);
  });

  test("that would not leaves the note to the byte as it is, and says why", async () => {
    const kith = await kithOver(aVault);
    const edit: NoteEdit = { path: "People/Ana.md", on: () => ({ is: "refused", because: "" }) };
    await expect(writeNote(appOf(kith), edit, said)).rejects.toThrow(Refusal);
    await expect(writeNote(appOf(kith), edit, said)).rejects.toThrow("It would not.");
    expect(kith.files()).toEqual(aVault);
  });

  test("that changes nothing is no change, and an open note is not saved for it", async () => {
    const kith = await kithOver(aVault);
    const edit: NoteEdit = { path: "People/Ana.md", on: () => ({ is: "edits", edits: [] }) };
    expect(await writeNote(appOf(kith), edit, said)).toBeNull();
    let writes = 0;
    const write = kith.host.adapter.write.bind(kith.host.adapter);
    kith.host.adapter.write = (...given) => {
      writes += 1;
      return write(...given);
    };
    const view = await kith.open("People/Ana.md");
    expect(await writeNote(appOf(kith), edit, said)).toBeNull();
    expect(view.editor.getValue()).toBe(aVault["People/Ana.md"]);
    expect(writes).toBe(0);
  });

  test("in an open note leaves the cursor where it was, and can be undone by the app's own undo", async () => {
    const kith = await kithOver({ ...aVault, "Open.md": "one\ntwo\n" });
    const view = await kith.open("Open.md");
    view.editor.setCursor({ line: 0, ch: 2 });
    await writeNote(appOf(kith), adding("Open.md", "three\n"), said);
    expect(view.editor.getCursor()).toEqual({ line: 0, ch: 2 });
    expect(kith.file("Open.md")).toBe("one\ntwo\nthree\n");
    view.editor.undo();
    expect(view.editor.getValue()).toBe("one\ntwo\n");
  });

  test("in a note that two panes show is seen in both", async () => {
    const kith = await kithOver({ ...aVault, "Open.md": "one\n" });
    const first = await kith.open("Open.md");
    const second = await kith.open("Open.md");
    await writeNote(appOf(kith), adding("Open.md", "two\n"), said);
    await kith.settled();
    expect([first.editor.getValue(), second.editor.getValue()]).toEqual([
      "one\ntwo\n",
      "one\ntwo\n",
    ]);
  });

  test("to take a note away puts it where the user's trash is, once", async () => {
    const kith = await kithOver(aVault);
    const edit: NoteEdit = { path: "People/Ana.md", on: () => ({ is: "delete" }) };
    const change = await writeNote(appOf(kith), edit, said);
    expect(change).toMatchObject({ before: aVault["People/Ana.md"], after: null });
    expect(kith.file("People/Ana.md")).toBeUndefined();
  });

  test("into a folder that can't be made makes no note, and says why", async () => {
    const kith = await kithOver(aVault);
    kith.host.adapter.mkdir = () => Promise.reject(new Error("EACCES: permission denied"));
    await expect(writeNote(appOf(kith), adding("New/Bo.md", "b\n"), said)).rejects.toThrow(
      "EACCES",
    );
    expect(kith.files()).toEqual(aVault);
  });

  test("into a folder that somebody else makes at the same moment is written", async () => {
    const kith = await kithOver(aVault);
    const { vault } = kith.host.app;
    const createFolder = vault.createFolder.bind(vault);
    vault.createFolder = async (path) => {
      await kith.host.adapter.mkdir(path);
      return createFolder(path);
    };
    await writeNote(appOf(kith), adding("New/Bo.md", "b\n"), said);
    expect(kith.file("New/Bo.md")).toBe("b\n");
  });

  test("into a note that another device made at the same moment is added to it, and writes nothing over", async () => {
    const kith = await kithOver(aVault);
    const { vault } = kith.host.app;
    const create = vault.create.bind(vault);
    vault.create = async (path, ...given) => {
      vault.create = create;
      vault.getFileByPath = () => null;
      await kith.host.adapter.write(path, "theirs\n");
      return create(path, ...given);
    };
    await writeNote(appOf(kith), adding("Bo.md", "ours\n"), said);
    expect(kith.file("Bo.md")).toBe("theirs\nours\n");
  });
});
