/** A change to a settings file, on its text as it is at that moment: unknown keys, indent and line ends stay. */
import { isRecord } from "../parse/settings/settings-values";
import type { RawRecord } from "./decisions";
import type { NoteOutcome } from "./edit-plan";
import { differenceOf } from "./text-edit";

/** What comes of changing the keys of a settings file; a file that is no JSON object is refused (R74), a missing one is made. */
export function changeSettings(
  text: string | null,
  change: (data: RawRecord) => RawRecord,
): NoteOutcome {
  if (text === null) return { is: "create", text: `${JSON.stringify(change({}), null, 2)}\n` };
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = text.slice(mark.length);
  const data = body.trim() === "" ? {} : parsed(body);
  if (data === null) {
    return {
      is: "refused",
      because: ["noObject"],
    };
  }
  const indent = /^[{[]\s*?\r?\n([ \t]+)\S/.exec(body)?.[1] ?? (body.includes("\n") ? 2 : 0);
  const spaced = body.trim() === "" ? 2 : indent;
  const lineEnd = body.includes("\r\n") ? "\r\n" : "\n";
  const json = JSON.stringify(change(data), null, spaced).replace(/\n/g, lineEnd);
  const tail = body.slice(body.trimEnd().length);
  return { is: "edits", edits: differenceOf(text, mark + json + tail) };
}

function parsed(text: string): RawRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
