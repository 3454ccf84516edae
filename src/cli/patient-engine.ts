/** When the engine begins to compile a call's code for speed: later than by itself, as most calls are over before that pays. */
import { setFlagsFromString } from "node:v8";

/**
 * How much of a function's code, in bytes, is run before the engine looks whether to compile it; by itself it is 67,584.
 * With much more, notes that are read for the first time take longer by the clock, as compiling has a core of its own.
 */
const patience = 220_000;

/** The flag for an engine of this version; null for one that this was not measured with, as it may not know the flag. */
export function patienceOf(engine: string): string | null {
  return engine.startsWith("11.") ? `--interrupt-budget=${String(patience)}` : null;
}

/** Makes the engine of this process patient. */
export function makePatient(): void {
  const flag = patienceOf(process.versions.v8);
  if (flag !== null) setFlagsFromString(flag);
}
