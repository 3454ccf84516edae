/** `kith missing`: people whom the journal names and who have no note yet, made in one go with `--yes`. */
import type { Command } from "commander";
import {
  dayOf,
  folded,
  inEnglish,
  type MissingPerson,
  missingPeople,
  newContacts,
  say,
  shortDay,
} from "../../core/index";
import { CallError } from "../call-error";
import { type CallOptions, openVault, type OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { tableText } from "../text/table-text";
import { isTakenIn } from "../vault-folder";
import { callToWrite, carryOut, refuseBrokenData, writtenText } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";
import { wholeNumber } from "./goals";

interface MissingOptions extends CallOptions {
  readonly atLeast: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

const mostMentions = 1_000_000;

/** Adds the command. */
export const addMissingCommand: AddCommand = (program, terminal, { missing: help }) => {
  program
    .command("missing")
    .description(help.is)
    .argument("[names...]", help.names)
    .option("--at-least <number>", help.atLeast, "1")
    .option("--yes", help.yes)
    .option("--dry-run", help.dryRun)
    .action(async (names: readonly string[], _options: object, command: Command) => {
      const options = command.optsWithGlobals<MissingOptions>();
      const atLeast = wholeNumber("--at-least", options.atLeast, 1, mostMentions);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const all = missingPeople(vault.index, dayOf(vault.now));
      const people = among(all, names).filter(({ mentions }) => mentions >= atLeast);
      const dryRun = options.yes !== true || options.dryRun === true;
      const wanted = people.map(({ name }) => name);
      const { plan, refused } = newContacts(wanted, vault.index, isTakenIn(vault.files));
      const done = await carryOut(plan, callToWrite(vault, { dryRun }, terminal));
      giveAnswer(
        {
          json: () => ({
            people,
            refused: refused.map(inEnglish),
            written: done.written,
            dryRun,
          }),
          text: () => {
            const { said } = vault;
            const { offer } = said.answers.missing;
            const end = dryRun ? offer : writtenText(done.written, said);
            return [
              peopleText(people, vault, terminal),
              ...refused.map((each) => say(each, said.sayings)),
              ...(people.length === 0 ? [] : ["", end]),
            ].join("\n");
          },
        },
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

function among(
  people: readonly MissingPerson[],
  names: readonly string[],
): readonly MissingPerson[] {
  if (names.length === 0) return people;
  return names.map((name) => {
    const wanted = folded(name);
    const person = people.find((one) => folded(one.name) === wanted);
    if (person !== undefined) return person;
    throw new CallError(({ calls }) => calls.nobodyMissing(name));
  });
}

function peopleText(people: readonly MissingPerson[], vault: OpenVault, terminal: Terminal) {
  const { none, columns: headings } = vault.said.answers.missing;
  if (people.length === 0) return none;
  const today = dayOf(vault.now);
  const rows = people.map(({ name, mentions, lastDay, last }) => [
    name,
    String(mentions),
    shortDay(lastDay, today, vault.words),
    last.text.trim(),
  ]);
  const columns = [
    { heading: headings.name },
    { heading: headings.lines, side: "right" as const },
    { heading: headings.last },
    { heading: "", flexible: true },
  ];
  return tableText(columns, rows, terminal);
}
