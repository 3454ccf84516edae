/** What an import would do, or did, as a person reads it: every change before it is written. */
import type { Addition, ImportPlan } from "../../core/import/index";
import { inEnglish, type Problem } from "../../core/index";

/** What was read of the file. */
export interface ReadFile {
  readonly file: string;
  readonly format: string;
  /** How many people are in it. */
  readonly people: number;
  /** Columns that nothing is taken from. */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
}

/** The plan as text. */
export function importText(plan: ImportPlan, read: ReadFile, dryRun: boolean): string {
  const { created, changed, same, asked } = plan;
  const changes = created.length + changed.length;
  const lines = [
    `${read.format}: ${counted(read.people, "person", "people")} in ${read.file}.`,
    ...section(
      `${dryRun ? "Would make" : "Made"} ${counted(created.length, "note", "notes")}`,
      created.map(({ path, person: { emails, phones, company } }) =>
        [path, [...emails, ...phones, ...(company === null ? [] : [company])].join(", ")]
          .filter((part) => part !== "")
          .join("  "),
      ),
    ),
    ...section(
      `${dryRun ? "Would add" : "Added"} to ${counted(changed.length, "note", "notes")}`,
      changed.map(({ path, additions }) => `${path}  ${additions.map(added).join("; ")}`),
    ),
    ...section(
      `Not sure about ${counted(asked.length, "person", "people")}, so nothing is done with them`,
      asked.flatMap(({ person: { line, name }, why, candidates }) => [
        `line ${String(line)}  ${name}: ${inEnglish(why)}`,
        `  --choose ${String(line)}=new${candidates.map((path) => `, or --choose "${String(line)}=${path}"`).join("")}`,
      ]),
    ),
    ...(same.length === 0
      ? []
      : ["", `${counted(same.length, "note says", "notes say")} all of it already.`]),
    ...(read.leftOut.length === 0
      ? []
      : [
          "",
          `Nothing is taken from ${read.leftOut.map(plainly).join(", ")}. Use --map "Column=property" to keep one.`,
        ]),
    ...section(
      counted(read.problems.length, "problem", "problems"),
      read.problems.map(({ line, message }) => `line ${String(line)}: ${message}`),
    ),
    "",
    conclusion(changes, dryRun),
  ];
  return lines.join("\n");
}

function conclusion(changes: number, dryRun: boolean): string {
  if (changes === 0) return "Nothing to write.";
  return dryRun
    ? "Nothing was written. Add --yes to write it."
    : `Written: ${counted(changes, "note", "notes")}.`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function added({ property, values }: Addition): string {
  return `${property}: ${values.join(", ")}`;
}

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** A column's name without what could command a terminal. */
function plainly(name: string): string {
  return name.replace(/\p{C}+/gu, " ").slice(0, 60);
}
