import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { command } from "../../esbuild.config.mjs";
import { folderOf } from "./run-kith";

/** A program that logs lines to one note, one after the other, each by a plan of its own. */
const writer = `
  import { applyPlan } from "${resolve("src/cli/apply-plan.ts")}";
  import { logInteraction } from "${resolve("src/core/index.ts")}";
  const [root, name, count] = process.argv.slice(2);
  void (async () => {
    for (let at = 0; at < Number(count); at += 1) {
      const target = { path: "Log.md", newNote: () => "# Log\\n" };
      await applyPlan(root, logInteraction(target, name + " " + at));
    }
  })();
`;

let program = "";
beforeAll(async () => {
  program = join(mkdtempSync(join(tmpdir(), "kith-writer-")), "writer.cjs");
  await build({
    ...command,
    entryPoints: undefined,
    stdin: { contents: writer, resolveDir: process.cwd(), loader: "ts" },
    outfile: program,
    banner: {},
  } as never);
});

function start(root: string, name: string, count: number): ChildProcess {
  return spawn(process.execPath, [program, root, name, String(count)], { stdio: "ignore" });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    child.once("exit", (status) => {
      done(status);
    });
  });
}

const linesOf = (root: string): readonly string[] =>
  readFileSync(join(root, "Log.md"), "utf8").trimEnd().split("\n");

describe("Several programs that write one note at the same time", () => {
  test("lose nothing: every line of each is there, in its order (R67, R131)", async () => {
    const root = realpathSync(folderOf({}));
    const names = ["a", "b", "c", "d", "e", "f"];
    const statuses = await Promise.all(names.map((name) => ended(start(root, name, 20))));
    expect(statuses).toEqual(names.map(() => 0));
    const lines = linesOf(root);
    expect(lines[0]).toBe("# Log");
    expect(lines).toHaveLength(1 + names.length * 20);
    for (const name of names) {
      expect(lines.filter((line) => line.startsWith(`- ${name} `))).toEqual(
        Array.from({ length: 20 }, (_, at) => `- ${name} ${at}`),
      );
    }
    expect(readdirSync(root)).toEqual(["Log.md"]);
  });

  test("lose nothing when one of them is killed, and the next write sweeps up after it", async () => {
    const root = realpathSync(folderOf({ "Log.md": "# Log\n" }));
    const killed = start(root, "killed", 10_000);
    const other = ended(start(root, "other", 60));
    await new Promise((done) => setTimeout(done, 500));
    killed.kill("SIGKILL");
    expect(await other).toBe(0);
    writeFileSync(join(root, `.Log.md.kith-${killed.pid}.tmp`), "half a no");
    expect(await ended(start(root, "last", 1))).toBe(0);
    const lines = linesOf(root);
    expect(lines.filter((line) => line.startsWith("- other "))).toHaveLength(60);
    expect(lines.filter((line) => !/^(# Log|- (killed|other|last) \d+)$/.test(line))).toEqual([]);
    const own = lines.filter((line) => line.startsWith("- killed "));
    expect(own).toEqual(own.map((_, at) => `- killed ${at}`));
    expect(readdirSync(root)).toEqual(["Log.md"]);
  });
});
