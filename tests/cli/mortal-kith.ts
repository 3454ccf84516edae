/** The command in a process of its own that kills itself before a change to the disk. */
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { command } from "../../esbuild.config.mjs";

/** It dies before the how-manieth change to the disk, or says at its end which changes there were. */
const mortal = `
  import { disk } from "${resolve("src/cli/file-system.ts")}";
  import { runProgram } from "${resolve("src/cli/program.ts")}";
  import { processTerminal } from "${resolve("src/cli/terminal.ts")}";
  const [dieAt, ...args] = process.argv.slice(2);
  const changes = ["openNew", "write", "setMode", "flush", "flushFiles", "close", "replace", "link", "remove", "makeFolder", "removeFolder", "flushFolder"];
  const seen = [];
  for (const name of changes) {
    const real = disk[name];
    disk[name] = (...given) => {
      if (seen.push(name) > Number(dieAt)) {
        process.kill(process.pid, "SIGKILL");
        for (;;);
      }
      return real(...given);
    };
  }
  void runProgram(args, processTerminal()).then((status) => {
    console.error(seen.join(" "));
    process.exitCode = status;
  });
`;

let program = "";

/** Makes the program, once before it is called. */
export async function buildMortalKith(): Promise<void> {
  program = join(mkdtempSync(join(tmpdir(), "kith-mortal-")), "mortal.cjs");
  await build({
    ...command,
    entryPoints: undefined,
    stdin: { contents: mortal, resolveDir: process.cwd(), loader: "ts" },
    outfile: program,
    banner: {},
  } as never);
}

/** Runs the command until it is killed before a change to the disk; the changes, or null where it was killed. */
export function mortalKith(at: number, args: readonly string[]): Promise<readonly string[] | null> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, String(at), ...args], {
      env: process.env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (text: Buffer) => {
      said += text.toString();
    });
    child.once("close", (status) => {
      done(status === null ? null : (said.trim().split("\n").at(-1) ?? "").split(" "));
    });
  });
}
