/** `kith explain`: how one note was read, line by line. */
import { relative, resolve, sep } from "node:path";
import type { Command } from "commander";
import {
  dayOf,
  explainAnswer,
  goalGroups,
  goalProgress,
  nearestWord,
  noteName,
  viewWith,
} from "../../core/index";
import { CallError } from "../call-error";
import type { OpenVault } from "../open-vault";
import { explainText } from "../text/explain-text";
import { goalsText } from "../text/goals-text";
import { type AddCommand, askVault } from "./command";

/** Adds the command. */
export const addExplainCommand: AddCommand = (program, terminal, { explain: help }) => {
  program
    .command("explain <note>")
    .description(help.is)
    .action((note: string, _options: object, command: Command) => {
      askVault(command, terminal, (vault) => {
        const path = notePath(note, vault);
        const text = vault.folder.readNow(path);
        if (text === null) throw new CallError(({ calls }) => calls.noteUnreadable(path));
        const today = dayOf(vault.now);
        const index = viewWith(vault.index, vault.settings);
        return {
          json: () => explainAnswer(path, text, index, today),
          text: () => {
            const { said, language } = vault;
            const answer = explainAnswer(path, text, index, today, said.sayings, language);
            const goals = index.goals().filter((goal) => goal.path === path);
            const progress = goals.map((goal) => goalProgress(goal, index, vault.now, 0));
            return [
              explainText(answer, text, said, terminal),
              ...(goals.length === 0
                ? []
                : [goalsText(goalGroups(progress, today, vault.words), today, said, terminal)]),
            ].join("\n\n");
          },
        };
      });
    });
};

/** The vault-relative path of a note given by path (with or without `.md`), by a path on disk, or by its name. */
function notePath(note: string, { files, folder, index }: OpenVault): string {
  const onDisk = relative(folder.root, resolve(note)).split(sep).join("/");
  const asked = note.split(sep).join("/").replace(/^\.\//, "");
  for (const path of [asked, `${asked}.md`, onDisk, `${onDisk}.md`]) {
    if (files.some((file) => file.path === path)) return path;
  }
  const found = index.resolve(asked, "");
  if (found.is === "note" && found.path !== "") return found.path;
  if (found.is === "ambiguous") {
    throw new CallError(({ calls }) => calls.severalNotes(note, found.paths));
  }
  const paths = files.map(({ path }) => path).filter((path) => path.endsWith(".md"));
  const near = nearestWord(noteName(asked), paths.map(noteName));
  const nearest = paths.find((path) => noteName(path) === near) ?? null;
  throw new CallError(({ calls }) => calls.noNote(note, folder.root, nearest));
}
