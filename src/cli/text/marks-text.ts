/** How a vault marks its people, as text: a numbered list with counts. */
import type { PeopleMark } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";
import type { Terminal } from "../terminal";
import { tableText } from "./table-text";

/** The whole answer of `kith detect`. */
export function marksText(
  marks: readonly PeopleMark[],
  chosen: readonly PeopleMark[],
  dryRun: boolean,
  { answers }: CommandCatalogue,
  terminal: Terminal,
): string {
  const { marks: words } = answers;
  if (marks.length === 0) return words.none;
  const rows = marks.map((mark, at) => [
    String(at + 1),
    markName(mark, words),
    String(mark.notes),
    words.known(mark.notes - mark.unknown, mark.notes),
    mark.examples.join(", "),
  ]);
  const columns = [
    { heading: "", side: "right" as const },
    { heading: words.columns.mark },
    { heading: words.columns.notes, side: "right" as const },
    { heading: words.columns.contacts },
    { heading: words.columns.examples, flexible: true },
  ];
  const goesBy = chosen.map((mark) => markName(mark, words));
  const conclusion =
    chosen.length > 0
      ? words.goesBy(goesBy, dryRun)
      : marks.some(({ unknown }) => unknown > 0)
        ? words.choose
        : words.allKnown;
  return [tableText(columns, rows, terminal), "", conclusion].join("\n");
}

function markName(
  { by, value, property }: PeopleMark,
  { names }: CommandCatalogue["answers"]["marks"],
): string {
  switch (by) {
    case "folder":
      return names.folder(value);
    case "tag":
      return names.tag(value);
    case "type":
      return names.type(property ?? "type", value);
    case "name":
      return names.name(value);
  }
}
