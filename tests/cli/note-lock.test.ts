import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { disk, type FileSystem } from "../../src/cli/file-system";
import { lockPath, withLocks } from "../../src/cli/note-lock";
import { isRunning } from "../../src/cli/running";
import { systemError } from "./faulty-disk";
import { folderOf } from "./run-kith";

/** No process has this number. */
const gone = "4194304";
const fileIn = (): string => join(folderOf({ "A.md": "" }), "A.md");
const locked = (file: string, fs: FileSystem = disk) => withLocks([file], fs, () => "done", 60);

/** A disk on which another process takes the file's lock once it was looked at. */
const takenMeanwhile = (file: string): FileSystem => ({
  ...disk,
  read: (path) => {
    const bytes = disk.read(path);
    if (path === lockPath(file)) writeFileSync(path, String(process.pid));
    return bytes;
  },
});

describe("A lock whose process is gone", () => {
  test("is taken over", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), gone);
    expect(await locked(file)).toBe("done");
    expect(existsSync(lockPath(file))).toBe(false);
  });

  test("is left to another process that is taking it over", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), gone);
    writeFileSync(`${lockPath(file)}.stale`, String(process.pid));
    await expect(locked(file)).rejects.toThrow(/Another program is writing/);
    expect(readFileSync(lockPath(file), "utf8")).toBe(gone);
  });

  test("is left alone where another process holds it by the second look", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), gone);
    await expect(locked(file, takenMeanwhile(file))).rejects.toThrow(/Another program is writing/);
    expect(readFileSync(lockPath(file), "utf8")).toBe(String(process.pid));
  });
});

describe("A lock that names no process", () => {
  test("is taken over where it stays so, as a crash leaves it on a disk without second names", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), "");
    expect(await locked(file)).toBe("done");
    expect(existsSync(lockPath(file))).toBe(false);
  });

  test("is left alone where its maker writes into it", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), "");
    await expect(locked(file, takenMeanwhile(file))).rejects.toThrow(/Another program is writing/);
  });
});

describe("A lock", () => {
  test("that can't be read is somebody else's", async () => {
    const file = fileIn();
    writeFileSync(lockPath(file), gone);
    const fs: FileSystem = {
      ...disk,
      read: () => {
        throw systemError("EACCES");
      },
    };
    await expect(locked(file, fs)).rejects.toThrow(/Another program is writing/);
  });

  test("that can't be made says why, with a code or without", async () => {
    for (const error of [systemError("EIO"), new Error("it failed")]) {
      const fs: FileSystem = {
        ...disk,
        link: () => {
          throw error;
        },
      };
      await expect(locked(fileIn(), fs)).rejects.toThrow(/The lock .* can't be made: .*it failed/);
    }
  });
});

test("Only a whole number from 1 is the number of a process", () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(Number(gone))).toBe(false);
  for (const id of [0, -1, 1.5, NaN]) expect(isRunning(id)).toBe(false);
});
