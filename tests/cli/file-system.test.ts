import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk } from "../../src/cli/file-system";
import { folderOf } from "./run-kith";

describe("The disk", () => {
  const root = folderOf({ "A.md": "a", "B/C.md": "" });
  symlinkSync("A.md", join(root, "L.md"));

  test.each([
    ["a file", "A.md", "file"],
    ["a folder", "B", "folder"],
    ["a link, whatever it leads to", "L.md", "link"],
  ])("tells %s", (_name, path, is) => {
    expect(disk.facts(join(root, path))).toMatchObject({ is });
  });

  test("tells what is none of these, and what is not there", () => {
    expect(disk.facts("/dev/null")).toMatchObject({ is: "other" });
    expect(disk.facts(join(root, "None.md"))).toBeNull();
  });

  test("has no names in a folder that is not there, or is no folder", () => {
    expect([...disk.names(root)].sort()).toEqual(["A.md", "B", "L.md"]);
    expect(disk.names(join(root, "None"))).toEqual([]);
    expect(disk.names(join(root, "A.md"))).toEqual([]);
  });

  test("flushes many files at once, and tells where one of them is not there", async () => {
    const many = folderOf(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, ""])),
    );
    const paths = disk.names(many).map((name) => join(many, name));
    chmodSync(paths[0] ?? "", 0o400);
    await expect(disk.flushFiles(paths)).resolves.toBeUndefined();
    await expect(disk.flushFiles([...paths, join(many, "None.md")])).rejects.toThrow("None.md");
    await expect(disk.flushFiles([])).resolves.toBeUndefined();
  });
});
