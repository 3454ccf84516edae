/** The call or the vault is wrong: what one clear line on stderr says before exit status 2. */

/** Thrown by the command's own code alone; its message says what is wrong, where, and what to do. */
export class CallError extends Error {
  override readonly name = "CallError";
}

/** The message of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const text =
    typeof thrown === "object" && thrown !== null && "message" in thrown
      ? String(thrown.message)
      : String(thrown);
  return onOneLine(text);
}

/** Text of several lines as one. */
export function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

/** The system's code of anything that was thrown, such as `ENOENT`, or null. */
export function errorCode(thrown: unknown): string | null {
  return typeof thrown === "object" && thrown !== null && "code" in thrown
    ? String(thrown.code)
    : null;
}
