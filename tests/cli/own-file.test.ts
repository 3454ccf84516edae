import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk, type FileSystem } from "../../src/cli/file-system";
import { readOwnFile, removeOwnFile, writeOwnFile } from "../../src/cli/own-file";
import { systemError } from "./faulty-disk";
import { folderOf } from "./run-kith";

const fileIn = (root = folderOf({})): string => join(root, "kith/deep/own.json");

describe("A file of the command's own", () => {
  test("is made with its folders, for its user alone, and read again", () => {
    const file = fileIn();
    writeOwnFile(file, '{"a":1}', disk);
    expect(readOwnFile(file, disk)).toEqual({ a: 1 });
    if (process.platform !== "win32") {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(join(file, "..")).mode & 0o777).toBe(0o700);
    }
  });

  test("is written into a folder that another call makes at the same moment", () => {
    const fs: FileSystem = {
      ...disk,
      makeFolder: (path) => {
        mkdirSync(path);
        throw systemError("EEXIST");
      },
    };
    const file = fileIn();
    writeOwnFile(file, "{}", fs);
    expect(readFileSync(file, "utf8")).toBe("{}");
  });

  test("is not written where its folder can't be made", () => {
    const fs: FileSystem = {
      ...disk,
      makeFolder: () => {
        throw systemError("EACCES");
      },
    };
    expect(() => {
      writeOwnFile(fileIn(), "{}", fs);
    }).toThrow("EACCES");
  });

  test("stays as it was where the disk fails, and nothing lies beside it", () => {
    const file = fileIn();
    writeOwnFile(file, "1", disk);
    for (const act of ["openNew", "write", "flush", "replace"] as const) {
      const fs: FileSystem = {
        ...disk,
        [act]: () => {
          throw systemError("ENOSPC");
        },
      };
      expect(() => {
        writeOwnFile(file, "2", fs);
      }).toThrow("ENOSPC");
      expect(readFileSync(file, "utf8")).toBe("1");
      expect(existsSync(`${file}.tmp`)).toBe(false);
    }
  });

  test("goes with what a write left that was cut short", () => {
    const file = fileIn();
    writeOwnFile(file, "1", disk);
    writeFileSync(`${file}.tmp`, "half");
    removeOwnFile(file, disk);
    expect([file, `${file}.tmp`].filter((each) => existsSync(each))).toEqual([]);
    removeOwnFile(file, disk);
    expect(readOwnFile(file, disk)).toBeUndefined();
  });
});
