/** What goes wrong while the command writes a note, by the disk or by another program, and the notes without what that did. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { systemError } from "./faulty-disk";

/** What another program writes: also valid at the end of the settings, which are JSON. */
export const theirs = " \t \n";

/** The fault of another program that writes. */
export const writing = "another program writes the note";
/** What goes wrong at an access; `run` is the access itself. */
export const faults: Readonly<Record<string, (file: string, run: () => unknown) => unknown>> = {
  "the disk is full": () => {
    throw systemError("ENOSPC");
  },
  "permission is denied": () => {
    throw systemError("EACCES");
  },
  "the disk fails": () => {
    throw systemError("EIO");
  },
  [writing]: (file, run) => {
    tryTo(() => {
      writeFileSync(file, `${readFileSync(file, "utf8")}${theirs}`);
    });
    return run();
  },
  "another program deletes it": (file, run) => {
    tryTo(() => {
      rmSync(file);
    });
    return run();
  },
  "another program renames it": (file, run) => {
    tryTo(() => {
      renameSync(file, `${file}.moved`);
    });
    return run();
  },
};

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // There is no note to meddle with yet.
  }
}

/**
 * The files with what another program did taken away again: their words in ours, a note that they moved put back, and one
 * that they took away as it was, since that is what they wanted. What was made anew in its place is as intended.
 */
export function withoutMeddling(
  files: Readonly<Record<string, string>>,
  note: string,
  [before, wanted, anew]: readonly [
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>,
    string | undefined,
  ],
): Readonly<Record<string, string>> {
  const { [`${note}.moved`]: moved, ...rest } = files;
  const texts = [rest[note], moved].filter((text) => text !== undefined);
  const known = [before[note], wanted[note], anew].filter((text) => text !== undefined);
  const fitting = texts.map((text) => known.find((one) => holds(text, one)) ?? text);
  const unknown = fitting.find((text) => !known.includes(text));
  const isDone = fitting.includes(wanted[note] ?? "\0") || fitting.includes(anew ?? "\0");
  const kept = unknown ?? (isDone ? wanted[note] : before[note]);
  return kept === undefined ? rest : { ...rest, [note]: kept };
}

/** Whether a text is another with their blanks somewhere in it. */
function holds(text: string, one: string): boolean {
  return text.replaceAll(theirs, "") === one;
}
