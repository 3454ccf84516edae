/** The folders that an act made, taken away again with its notes. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { disk } from "../../src/cli/file-system";
import { removeEmptyFolders } from "../../src/cli/remove-empty-folders";
import { folderOf } from "./run-kith";

test("Those that hold nothing go, innermost first, and those that hold something stay", () => {
  const vault = folderOf({ "Kept/A.md": "" });
  mkdirSync(join(vault, "Made", "Within"), { recursive: true });
  removeEmptyFolders(vault, ["Kept", "Made", "Made/Within"], disk);
  expect([existsSync(join(vault, "Made")), existsSync(join(vault, "Kept"))]).toEqual([false, true]);
});

test("One that is gone already is passed over", () => {
  const vault = folderOf({});
  mkdirSync(join(vault, "Made"));
  removeEmptyFolders(vault, ["Made", "Gone"], disk);
  expect(existsSync(join(vault, "Made"))).toBe(false);
});
