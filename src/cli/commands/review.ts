/** `kith review`: the review of the week, month, quarter or year that holds now, and with --write its note. */
import type { Command } from "commander";
import {
  review,
  reviewAnswer,
  reviewFrame,
  reviewMarkdown,
  reviewPath,
  reviewUnits,
  reviewView,
  writeReview,
} from "../../core/index";
import { CallError } from "../call-error";
import { type CallOptions, openVault } from "../open-vault";
import { reviewText } from "../text/review-text";
import { callToWrite, carryOut, refuseBrokenData, writeAnswer } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface ReviewOptions extends CallOptions {
  readonly period: string;
  readonly write?: boolean;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addReviewCommand: AddCommand = (program, terminal, { review: help }) => {
  program
    .command("review")
    .description(help.is)
    .option("--period <period>", help.period, "week")
    .option("--write", help.write)
    .option("--dry-run", help.dryRun)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<ReviewOptions>();
      const unit = unitOf(options.period);
      const dryRun = options.dryRun === true;
      const isNote = options.write === true || dryRun;
      const vault = openVault(options, terminal, !isNote && options.json !== true);
      const { review: words } = vault.catalogue;
      const found = review(vault.index, vault.now, unit);
      const language = { screen: vault.words, review: words };
      const view = reviewView(found, vault.settings.calendar, language);
      const content = reviewMarkdown(view, words);
      const path = reviewPath(found.span);
      const answer = { ...reviewAnswer(found, view, path, content), problems: vault.problems() };
      const asked = { json: options.json === true, now: vault.now };
      if (!isNote) {
        const json = () => ({ ...answer, written: [], dryRun });
        giveAnswer({ json, text: () => reviewText(found, view, vault, terminal) }, asked, terminal);
        return;
      }
      refuseBrokenData(vault.brokenSettings);
      const plan = writeReview(view.title, { path, content, ...reviewFrame(view, words) });
      const done = await carryOut(plan, callToWrite(vault, options, terminal));
      giveAnswer(writeAnswer(done, answer), asked, terminal);
    });
};

function unitOf(text: string): (typeof reviewUnits)[number] {
  const asked = text.trim().toLowerCase().replace(/ly$/, "");
  const unit = reviewUnits.find((one) => one === asked);
  if (unit !== undefined) return unit;
  throw new CallError(({ calls }) => calls.noPeriod(text));
}
