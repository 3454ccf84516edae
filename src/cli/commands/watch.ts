/** `kith watch`: prints reminders as they fall due, until stopped. */
import type { Command } from "commander";
import {
  addMinutes,
  agenda,
  agendaItemAnswer,
  type AgendaItem,
  createReminderDesk,
  dayOf,
  type Moment,
  shortDay,
  timeOf,
} from "../../core/index";
import { nowFrom, wallClock } from "../clock";
import { followFolder } from "../follow-folder";
import { type CallOptions, openVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { type AddCommand, giveAnswer } from "./command";

/** In milliseconds: the clock is looked at so often, the notes every third time. */
const beat = 10_000;
const beatsBetweenLooks = 3;
/** Changes of one moment are read together. */
const settling = 300;

/** Adds the command. */
export const addWatchCommand: AddCommand = (program, terminal, { watch: help }) => {
  program
    .command("watch")
    .description(help.is)
    .action((_own: object, command: Command) =>
      watchVault(command.optsWithGlobals<CallOptions>(), terminal),
    );
};

/** Runs until the process is told to stop. */
function watchVault(options: CallOptions, terminal: Terminal): Promise<void> {
  let vault = openVault(options, terminal);
  let readings = 0;
  const now = clockOf(options);
  const words = () => vault.catalogue.agenda;
  const desk = createReminderDesk({
    clock: { now },
    items: (moment) => agenda(vault.index, moment, { days: 2 }).items,
    revision: () => String(readings),
    quiet: () => ({
      hours: vault.settings.quietHours,
      doNotDisturbUntil: null,
      muted: new Set<string>(),
    }),
    shown: inMemory(),
    speak: (item) => {
      say([item], "");
    },
    speakDigest: (items) => {
      say(items, words().digest(items.length));
    },
  });
  const say = (items: readonly AgendaItem[], heading: string): void => {
    const moment = now();
    giveAnswer(
      {
        json: () => ({ items: items.map(agendaItemAnswer) }),
        text: () => [...(heading === "" ? [] : [heading]), ...items.map(line)].join("\n"),
      },
      { json: options.json === true, now: moment },
      options.json === true ? onOneLine(terminal) : terminal,
    );
  };
  const line = ({ at, atDay, allDay, text, why }: AgendaItem): string => {
    const today = dayOf(now());
    const day = atDay === today ? "" : shortDay(atDay, today, vault.words);
    const when = [day, allDay ? "" : at.slice(11)].filter((part) => part !== "").join(" ");
    const because = why === "" ? "" : terminal.colours.dim(`  ${why}`);
    return `${terminal.colours.cyan((when === "" ? words().allDay : when).padEnd(7))}  ${text}${because}`;
  };

  return new Promise((resolve) => {
    let settle: NodeJS.Timeout | null = null;
    const followed = followFolder(vault.folder, () => {
      settle ??= setTimeout(() => {
        settle = null;
        look(true);
      }, settling);
    });
    let beats = 0;
    const look = (mayHaveChanged: boolean): void => {
      if (mayHaveChanged && followed.changed()) {
        vault = openVault(options, terminal);
        readings += 1;
      }
      desk.look();
    };
    const timer = setInterval(() => {
      beats += 1;
      look(beats % beatsBetweenLooks === 0);
    }, beat);
    const stop = (): void => {
      clearInterval(timer);
      if (settle !== null) clearTimeout(settle);
      followed.stop();
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      process.stdout.off("error", stop);
      resolve();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    // Nobody reads any more: `kith watch | head`.
    process.stdout.once("error", stop);
    if (options.json !== true) {
      terminal.complain(vault.said.answers.watch.since(vault.folder.root, timeOf(now())));
    }
    desk.look();
  });
}

/** The wall clock; with `--now`, one that runs on from there. */
function clockOf({ now }: CallOptions): () => Moment {
  if (now === undefined) return wallClock;
  const from = performance.now();
  const start = nowFrom(now);
  return () => addMinutes(start, Math.floor((performance.now() - from) / 60_000));
}

/** What was shown is forgotten with the process. */
function inMemory(): { read: () => readonly string[]; write: (keys: readonly string[]) => void } {
  let known: readonly string[] = [];
  return {
    read: () => known,
    write: (keys) => {
      known = keys;
    },
  };
}

/** One object a line, so that a program can read them as they come. */
function onOneLine(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => {
      terminal.print(JSON.stringify(JSON.parse(text)));
    },
  };
}
