import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk } from "../../src/cli/file-system";
import { filePath, Unreadable } from "../../src/cli/note-file";
import { systemError } from "./faulty-disk";
import { folderOf } from "./run-kith";

describe("Where a note lies", () => {
  test("is below the vault, in folders that are not there yet too", () => {
    const root = folderOf({});
    expect(filePath(root, "New/A.md", disk)).toBe(join(root, "New/A.md"));
  });

  test("is told of a disk that has gone as well, so that it is the writing that says so", () => {
    const root = folderOf({});
    expect(filePath(root, "A.md", { ...disk, facts: () => null })).toBe(join(root, "A.md"));
  });

  test("is not told by a disk that fails, which says so in one line", () => {
    const root = folderOf({});
    const facts = (): never => {
      throw systemError("EIO");
    };
    expect(() => filePath(root, "A.md", { ...disk, facts })).toThrow(Unreadable);
    expect(() => filePath(root, "A.md", { ...disk, facts })).toThrow(/can't be looked at: EIO/);
  });
});
