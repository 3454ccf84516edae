/** `kith missing`: people whom the journal names and who have no note yet, made in one go with `--yes`. */
import type { Command } from "commander";
import {
  dayOf,
  folded,
  inEnglish,
  type MissingPerson,
  missingPeople,
  newContacts,
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
export const addMissingCommand: AddCommand = (program, terminal) => {
  program
    .command("missing")
    .description("people the journal names who have no note yet; makes their notes with --yes")
    .argument("[names...]", "only these")
    .option("--at-least <number>", "only who is named in so many lines", "1")
    .option("--yes", "make a note for each of them")
    .option("--dry-run", "show the list only, even with --yes")
    .action(async (names: readonly string[], _options: object, command: Command) => {
      const options = command.optsWithGlobals<MissingOptions>();
      const atLeast = wholeNumber("--at-least", options.atLeast, 1, mostMentions);
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const all = missingPeople(vault.index, dayOf(vault.now));
      const people = among(all, names).filter(({ mentions }) => mentions >= atLeast);
      const dryRun = options.yes !== true || options.dryRun === true;
      const wanted = people.map(({ name }) => name);
      const { plan, refused: left } = newContacts(wanted, vault.index, isTakenIn(vault.files));
      const refused = left.map(inEnglish);
      const done = await carryOut(plan, callToWrite(vault, { dryRun }, terminal));
      giveAnswer(
        {
          json: () => ({ people, refused, written: done.written, dryRun }),
          text: () =>
            [
              peopleText(people, vault, terminal),
              ...refused,
              ...(people.length === 0 ? [] : ["", dryRun ? offer : writtenText(done.written)]),
            ].join("\n"),
        },
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

const offer = "Nothing was written. Add --yes to make a note for each of them.";

function among(
  people: readonly MissingPerson[],
  names: readonly string[],
): readonly MissingPerson[] {
  if (names.length === 0) return people;
  return names.map((name) => {
    const wanted = folded(name);
    const person = people.find((one) => folded(one.name) === wanted);
    if (person !== undefined) return person;
    throw new CallError(`${name} is nobody whom the journal names and who has no note.`);
  });
}

function peopleText(people: readonly MissingPerson[], vault: OpenVault, terminal: Terminal) {
  if (people.length === 0) return "Everybody whom the journal names has a note.";
  const today = dayOf(vault.now);
  const rows = people.map(({ name, mentions, lastDay, last }) => [
    name,
    String(mentions),
    shortDay(lastDay, today, vault.words),
    last.text.trim(),
  ]);
  const columns = [
    { heading: "name" },
    { heading: "lines", side: "right" as const },
    { heading: "last" },
    { heading: "", flexible: true },
  ];
  return tableText(columns, rows, terminal);
}
