/** How a vault marks its people, as text: a numbered list with counts. */
import type { PeopleMark } from "../../core/index";
import type { Terminal } from "../terminal";
import { tableText } from "./table-text";

/** The whole answer of `kith detect`. */
export function marksText(
  marks: readonly PeopleMark[],
  chosen: readonly PeopleMark[],
  dryRun: boolean,
  terminal: Terminal,
): string {
  if (marks.length === 0) {
    return "No note is marked as a person's by folder, tag, type or @Name. Make a folder People, or write type: contact.";
  }
  const rows = marks.map((mark, at) => [
    String(at + 1),
    markName(mark),
    String(mark.notes),
    standing(mark),
    mark.examples.join(", "),
  ]);
  const columns = [
    { heading: "", side: "right" as const },
    { heading: "mark" },
    { heading: "notes", side: "right" as const },
    { heading: "contacts" },
    { heading: "such as", flexible: true },
  ];
  const unknown = marks.some((mark) => mark.unknown > 0);
  return [tableText(columns, rows, terminal), "", conclusion(chosen, dryRun, unknown)].join("\n");
}

function conclusion(chosen: readonly PeopleMark[], dryRun: boolean, unknown: boolean): string {
  if (chosen.length > 0) {
    const names = chosen.map(markName).join(", ");
    return dryRun
      ? `Nothing was written. Kith would go by: ${names}.`
      : `Kith now goes by: ${names}.`;
  }
  return unknown
    ? "Choose what Kith should go by, such as kith detect --use 1."
    : "Kith goes by all of them already.";
}

function standing({ notes, unknown }: PeopleMark): string {
  if (unknown === 0) return "all";
  return unknown === notes ? "none yet" : `${String(notes - unknown)} of ${String(notes)}`;
}

function markName({ by, value, property }: PeopleMark): string {
  switch (by) {
    case "folder":
      return `folder ${value}`;
    case "tag":
      return `tag #${value}`;
    case "type":
      return `${property ?? "type"}: ${value}`;
    case "name":
      return `names with ${value}`;
  }
}
