import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  ChangedMeanwhile,
  placeFile,
  prepareFile,
  temporaryPath,
} from "../../src/cli/atomic-write";
import { disk, type FileSystem } from "../../src/cli/file-system";
import { systemError } from "./faulty-disk";
import { folderOf } from "./run-kith";

const bytes = Buffer.from("new\n");

/** A disk on which some acts are others. */
const diskWith = (acts: Partial<FileSystem>): FileSystem => ({ ...disk, ...acts });

function fails(code?: string): () => never {
  return () => {
    throw code === undefined ? new Error("it failed") : systemError(code);
  };
}

describe("A file that is written beside its place", () => {
  test("goes over what an earlier process of the same number left there", () => {
    const file = join(folderOf({ "A.md": "old" }), "A.md");
    writeFileSync(temporaryPath(file), "half");
    placeFile(prepareFile(file, bytes, Buffer.from("old"), disk), disk);
    expect(readFileSync(file, "utf8")).toBe("new\n");
    expect(existsSync(temporaryPath(file))).toBe(false);
  });

  test("is put into a folder that another program makes at the same moment", () => {
    const root = folderOf({});
    const fs = diskWith({
      makeFolder: (path) => {
        mkdirSync(path);
        throw systemError("EEXIST");
      },
    });
    const file = join(root, "New/A.md");
    placeFile(prepareFile(file, bytes, null, fs), fs);
    expect(readFileSync(file, "utf8")).toBe("new\n");
  });

  test("takes the mode of the file that it replaces, and none where that has gone", () => {
    const file = join(folderOf({ "A.md": "old" }), "A.md");
    const fs = diskWith({ facts: (path) => (path === file ? null : disk.facts(path)) });
    expect(prepareFile(file, bytes, Buffer.from("old"), fs).temporary).toBe(temporaryPath(file));
  });
});

describe("A new file, on a disk without second names", () => {
  const placed = (fs: FileSystem, root = folderOf({})): string => {
    const file = join(root, "A.md");
    placeFile(prepareFile(file, bytes, null, disk), fs);
    return file;
  };

  test("is renamed into its place", () => {
    expect(readFileSync(placed(diskWith({ link: fails("EPERM") })), "utf8")).toBe("new\n");
  });

  test("never goes over one that came meanwhile", () => {
    const root = folderOf({});
    const fs = diskWith({
      link: () => {
        writeFileSync(join(root, "A.md"), "theirs");
        throw systemError("EPERM");
      },
    });
    expect(() => placed(fs, root)).toThrow(ChangedMeanwhile);
    expect(readFileSync(join(root, "A.md"), "utf8")).toBe("theirs");
  });

  test("is not made where the disk fails for another reason, with a code or without", () => {
    for (const code of ["EIO", undefined]) {
      const root = folderOf({});
      expect(() => placed(diskWith({ link: fails(code) }), root)).toThrow(/can't be written/);
      expect(readdirSync(root)).not.toContain("A.md");
    }
  });
});
