/** Whether a process is still there. */
import { errorCode } from "./call-error";

/** Whether a process of this id runs; one that is not ours to signal does. */
export function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id < 1) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (thrown) {
    return errorCode(thrown) === "EPERM";
  }
}
