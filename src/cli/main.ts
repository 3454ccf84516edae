/** The `kith` command: runs one call and lets the process end by itself, so that no output is cut off (R139). */
import { runProgram } from "./program";
import { processTerminal } from "./terminal";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`kith goals | head`) is no mistake of anyone's.
  if (error.code !== "EPIPE") throw error;
});
void runProgram(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
