/** Runs the command in a test as it would run in a terminal of a given width, and keeps what it says. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import picocolors from "picocolors";
import { runProgram } from "../../src/cli/program";

/** What a call said. */
export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The JSON on stdout. */
  readonly json: () => Record<string, unknown>;
}

/** Runs `kith` with the arguments, in a terminal of some columns whose environment asks for a language; what it prints is heard at once. */
export async function kith(
  args: readonly string[],
  width = 100,
  language = "en",
  hear: (stdout: string) => void = () => undefined,
): Promise<Said> {
  let stdout = "";
  let stderr = "";
  const status = await runProgram(args, {
    language,
    width,
    colours: picocolors.createColors(false),
    showsProgress: false,
    print: (text) => {
      stdout += text.endsWith("\n") ? text : `${text}\n`;
      hear(stdout);
    },
    complain: (text) => {
      stderr += text.endsWith("\n") ? text : `${text}\n`;
    },
    progress: () => undefined,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

/** Writes notes into a new folder and answers its path. */
export function folderOf(notes: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "kith-"));
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
