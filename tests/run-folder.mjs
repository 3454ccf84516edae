/** One folder below the system's temporary folder for all that a run of the tests leaves there, locks included. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const prefix = "kith-tests-";
/** By these Node and the programs that tests start know the temporary folder, each on its own system. */
const names = ["TMPDIR", "TEMP", "TMP"];

/** Makes the folder of this run the temporary one, and sweeps up after runs that were broken off. */
export function openRunFolder() {
  const home = tmpdir();
  for (const name of readdirSync(home)) {
    if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) {
      rmSync(join(home, name), { recursive: true, force: true });
    }
  }
  const folder = join(home, prefix + String(process.pid));
  mkdirSync(folder);
  for (const name of names) process.env[name] = folder;
  globalThis.kithRunFolder = folder;
}

/** Deletes the folder of this run. */
export default function closeRunFolder() {
  const folder = globalThis.kithRunFolder;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
