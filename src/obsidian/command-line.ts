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
    for (const [name, about, flags, answer] of handlers(ports)) {
      plugin.registerCliHandler(`kith:${name}`, about, flags, (params) =>
        said(answer, params, ports.vault),
      );
    }
  }
}

async function said(answer: Handler, params: CliData, vault: OpenVault): Promise<string> {
  await vault.firstRead;
  // What a script wrote a moment ago is in the answer.
  await vault.settled();
  const now = vault.now();
  try {
    return JSON.stringify({ kith: contract, now, ...(await answer(params)) }, null, 2);
  } catch (error) {
    if (error instanceof CannotDo) return `kith: ${error.message}`;
    throw error;
  }
}

/** A flag that holds a value of this sort. */
const flag = (sort: string, description: string): CliFlags[string] => ({
  value: `<${sort}>`,
  description,
});

const needed = (sort: string, description: string): CliFlags[string] => ({
  ...flag(sort, description),
  required: true,
});

const query = flag("query", "Instructions as in the block, with semicolons");
const id = needed("id", "The item, as kith:agenda names it");

/** The handlers: name, what it tells or does, its flags, and the answer. */
function handlers({
  app,
  vault,
  answers,
  acts,
}: CommandLinePorts): readonly (readonly [string, string, CliFlags | null, Handler])[] {
  return [
    [
      "goals",
      "Every goal with its progress",
      { query, periods: flag("number", "Past periods to show") },
      ({ query: asked, periods }) => answers.goals(asked, wholeNumber("periods", periods, 0, 8)),
    ],
    ["contacts", "Every contact with last contact and state", null, () => answers.contacts()],
    [
      "dormant",
      "Contacts you have lost touch with",
      { query },
      ({ query: asked }) => answers.dormant(asked),
    ],
    [
      "agenda",
      "Reminders, plans and due contacts",
      { query, days: flag("number", "How many days") },
      ({ query: asked, days }) => answers.agenda(asked, wholeNumber("days", days, 1, 7)),
    ],
    [
      "interactions",
      "What happened with whom, newest first",
      { query },
      ({ query: asked }) => answers.interactions(asked),
    ],
    [
      "who",
      "Whom to reach out to next, and why now",
      { count: flag("number", "How many people") },
      ({ count }) => answers.who(wholeNumber("count", count, 1, 1)),
    ],
    [
      "check",
      "Problems with places and fixes",
      null,
      async () => answers.check(await blockMistakes(app, vault)),
    ],
    [
      "explain",
      "How one note was read, line by line",
      { note: needed("path", "The note") },
      async ({ note = "" }) => {
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
    ],
    [
      "log",
      "Add a line to the journal note of a day",
      {
        text: needed("text", "What happened"),
        on: flag("date", "The day, such as yesterday"),
      },
      async ({ text = "", on = "today" }) => {
        if (text.trim() === "") throw new CannotDo("There is nothing to log. Give a text.");
        return written(await acts.log(text, dayFrom(on, vault)));
      },
    ],
    [
      "snooze",
      "Put an item of the agenda off",
      {
        id,
        until: needed("date", "10m, 1h, evening or tomorrow"),
      },
      async ({ id: item = "", until = "" }) => {
        const moment = readSnooze(until, vault.now(), vault.settings().calendar);
        if (moment === null) throw new CannotDo(`${until} is no time ahead. Try tomorrow.`);
        await acts.snooze(itemOf(item, vault), moment);
        return { id: item, snoozedUntil: moment, dryRun: false };
      },
    ],
    [
      "done",
      "Take an item off the agenda",
      {
        id,
      },
      async ({ id: item = "" }) => {
        await acts.done(itemOf(item, vault));
        return { id: item, done: true, dryRun: false };
      },
    ],
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
