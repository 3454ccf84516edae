/** @jest-environment ./tests/host/jsdom-environment.cjs */
import { describe, expect, test } from "@jest/globals";
import type { Host } from "./boot";
import { boot } from "./boot";
import type { TFile } from "./files";

const start = (files: Record<string, string> = {}): Promise<Host> => boot({ files });
const fileAt = (host: Host, path: string): TFile => {
  const file = host.app.vault.getFileByPath(path);
  if (!file) throw new Error(`no ${path}`);
  return file;
};

describe("the vault", () => {
  test("refuses to create what exists, and what has no folder", async () => {
    const { app } = await start({ "A.md": "" });
    await expect(app.vault.create("A.md", "new")).rejects.toThrow("File already exists.");
    await expect(app.vault.create("No/B.md", "")).rejects.toThrow("ENOENT");
    await app.vault.createFolder("No/Yes");
    expect((await app.vault.create("No/Yes/B.md", "x")).basename).toBe("B");
  });

  test("keeps every edit of many that come at once", async () => {
    const host = await start({ "A.md": "" });
    host.adapter.slowness = 1;
    const file = fileAt(host, "A.md");
    const letters = "abcdefgh".split("");
    await Promise.all(
      letters.map((letter) => host.app.vault.process(file, (text) => text + letter)),
    );
    expect(await host.app.vault.read(file)).toBe("abcdefgh");
  });

  test("refuses an edit that answers later, and leaves the note as it was", async () => {
    const host = await start({ "A.md": "same" });
    const file = fileAt(host, "A.md");
    const late = (() => Promise.resolve("x")) as unknown as (text: string) => string;
    await expect(host.app.vault.process(file, late)).rejects.toThrow("at once");
    expect(await host.app.vault.read(file)).toBe("same");
  });

  test("tells what was made, changed, moved and deleted, by whomever", async () => {
    const host = await start({ "A.md": "" });
    const heard: string[] = [];
    for (const name of ["create", "modify", "rename", "delete"]) {
      host.app.vault.on(name, (file: TFile, old?: string) =>
        heard.push([name, file.path, old].join(" ").trim()),
      );
    }
    await host.externalEdit("B.md", "b");
    await host.externalEdit("B.md", "bb");
    await host.app.vault.rename(fileAt(host, "B.md"), "C.md");
    await host.externalEdit("C.md", null);
    expect(heard).toEqual(["create B.md", "modify B.md", "rename C.md B.md", "delete C.md"]);
  });

  test("moves what is in a folder with the folder, telling each", async () => {
    const host = await start({ "P/A.md": "", "P/Q/B.md": "" });
    const folder = host.app.vault.getFolderByPath("P");
    const heard: string[] = [];
    host.app.vault.on("rename", (file: TFile) => heard.push(file.path));
    if (folder) await host.app.vault.rename(folder, "R");
    expect([...heard].sort()).toEqual(["R", "R/A.md", "R/Q", "R/Q/B.md"]);
    expect(host.app.vault.getFileByPath("R/Q/B.md")?.parent?.path).toBe("R/Q");
  });

  test("keeps dot folders out of its tree, but within the adapter's reach", async () => {
    const host = await start({ ".obsidian/app.json": "{}", "A.md": "" });
    expect(host.app.vault.getFiles().map((file) => file.path)).toEqual(["A.md"]);
    expect(await host.app.vault.adapter.exists(".obsidian/app.json")).toBe(true);
  });
});
