/** The built command as a process of its own: its output, its exit status, and readers that are slow or leave. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { command } from "../../esbuild.config.mjs";
import { folderOf } from "./run-kith";

/** What a pipe takes at a time. */
const pipe = 64 * 1024;
const people = 3000;

let program = "";
let vault = "";
beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), "kith-main-")), "kith.cjs");
  await build({ ...command, outfile: program } as never);
  const notes = Array.from({ length: people }, (_, at) => [
    `People/Person number ${String(at)}.md`,
    "---\ncircle: close\n---\n",
  ]);
  vault = folderOf(Object.fromEntries(notes) as Record<string, string>);
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command; its output is read only after `wait` milliseconds, or left after the first part of it. */
function run(args: readonly string[], { wait = 0, leaves = false } = {}): Promise<Ended> {
  return new Promise((done) => {
    const call = [program, ...args, "--vault", vault, "--now", "2026-11-22T10:00"];
    const child = spawn(process.execPath, call, { stdio: ["ignore", "pipe", "pipe"] });
    const said = { stdout: "", stderr: "" };
    child.stderr.on("data", (text: Buffer) => {
      said.stderr += text.toString();
    });
    setTimeout(() => {
      child.stdout.on("data", (text: Buffer) => {
        said.stdout += text.toString();
        if (leaves) child.stdout.destroy();
      });
    }, wait);
    child.once("close", (status) => {
      done({ status, ...said });
    });
  });
}

describe("An answer that is longer than a pipe takes", () => {
  test("arrives whole, however late it is read (R139)", async () => {
    const { status, stdout, stderr } = await run(["contacts", "--json"], { wait: 3000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(10 * pipe);
    expect(JSON.parse(stdout)).toMatchObject({ kith: 1 });
    expect((JSON.parse(stdout) as { contacts: unknown[] }).contacts).toHaveLength(people);
  });

  test("is no mistake where its reader has seen enough", async () => {
    const { status, stdout, stderr } = await run(["contacts", "--json"], { leaves: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(0);
  });
});

describe("The exit status of the process", () => {
  test("is 2 for a wrong call, with one line on stderr and nothing on stdout (R79)", async () => {
    const { status, stdout, stderr } = await run(["agenda", "--days", "abc", "--json"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^kith: --days abc .*\n$/);
  });
});

test("An answer that can't be written out is told in one line, with status 2", () => {
  const unwritable = openSync(program, "r");
  const call = [program, "goals", "--vault", vault, "--now", "2026-11-22T10:00"];
  const { status, stderr } = spawnSync(process.execPath, call, {
    stdio: ["ignore", unwritable, "pipe"],
    encoding: "utf8",
  });
  closeSync(unwritable);
  expect(stderr).toMatch(/^kith: The answer can't be written out: .*\n$/);
  expect(status).toBe(2);
});

test("Phrases on standard input are answered one a line, each from its own now", () => {
  const call = [program, "date", "-", "--now", "2026-11-22T10:00", "--vault", vault];
  const input = "2026-12-01\tin 2 days\n2026-12-01T09:00\ttomorrow\r\ntoday\n";
  const lines = execFileSync(process.execPath, call, { input, encoding: "utf8" })
    .trim()
    .split("\n");
  const answers = lines.map((line) => JSON.parse(line) as { now: string; start: string });
  expect(answers.map(({ now, start }) => `${now} ${start}`)).toEqual([
    "2026-12-01T12:00 2026-12-03",
    "2026-12-01T09:00 2026-12-02",
    "2026-11-22T10:00 2026-11-22",
  ]);
});
