/** The call or the vault is wrong: what one clear line on stderr says before exit status 2. */

/** Thrown by the command's own code alone; its message says what is wrong, where, and what to do. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** The message of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/\s*\n\s*/g, " ");
}
