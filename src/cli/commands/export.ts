/** `kith export contacts|goals|interactions`: what Kith knows, as files for other programs. */
import { Argument, type Command, Option } from "commander";
import {
  allContactFacts,
  contactAnswer,
  dayOf,
  goalAnswer,
  goalsMatching,
  interactionsAnswer,
  interactionsMatching,
  queryWordsFor,
} from "../../core/index";
import {
  contactsTable,
  csvFile,
  exportedPerson,
  goalsTable,
  interactionsTable,
  vcardFile,
} from "../../core/export/index";
import { CallError } from "../call-error";
import type { OpenVault } from "../open-vault";
import { type AddCommand, askVault } from "./command";
import { queryFrom } from "./query";

const subjects = ["contacts", "goals", "interactions"] as const;
const formats = ["csv", "json", "vcard"] as const;
type Subject = (typeof subjects)[number];
type Format = (typeof formats)[number];

/** What can be exported, in the forms that it has. */
type Exported = Readonly<Partial<Record<Format, () => string>>>;

/** Adds the command. */
export const addExportCommand: AddCommand = (program, terminal) => {
  program
    .command("export")
    .description("everything Kith knows, for other programs: kith export contacts --as vcard")
    .addArgument(new Argument("<what>", "contacts, goals or interactions").choices(subjects))
    .addOption(new Option("--as <format>", "the form").choices(formats).default("csv"))
    .action((what: Subject, { as }: { as: Format }, command: Command) => {
      askVault(command, terminal, (vault) => {
        const { text } = exportOf(what, as, vault);
        return { json: () => ({ format: as, text }), text: () => text };
      });
    });
};

function exportOf(what: Subject, as: Format, vault: OpenVault): { readonly text: string } {
  const make = exportedBy[what](vault)[as];
  if (make === undefined) {
    throw new CallError(`${what} can't be written as ${as}. Take csv or json.`);
  }
  return { text: make() };
}

const exportedBy: Readonly<Record<Subject, (vault: OpenVault) => Exported>> = {
  contacts: ({ index, now, settings }) => {
    const contacts = allContactFacts(index, dayOf(now));
    return {
      vcard: () => vcardFile(contacts.map(({ contact }) => exportedPerson(contact, settings))),
      csv: () => csvFile(contactsTable(contacts, settings)),
      json: () =>
        jsonOf({
          contacts: contacts.map((facts) => ({
            ...contactAnswer(facts),
            ...exportedPerson(facts.contact, settings),
          })),
        }),
    };
  },
  goals: (vault) => {
    const words = queryWordsFor(vault.settings.language);
    const every = queryFrom("goals", [], vault);
    const { goals } = goalsMatching(every, vault.index, vault.now, { periods: allPeriods, words });
    return {
      csv: () => csvFile(goalsTable(goals)),
      json: () => jsonOf({ goals: goals.map(goalAnswer) }),
    };
  },
  interactions: (vault) => {
    const words = queryWordsFor(vault.settings.language);
    const every = queryFrom("interactions", [], vault);
    const found = interactionsMatching(every, vault.index, vault.now, { words });
    return {
      csv: () => csvFile(interactionsTable(found.interactions)),
      json: () => jsonOf({ interactions: interactionsAnswer(found).interactions }),
    };
  },
};

/** No goal has more past periods than this many days. */
const allPeriods = 1000;

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
