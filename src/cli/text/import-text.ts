/** What an import would do, or did, as a person reads it: every change before it is written. */
import type { Addition, ImportPlan } from "../../core/import/index";
import { type Problem, say } from "../../core/index";
import type { CommandCatalogue } from "../../core/language/command/index";

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
export function importText(
  plan: ImportPlan,
  read: ReadFile,
  dryRun: boolean,
  { imports: words, sayings, ui }: CommandCatalogue,
): string {
  const { created, changed, same, asked } = plan;
  const changes = created.length + changed.length;
  const lines = [
    words.found(read.format, read.people, read.file),
    ...section(
      words.made(created.length, dryRun),
      created.map(({ path, person: { emails, phones, company } }) =>
        [path, [...emails, ...phones, ...(company === null ? [] : [company])].join(", ")]
          .filter((part) => part !== "")
          .join("  "),
      ),
    ),
    ...section(
      words.added(changed.length, dryRun),
      changed.map(({ path, additions }) => `${path}  ${additions.map(added).join("; ")}`),
    ),
    ...section(
      words.unsure(asked.length),
      asked.flatMap(({ person: { line, name }, why, candidates }) => [
        words.asked(line, name, say(why, sayings)),
        `  ${words.choices(line, candidates)}`,
      ]),
    ),
    ...(same.length === 0 ? [] : ["", words.same(same.length)]),
    ...(read.leftOut.length === 0 ? [] : ["", words.leftOut(read.leftOut.map(plainly))]),
    ...section(
      words.problems(read.problems.length),
      read.problems.map(({ line, message, told }) =>
        words.problem(line, say(told ?? message, sayings)),
      ),
    ),
    "",
    changes === 0 ? ui.people.import.nothing : dryRun ? words.offer : words.written(changes),
  ];
  return lines.join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function added({ property, values }: Addition): string {
  return `${property}: ${values.join(", ")}`;
}

/** A column's name without what could command a terminal. */
function plainly(name: string): string {
  return name.replace(/\p{C}+/gu, " ").slice(0, 60);
}
