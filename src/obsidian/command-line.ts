/** Kith's commands on the app's own command line: `kith:goals` and the like, with the JSON of the `kith` command. */
import { type App, type CliData, type CliFlags, type Plugin, requireApiVersion } from "obsidian";
import {
  type Day,
  dayOf,
  explainAnswer,
  type NoteChange,
  readDatePhrase,
  readSnooze,
} from "../core/index";
import { isDecidable } from "./agenda";
import type { Answers } from "./answers";
import type { AppActs } from "./app-acts";
import { blockMistakes } from "./block-mistakes";
import { CannotDo } from "./cannot-do";
import type { OpenVault } from "./open-vault";

/** What the handlers are made of. */
export interface CommandLinePorts {
  readonly app: App;
  readonly vault: OpenVault;
  readonly answers: Answers;
  readonly acts: AppActs;
}

type Handler = (params: CliData) => object | Promise<object>;

/** The version of the JSON contract. */
const contract = 1;

/** Registers the handlers where the app has a command line. */
export function registerCommandLine(
  plugin: Pick<Plugin, "registerCliHandler">,
  ports: CommandLinePorts,
): void {
  if (requireApiVersion("1.12.2") && "registerCliHandler" in plugin) {
    for (const { name, about, flags, answer } of handlers(ports)) {
      plugin.registerCliHandler(name, about, flags, (params) => said(answer, params, ports.vault));
    }
  }
}

async function said(answer: Handler, params: CliData, vault: OpenVault): Promise<string> {
  await vault.firstRead;
  const now = vault.now();
  try {
    return JSON.stringify({ kith: contract, now, ...(await answer(params)) }, null, 2);
  } catch (error) {
    if (error instanceof CannotDo) return `kith: ${error.message}`;
    throw error;
  }
}

const queryFlag: CliFlags = {
  query: { value: "<query>", description: "Instructions as in the block, with semicolons" },
};

function handlers({ app, vault, answers, acts }: CommandLinePorts): readonly {
  readonly name: string;
  readonly about: string;
  readonly flags: CliFlags | null;
  readonly answer: Handler;
}[] {
  return [
    {
      name: "kith:goals",
      about: "Every goal with its progress",
      flags: { ...queryFlag, periods: { value: "<number>", description: "Past periods to show" } },
      answer: ({ query, periods }) => answers.goals(query, wholeNumber("periods", periods, 0, 8)),
    },
    {
      name: "kith:contacts",
      about: "Every contact with last contact and state",
      flags: null,
      answer: () => answers.contacts(),
    },
    {
      name: "kith:dormant",
      about: "Contacts you have lost touch with",
      flags: queryFlag,
      answer: ({ query }) => answers.dormant(query),
    },
    {
      name: "kith:agenda",
      about: "Reminders, plans and due contacts",
      flags: { ...queryFlag, days: { value: "<number>", description: "How many days" } },
      answer: ({ query, days }) => answers.agenda(query, wholeNumber("days", days, 1, 7)),
    },
    {
      name: "kith:interactions",
      about: "What happened with whom, newest first",
      flags: queryFlag,
      answer: ({ query }) => answers.interactions(query),
    },
    {
      name: "kith:who",
      about: "Whom to reach out to next, and why now",
      flags: { count: { value: "<number>", description: "How many people" } },
      answer: ({ count }) => answers.who(wholeNumber("count", count, 1, 1)),
    },
    {
      name: "kith:check",
      about: "Problems with places and fixes",
      flags: null,
      answer: async () => answers.check(await blockMistakes(app, vault)),
    },
    {
      name: "kith:explain",
      about: "How one note was read, line by line",
      flags: { note: { value: "<path>", description: "The note", required: true } },
      answer: async ({ note = "" }) => {
        const asked = note.replace(/\.md$/i, "");
        // The app knows no aliases.
        const named = vault.index().resolve(asked, "");
        const file =
          app.metadataCache.getFirstLinkpathDest(asked, "") ??
          (named.is === "note" ? app.vault.getFileByPath(named.path) : null);
        if (file === null) throw new CannotDo(`There is no note ${note}.`);
        return explainAnswer(
          file.path,
          await app.vault.cachedRead(file),
          vault.index(),
          dayOf(vault.now()),
        );
      },
    },
    {
      name: "kith:log",
      about: "Add a line to the journal note of a day",
      flags: {
        text: { value: "<text>", description: "What happened", required: true },
        on: { value: "<date>", description: "The day, such as yesterday" },
      },
      answer: async ({ text = "", on = "today" }) => {
        if (text.trim() === "") throw new CannotDo("There is nothing to log. Give a text.");
        return written(await acts.log(text, dayFrom(on, vault)));
      },
    },
    {
      name: "kith:snooze",
      about: "Put an item of the agenda off",
      flags: {
        id: { value: "<id>", description: "The item, as kith:agenda names it", required: true },
        until: { value: "<date>", description: "10m, 1h, evening or tomorrow", required: true },
      },
      answer: async ({ id = "", until = "" }) => {
        const moment = readSnooze(until, vault.now(), vault.settings().calendar);
        if (moment === null) throw new CannotDo(`${until} is no time ahead. Try tomorrow.`);
        await acts.snooze(itemOf(id, vault), moment);
        return { id, snoozedUntil: moment, dryRun: false };
      },
    },
    {
      name: "kith:done",
      about: "Take an item off the agenda",
      flags: {
        id: { value: "<id>", description: "The item, as kith:agenda names it", required: true },
      },
      answer: async ({ id = "" }) => {
        await acts.done(itemOf(id, vault));
        return { id, done: true, dryRun: false };
      },
    },
  ];
}

function written(changes: readonly NoteChange[]): object {
  return {
    written: changes.flatMap(({ path, written: lines }) =>
      lines.map(({ line, text }) => ({ path, line, text })),
    ),
    dryRun: false,
  };
}

function itemOf(id: string, vault: OpenVault): string {
  if (isDecidable(id, vault)) return id;
  throw new CannotDo(`There is no item ${id} on the agenda. kith:agenda lists their ids.`);
}

function dayFrom(phrase: string, vault: OpenVault): Day {
  const now = vault.now();
  if (/^\s*today\s*$/i.test(phrase)) return dayOf(now);
  const reading = readDatePhrase(phrase, now, vault.settings().calendar, "past");
  if (reading?.start !== reading?.end || reading === null) {
    throw new CannotDo(`${phrase} is no day. Write one such as yesterday or 2026-11-18.`);
  }
  return reading.start;
}

function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  standard: number,
): number {
  if (text === undefined) return standard;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : -1;
  if (number < least) throw new CannotDo(`${name} must be a whole number of at least ${least}.`);
  return number;
}
