/** The `kith` command: runs one call and lets the process end by itself, so that no output is cut off (R139). */
import { whyOf } from "./call-error";
import { makePatient } from "./patient-engine";
import { runProgram } from "./program";
import { speechOf } from "./speech";
import { processTerminal } from "./terminal";

makePatient();
const terminal = processTerminal();

/** Whether what stdout leads to took no more of the answer. */
let isUntold = false;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`kith goals | head`) is no mistake of anyone's.
  if (error.code === "EPIPE" || isUntold) return;
  isUntold = true;
  process.exitCode = 2;
  const said = speechOf({ vault: "." }, terminal);
  terminal.complain(`kith: ${said.disk.answerUnwritten(whyOf(error, said))}`);
});
void runProgram(process.argv.slice(2), terminal).then((status) => {
  if (!isUntold) process.exitCode = status;
});
