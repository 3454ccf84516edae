/** `kith new`: a note for a goal, read from a sentence, or for a person. */
import { Argument, type Command } from "commander";
import {
  dayOf,
  goalAnswer,
  goalGroups,
  goalProgress,
  type NewContact,
  type NewGoal,
  newContact,
  newGoal,
  newGoalRealism,
  newGoalSays,
  problemSaid,
  realismAnswer,
  say,
  type Told,
} from "../../core/index";
import { CallError } from "../call-error";
import { type CallOptions, openVault, type OpenVault } from "../open-vault";
import type { Terminal } from "../terminal";
import { goalsText } from "../text/goals-text";
import { isTakenIn } from "../vault-folder";
import { callToWrite, carryOut, refuseBrokenData, writeAnswer, writtenText } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface NewOptions extends CallOptions {
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addNewCommand: AddCommand = (program, terminal, { new: help }) => {
  program
    .command("new")
    .description(help.is)
    .addArgument(new Argument("<what>", help.what).choices(["goal", "contact"]))
    .argument("<text>", help.text)
    .option("--dry-run", help.dryRun)
    .action(async (what: string, text: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<NewOptions>();
      const vault = openVault(options, terminal);
      refuseBrokenData(vault.brokenSettings);
      const made = what === "goal" ? goalFrom(text, vault) : contactFrom(text, vault);
      const done = await carryOut(made.plan, callToWrite(vault, options, terminal));
      const read = made.is === "goal" ? goalRead(made, vault, terminal) : null;
      giveAnswer(
        writeAnswer(done, { path: made.path, ...read?.json }, (written) =>
          [writtenText(written, vault.said), ...(read ? ["", read.text] : [])].join("\n"),
        ),
        { json: options.json === true, now: vault.now },
        terminal,
      );
    });
};

function goalFrom(sentence: string, vault: OpenVault): NewGoal {
  const made = newGoal(sentence, vault.now, vault.settings, isTakenIn(vault.files));
  if (made.is === "refused") throw toldRefusal(made.because);
  return made;
}

function contactFrom(name: string, vault: OpenVault): NewContact {
  const made = newContact(name, vault.index, isTakenIn(vault.files));
  if (made.is === "refused") throw toldRefusal(made.because);
  return made;
}

function toldRefusal(because: Told): CallError {
  return new CallError(({ sayings }) => say(because, sayings));
}

/** How Kith reads the goal from its note, as `kith goals` shows it. */
function goalRead({ goal, path, problems }: NewGoal, vault: OpenVault, terminal: Terminal) {
  const progress = goalProgress(goal, vault.index, vault.now, 0);
  const today = dayOf(vault.now);
  const shown = goalsText(goalGroups([progress], today, vault.words), today, vault.said, terminal);
  const realism = newGoalRealism(goal, vault.index, vault.now);
  const { review: words } = vault.catalogue;
  const { advice, question } = newGoalSays(goal, vault.index, vault.now, words);
  return {
    json: {
      goal: goalAnswer(progress),
      realism: realism && realismAnswer(realism),
      problems: problems.map((problem) => problemSaid({ ...problem, path }, "en")),
    },
    text: [
      shown,
      ...advice,
      ...(question === null ? [] : [question.question]),
      ...problems.map((problem) => problemSaid({ ...problem, path }, vault.language).message),
    ].join("\n"),
  };
}
