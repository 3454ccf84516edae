/** The agenda of a small vault, for tests: Louie is in it, and it is asked about on a Sunday. */
import { agenda, type AgendaOptions } from "../../../src/core/evaluate/agenda";
import type { AgendaItem } from "../../../src/core/evaluate/agenda-item";
import { moment } from "../agenda-item";
import { person, vaultOf } from "../vault-of";

/** A Sunday. */
export const sunday = "2026-11-22T10:00";

/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

type Data = Readonly<Record<string, unknown>>;

/** The agenda of these notes and Louie's. */
export function agendaOf(
  notes: Notes,
  now = sunday,
  options: AgendaOptions = {},
  data: Data = {},
): ReturnType<typeof agenda> {
  return agenda(vaultOf({ "People/Louie.md": person(), ...notes }, data), moment(now), options);
}

/** `at` and text of each item, with an exclamation mark where it was missed. */
export function lines(
  notes: Notes,
  now = sunday,
  options: AgendaOptions = {},
  data: Data = {},
): readonly string[] {
  return agendaOf(notes, now, options, data).items.map(lineOf);
}

/** The same of one item. */
export function lineOf({ at, text, missed }: AgendaItem): string {
  return `${missed ? "!" : ""}${at} ${text}`;
}

/** A goal's note. */
export function goal(title: string, ...properties: readonly string[]): Notes {
  return { "Goals/G.md": `---\ntype: goal\n${properties.join("\n")}\n---\n# ${title}\n` };
}

/** A journal that began long ago. */
export const quiet: Notes = { "Journal/2026-01-01.md": "Began.\n" };
