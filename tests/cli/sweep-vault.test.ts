/** What a write that was killed left beside notes, and the next write that takes it away. */
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { sweepVault } from "../../src/cli/sweep-vault";
import { folderOf, kith } from "./run-kith";

/** The id of a process that has ended. */
const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim();

const notes = {
  "People/Ana.md": "Ana",
  "People/Old friends/Bo.md": "Bo",
  ".obsidian/plugins/kith/data.json": "{}",
};
const leftBy = (id: string): Record<string, string> => ({
  [`People/.Ana.md.kith-${id}.tmp`]: "half",
  [`People/Old friends/.Bo.md.kith-${id}.tmp`]: "half",
  [`.obsidian/plugins/kith/.data.json.kith-${id}.tmp`]: "half",
});

const filesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

const named = ["Ana.md", "Bo.md", "data.json"];

describe("What a writer that is gone left beside notes", () => {
  test("goes, in whatever folder it is; what looks like it and is the user's stays (R68)", () => {
    const mine = { "People/kith-12.tmp": "", [`.git/.x.kith-${gone}.tmp`]: "" };
    const root = folderOf({ ...notes, ...leftBy(gone), ...mine });
    sweepVault(root);
    expect(filesIn(root)).toEqual([`.x.kith-${gone}.tmp`, ...named, "kith-12.tmp"]);
  });

  test("stays while the writer lives", () => {
    const root = folderOf({ ...notes, ...leftBy(String(process.pid)) });
    sweepVault(root);
    expect(filesIn(root)).toHaveLength(6);
  });

  test("goes with the next command that writes, and with none that reads", async () => {
    const root = folderOf({ ...notes, ...leftBy(gone) });
    const run = (...args: readonly string[]) =>
      kith([...args, "--vault", root, "--now", "2026-11-22T10:00"]);
    for (const call of [["contacts"], ["log", "one", "--dry-run"]]) {
      expect(await run(...call)).toMatchObject({ status: 0, stderr: "" });
      expect(filesIn(root)).toHaveLength(6);
    }
    expect(await run("log", "one")).toMatchObject({ status: 0, stderr: "" });
    expect(filesIn(root)).toEqual(["2026-11-22.md", ...named]);
  });

  test("stays in a folder that can't be looked into, which stops nothing", () => {
    const root = folderOf({ ...notes, ...leftBy(gone) });
    // Who may do everything sees into it all the same.
    chmodSync(join(root, "People"), 0o000);
    expect(() => {
      sweepVault(root);
    }).not.toThrow();
    chmodSync(join(root, "People"), 0o700);
  });
});
