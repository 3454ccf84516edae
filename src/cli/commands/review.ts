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
  catalogueFor,
  writeReview,
} from "../../core/index";
import { CallError } from "../call-error";
import { type CallOptions, openVault } from "../open-vault";
import { reviewText } from "../text/review-text";
import { callToWrite, carryOut, refuseBrokenData, writeAnswer, writtenText } from "../write-answer";
import { type AddCommand, giveAnswer } from "./command";

interface ReviewOptions extends CallOptions {
  readonly period: string;
  readonly write?: boolean;
  readonly dryRun?: boolean;
}

/** Adds the command. */
export const addReviewCommand: AddCommand = (program, terminal) => {
  program
    .command("review")
    .description("the review of this week, month, quarter or year")
    .option("--period <period>", "week, month, quarter or year", "week")
    .option("--write", "write it into its note; what you wrote there stays")
    .option("--dry-run", "show what would be written")
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<ReviewOptions>();
      const unit = unitOf(options.period);
      const vault = openVault(options, terminal);
      const words = catalogueFor(vault.settings.language).review;
      const found = review(vault.index, vault.now, unit);
      const language = { screen: vault.words, review: words };
      const view = reviewView(found, vault.settings.calendar, language);
      const content = reviewMarkdown(view, words);
      const path = reviewPath(found.span);
      const answer = { ...reviewAnswer(found, view, path, content), problems: vault.problems() };
      const asked = { json: options.json === true, now: vault.now };
      const dryRun = options.dryRun === true;
      if (options.write !== true && !dryRun) {
        const json = () => ({ ...answer, written: [], dryRun });
        giveAnswer({ json, text: () => reviewText(found, view, vault, terminal) }, asked, terminal);
        return;
      }
      refuseBrokenData(vault.brokenSettings);
      const plan = writeReview(view.title, { path, content, ...reviewFrame(view, words) });
      const done = await carryOut(plan, callToWrite(vault, options, terminal));
      giveAnswer(writeAnswer(done, answer, writtenText), asked, terminal);
    });
};

function unitOf(text: string): (typeof reviewUnits)[number] {
  const asked = text.trim().toLowerCase().replace(/ly$/, "");
  const unit = reviewUnits.find((one) => one === asked);
  if (unit !== undefined) return unit;
  throw new CallError(
    `--period ${text} is no period to review. Write week, month, quarter or year.`,
  );
}
