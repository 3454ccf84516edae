/** The call or the vault is wrong: what one clear line on stderr says before exit status 2. */
import { diskReason } from "../core/index";
import { type CommandCatalogue, commandCatalogueFor } from "../core/language/command/index";

/** A sentence that is told before it is known in which language. */
export type Told = (said: CommandCatalogue) => string;

/**
 * Thrown by the command's own code alone; what is told says what is wrong, where, and what to do. `message` is that in
 * English.
 */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly told: Told;

  constructor(told: Told) {
    super(told(commandCatalogueFor("en")));
    this.told = told;
  }
}

/** What anything that was thrown says, on one line: in the language, where it is ours. */
export function saidOf(thrown: unknown, said: CommandCatalogue): string {
  return thrown instanceof CallError ? onOneLine(thrown.told(said)) : whyOf(thrown, said);
}

/** The message of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const text =
    typeof thrown === "object" && thrown !== null && "message" in thrown
      ? String(thrown.message)
      : String(thrown);
  return onOneLine(text);
}

/** Why a disk did not do it, in words where they are known. */
export function whyOf(thrown: unknown, { app }: CommandCatalogue): string {
  return diskReason(messageOf(thrown), app.notices.disk);
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
